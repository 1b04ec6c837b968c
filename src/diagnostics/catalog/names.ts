/** Codes of ids, file names, sections and departments. */
import { type CatalogEntry, inFile } from './entry.js';

const JIAOJING = '  - {id: jiaojing, name: 市交警支队, kind: government, parent: 市公安局}';

export const NAMES = {
  'duplicate-id': {
    severity: 'error',
    example: inFile('tasks/01.yaml', '  - id: «01-3»\n    title: 开展', '  - id: 01-4\n    title: 开展'),
  },
  'duplicate-name': {
    severity: 'error',
    example: inFile('departments.yaml', `name: 市公安局, aliases: [«市应急局»], kind`, 'name: 市公安局, kind'),
  },
  'file-name-mismatch': {
    severity: 'error',
    example: inFile('tasks/01.yaml', 'id: «"10"»', 'id: "01"'),
  },
  'measure-id-mismatch': {
    severity: 'error',
    example: inFile('tasks/01.yaml', '- id: «10-4»', '- id: 01-4'),
  },
  'unknown-section': {
    severity: 'error',
    example: inFile('tasks/01.yaml', 'section: «"7"»', 'section: "1"'),
  },
  'unknown-department': {
    severity: 'error',
    example: inFile('tasks/01.yaml', 'support: [«市公安厅»]', 'support: [市公安局]'),
  },
  'department-alias': {
    severity: 'error',
    fixable: true,
    example: inFile('tasks/01.yaml', 'collator: «市应急局»', 'collator: 市应急管理局'),
  },
  'empty-departments': {
    severity: 'error',
    example: inFile('tasks/01.yaml', '      «support»: []', '      support: [市公安局]'),
  },
  'department-in-two-roles': {
    severity: 'error',
    example: inFile(
      'tasks/01.yaml',
      'responsible: [市交警支队]\n      support: [«市交警支队»]',
      'responsible: [市交警支队]',
    ),
  },
  'circular-parent': {
    severity: 'error',
    configurable: true,
    example: inFile(
      'departments.yaml',
      `  - {id: gongan, name: 市公安局, kind: government, parent: «市交警支队»}\n${JIAOJING}`,
      `  - {id: gongan, name: 市公安局, kind: government}\n${JIAOJING}`,
    ),
  },
  'unused-department': {
    severity: 'warning',
    configurable: true,
    example: inFile('departments.yaml', `${JIAOJING}\n  - {id: qixiang, name: «市气象局», kind: vertical}`, JIAOJING),
  },
  'similar-names': {
    severity: 'warning',
    configurable: true,
    example: inFile(
      'departments.yaml',
      `  - {id: yingji-2, name: «市应急管理厅», kind: government}
groups:
  - {id: members, name: 市安委会成员单位, members: [市应急管理局, 市公安局, 市应急管理厅]}`,
      `groups:
  - {id: members, name: 市安委会成员单位, members: [市应急管理局, 市公安局]}`,
    ),
  },
} satisfies Record<string, CatalogEntry>;
