/** Codes of starts, dues and the extensions that move them. */
import { type CatalogEntry, inFile } from './entry.js';

const TASK = 'tasks/01.yaml';

/** The first measure's due with its one extension. */
const extended = (due: string, to: string) =>
  `    due: ${due}\n    extensions:\n      - {date: 2022-05-20, from: 2022-06, to: ${to},`;

export const DUES = {
  'start-after-due': {
    severity: 'error',
    configurable: true,
    example: inFile(
      TASK,
      '    start: «2022-12-01»\n    due: 2022-11\n',
      '    start: 2022-05-01\n    due: 2022-11\n',
      '    due: 2022-11\n',
    ),
  },
  'shortened-due': {
    severity: 'warning',
    configurable: true,
    example: inFile(TASK, extended('2022-05', '«2022-05»'), extended('2022-09', '2022-09')),
  },
  'late-extension': {
    severity: 'warning',
    configurable: true,
    example: inFile(TASK, 'date: «2022-07-05», from: 2022-06', 'date: 2022-05-20, from: 2022-06'),
  },
  'own-approval': {
    severity: 'error',
    configurable: true,
    example: inFile(TASK, 'approvedBy: «市应急管理局»', 'approvedBy: 示例市安全生产委员会'),
  },
} satisfies Record<string, CatalogEntry>;
