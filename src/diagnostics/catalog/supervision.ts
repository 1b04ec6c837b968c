/** Codes of letters, and of the settings of supervision and assessment. */
import { type CatalogEntry, type Example, inFile } from './entry.js';

/** Letters on a measure that 市公安局 leads. */
const inLetters = (broken: readonly string[], mended: readonly string[]): Example =>
  inFile('tasks/01.yaml', letters(broken), letters(mended), '    triggers:\n');

const letters = (lines: readonly string[]) =>
  `    letters:\n${lines.map((line) => `      - {${line}}\n`).join('')}    triggers:\n`;

const FIRST = 'date: 2022-06-15, step: reminder, number: 示安办督〔2022〕3号, to: 市公安局';

export const SUPERVISION = {
  'reply-before-letter': {
    severity: 'error',
    configurable: true,
    example: inLetters(
      ['date: 2022-06-15, step: reminder, to: 市公安局, reply: {date: «2022-05-20»}'],
      ['date: 2022-06-15, step: reminder, to: 市公安局, reply: {date: 2022-06-20}'],
    ),
  },
  'foreign-letter': {
    severity: 'warning',
    configurable: true,
    example: inLetters(
      ['date: 2022-06-15, step: reminder, to: «市应急管理局»'],
      ['date: 2022-06-15, step: reminder, to: 市公安局'],
    ),
  },
  'conflicting-letters': {
    severity: 'error',
    configurable: true,
    example: inLetters(
      [FIRST, 'date: 2022-07-05, step: supervision, number: «示安办督〔2022〕3号», to: 市公安局'],
      [FIRST, 'date: 2022-07-05, step: supervision, number: 示安办督〔2022〕4号, to: 市公安局'],
    ),
  },
  'unordered-thresholds': {
    severity: 'error',
    configurable: true,
    example: inFile(
      'plan.yaml',
      'alerts: {behind: 20, farBehind: «15»}\nsections:\n',
      'alerts: {behind: 15, farBehind: 20}\nsections:\n',
      'sections:\n',
    ),
  },
} satisfies Record<string, CatalogEntry>;
