/** Codes of holidays and working days. */
import { type CatalogEntry, inFile, wholeFile } from './entry.js';
import { EXAMPLE_PLAN } from './example-plan.js';

const TASK = 'tasks/01.yaml';
const FILE = 'holidays.yaml';
const MODELINE = '# yaml-language-server: $schema=../schemas/holidays.schema.json\n';

const EVERY_MONTH = 'every: 1 month, from: 2022-05-01, to: 2022-10-31';
const FAR_AHEAD = 'every: «1 month», from: 2035-05-10, to: 2035-10-31';
const HOLIDAYS_OF_2035 = `${MODELINE}years: ["2035"]
off:
  - {from: 2035-10-01, to: 2035-10-07, name: 国庆节}
work: [2035-09-30]
`;

const BREAK = `${MODELINE}off:\n  - {from: 2022-10-01, to: 2022-10-07, name: 国庆节}\n`;

export const CALENDAR = {
  'unknown-holidays': {
    severity: 'warning',
    configurable: true,
    example: {
      ...inFile(TASK, FAR_AHEAD, HOLIDAYS_OF_2035, EVERY_MONTH),
      mendedIn: FILE,
      mendedFiles: {
        [TASK]: (EXAMPLE_PLAN[TASK] as string).replace(EVERY_MONTH, FAR_AHEAD.replace(/[«»]/g, '')),
        [FILE]: HOLIDAYS_OF_2035,
      },
    },
  },
  'conflicting-holidays': {
    severity: 'error',
    example: wholeFile(FILE, `${BREAK}work: [«2022-10-07», 2022-10-08]\n`, `${BREAK}work: [2022-10-08, 2022-10-09]\n`),
  },
} satisfies Record<string, CatalogEntry>;
