/** Codes of keys and values that the schemas refuse. */
import { type CatalogEntry, inFile } from './entry.js';

export const VALUES = {
  'unknown-property': {
    severity: 'error',
    fixable: true,
    example: inFile('tasks/01.yaml', '    «collater»: 市应急管理局', '    collator: 市应急管理局'),
  },
  'missing-property': {
    severity: 'error',
    example: inFile(
      'tasks/01.yaml',
      '  - «id»: 01-3\n    departments:',
      '  - id: 01-3\n    title: 举办培训班\n    departments:',
    ),
  },
  'unquoted-string': {
    severity: 'error',
    fixable: true,
    example: inFile('tasks/01.yaml', 'section: «1»', 'section: "1"'),
  },
  'wrong-type': {
    severity: 'error',
    example: inFile(
      'tasks/01.yaml',
      '      lead: «市公安局»\n      responsible: [市交警支队]',
      '      lead: [市公安局]\n      responsible: [市交警支队]',
    ),
  },
  'misspelt-value': {
    severity: 'error',
    fixable: true,
    example: inFile(
      'tasks/01.yaml',
      '    collator: 市应急管理局\n    status: «在办»',
      '    collator: 市应急管理局\n    status: open',
    ),
  },
  'invalid-value': {
    severity: 'error',
    example: inFile('tasks/01.yaml', 'every: «每月»', 'every: 1 month'),
  },
  'impossible-date': {
    severity: 'error',
    example: inFile('tasks/01.yaml', 'to: «2022-10-32»', 'to: 2022-10-31'),
  },
  'duplicate-item': {
    severity: 'error',
    example: inFile('tasks/01.yaml', 'responsible: [市交警支队, «市交警支队»]', 'responsible: [市交警支队]'),
  },
} satisfies Record<string, CatalogEntry>;
