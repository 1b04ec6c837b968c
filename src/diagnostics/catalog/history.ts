/** Codes of what only a comparison with an earlier revision shows. */
import { type CatalogEntry, inFile } from './entry.js';

const decidedMeasure = (id: string, status: string, decisions: string) => `  - id: ${id}
    title: 签订责任书
    actions:
      - {id: a1, text: 逐级签订责任书}
    departments:
      lead: [市应急管理局]
      support: [市公安局]
    status: ${status}
    due: 2022-09
    extensions:
      - {date: 2022-05-20, from: 2022-06, to: 2022-09, reason: 机构调整, approvedBy: 示例市安全生产委员会}
${decisions}`;

const DECISIONS =
  '    decisions:\n      - {date: 2022-07-10, status: done, by: 市安委会办公室, evidence: [安委办〔2022〕3号]}\n';

export const HISTORY = {
  'moved-due': {
    severity: 'error',
    configurable: true,
    needsRevision: true,
    example: {
      ...inFile(
        'tasks/01.yaml',
        '    due: «2022-12»\n    after:',
        '    due: 2022-12\n    extensions:\n      - {date: 2022-07-20, from: 2022-11, to: 2022-12, reason: 选址调整, approvedBy: 示例市安全生产委员会}\n    after:',
        '    due: 2022-11\n    after:',
      ),
      before: {},
    },
  },
  'removed-record': {
    severity: 'error',
    configurable: true,
    needsRevision: true,
    example: {
      ...inFile('tasks/01.yaml', decidedMeasure('«01-1»', 'open', ''), decidedMeasure('01-1', 'done', DECISIONS)),
      before: {},
    },
  },
  'rewritten-record': {
    severity: 'warning',
    configurable: true,
    needsRevision: true,
    example: {
      ...inFile(
        'progress/2022-06/gongan.yaml',
        '- «measure»: 01-2\n  date: 2022-06-28\n  percent: 90',
        '- measure: 01-2\n  date: 2022-06-28\n  percent: 60',
      ),
      before: {},
    },
  },
  'reused-id': {
    severity: 'error',
    configurable: true,
    needsRevision: true,
    example: {
      ...inFile(
        'tasks/01.yaml',
        '  - id: «01-4»\n    title: 整治危险化学品运输车辆\n',
        '  - id: 01-5\n    title: 整治危险化学品运输车辆\n',
        '  - id: 01-4\n    title: 开展应急演练\n',
      ),
      before: {},
    },
  },
} satisfies Record<string, CatalogEntry>;
