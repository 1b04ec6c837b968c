/** Codes of sections, tasks and measures that contradict themselves or each other. */
import { type CatalogEntry, inFile } from './entry.js';

const DECISION = '      - {date: 2022-07-10, status: done, by: 市安委会办公室, evidence: [安委办〔2022〕3号]}';
const EXTENSION =
  '      - {date: 2022-05-20, from: 2022-06, to: 2022-09, reason: 机构调整, approvedBy: 示例市安全生产委员会}';

const SECOND_TASK = (measures: string) => `# yaml-language-server: $schema=../../schemas/task.schema.json
id: "02"
title: 排查隐患
section: "1"
measures:${measures}`;

export const MEASURES = {
  'task-without-measures': {
    severity: 'warning',
    configurable: true,
    example: {
      file: 'tasks/02.yaml',
      broken: SECOND_TASK(' «[]»\n'),
      mended: SECOND_TASK(
        '\n  - id: 02-1\n    title: 每月检查\n    departments:\n      lead: [市应急管理局]\n    status: open\n',
      ),
    },
  },
  'section-without-tasks': {
    severity: 'warning',
    configurable: true,
    example: inFile(
      'plan.yaml',
      '  - {id: "1", title: 责任落实}\n  - {id: «"2"», title: 排查整治}',
      '  - {id: "1", title: 责任落实}',
    ),
  },
  'no-lead': {
    severity: 'info',
    configurable: true,
    example: inFile(
      'tasks/01.yaml',
      '  - id: «01-3»\n    title: 举办培训班\n    departments:\n      responsible: [市应急管理局]\n    status: open',
      '  - id: 01-3\n    title: 举办培训班\n    departments:\n      responsible: [市应急管理局]\n    collator: 市应急管理局\n    status: open',
    ),
  },
  'identical-measures': {
    severity: 'warning',
    configurable: true,
    example: inFile(
      'tasks/01.yaml',
      '  - id: 01-3\n    title: 开展应急演练\n    departments:\n      lead: [市应急管理局]\n      support: [市安委会成员单位]\n    status: open\n\n  - id: «01-4»\n    title: 开展应急演练',
      '  - id: 01-3\n    title: 举办培训班\n    departments:\n      responsible: [市应急管理局]\n    collator: 市应急管理局\n    status: open\n\n  - id: 01-4\n    title: 开展应急演练',
    ),
  },
  'unknown-measure': {
    severity: 'error',
    configurable: true,
    example: inFile('tasks/01.yaml', 'after: [«01-9»]', 'after: [01-1]'),
  },
  'circular-after': {
    severity: 'error',
    configurable: true,
    example: inFile(
      'tasks/01.yaml',
      '    collator: 市应急管理局\n    after: [«01-3»]',
      '    collator: 市应急管理局\n    after: [01-1]',
      '    collator: 市应急管理局',
    ),
  },
  'due-before-dependency': {
    severity: 'warning',
    configurable: true,
    example: inFile('tasks/01.yaml', 'due: «2022-08»\n    after: [01-1]', 'due: 2022-11\n    after: [01-1]'),
  },
  'due-outside-period': {
    severity: 'warning',
    configurable: true,
    example: inFile('tasks/01.yaml', 'title: 完成选址, due: «2023-06»', 'title: 完成选址, due: 2022-06'),
  },
  'broken-extensions': {
    severity: 'error',
    configurable: true,
    example: inFile(
      'tasks/01.yaml',
      `    due: 2022-10\n    extensions:\n${EXTENSION.replace('to: 2022-09', 'to: «2022-09»')}`,
      `    due: 2022-09\n    extensions:\n${EXTENSION}`,
    ),
  },
  'reversed-schedule': {
    severity: 'error',
    configurable: true,
    example: inFile('tasks/01.yaml', 'from: 2022-05-01, to: «2022-04-30»', 'from: 2022-05-01, to: 2022-10-31'),
  },
  'unknown-event-kind': {
    severity: 'error',
    configurable: true,
    example: inFile('tasks/01.yaml', 'event: «acident»', 'event: accident'),
  },
  'target-over-total': {
    severity: 'error',
    configurable: true,
    example: inFile('tasks/01.yaml', 'goal: «50», total: 8', 'goal: 5, total: 8'),
  },
  'status-mismatch': {
    severity: 'error',
    configurable: true,
    example: inFile('tasks/01.yaml', '    status: «open»\n    due: 2022-09', '    status: done\n    due: 2022-09'),
  },
  'undated-status': {
    severity: 'error',
    configurable: true,
    example: inFile(
      'tasks/01.yaml',
      '    collator: 市应急管理局\n    status: «paused»',
      '    collator: 市应急管理局\n    status: paused\n    decisions:\n      - {date: 2022-06-20, status: paused, by: 市安委会办公室, reason: 场地改造}',
      '    collator: 市应急管理局\n    status: open',
    ),
  },
  'done-without-evidence': {
    severity: 'warning',
    configurable: true,
    example: inFile(
      'tasks/01.yaml',
      '{date: 2022-07-10, status: «done», by: 市安委会办公室}',
      DECISION.replace('      - ', ''),
    ),
  },
  'own-decision': {
    severity: 'error',
    configurable: true,
    example: inFile('tasks/01.yaml', 'by: «市应急管理局», evidence', 'by: 市安委会办公室, evidence'),
  },
} satisfies Record<string, CatalogEntry>;
