/** Codes of what departments report. */
import { type CatalogEntry, inFile, wholeFile } from './entry.js';
import { EXAMPLE_PLAN } from './example-plan.js';

const FILE = 'progress/2022-06/gongan.yaml';
const OWN_MEASURE = '- measure: 01-2\n  date: 2022-06-28';

/** A file with one entry on the department's own measure. */
const entryOf = (date: string, percent: string | number) =>
  `# yaml-language-server: $schema=../../../schemas/progress.schema.json\n- measure: 01-2\n  date: ${date}\n  percent: ${percent}\n`;

const DECIDED = `    status: done\n    due: 2022-11\n    decisions:\n      - {date: 2022-07-08, status: done, by: 市安委会办公室, evidence: [安委办〔2022〕4号]}\n`;

export const PROGRESS = {
  'unknown-action': {
    severity: 'error',
    configurable: true,
    example: inFile(FILE, 'actions: [«a7»]', 'actions: [a1]'),
  },
  'unknown-target': {
    severity: 'error',
    configurable: true,
    example: inFile(FILE, 'targets: {«station»: 3}', 'targets: {stations: 3}'),
  },
  'unknown-schedule': {
    severity: 'error',
    configurable: true,
    example: inFile(FILE, 'schedule: «chek»', 'schedule: check'),
  },
  'unknown-trigger': {
    severity: 'error',
    configurable: true,
    example: inFile(FILE, 'trigger: «meting»', 'trigger: meeting'),
  },
  'unknown-milestone': {
    severity: 'error',
    configurable: true,
    example: inFile(FILE, 'milestone: «m2»', 'milestone: m1'),
  },
  'unknown-event': {
    severity: 'error',
    configurable: true,
    example: inFile(FILE, 'event: «2022-06-30-crash»', 'event: 2022-06-03-crash'),
  },
  'unknown-occurrence': {
    severity: 'warning',
    configurable: true,
    example: inFile(
      FILE,
      'schedule: check\n  occurrence: «2022-04»',
      'schedule: check\n  occurrence: 2022-06',
      'schedule: check',
    ),
  },
  'incomplete-answer': {
    severity: 'error',
    configurable: true,
    example: inFile(FILE, '  «event»: 2022-06-03-crash\n', '  event: 2022-06-03-crash\n  trigger: meeting\n'),
  },
  'foreign-event': {
    severity: 'error',
    configurable: true,
    example: {
      ...inFile(FILE, 'event: «2022-06-20-storm»', 'event: 2022-06-03-crash'),
      brokenFiles: {
        [FILE]: (EXAMPLE_PLAN[FILE] as string).replace('event: 2022-06-03-crash', 'event: «2022-06-20-storm»'),
        'plan.yaml': (EXAMPLE_PLAN['plan.yaml'] as string).replace(
          'events:\n',
          'events:\n  - {id: weather, name: 极端天气}\n',
        ),
        'events/2022-06-20-storm.yaml': (EXAMPLE_PLAN['events/2022-06-03-crash.yaml'] as string)
          .replace('accident', 'weather')
          .replace('2022-06-03', '2022-06-20'),
      },
    },
  },
  'answer-before-event': {
    severity: 'warning',
    configurable: true,
    example: inFile(
      FILE,
      '- measure: 01-2\n  date: «2022-06-01»\n  event: 2022-06-03-crash\n  trigger: meeting\n',
      '- measure: 01-2\n  date: 2022-06-11\n  event: 2022-06-03-crash\n  trigger: meeting\n',
      '  event: 2022-06-03-crash\n  trigger: meeting\n',
    ),
  },
  'empty-report': {
    severity: 'warning',
    configurable: true,
    example: inFile(
      FILE,
      `- «measure»: 01-2\n  date: 2022-06-10\n${OWN_MEASURE}`,
      `- measure: 01-2\n  date: 2022-06-10\n  nothing: true\n${OWN_MEASURE}`,
      `- measure: 01-2\n  date: 2022-06-10\n  percent: 40\n  targets: {stations: 2}\n${OWN_MEASURE}`,
    ),
  },
  'foreign-progress': {
    severity: 'error',
    configurable: true,
    example: inFile(
      FILE,
      `- measure: «01-3»\n  date: 2022-06-20\n  note: 已培训两期\n${OWN_MEASURE}`,
      `- measure: 01-4\n  date: 2022-06-20\n  note: 已演练两次\n${OWN_MEASURE}`,
      OWN_MEASURE,
    ),
  },
  'future-date': {
    severity: 'warning',
    configurable: true,
    example: inFile('events/2022-06-03-crash.yaml', 'date: «2026-06-03»', 'date: 2022-06-03'),
  },
  'progress-before-issue': {
    severity: 'warning',
    configurable: true,
    example: wholeFile('progress/2022-04/gongan.yaml', entryOf('«2022-04-01»', 10), entryOf('2022-04-20', 10)),
  },
  'wrong-month': {
    severity: 'error',
    configurable: true,
    example: inFile(FILE, 'date: «2022-05-10»', 'date: 2022-06-10'),
  },
  'falling-percent': {
    severity: 'warning',
    configurable: true,
    example: inFile(FILE, 'percent: «30»', 'percent: 30\n  problem: 选址重新论证', 'percent: 60'),
  },
  'falling-target': {
    severity: 'warning',
    configurable: true,
    example: inFile(FILE, 'targets: {stations: «1»}', 'targets: {stations: 3}'),
  },
  'unsubmitted-completion': {
    severity: 'warning',
    configurable: true,
    example: wholeFile(
      'progress/2022-07/gongan.yaml',
      entryOf('2022-07-20', '«100»'),
      entryOf('2022-07-20', '100\n  submit: true'),
    ),
  },
  'unanswered-submission': {
    severity: 'warning',
    configurable: true,
    example: {
      ...inFile(FILE, 'percent: 100\n  «submit»: true', DECIDED, 'percent: 60'),
      mendedIn: 'tasks/01.yaml',
      mendedFiles: {
        [FILE]: (EXAMPLE_PLAN[FILE] as string).replace('percent: 60', 'percent: 100\n  submit: true'),
        'tasks/01.yaml': (EXAMPLE_PLAN['tasks/01.yaml'] as string).replace(
          '    status: open\n    due: 2022-11\n',
          DECIDED,
        ),
      },
    },
  },
} satisfies Record<string, CatalogEntry>;
