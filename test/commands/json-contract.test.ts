/** Every JSON output against its schema, and the contract of `plan list` that other programs rely on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { returnChecklist, writeTable } from '../support/checklists.js';
import { ROOT, run } from '../support/run.js';
import { planWith } from '../support/temporary.js';

const OUTPUTS = join(ROOT, 'schemas/output');

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
for (const name of readdirSync(OUTPUTS)) ajv.addSchema(JSON.parse(readFileSync(join(OUTPUTS, name), 'utf8')));

async function json(argv: readonly string[], cwd = ROOT) {
  const { stdout, code } = await run(argv, { cwd });
  return { data: JSON.parse(stdout), code };
}

function errorsOf(schema: string, data: unknown) {
  const validate = ajv.getSchema(`output/${schema}.schema.json`) as ValidateFunction;
  validate(data);
  return validate.errors ?? [];
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['list', ['list', '--format', 'json']],
  ['list', ['list', '--department', '市公安局', '--format', 'json']],
  ['status', ['status', '--format', 'json']],
  ['show', ['show', '26', '--format', 'json']],
  ['show', ['show', '23-2', '--format', 'json']],
  ['departments', ['departments', '--format', 'json']],
  ['department', ['departments', '市公安局', '--format', 'json']],
  ['department', ['departments', '市安委会成员单位', '--format', 'json']],
  ['validate', ['validate', '--format', 'json']],
  ['ledger', ['export', 'ledger', '--format', 'json']],
  ['checklist', ['export', 'checklist', '--department', '市公安局', '--format', 'json']],
  ['matrix', ['export', 'matrix', '--format', 'json']],
  ['assessment', ['assess', '--format', 'json']],
  ['assessment', ['assess', '--why', '市公安局', '--format', 'json']],
  ['remind', ['remind', '--format', 'json']],
  ['agenda', ['agenda', '--month', '--format', 'json']],
  ['targets', ['targets', '--format', 'json']],
  ['report', ['report', 'monthly', '--format', 'json']],
  ['report', ['report', 'weekly', '--format', 'json']],
];

/** Commands that edit, each on a copy of the small plan of its own: the schema, the call. */
const EDITS: readonly (readonly [string, readonly string[]])[] = [
  ['event', ['event', 'add', '事故', '--date', '2022-06-10', '--place', '某县']],
  ['event', ['event', 'add', 'accident']],
  ['rename', ['rename', 'department', '市公安局', '市公安总局', '--until', '2022-05-31']],
  ['init', ['init', 'new', '--yes']],
  ['fmt', ['fmt']],
  [
    'progress',
    ['progress', '1-2', '-d', '市公安局', '--date', '2022-06-10', '--percent', '60', '--note', '已排查', '--submit'],
  ],
  [
    'progress',
    [
      ...[
        'progress',
        '1-1',
        '-d',
        '市应急局',
        '--target',
        't1=3',
        '--done',
        'a1',
        '--milestone',
        'm1',
        '--evidence',
        '文4',
      ],
      ...['--schedule', 'weekly', '--occurrence', '2022-W20', '--problem', '人手不足', '--next', '抽调'],
    ],
  ],
  [
    'update',
    [
      ...['update', '01-2', '--title', '全面排查', '--add-support', '市应急管理局', '--collator', '市公安局'],
      ...['--due', '2022-10', '--reason', '汛期', '--approved-by', '市安委会'],
      ...['--status', 'done', '--by', '市安委会办公室', '--evidence', '文3'],
    ],
  ],
  [
    'update',
    ['update', '--where', '任务:1', '--status', 'done', '--by', '市安委会办公室', '--evidence', '文3', '--yes'],
  ],
];

/** A plan that uses every field that the shipped one leaves out. */
const RICH = {
  'departments.yaml': `departments:
  - {id: yingji, name: 市应急管理局, kind: government, aliases: [市应急局], formerNames: [{name: 市安监局, until: 2019-01-31}]}
  - {id: gongan, name: 市公安局, kind: government}
  - {id: jiaojing, name: 市交警支队, kind: government, parent: 市公安局}
groups:
  - {id: members, name: 市安委会成员单位, members: [市公安局, 市交警支队]}
`,
  'tasks/01.yaml': `id: "01"
title: 压实责任
section: "1"
measures:
  - id: 01-1
    title: 每周报告
    actions: [{id: a1, text: 报告}]
    departments: {lead: [市应急管理局], responsible: [市安委会成员单位], support: [市公安局]}
    status: done
    targets: [{id: t1, name: 站, compare: at-least, goal: 3, unit: 个, due: 2022-06}]
    start: 2022-04-01
    due: 2022-09
    after: [01-2]
    collator: 市应急管理局
    milestones: [{id: m1, title: 过半, due: 2022-Q2, done: 2022-05-01}]
    schedules: [{id: weekly, name: 周报, every: 1 week, from: 2022-04-04, owedBy: each}]
    triggers: [{id: meeting, event: accident, within: 10 working days, name: 现场会}]
    extensions: [{date: 2022-05-01, from: 2022-06, to: 2022-09, reason: 汛期, approvedBy: 张三}]
    decisions: [{date: 2022-06-20, status: done, by: 安委办, evidence: [文1]}]
  - id: 01-2
    title: 排查
    departments: {responsible: [市公安局]}
    status: open
`,
  'plan.yaml': `title: 示例市2022年工作要点
issuer: 示例市安全生产委员会
issued: 2022-03-01
period: "2022"
sections: [{id: "1", title: 责任}]
events: [{id: accident, name: 事故}]
`,
  'progress/2022-05/gongan.yaml': `- {measure: 01-2, date: 2022-05-20, percent: 40, note: 已排查, problem: 人手不足, next: 抽调, evidence: [文2], submit: true}
`,
};

describe('every JSON output', () => {
  test('has a schema, and every schema an output', () => {
    const names = readdirSync(OUTPUTS).map((name) => name.replace('.schema.json', ''));
    const outputs = [...[...CASES, ...EDITS].map(([name]) => name), 'collect'];
    expect(names.filter((name) => name !== 'defs').sort()).toEqual([...new Set(outputs)].sort());
  });

  test.each(CASES)('%s: plan %j is as its schema says', async (schema, argv) => {
    const { data, code } = await json(argv[0] === 'validate' ? argv : [...argv, '--as-of', '2022-06-30']);
    expect(code).toBe(0);
    expect(errorsOf(schema, data)).toEqual([]);
  });

  test.each(CASES.filter(([, argv]) => !argv.includes('26') && !argv.includes('23-2')))(
    '%s: also for a plan with everything in it',
    async (schema, argv) => {
      const { data, code } = await json(argv, planWith(RICH));
      expect(code).toBe(0);
      expect(errorsOf(schema, data)).toEqual([]);
    },
  );

  test.each(EDITS.flatMap(([schema, argv]) => [[schema, argv] as const, [schema, [...argv, '--dry-run']] as const]))(
    '%s: plan %j is as its schema says',
    async (schema, argv) => {
      const { data, code } = await json([...argv, '--format', 'json'], planWith(RICH));
      expect(code).toBe(0);
      expect(errorsOf(schema, data)).toEqual([]);
    },
  );

  test('collect says what became of everything that came back', async () => {
    const cwd = planWith(RICH);
    const out = { today: '2022-06-20' };
    await returnChecklist(cwd, 'back/a.csv', '市公安局', { '01-2': { 完成比例: '70%', 本期进展: '已整改' } }, out);
    await returnChecklist(cwd, 'back/b.csv', '市应急管理局', { '01-1': { 指标实际值: '3', 申请: '申请延期' } }, out);
    await returnChecklist(cwd, 'back/c.csv', '市交警支队', { '01-1': { 完成比例: '六十几' } }, out);
    writeTable(join(cwd, 'back/d.csv'), [['序号', '内容']]);
    await run(['progress', '1-2', '-d', '市公安局', '--percent', '50', '--evidence', '文5'], { cwd });
    const { data, code } = await json(['collect', 'back', '--format', 'json'], cwd);
    expect(errorsOf('collect', data)).toEqual([]);
    expect(code).toBe(1);
    expect(data).toMatchObject({
      kind: 'plan.collect',
      conflicts: [
        { measure: '01-1', reasons: ['closed'], decision: { status: 'done' } },
        { measure: '01-2', reasons: ['changed'], fields: [{ field: 'percent' }, { field: 'note' }] },
      ],
      extensions: [{ measure: '01-1', due: '2022-09' }],
      faults: [
        { kind: 'not-understood', department: '市交警支队' },
        { kind: 'unreadable', place: { file: 'back/d.csv' } },
      ],
    });
    const taken = await json(['collect', 'back/a.csv', '--take', 'file', '--format', 'json'], cwd);
    expect(errorsOf('collect', taken.data)).toEqual([]);
    expect(taken.data).toMatchObject({
      files: ['plan/progress/2022-06/gongan.yaml'],
      taken: [{ entry: { percent: 70 } }],
    });
  });

  test('show has dates, records and reports', async () => {
    const { data } = await json(['show', '1', '--format', 'json'], planWith(RICH));
    expect(errorsOf('show', data)).toEqual([]);
    expect(data.measures.map((measure: { status: string }) => measure.status)).toEqual(['done', 'submitted']);
  });

  test('validate lists the diagnostics of a broken plan', async () => {
    const { data, code } = await json(['validate', '--format', 'json', '--dir', 'test/fixtures/mistakes']);
    expect(code).toBe(1);
    expect(errorsOf('validate', data)).toEqual([]);
    const file = 'test/fixtures/mistakes/plan/tasks/01.yaml';
    expect(data.diagnostics).toMatchObject([
      { code: 'department-alias', severity: 'error', file, line: 9, column: 14, fixable: true, related: null },
      { code: 'unknown-department', file, line: 10, column: 17, fixable: false, related: { line: 4, column: 24 } },
      { code: 'misspelt-value', file, line: 11, column: 13 },
      { code: 'impossible-date', file, line: 12, column: 10 },
    ]);
  });
});

describe('plan list --format json', () => {
  test('is the envelope with the measures in document order', async () => {
    const { data } = await json(['list', '--format', 'json', '--as-of', '2022-06-30']);
    expect(data).toMatchObject({ schemaVersion: 1, kind: 'plan.list', asOf: '2022-06-30', total: 72 });
    const ids = data.measures.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(72);
    expect([ids[0], ids[4], ids[5], ids[71]]).toEqual(['01-1', '05-1', '05-2', '28-4']);
  });

  test('has every field of the contract', async () => {
    const { data } = await json(['list', '--task', '26', '--format', 'json', '--as-of', '2022-06-30']);
    expect(data.measures[1]).toEqual({
      id: '26-2',
      task: '26',
      section: '6',
      title: '应急能力建设三年行动',
      actions: expect.arrayContaining([expect.objectContaining({ id: 'a1', standing: false })]),
      departments: [
        { name: '市应急管理局', role: 'responsible', progress: 'unreported' },
        { name: '市消防救援支队', role: 'responsible', progress: 'unreported' },
      ],
      others: [],
      due: null,
      originalDue: null,
      extensionCount: 0,
      effectiveDue: '2022-12-31',
      overdueDays: 0,
      standing: false,
      status: 'not-started',
      alert: 'yellow',
      reasons: ['市应急管理局', '市消防救援支队'].map((department) => ({
        alert: 'yellow',
        kind: 'silent',
        department,
        days: 83,
      })),
      percent: null,
      pace: null,
      suggestion: null,
      targets: [
        {
          id: 'rescue-teams',
          name: '市级专业救援队伍',
          compare: 'exactly',
          goal: 21,
          total: null,
          unit: '类',
          due: null,
          actual: null,
          met: null,
        },
        {
          id: 'brigades',
          name: '建强的县级消防救援大队',
          compare: 'exactly',
          goal: 15,
          total: null,
          unit: '个',
          due: null,
          actual: null,
          met: null,
        },
        {
          id: 'stations',
          name: '乡镇（街道、功能区）应急消防救援站',
          compare: 'at-least',
          goal: 57,
          total: null,
          unit: '个',
          due: '2022',
          actual: null,
          met: null,
        },
      ],
      schedules: [],
      triggers: [],
      source: { item: 26, clause: 2 },
    });
  });

  test('orders departments as the document does, across roles', async () => {
    const { data } = await json(['list', '--task', '27', '--format', 'json']);
    const named = data.measures[4].departments.map(({ name, role }: { name: string; role: string }) => ({
      name,
      role,
    }));
    expect(named).toEqual([
      { name: '市应急管理局', role: 'lead' },
      { name: '市委宣传部', role: 'support' },
      { name: '市司法局', role: 'support' },
    ]);
  });
});
