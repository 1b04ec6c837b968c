/** Sections, tasks and measures that are incomplete, given twice or unknown: what the examples of the catalog do not show. */
import { describe, expect, test } from 'vitest';
import { CATALOG } from '../../src/diagnostics/catalog/catalog.js';
import type { Files } from '../../src/diagnostics/catalog/entry.js';
import { EXAMPLE_DATE } from '../../src/diagnostics/catalog/example-plan.js';
import { FILE_START, type Finding, finding } from '../../src/diagnostics/diagnostic.js';
import { parseFile } from '../../src/parse/parse-file.js';
import type { SourceFile } from '../../src/parse/source.js';
import { MEASURES_RULES } from '../../src/rules/measures/measures-rules.js';
import { toPlanDraft } from '../../src/rules/rule.js';
import { exampleFiles, toSources } from '../support/example.js';
import {
  changed,
  codesWith,
  FIRST,
  linesWith,
  MISPLACED,
  modeline,
  paramsWith,
  REPORT,
  SECOND,
  taskOf,
  taskText,
  unreadTask,
} from '../support/measures.js';

describe('task-without-measures', () => {
  test.each([
    ['measures: []', ['task-without-measures tasks/02.yaml:5 []']],
    ['measures:\n  []', ['task-without-measures tasks/02.yaml:6 []']],
    ['measures: 5', ['wrong-type tasks/02.yaml:5 5']],
    ['measures: [5]', ['wrong-type tasks/02.yaml:5 5']],
  ])('%j', async (measures, expected) => {
    const text = `${modeline('task')}id: "02"\ntitle: 排查隐患\nsection: "1"\n${measures}\n`;
    expect(await linesWith({ [SECOND]: text })).toEqual(expected);
  });
});

describe('section-without-tasks', () => {
  const sections = (...ids: string[]) =>
    changed('plan.yaml', [
      '  - {id: "1", title: 责任落实}\n',
      ids.map((id) => `  - {id: "${id}", title: 第${id}部分}\n`).join(''),
    ]);

  test('names each of them', async () => {
    const files = sections('3', '1', '2');
    expect(await linesWith(files)).toEqual([
      'section-without-tasks plan.yaml:7 "3"',
      'section-without-tasks plan.yaml:9 "2"',
    ]);
    expect(await paramsWith(files)).toEqual([{ title: '第3部分' }, { title: '第2部分' }]);
  });

  test.each<[string, Files, SourceFile[], string]>([
    ['a task that cannot be read', { [SECOND]: 'folder' }, [], 'file-unreadable'],
    ['a task that is not read', {}, [unreadTask('tasks/02.yml')], 'file-unreadable'],
    ['a folder that is not read', {}, [MISPLACED], 'file-misplaced'],
    ['a mistyped section', { [SECOND]: taskText('02', '').replace('"1"', '"7"') }, [], 'unknown-section'],
    ['a refused section', { [SECOND]: taskText('02', '').replace('"1"', '二') }, [], 'invalid-value'],
  ])('is not said beside %s', async (_what, files, unread, code) => {
    expect(await codesWith({ ...sections('1', '2'), ...files }, ...unread)).toEqual([code]);
  });

  test('is not said of a section that is itself in doubt', async () => {
    const files = changed('plan.yaml', ['title: 责任落实}', 'title: 责任落实}\n  - {id: 二, title: 排查}']);
    expect(await codesWith(files)).toEqual(['invalid-value']);
  });
});

describe('no-lead', () => {
  test.each<[string, string, string[]]>([
    ['a lead', '    departments: {lead: [市公安局]}\n', []],
    ['a group that leads', '    departments: {lead: [市安委会成员单位]}\n', []],
    ['a collator', '    departments: {joint: [市公安局]}\n    collator: 市公安局\n', []],
    ['neither', '    departments: {joint: [市公安局]}\n', ['no-lead tasks/02.yaml:6 02-1']],
    ['only helpers', '    departments: {support: [市公安局]}\n', ['no-lead tasks/02.yaml:6 02-1']],
    [
      'an open list of leads',
      '    departments: {joint: [市公安局]}\n    others: [lead]\n',
      ['no-lead tasks/02.yaml:6 02-1'],
    ],
    [
      'an empty list of leads',
      '    departments: {lead: [], joint: [市公安局]}\n',
      ['empty-departments tasks/02.yaml:9 lead'],
    ],
    ['no role', '    departments: {}\n', ['empty-departments tasks/02.yaml:9 departments']],
    [
      'an unknown lead',
      '    departments: {lead: [市公安厅]}\n',
      ['unknown-department tasks/02.yaml:9 市公安厅 → registered departments.yaml:4 市公安局'],
    ],
  ])('with %s', async (_what, lines, expected) => {
    expect(await linesWith(taskOf(lines))).toEqual(expected);
  });

  test.each([
    ['refused', '    departments: {lead: 市公安局, joint: [市公安局]}\n', 'wrong-type'],
    ['refused in a list', '    departments: {lead: [5], joint: [市公安局]}\n', 'unquoted-string'],
    ['misspelt', '    departments: {laed: [市应急管理局], joint: [市公安局]}\n', 'unknown-property'],
    ['under a Chinese key', '    departments: {某某: [市应急管理局], joint: [市公安局]}\n', 'unknown-property'],
    ['refused with all roles', '    departments: 市公安局\n', 'wrong-type'],
    ['a misspelt collator', '    departments: {joint: [市公安局]}\n    colator: 市公安局\n', 'unknown-property'],
    ['a refused collator', '    departments: {joint: [市公安局]}\n    collator: [市公安局]\n', 'wrong-type'],
  ])('is not said where the lead is %s', async (_what, lines, code) => {
    expect(await codesWith(taskOf(lines))).toEqual([code]);
  });
});

describe('identical-measures', () => {
  const measure = (changes: Readonly<Record<string, string>> = {}) =>
    Object.entries({
      title: '建设救援站',
      actions: '[{id: a1, text: 选址}, {id: a2, text: 建成}]',
      targets: '[{id: t1, name: 救援站, compare: at-least, goal: 5, unit: 座}]',
      due: '2022-09',
      source: '{item: 2, clause: 1}',
      ...changes,
    })
      .map(([key, value]) => `    ${key}: ${value}\n`)
      .join('');

  test.each([
    ['the source', { source: '{item: 3, clause: 4}' }],
    ['ids inside', { actions: '[{id: b1, text: 选址}, {id: b2, text: 建成}]' }],
    ['the order of keys', { actions: '[{text: 选址, id: a1}, {id: a2, text: 建成}]' }],
    ['quotes', { title: '"建设救援站"' }],
  ])('%s makes no difference', async (_what, changes) => {
    expect(await linesWith(taskOf(measure(), measure(changes)))).toEqual([
      'identical-measures tasks/02.yaml:14 02-2 → first tasks/02.yaml:6 02-1',
    ]);
  });

  test.each([
    ['the title', { title: '建设消防站' }],
    ['an action', { actions: '[{id: a1, text: 选址}]' }],
    ['the order of actions', { actions: '[{id: a2, text: 建成}, {id: a1, text: 选址}]' }],
    ['a goal', { targets: '[{id: t1, name: 救援站, compare: at-least, goal: 6, unit: 座}]' }],
    ['the due', { due: '2022-10' }],
    ['a department', { departments: '{lead: [市应急管理局]}' }],
    ['a role', { departments: '{lead: [市公安局], support: [市应急管理局]}' }],
    ['a word more', { standing: 'true' }],
  ])('%s makes a difference', async (_what, changes) => {
    expect(await linesWith(taskOf(measure(), measure(changes)))).toEqual([]);
  });

  test('each copy is reported, with the first one of all files', async () => {
    const files = {
      ...taskOf(measure()),
      'tasks/03.yaml': taskText('03', measure(), measure({ due: '2022-12' }), measure()),
    };
    expect(await linesWith(files)).toEqual([
      'identical-measures tasks/03.yaml:6 03-1 → first tasks/02.yaml:6 02-1',
      'identical-measures tasks/03.yaml:22 03-3 → first tasks/02.yaml:6 02-1',
    ]);
    expect(await paramsWith(files)).toEqual([
      { id: '03-1', other: '02-1' },
      { id: '03-3', other: '02-1' },
    ]);
  });

  test.each([
    ['copied with its id', taskText('02', measure(), measure()).replace('id: 02-2', 'id: 02-1'), 'duplicate-id'],
    ['different in what is refused', taskText('02', measure(), measure({ due: '九月' })), 'invalid-value'],
    ['different in a misspelt key', taskText('02', measure(), measure({ stadning: 'true' })), 'unknown-property'],
  ])('is not said of a measure %s', async (_what, text, code) => {
    expect(await codesWith({ [SECOND]: text })).toEqual([code]);
  });
});

describe('unknown-measure', () => {
  const waits = (...ids: string[]) => taskOf(`    after: [${ids.join(', ')}]\n`);

  test('is said of each one waited for, at its place', async () => {
    expect(await linesWith(waits('01-1', '01-9', '03-1'))).toEqual([
      'unknown-measure tasks/02.yaml:10 01-9',
      'unknown-measure tasks/02.yaml:10 03-1',
    ]);
  });

  test('is said of each one reported on', async () => {
    const text = '- {measure: 01-2, date: 2022-06-10, percent: 1}\n- {measure: 01-7, date: 2022-06-10, percent: 1}\n';
    expect(await linesWith({ [REPORT]: modeline('progress') + text })).toEqual([`unknown-measure ${REPORT}:3 01-7`]);
  });

  test.each([
    ['one digit too many', '01-22', '01-2'],
    ['one digit too few', '13-1', '13-12'],
    ['another digit in the task', '91-3', '01-3'],
    ['digits swapped', '10-4', '01-4'],
    ['any of several', '01-9', undefined],
    ['far from all', '77-77', undefined],
  ])('%s: %s is meant for %s', async (_what, id, nearest) => {
    const files = { ...waits(id), 'tasks/13.yaml': taskText('13', '').replace('13-1', '13-12') };
    expect(await paramsWith(files)).toEqual([{ id, ...(nearest !== undefined && { nearest }) }]);
  });

  test.each<[string, Files, SourceFile[], string]>([
    ['in a file that cannot be read', { 'tasks/03.yaml': 'folder' }, [], 'file-unreadable'],
    ['in a file that is not read', {}, [unreadTask('tasks/03.yml')], 'file-unreadable'],
    ['in a folder that is not read', {}, [MISPLACED], 'file-misplaced'],
    ['among measures that are refused', { 'tasks/03.yaml': taskText('03').concat('  - 5\n') }, [], 'wrong-type'],
    ['under a refused id', { 'tasks/03.yaml': taskText('03', '').replace('03-1', '3-1') }, [], 'invalid-value'],
    [
      'under an id given twice',
      { 'tasks/03.yaml': taskText('03', '', '').replace('03-1', '03-2') },
      [],
      'duplicate-id',
    ],
    [
      "under another task's id",
      { 'tasks/03.yaml': taskText('03', '').replace('03-1', '30-1') },
      [],
      'measure-id-mismatch',
    ],
  ])('is not said of what may stand %s', async (_what, files, unread, code) => {
    expect(await codesWith({ ...waits('03-1'), ...files }, ...unread)).toEqual([code]);
  });

  test('is not said when no task can be read at all', async () => {
    expect(await codesWith({ [FIRST]: null }, unreadTask('tasks'))).toEqual(['file-unreadable']);
  });

  test('is said of what a whole file does not have, whatever is wrong with another', async () => {
    expect(await codesWith({ ...waits('01-9'), 'tasks/03.yaml': 'folder' })).toEqual([
      'unknown-measure',
      'file-unreadable',
    ]);
  });
});

describe('unknown-event-kind', () => {
  const trigger = (event: string) => taskOf(`    triggers: [{id: t, event: ${event}, within: 15 days, name: 会议}]\n`);
  const EVENT = 'events/2022-07-01-flood.yaml';

  test('is said of triggers and of events', async () => {
    const files = { ...trigger('flood'), [EVENT]: `${modeline('event')}kind: flood\ndate: 2022-07-01\n` };
    expect(await linesWith(files)).toEqual([
      `unknown-event-kind ${EVENT}:2 flood`,
      'unknown-event-kind tasks/02.yaml:10 flood',
    ]);
    expect(await paramsWith(trigger('acident'))).toEqual([
      { kind: 'acident', known: ['accident'], nearest: 'accident' },
    ]);
    expect(await paramsWith(trigger('flood'))).toEqual([{ kind: 'flood', known: ['accident'] }]);
  });

  test('is said of all when the plan has no kinds', async () => {
    const files = changed('plan.yaml', ['events:\n  - {id: accident, name: 生产安全事故}\n', '']);
    expect(await codesWith(files)).toEqual(['unknown-event-kind', 'unknown-event-kind']);
  });

  test.each([
    ['a refused id', '{id: accident,', '{id: 事故,', 'invalid-value'],
    ['a refused list', '\n  - {id: accident, name: 生产安全事故}', ' accident', 'wrong-type'],
    ['a misspelt list', 'events:', 'evnets:', 'unknown-property'],
  ])('is not said beside %s', async (_what, from, to, code) => {
    expect(new Set(await codesWith(changed('plan.yaml', [from, to])))).toEqual(new Set([code]));
  });
});

describe('target-over-total', () => {
  const target = (fields: string) => taskOf(`    targets: [{id: sites, name: 点位, unit: 处, ${fields}}]\n`);

  test.each([
    ['compare: at-least, goal: 9, total: 8', 9, 8],
    ['compare: at-most, goal: 9, total: 8', 9, 8],
    ['compare: exactly, goal: 0.5, total: 0.25', 0.5, 0.25],
  ])('%s', async (fields, value, total) => {
    expect(await paramsWith(target(fields))).toEqual([{ value, total, name: '点位' }]);
  });

  test.each([
    ['compare: at-least, goal: 8, total: 8', []],
    ['compare: at-least, goal: 8', []],
    ['compare: all, total: 8', []],
    ['compare: at-least, goal: 9, total: "8"', ['wrong-type']],
    ['compare: at-least, goal: "9", total: 8', ['wrong-type']],
  ])('not with %s', async (fields, codes) => {
    expect(await codesWith(target(fields))).toEqual(codes);
  });

  describe('what is reported', () => {
    const GONGAN = 'progress/2022-06/gongan.yaml';
    const YINGJI = 'progress/2022-06/yingji.yaml';
    const JULY = 'progress/2022-07/yingji.yaml';
    const ROLES = '    departments: {lead: [市公安局, 市应急管理局]}\n';
    const shared = (fields: string) =>
      taskOf(`${ROLES}    targets: [{id: sites, name: 点位, unit: 处, compare: all, ${fields}}]\n`);
    const report = (...values: (readonly [date: string, value: unknown])[]) =>
      modeline('progress') +
      values.map(([date, value]) => `- {measure: 02-1, date: ${date}, targets: {sites: ${value}}}\n`).join('');

    test.each<[string, string, Files, string[]]>([
      [
        'each value over the total',
        'total: 8',
        { [GONGAN]: report(['2022-06-10', 9], ['2022-06-20', 10]), [YINGJI]: report(['2022-06-10', 8]) },
        [`target-over-total ${GONGAN}:2 9`, `target-over-total ${GONGAN}:3 10`],
      ],
      [
        'values that exceed it only together',
        'total: 8',
        { [GONGAN]: report(['2022-06-10', 8]), [YINGJI]: report(['2022-06-10', 8]) },
        [],
      ],
      [
        'the sum of all, at the latest value',
        'total: 8, aggregate: sum',
        { [GONGAN]: report(['2022-06-20', 5]), [YINGJI]: report(['2022-06-10', 4]) },
        [`target-over-total ${GONGAN}:2 5`],
      ],
      [
        'of equal dates at the last file',
        'total: 8, aggregate: sum',
        { [GONGAN]: report(['2022-06-10', 5]), [YINGJI]: report(['2022-06-10', 4]) },
        [`target-over-total ${YINGJI}:2 4`],
      ],
      [
        'the latest values alone',
        'total: 8, aggregate: sum',
        {
          [GONGAN]: report(['2022-06-10', 2], ['2022-06-20', 4]),
          [YINGJI]: report(['2022-06-10', 3]),
          [JULY]: report(['2022-07-10', 4]),
        },
        [],
      ],
      [
        'fractions that add up to the total',
        'total: 0.3, aggregate: sum',
        { [GONGAN]: report(['2022-06-10', 0.1]), [YINGJI]: report(['2022-06-10', 0.2]) },
        [],
      ],
      ['no total', 'aggregate: sum', { [GONGAN]: report(['2022-06-10', 50]) }, []],
    ])('%s', async (_what, fields, reports, expected) => {
      const lines = await linesWith({ ...shared(fields), ...reports });
      expect(lines).toEqual(expected.map((line) => `${line} → target tasks/02.yaml:10 ${fields.split(/[ ,]+/)[1]}`));
    });

    test('the sum is what is said', async () => {
      const files = { [GONGAN]: report(['2022-06-10', 5]), [YINGJI]: report(['2022-06-10', 4]) };
      expect(await paramsWith({ ...shared('total: 8, aggregate: sum'), ...files })).toEqual([
        { value: 9, total: 8, name: '点位' },
      ]);
    });

    test.each<[string, string, Files, string[]]>([
      ['a total below the goal', 'goal: 9, total: 3', { [GONGAN]: report(['2022-06-10', 5]) }, ['target-over-total']],
      ['a refused total', 'total: "3"', { [GONGAN]: report(['2022-06-10', 5]) }, ['wrong-type']],
      ['a refused value', 'total: 3', { [GONGAN]: report(['2022-06-10', '"5"']) }, ['wrong-type']],
      [
        'a refused value after it',
        'total: 8, aggregate: sum',
        { [GONGAN]: report(['2022-06-10', 5]), [YINGJI]: report(['2022-06-10', 4], ['2022-06-20', '"1"']) },
        ['wrong-type'],
      ],
      [
        'a report that cannot be read after it',
        'total: 8, aggregate: sum',
        { [GONGAN]: report(['2022-06-10', 5]), [YINGJI]: report(['2022-06-10', 4]), [JULY]: 'folder' },
        ['file-unreadable'],
      ],
    ])('is not judged beside %s', async (_what, fields, reports, codes) => {
      expect(await codesWith({ ...shared(fields), ...reports })).toEqual(codes);
    });
  });
});

describe('beside text that could not be read', () => {
  const UNREAD = finding('yaml-syntax', '', FILE_START, { problem: 'BAD_INDENT' });

  /** What a rule says of the example that breaks it, with part of one file unread. */
  async function findBeside(code: keyof typeof MEASURES_RULES, unread: string | undefined): Promise<Finding[]> {
    const files = await Promise.all(toSources(exampleFiles(CATALOG[code].example, 'broken')).map(parseFile));
    const parsed = files.map((file) =>
      file.path === unread ? { ...file, findings: [UNREAD], readText: file.text ?? '' } : file,
    );
    return [...MEASURES_RULES[code](toPlanDraft(parsed, EXAMPLE_DATE))];
  }

  test.each([
    ['task-without-measures', SECOND],
    ['section-without-tasks', FIRST],
    ['section-without-tasks', 'plan.yaml'],
    ['no-lead', FIRST],
    ['identical-measures', FIRST],
    ['unknown-measure', FIRST],
    ['broken-extensions', FIRST],
    ['unknown-event-kind', 'plan.yaml'],
    ['status-mismatch', FIRST],
    ['undated-status', FIRST],
    ['done-without-evidence', FIRST],
    ['own-decision', 'departments.yaml'],
    ['own-approval', 'departments.yaml'],
    ['start-after-due', FIRST],
  ] as const)('%s is not said when it may hang on that: %s', async (code, file) => {
    expect(await findBeside(code, undefined)).toHaveLength(1);
    expect(await findBeside(code, file)).toEqual([]);
  });

  test.each([
    ['circular-after'],
    ['due-before-dependency'],
    ['due-outside-period'],
    ['reversed-schedule'],
    ['unknown-event-kind'],
    ['target-over-total'],
    ['own-decision'],
    ['own-approval'],
    ['late-extension'],
  ] as const)('%s is said of what was read', async (code) => {
    expect(await findBeside(code, FIRST)).toHaveLength(1);
  });
});
