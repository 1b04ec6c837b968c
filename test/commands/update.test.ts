/** `plan update`: what it changes, what it records, what it says, and what it refuses. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/main.js';
import { ROOT, run, type World } from '../support/run.js';
import { planWith, temporaryDirectory } from '../support/temporary.js';

const PLAN = {
  'departments.yaml': `departments:
  - {id: yingji, name: 市应急管理局, kind: government, aliases: [市应急局], formerNames: [{name: 市安监局, until: 2019-01-31}]}
  - {id: gongan, name: 市公安局, kind: government}
  - {id: qixiang, name: 市气象局, kind: government}
groups:
  - {id: members, name: 市安委会成员单位, members: open}
`,
  'tasks/01.yaml': `id: "01"
title: 压实责任
section: "1"
measures:
  # 已经申请
  - id: 01-1
    title: 每周报告
    departments:
      lead: [市应急管理局]   # 汇总
      support: [市公安局]
    status: open
    due: 2022-09

  - id: 01-2
    title: 排查
    departments: {responsible: [市公安局, 市应急管理局]}
    status: open

  - id: 01-3
    title: 检查
    departments: {lead: [市公安局]}
    status: done
    decisions:
      - {date: 2022-05-31, status: done, by: 安委办, evidence: [文1]}
`,
  'progress/2022-06/yingji.yaml': '- {measure: 01-1, date: 2022-06-20, percent: 100, evidence: [文2], submit: true}\n',
};

const SMALL_PLAN = readFileSync(join(ROOT, 'test/fixtures/small/plan/plan.yaml'), 'utf8');

const BY = ['--by', '安委办'];
const MOVE = ['--reason', '汛期', '--approved-by', '安委办'];

function update(directory: string, argv: readonly string[], world: World = {}) {
  return run(['update', ...argv], { cwd: directory, env: { PLAN_LANG: 'zh', NO_COLOR: '1' }, ...world });
}

const taskOf = (directory: string) => readFileSync(join(directory, 'plan/tasks/01.yaml'), 'utf8');

/** Lines of the task that an edit took away, and its measures after it by their ids. */
function readEdit(directory: string) {
  const text = taskOf(directory);
  const gone = diffLines(PLAN['tasks/01.yaml'], text).filter(({ removed }) => removed);
  return { gone: gone.flatMap(({ value }) => value.trimEnd().split('\n')), measures: measuresIn(text) };
}

function measuresIn(text: string): Record<string, object> {
  return Object.fromEntries(parse(text).measures.map((measure: { id: string }) => [measure.id, measure]));
}

const EXTENSION = { date: '2022-06-30', to: '2022-10', reason: '汛期', approvedBy: '安委办' };
const DECISION = { date: '2022-06-30', by: '安委办' };
const CASES: readonly {
  readonly name: string;
  readonly argv: readonly string[];
  readonly stdout: string;
  readonly gone?: readonly string[];
  /** What is another in each measure. */
  readonly after: Readonly<Record<string, object>>;
}[] = [
  {
    name: 'a title',
    argv: ['01-2', '--title', ' 全面排查 '],
    stdout: '01-2 标题：排查 → 全面排查\n',
    gone: ['    title: 排查'],
    after: { '01-2': { title: '全面排查' } },
  },
  {
    name: 'a due as clerks write it',
    argv: ['01-1', '--due', '10月底前', ...MOVE],
    stdout: '01-1 完成时限：2022年9月底前 → 2022年10月底前（延期，安委办批准）\n',
    gone: ['    due: 2022-09'],
    after: { '01-1': { due: '2022-10', extensions: [{ ...EXTENSION, from: '2022-09' }] } },
  },
  {
    name: 'a due where the document states none, on another date',
    argv: ['01-2', '--due', '第三季度', ...MOVE, '--date', '6月10日'],
    stdout: '01-2 完成时限：未定 → 2022年第三季度（安委办批准）\n',
    after: { '01-2': { due: '2022-Q3', extensions: [{ ...EXTENSION, date: '2022-06-10', to: '2022-Q3' }] } },
  },
  {
    name: 'a department by its alias that joins',
    argv: ['1-1', '--add-support', '气象局'],
    stdout: '01-1 配合单位：＋市气象局\n',
    gone: ['      support: [市公安局]'],
    after: { '01-1': { departments: { lead: ['市应急管理局'], support: ['市公安局', '市气象局'] } } },
  },
  {
    name: 'departments that take the places of others',
    argv: ['０１－２', '--responsible', '市气象局、市安监局'],
    stdout: '01-2 责任单位：－市公安局、＋市气象局\n',
    gone: ['    departments: {responsible: [市公安局, 市应急管理局]}'],
    after: { '01-2': { departments: { responsible: ['市气象局', '市应急管理局'] } } },
  },
  {
    name: 'a lead that was a support before, and has not submitted',
    argv: ['01-1', '--add-lead', '市公安局'],
    stdout: '01-1 牵头单位：＋市公安局\n01-1 配合单位：－市公安局\n01-1 状态：申请销号 → 推进中\n',
    gone: ['      lead: [市应急管理局]   # 汇总', '      support: [市公安局]'],
    after: { '01-1': { departments: { lead: ['市应急管理局', '市公安局'] } } },
  },
  {
    name: 'departments in another order',
    argv: ['01-2', '--responsible', '市应急管理局，市公安局'],
    stdout: '01-2 责任单位：市公安局、市应急管理局 → 市应急管理局、市公安局\n',
    gone: ['    departments: {responsible: [市公安局, 市应急管理局]}'],
    after: { '01-2': { departments: { responsible: ['市应急管理局', '市公安局'] } } },
  },
  {
    name: 'several measures, in the document’s order',
    argv: ['01-2,01-1', '01-1', '--remove-department', '市公安局'],
    stdout: '01-1 配合单位：－市公安局\n01-2 责任单位：－市公安局\n',
    gone: ['      support: [市公安局]', '    departments: {responsible: [市公安局, 市应急管理局]}'],
    after: {
      '01-1': { departments: { lead: ['市应急管理局'] } },
      '01-2': { departments: { responsible: ['市应急管理局'] } },
    },
  },
  {
    name: 'a collator',
    argv: ['01-2', '--collator', '市公安局'],
    stdout: '01-2 汇总单位：无 → 市公安局\n',
    after: { '01-2': { collator: '市公安局' } },
  },
  {
    name: 'a submission that is confirmed',
    argv: ['01-1', '--status', '办结', ...BY, '--evidence', '文3', '--evidence', '文4'],
    stdout: '01-1 状态：申请销号 → 已完成\n',
    gone: ['    status: open'],
    after: { '01-1': { status: 'done', decisions: [{ ...DECISION, status: 'done', evidence: ['文3', '文4'] }] } },
  },
  {
    name: 'a submission that is sent back',
    argv: ['01-1', '--status', '退回', ...BY, '--reason', '材料不全'],
    stdout: '01-1 状态：申请销号 → 推进中（退回补办）\n',
    after: { '01-1': { decisions: [{ ...DECISION, status: 'open', reason: '材料不全' }] } },
  },
  {
    name: 'a measure that is paused',
    argv: ['01-2', '--status', 'paused', ...BY, '--reason', '改造'],
    stdout: '01-2 状态：未启动 → 暂缓\n',
    gone: ['    status: open'],
    after: { '01-2': { status: 'paused', decisions: [{ ...DECISION, status: 'paused', reason: '改造' }] } },
  },
  {
    name: 'a measure that is opened again',
    argv: ['01-3', '--status', '重新打开', ...BY, '--reason', '复核不符'],
    stdout: '01-3 状态：已完成 → 未启动\n',
    gone: ['    status: done'],
    after: {
      '01-3': {
        status: 'open',
        decisions: [
          { date: '2022-05-31', status: 'done', by: '安委办', evidence: ['文1'] },
          { ...DECISION, status: 'open', reason: '复核不符' },
        ],
      },
    },
  },
];

describe('plan update', () => {
  test.each(CASES)('writes $name, and no other line', async ({ argv, stdout, gone = [], after }) => {
    const directory = planWith(PLAN);
    expect(await update(directory, argv)).toEqual({ stdout, stderr: '', code: 0 });
    const edit = readEdit(directory);
    expect(edit.gone).toEqual(gone);
    const before = measuresIn(PLAN['tasks/01.yaml']);
    const expected = Object.entries(before).map(([id, measure]) => [id, { ...measure, ...after[id] }]);
    expect(edit.measures).toEqual(Object.fromEntries(expected));
    expect(await run(['validate'], { cwd: directory })).toMatchObject({ code: 0 });
  });

  test('keeps comments, and the blank lines between measures', async () => {
    const directory = planWith(PLAN);
    await update(directory, ['01-1', '--title', '每月报告', '--add-lead', '市气象局', '--collator', '市公安局']);
    const text = taskOf(directory);
    expect(text).toContain('  # 已经申请\n  - id: 01-1\n');
    expect(text).toContain('      lead: [市应急管理局, 市气象局]   # 汇总\n');
    expect(text.match(/\n\n/g)).toHaveLength(2);
  });

  test('takes a collator away', async () => {
    const directory = planWith(PLAN);
    await update(directory, ['01-1', '--collator', '市公安局']);
    const { stdout } = await update(directory, ['01-1', '--no-collator', '--title', '报告']);
    expect(stdout).toBe('01-1 标题：每周报告 → 报告\n01-1 汇总单位：市公安局 → 无\n');
    expect(taskOf(directory)).toBe(PLAN['tasks/01.yaml'].replace('每周报告', '报告'));
  });

  test('says so when nothing is different', async () => {
    const directory = planWith(PLAN);
    const same = [
      '01-1',
      '--title',
      '每周报告',
      '--due',
      '2022-09-30',
      ...MOVE,
      '--add-lead',
      '市应急局',
      '--no-collator',
    ];
    const result = await update(directory, same);
    expect(result).toEqual({ stdout: '没有变化，没有写入任何文件。\n', stderr: '', code: 0 });
    expect(taskOf(directory)).toBe(PLAN['tasks/01.yaml']);
  });

  test('shows the diff and writes nothing with --dry-run', async () => {
    const directory = planWith(PLAN);
    const { stdout, stderr, code } = await update(directory, ['01-1', '--add-support', '市气象局', '--dry-run']);
    expect(stdout.split('\n').filter((line) => /^[-+] /.test(line))).toEqual([
      '-      support: [市公安局]',
      '+      support: [市公安局, 市气象局]',
    ]);
    expect(stderr).toBe('01-1 配合单位：＋市气象局\n以上只是预览，涉及1个文件；没有写入任何文件。\n');
    expect(code).toBe(0);
    expect(taskOf(directory)).toBe(PLAN['tasks/01.yaml']);
  });

  test('gives machines the changes and the records', async () => {
    const directory = planWith(PLAN);
    const argv = [
      '01-1',
      '--due',
      '2022-10',
      '--status',
      'done',
      ...MOVE,
      ...BY,
      '--evidence',
      '文3',
      '--format',
      'json',
    ];
    const { stdout, code } = await update(directory, argv);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      kind: 'plan.update',
      asOf: '2022-06-30',
      dryRun: false,
      files: ['plan/tasks/01.yaml'],
      measures: [{ id: '01-1', title: '每周报告' }],
      changes: [
        { measure: '01-1', field: 'due', before: '2022-09', after: '2022-10' },
        { measure: '01-1', field: 'status', before: 'submitted', after: 'done' },
      ],
      extensions: [
        { measure: '01-1', date: '2022-06-30', from: '2022-09', to: '2022-10', reason: '汛期', approvedBy: '安委办' },
      ],
      decisions: [
        { measure: '01-1', date: '2022-06-30', status: 'done', by: '安委办', reason: '汛期', evidence: ['文3'] },
      ],
      skipped: [],
    });
  });

  test('warns of a record from the future, and shows the status of its day', async () => {
    const directory = planWith(PLAN);
    const later = ['01-2', '--status', '终止', ...BY, '--reason', '并入', '--date', '2022-07-05'];
    const { stdout, stderr, code } = await update(directory, later);
    expect([stdout, code]).toEqual(['01-2 状态：未启动 → 终止\n', 0]);
    expect(stderr).toContain('[future-date]');
  });

  test('says a title of several lines in one', async () => {
    const { stdout } = await update(planWith(PLAN), ['01-2', '--title', '全面\n排查']);
    expect(stdout).toBe('01-2 标题：排查 → 全面 排查\n');
  });

  test('records evidence that is given twice once', async () => {
    const directory = planWith(PLAN);
    await update(directory, ['01-1', '--status', '完成', ...BY, '--evidence', '文3', '--evidence', ' 文3']);
    expect(readEdit(directory).measures['01-1']).toMatchObject({ decisions: [{ ...DECISION, evidence: ['文3'] }] });
  });

  test('advises to let validate fix only what was written', async () => {
    const wide = ['01-2', '--title', '排查１'];
    const strict = planWith({ ...PLAN, 'plan.yaml': `${SMALL_PLAN}rules: {fullwidth-character: error}\n` });
    const runs = {
      shown: await update(planWith(PLAN), [...wide, '--dry-run']),
      refused: await update(strict, wide),
      written: await update(planWith(PLAN), wide),
    };
    expect(Object.values(runs).map(({ code }) => code)).toEqual([0, 1, 0]);
    for (const { stderr } of Object.values(runs)) expect(stderr).toContain('建议：数字、字母用半角，写成“1”。');
    expect(Object.values(runs).map(({ stderr }) => stderr.includes('--fix'))).toEqual([false, false, true]);
  });

  test('of a plan with errors says these alone, and what became of the edit', async () => {
    const directory = planWith({ ...PLAN, 'tasks/02.yaml': 'id: "02"\ntitle: １\nsection: "77"\nmeasures: []\n' });
    const { stdout, stderr, code } = await update(directory, ['01-2', '--title', '新']);
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr).toContain(' 错误 ');
    expect(stderr).not.toContain(' 警告 ');
    expect(stderr).toMatch(/\n计划有错误，命令没有执行。改正后再运行；用 plan validate 查看全部问题。\n$/);
  });

  test('refuses what would leave a measure without departments', async () => {
    const directory = planWith(PLAN);
    const { stdout, stderr, code } = await update(directory, ['01-3', '--remove-department', '市公安局']);
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr).toContain('[missing-property]');
    expect(stderr).toMatch(/没有写入任何文件。改正后再运行。\n$/);
    expect(taskOf(directory)).toBe(PLAN['tasks/01.yaml']);
  });

  test('lets nobody close a measure that he leads himself', async () => {
    const directory = planWith(PLAN);
    const argv = ['01-1', '--status', 'done', '--by', '市应急管理局', '--evidence', '文3'];
    const { stderr, code } = await update(directory, argv);
    expect(code).toBe(1);
    expect(stderr).toContain('[own-decision]');
    expect(taskOf(directory)).toBe(PLAN['tasks/01.yaml']);
  });

  test('tells of a task that is not the only one', async () => {
    const { stderr, code } = await update(planWith(PLAN), ['9-1', '--title', '新']);
    expect([stderr, code]).toEqual(['错误：计划里没有任务“09”\n提示：计划里只有任务 01。\n', 2]);
  });

  test('speaks English', async () => {
    const { stdout } = await update(planWith(PLAN), ['01-1', '--due', '2022-10', ...MOVE, '--add-joint', '市气象局'], {
      env: { PLAN_LANG: 'en' },
    });
    expect(stdout).toBe(
      '01-1 joint: +市气象局\n' +
        '01-1 due: by end of September 2022 → by end of October 2022\n  (extended, approved by 安委办)\n',
    );
  });
});

describe('a wrong call', () => {
  const CALLS: readonly (readonly [string, readonly string[], string])[] = [
    ['without measures', ['--title', '新'], '没有写要修改哪条措施'],
    ['with measures and a query', ['01-1', '--where', '任务:1', '--title', '新'], '--where 不能和 01-1 一起用'],
    ['with an empty query', ['--where', ' ', '--title', '新'], '--where 后面是空的'],
    ['without a change', ['01-1'], '没有写要修改什么'],
    [
      'with a reason for nothing',
      ['01-1', '--title', '新', '--reason', '汛期'],
      '--reason 要和 --due 或 --status 一起用',
    ],
    [
      'with evidence for a due',
      ['01-1', '--due', '2022-10', ...MOVE, '--evidence', '文'],
      '--evidence 要和 --status 一起用',
    ],
    [
      'with an approval of a status',
      ['01-1', '--status', 'done', '--approved-by', '某'],
      '--approved-by 要和 --due 一起用',
    ],
    ['with a date for nothing', ['01-1', '--title', '新', '--date', '6月1日'], '--date 要和 --due 或 --status 一起用'],
    ['with an empty title', ['01-1', '--title', ' '], '--title 后面是空的'],
    [
      'with one title for several',
      ['01-1', '01-2', '--title', '新'],
      '--title 一次只能修改一条措施，这里有2条：01-1、01-2',
    ],
    ['with a task for a measure', ['1', '--title', '新'], '没有编号为“1”的措施'],
    ['with a measure that is not there', ['01-9', '--title', '新'], '没有编号为“01-9”的措施'],
    ['with words for a measure', ['排查', '--title', '新'], '“排查”不是任务编号，也不是措施编号'],
    ['with a due that does not exist', ['01-1', '--due', '13月', ...MOVE], '--due 的“13月”不是存在的日期或时段'],
    [
      'with a period for a date',
      ['01-1', '--due', '2022-10', ...MOVE, '--date', '6月'],
      '--date 的“6月”不是存在的日期',
    ],
    ['with a status that nobody decides', ['01-1', '--status', '申请销号', ...BY], '--status 不能是“申请销号”'],
    ['with an unknown department', ['01-1', '--lead', '市公安厅'], '名册里没有“市公安厅”'],
    [
      'with a department that has no part',
      ['01-1', '--remove-department', '市气象局'],
      '01-1 的责任单位里没有“市气象局”',
    ],
    [
      'with a department in two roles',
      ['01-1', '--lead', '市公安局', '--add-support', '公安局'],
      '--lead、--add-support 都写了“市公安局”',
    ],
    [
      'with a group as collator',
      ['01-1', '--collator', '市安委会成员单位'],
      '“市安委会成员单位”是单位组，不能作汇总单位',
    ],
    ['without the words of an extension', ['01-1', '--due', '2022-10'], '还缺 --reason、--approved-by'],
    ['without the words of a decision', ['01-1', '--status', '完成'], '还缺 --by、--evidence 或 --reason'],
    ['without a reason for a pause', ['01-1', '--status', '暂缓', ...BY, '--evidence', '文'], '还缺 --reason'],
    ['without all of these', ['01-1', '--due', '2022-10', '--status', '暂缓'], '还缺 --reason、--approved-by、--by'],
    [
      'that closes what is closed',
      ['01-2', '01-3', '--status', 'done', ...BY, '--reason', '好'],
      '01-3 的状态已经是“已完成”',
    ],
    [
      'that sends back what was not submitted',
      ['01-2', '--status', 'open', ...BY, '--reason', '好'],
      '01-2 本来就在办',
    ],
    [
      'that sends back before the submission',
      ['01-1', '--status', 'open', ...BY, '--reason', '好', '--date', '6月19日'],
      '01-1 本来就在办',
    ],
    [
      'that decides before the last decision',
      ['01-3', '--status', 'open', ...BY, '--reason', '好', '--date', '5月30日'],
      '01-3 在 2022-05-31 已有认定，新的认定不能早于它，这里是 2022-05-30',
    ],
    [
      'of a query that finds nothing',
      ['--where', '编号:01-1 编号:01-2', '--title', '新'],
      '没有符合“编号:01-1 编号:01-2”的措施',
    ],
    ['of a query that cannot be read', ['--where', '状况:1', '--title', '新'], '没有“状况”这个查询项'],
    ['for an unknown format', ['01-1', '--title', '新', '--format', 'csv'], '--format 不能是“csv”'],
  ];

  test.each(CALLS)('%s is told, and nothing is written', async (_, argv, message) => {
    const directory = planWith(PLAN);
    const { stdout, stderr, code } = await update(directory, argv);
    expect(stderr.split('\n')[0]).toContain(`错误：${message}`);
    expect([stdout, code]).toEqual(['', 2]);
    expect(taskOf(directory)).toBe(PLAN['tasks/01.yaml']);
  });

  test('before an earlier extension is told', async () => {
    const directory = planWith(PLAN);
    await update(directory, ['01-1', '--due', '2022-10', ...MOVE]);
    const earlier = await update(directory, ['01-1', '--due', '2022-11', ...MOVE, '--date', '2022-06-29']);
    expect(earlier).toMatchObject({ code: 2, stdout: '' });
    expect(earlier.stderr).toContain('01-1 在 2022-06-30 已经延期');
  });
});

describe('on a terminal', () => {
  test('asks for what a record lacks, again where an answer will not do', async () => {
    const directory = planWith(PLAN);
    const answers = ['6月', '6月25日', '', '汛期', '市安委会'];
    const { stdout, stderr, code } = await update(directory, ['01-1', '--due', '10月'], { answers });
    expect([stdout, code]).toEqual(['01-1 完成时限：2022年9月底前 → 2022年10月底前（延期，市安委会批准）\n', 0]);
    expect(readEdit(directory).measures['01-1']).toMatchObject({
      extensions: [{ date: '2022-06-25', from: '2022-09', to: '2022-10', reason: '汛期', approvedBy: '市安委会' }],
    });
    expect(stderr).toMatchInlineSnapshot(`
      "批准或认定的日期（直接回车为 2022-06-30）：6月
      --date 的“6月”不是存在的日期。写成 2022-06-30、2022.6.30 或 6月30日。
      批准或认定的日期（直接回车为 2022-06-30）：6月25日
      理由：
      这一项必须填写；按 Ctrl+C 放弃。
      理由：汛期
      批准人或批准单位：市安委会
      "
    `);
  });

  test('asks for evidence, else for a reason', async () => {
    const closed = planWith(PLAN);
    await update(closed, ['01-1', '--status', '完成'], { answers: ['', '安委办', '文3'] });
    expect(readEdit(closed).measures['01-1']).toMatchObject({ decisions: [{ ...DECISION, evidence: ['文3'] }] });
    const several = planWith(PLAN);
    await update(several, ['01-1', '--status', '完成'], { answers: ['', '安委办', '；', '文3； 文4;文3'] });
    expect(readEdit(several).measures['01-1']).toMatchObject({
      decisions: [{ ...DECISION, evidence: ['文3', '文4'] }],
    });
    const without = planWith(PLAN);
    await update(without, ['01-1', '--status', '完成', '--date', '2022-06-30'], {
      answers: ['安委办', '', '现场核验'],
    });
    expect(readEdit(without).measures['01-1']).toMatchObject({ decisions: [{ ...DECISION, reason: '现场核验' }] });
  });

  test('asks nothing about a measure that is not there', async () => {
    const { stderr, code } = await update(planWith(PLAN), ['01-9', '--status', '完成'], { answers: ['安委办'] });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^错误：没有编号为“01-9”的措施\n/);
  });

  test('writes nothing when the clerk breaks off', async () => {
    const directory = planWith(PLAN);
    const { stderr, code } = await update(directory, ['01-1', '--due', '10月'], { answers: ['', '汛期'] });
    expect(code).toBe(2);
    expect(stderr).toMatch(/错误：已放弃，没有写入任何文件\n$/);
    expect(taskOf(directory)).toBe(PLAN['tasks/01.yaml']);
  });
});

describe('--where', () => {
  const JOIN = ['--where', '单位:市应急局,市公安局 责任:牵头', '--add-support', '市气象局'];

  test('lists what it will touch, and writes after a yes', async () => {
    const directory = planWith(PLAN);
    const { stdout, stderr, code } = await update(directory, JOIN, { answers: ['是'] });
    expect(stderr).toBe(
      '将修改以下2条措施：\n01-1 每周报告\n  配合单位：＋市气象局\n01-3 检查\n  配合单位：＋市气象局\n' +
        '确认修改以上措施（是/否，直接回车为否）：是\n',
    );
    expect([stdout, code]).toEqual(['01-1 配合单位：＋市气象局\n01-3 配合单位：＋市气象局\n', 0]);
    expect(taskOf(directory)).toContain('{lead: [市公安局], support: [市气象局]}');
  });

  test.each(['', '否', 'n'])('writes nothing after %j', async (answer) => {
    const directory = planWith(PLAN);
    const { stdout, stderr, code } = await update(directory, JOIN, { answers: [answer] });
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toMatch(/错误：已放弃，没有写入任何文件\n$/);
    expect(taskOf(directory)).toBe(PLAN['tasks/01.yaml']);
  });

  test('wants --yes where nobody can be asked', async () => {
    const directory = planWith(PLAN);
    const { stdout, stderr, code } = await update(directory, JOIN);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toMatch(/^将修改以下2条措施：\n[\s\S]*\n错误：尚未确认，没有写入任何文件\n.*--yes/);
    expect(taskOf(directory)).toBe(PLAN['tasks/01.yaml']);
    const yes = await update(directory, [...JOIN, '--yes']);
    expect(yes).toEqual({ stdout: '01-1 配合单位：＋市气象局\n01-3 配合单位：＋市气象局\n', stderr: '', code: 0 });
  });

  test('asks nothing for a preview, nor when nothing would change', async () => {
    const preview = await update(planWith(PLAN), [...JOIN, '--dry-run'], { answers: [] });
    expect(preview.code).toBe(0);
    expect(preview.stdout).toContain('+      support: [市公安局, 市气象局]');
    const same = await update(planWith(PLAN), ['--where', '单位:市公安局 责任:牵头', '--add-lead', '市公安局'], {
      answers: [],
    });
    expect(same).toEqual({ stdout: '没有变化，没有写入任何文件。\n', stderr: '', code: 0 });
  });

  test('leaves alone what has the status already, and says so', async () => {
    const directory = planWith(PLAN);
    const close = ['--where', '任务:1', '--status', '完成', ...BY, '--evidence', '文3', '--yes'];
    const { stdout, stderr, code } = await update(directory, close);
    expect([stdout, code]).toEqual(['01-1 状态：申请销号 → 已完成\n01-2 状态：未启动 → 已完成\n', 0]);
    expect(stderr).toContain('状态已经是“已完成”，不作修改：01-3\n');
    const again = await update(directory, close);
    expect(again).toEqual({
      stdout: '没有变化，没有写入任何文件。\n',
      stderr: '状态已经是“已完成”，不作修改：01-1、01-2、01-3\n',
      code: 0,
    });
  });

  test('shows what would be wrong instead of asking', async () => {
    const directory = planWith(PLAN);
    const argv = ['--where', '编号:01-3', '--remove-department', '市公安局'];
    const { stderr, code } = await update(directory, argv, { answers: ['是'] });
    expect(code).toBe(1);
    expect(stderr).toContain('[missing-property]');
    expect(stderr).not.toContain('确认修改');
    expect(taskOf(directory)).toBe(PLAN['tasks/01.yaml']);
  });
});

describe('while the clerk makes up his mind', () => {
  const JOIN = ['update', '--where', '责任:牵头', '--add-support', '市气象局'];

  /** Says yes after something else has happened. */
  async function agreeAfter(directory: string, meanwhile: (text: string) => string) {
    const said: string[] = [];
    const output = { write: (chunk: string | Uint8Array) => void said.push(String(chunk)), isTTY: true };
    const ask = async () => {
      writeFileSync(join(directory, 'plan/tasks/01.yaml'), meanwhile(taskOf(directory)));
      return '是';
    };
    const code = await main(JOIN, {
      stdin: { isTTY: true, ask },
      stdout: output,
      stderr: output,
      cwd: directory,
      env: { PLAN_LANG: 'zh', NO_COLOR: '1' },
      platform: 'linux',
      systemLocale: () => 'zh-CN',
      today: () => '2022-06-30',
      onInterrupt: () => () => {},
    });
    return { code, said: said.join('') };
  }

  const CHANGES: readonly (readonly [string, (text: string) => string])[] = [
    ['a measure is changed that he was shown', (text) => text.replace('每周报告', '每日报告')],
    [
      'the query finds another',
      (text) => text.replace('{responsible: [市公安局, 市应急管理局]}', '{lead: [市公安局]}'),
    ],
    ['the query finds one less', (text) => text.replace('{lead: [市公安局]}', '{responsible: [市公安局]}')],
  ];

  test.each(CHANGES)('nothing is written when %s', async (_, meanwhile) => {
    const directory = planWith(PLAN);
    const { code, said } = await agreeAfter(directory, meanwhile);
    expect(code).toBe(2);
    expect(said).toContain('错误：等待回答时计划已被改动，没有写入任何文件\n');
    expect(taskOf(directory)).toBe(meanwhile(PLAN['tasks/01.yaml']));
  });

  test('what he was not shown may change: both edits are there', async () => {
    const directory = planWith(PLAN);
    const { code } = await agreeAfter(directory, (text) => text.replace('title: 排查', 'title: 全面排查'));
    expect(code).toBe(0);
    expect(readEdit(directory).measures).toMatchObject({
      '01-1': { departments: { support: ['市公安局', '市气象局'] } },
      '01-2': { title: '全面排查' },
      '01-3': { departments: { support: ['市气象局'] } },
    });
  });
});

describe('the shipped plan', () => {
  test('lines that are too long for the terminal go on below', async () => {
    const directory = temporaryDirectory();
    cpSync(join(ROOT, 'plan'), join(directory, 'plan'), { recursive: true });
    const names = ['市教育局', '市公安局', '市民政局', '市司法局', '市财政局', '市水利局', '市农业农村局'];
    const { stdout } = await update(directory, ['13-2', '--support', names.join('、')], {
      env: { PLAN_LANG: 'zh' },
    });
    expect(stdout).toMatchInlineSnapshot(`
      "13-2 配合单位：＋市教育局、＋市公安局、＋市民政局、＋市司法局、＋市财政局、
        ＋市水利局、＋市农业农村局
      "
    `);
  });
});
