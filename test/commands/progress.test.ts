/** `plan progress` with options: what it appends, what it says, what it refuses. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSON_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../support/files.js';
import { ROOT, run, type World } from '../support/run.js';
import { planWith, temporaryDirectory } from '../support/temporary.js';

const TODAY = '2022-07-29';

/** A copy of the example plan; returns its parent. */
function examplePlan(): string {
  const cwd = temporaryDirectory();
  cpSync(join(ROOT, 'test/fixtures/example/plan'), join(cwd, 'plan'), { recursive: true });
  return cwd;
}

const progress = (cwd: string, argv: readonly string[], world: World = {}) =>
  run(['progress', ...argv], { cwd, today: TODAY, env: { PLAN_LANG: 'zh' }, ...world });

const textOf = (cwd: string, file: string) => readFileSync(join(cwd, 'plan/progress', file), 'utf8');

describe('an entry', () => {
  test('is appended to the department’s file of the month, in canonical order, and nothing else changes', async () => {
    const cwd = examplePlan();
    const before = filesIn(cwd);
    const result = await progress(cwd, [
      ...['4-1', '-d', '住建局', '--submit', '--next', '8月底前完成铺装', '--problem', '雨水多'],
      ...[
        '--evidence',
        '云建〔2022〕8号',
        '--evidence',
        '验收单.pdf',
        '--done',
        'a2，a1',
        '--target',
        '更新改造管道＝30.5公里',
      ],
      ...['--note', '完成中山路段', '--milestone', 'm3', '--percent', '４０％', '--date', '7月28日'],
    ]);
    expect(result).toEqual({
      stdout:
        '04-1 市住房和城乡建设局 2022-07-28 进展：40%；更新改造管道 30.5公里；已完成 a1、a2；达到节点“完成全部改造任务”；' +
        '进展情况“完成中山路段”；存在问题“雨水多”；下步措施“8月底前完成铺装”；佐证材料 云建〔2022〕8号、验收单.pdf；申请销号\n' +
        '04-1 状态：推进中 → 申请销号\n',
      stderr: '',
      code: 0,
    });
    const file = 'plan/progress/2022-07/zhujian.yaml';
    const entry = `
- measure: 04-1
  date: 2022-07-28
  percent: 40
  note: 完成中山路段
  targets: {pipes: 30.5}
  actions: [a1, a2]
  evidence: [云建〔2022〕8号, 验收单.pdf]
  problem: 雨水多
  next: 8月底前完成铺装
  milestone: m3
  submit: true
`;
    expect(filesIn(cwd)).toEqual({ ...before, [file]: before[file] + entry });
  });

  test('makes the file where it is missing, with the modeline of the others', async () => {
    const cwd = examplePlan();
    const file = '2022-07/fayuan.yaml';
    expect(existsSync(join(cwd, 'plan/progress', file))).toBe(false);
    const { stdout, code } = await progress(cwd, ['08-3', '-d', '市中院', '--note', '梳理案例6件']);
    expect([stdout, code]).toEqual([
      '08-3 市中级人民法院 2022-07-29 进展：进展情况“梳理案例6件”\n08-3 状态：未启动 → 推进中\n',
      0,
    ]);
    expect(textOf(cwd, file)).toBe(`# yaml-language-server: $schema=../../../schemas/progress.schema.json
- measure: 08-3
  date: 2022-07-29
  note: 梳理案例6件
`);
  });

  test('is added to a file without entries', async () => {
    const cwd = planWith({ 'progress/2022-06/gongan.yaml': '# 六月\n[]\n' });
    const { code } = await progress(cwd, ['1-1', '-d', '市公安局', '--nothing', '--date', '2022-06-28']);
    expect(code).toBe(0);
    expect(textOf(cwd, '2022-06/gongan.yaml')).toContain('# 六月');
    expect(load(textOf(cwd, '2022-06/gongan.yaml'), { schema: JSON_SCHEMA })).toEqual([
      { measure: '01-1', date: '2022-06-28', nothing: true },
    ]);
  });

  test.each([
    ['完成“明查”（2022-W29）', ['7-1', '-d', '市应急局', '--schedule', '明查', '--occurrence', '第29周']],
    ['零报告', ['7-2', '-d', '市应急局', '--nothing']],
    ['完成“复查在建工地”（2022-06-21-rainstorm）', ['8-4', '-d', '住建局', '--trigger', 'sites']],
    ['已完成 a1、a2', ['9-2', '-d', '市应急局', '--done', '全部']],
  ])('says %s', async (said, argv) => {
    const { stdout, code } = await progress(examplePlan(), argv);
    expect([stdout.split('\n')[0]?.replace(/^.*进展：/, ''), code]).toEqual([said, 0]);
  });

  test('breaks between clauses on a terminal', async () => {
    const argv = [
      '4-1',
      '-d',
      '住建局',
      '--done',
      'a1',
      '--target',
      '30公里',
      '--percent',
      '41',
      '--note',
      '完成中山路段',
    ];
    const { stdout } = await progress(examplePlan(), argv, { tty: true, columns: 60 });
    expect(stdout).toBe(
      '04-1 市住房和城乡建设局 2022-07-29 进展：41%；\n更新改造管道 30公里；已完成 a1；进展情况“完成中山路段”\n',
    );
  });

  test.each([
    '第一行\n第二行\n\n第四行',
    '含 "引号"、\'单引号\'、# 井号、: 冒号、- 横线',
    '😀👨‍👩‍👧 与 Ａ 全角',
    `${'很长的一段进展情况，'.repeat(60)}完`,
    'true',
    '2022-06-30',
    '- 像列表',
    '@ & * ! | > %',
  ])('keeps the text %j', async (note) => {
    const cwd = planWith();
    expect((await progress(cwd, ['1-1', '-d', '市公安局', '--note', note, '--date', '6月28日'])).code).toBe(0);
    const [entry] = load(textOf(cwd, '2022-06/gongan.yaml'), { schema: JSON_SCHEMA }) as { note: string }[];
    expect(entry?.note).toBe(note);
  });

  test('with a control character is refused with the place of it', async () => {
    const cwd = examplePlan();
    const before = filesIn(cwd);
    const { stdout, stderr, code } = await progress(cwd, ['08-3', '-d', '市中院', '--note', 'a\u001bb']);
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr).toContain('plan/progress/2022-07/fayuan.yaml:4:9 错误 “a<U+001B>b”');
    expect(stderr).toContain('应为：不能为空、不含控制字符的文字');
    expect(stderr).toMatch(/没有写入任何文件/);
    expect(filesIn(cwd)).toEqual(before);
  });
});

describe('the department', () => {
  test('is taken and named where only one can be meant', async () => {
    const { stdout, code } = await progress(examplePlan(), ['10-1', '--percent', '100', '--note', '补报']);
    expect([stdout, code]).toEqual([
      '10-1 市应急管理局 2022-07-29 进展：100%；进展情况“补报”\n' +
        '没有写报送单位；能报送的只有市应急管理局，按它报送\n',
      0,
    ]);
  });

  test('has to be named where several can', async () => {
    expect(await progress(examplePlan(), ['4-1', '--percent', '40'])).toEqual({
      stdout: '',
      stderr:
        '错误：没有写 04-1 由哪个单位报送\n' +
        '提示：用 --department 写明，如 市住房和城乡建设局、云澜燃气集团有限公司、青岚区人民政府、澜东县人民政府。\n',
      code: 2,
    });
  });

  test('that has no part in the measure is refused by the rule on it', async () => {
    const cwd = examplePlan();
    const before = filesIn(cwd);
    const { stdout, stderr, code } = await progress(cwd, ['4-1', '-d', '市总工会', '--note', '慰问一线']);
    expect([stdout, stderr.match(/\[[a-z-]+\]/g), code]).toEqual(['', ['[foreign-progress]'], 1]);
    expect(filesIn(cwd)).toEqual(before);
  });
});

describe('what follows', () => {
  test('is told where others still have to submit', async () => {
    const cwd = examplePlan();
    const first = await progress(cwd, ['4-2', '-d', '市城管局', '--date', '2022-06-24', '--submit'], {
      today: '2022-06-25',
    });
    expect(first.stdout).toBe('04-2 市城市管理局 2022-06-24 进展：申请销号\n04-2 还要等 市市场监督管理局 申请销号\n');
  });

  test('is judged by the day of the report where that is later than today, with a warning', async () => {
    const { stdout, stderr } = await progress(examplePlan(), [
      '8-3',
      '-d',
      '市中院',
      '--note',
      '起草',
      '--date',
      '8月1日',
    ]);
    expect(stdout).toContain('08-3 状态：未启动 → 推进中\n');
    expect(stderr).toContain('[future-date]');
  });

  test('is warned of where a value falls without a reason', async () => {
    const { stderr, code } = await progress(examplePlan(), ['4-1', '-d', '住建局', '--percent', '5']);
    expect([stderr.match(/\[[a-z-]+\]/g), code]).toEqual([['[falling-percent]'], 0]);
  });
});

describe('the same again', () => {
  const argv = ['8-3', '-d', '市中院', '--note', '梳理案例', '--done', 'a1', '--done', 'a2'];

  test('is not written again', async () => {
    const cwd = examplePlan();
    await progress(cwd, argv);
    const before = filesIn(cwd);
    const again = ['8-3', '-d', '中级人民法院', '--done', '全部', '--note', '梳理案例', '--date', '7.29'];
    expect(await progress(cwd, again)).toEqual({
      stdout: '',
      stderr:
        '错误：市中级人民法院 2022-07-29 已经报送过 08-3 的这条进展，没有再次写入\n' +
        '提示：已有的在 plan/progress/2022-07/fayuan.yaml 里；另有内容的，改动后再报送。\n',
      code: 2,
    });
    expect(filesIn(cwd)).toEqual(before);
  });

  test('is written on another day, or with more to say', async () => {
    const cwd = examplePlan();
    const calls = [argv, [...argv, '--date', '7月28日'], [...argv, '--percent', '10']];
    for (const call of calls) expect((await progress(cwd, call)).code).toBe(0);
    expect(load(textOf(cwd, '2022-07/fayuan.yaml'), { schema: JSON_SCHEMA })).toHaveLength(3);
  });
});

describe('a wrong call', () => {
  test('tells all wrong values at once, each with what is known', async () => {
    const cwd = examplePlan();
    const before = filesIn(cwd);
    const result = await progress(cwd, [
      ...[
        '4-1',
        '-d',
        '市住见局',
        '--date',
        '2月30日',
        '--percent',
        '一半',
        '--target',
        'pipe=3',
        '--target',
        'pipes=三',
      ],
      ...['--done', 'b1', '--schedule', '周报', '--milestone', 'm9', '--note', ' '],
    ]);
    expect(result).toEqual({
      stdout: '',
      stderr: `错误：名册里没有“市住见局”
提示：是不是“市住房和城乡建设局”？用 plan departments 查看全部单位。
错误：--date 的“2月30日”不是存在的日期
提示：写成 2022-06-30、2022.6.30 或 6月30日。
错误：04-1 没有“pipe”这个指标
提示：是不是“pipes”？04-1 的指标：pipes 更新改造管道。
错误：指标“更新改造管道”的值“三”不是数
提示：写成 31、31公里 或 1,200.5。
错误：完成比例“一半”不是 0 到 100 的数
提示：写成 60 或 60%。
错误：--note 后面是空的
提示：写上内容，或去掉这个选项。
错误：04-1 没有“b1”这个具体事项
提示：是不是“a1”？04-1 的具体事项：a1 完成老旧管网摸底、a2 组织施工改造、a3 竣工验收并恢复道路。
错误：04-1 没有周期性工作
提示：去掉 --schedule。
错误：04-1 没有“m9”这个节点
提示：是不是“m1”？04-1 的节点：m1 完成管网摸底、m2 完成改造任务的一半、m3 完成全部改造任务。
`,
      code: 2,
    });
    expect(filesIn(cwd)).toEqual(before);
  });

  test.each([
    [[], '还缺 <编号>'],
    [['--percent', '3'], '还缺 <编号>'],
    [['4-1', '-d', '住建局'], '没有写 04-1 要报送的内容'],
    [['4-1', '-d', '住建局', '--date', '7月1日'], '没有写 04-1 要报送的内容'],
    [['4-1', '-d', '住建局', '--nothing', '--percent', '3'], '--nothing 不能和 --percent 一起用'],
    [['4-1', '-d', '住建局', '--target', '3', '--target', 'pipes=4'], '指标“更新改造管道”写了两次'],
    [['4-1', '-d', '各成员单位', '--nothing'], '“市安委会成员单位”是单位组，不能报送'],
    [['4-9', '-d', '住建局', '--nothing'], '没有编号为“4-9”的措施'],
    [['管道', '-d', '住建局', '--nothing'], '“管道”不是任务编号，也不是措施编号'],
    [['8-1', '-d', '青岚区', '--trigger', 'meeting', '--event', '火灾'], '计划里没有“火灾”这个事件'],
    [['4-1', '-d', '住建局', '--nothing', '--format', 'xml'], '--format 不能是“xml”'],
  ])('%j: %s', async (argv, message) => {
    const { stdout, stderr, code } = await progress(examplePlan(), argv);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toContain(message);
  });

  test('that the rules refuse leaves everything as it was', async () => {
    const cwd = examplePlan();
    const before = filesIn(cwd);
    const argv = ['8-1', '-d', '市安委办', '--event', '2022-06-21-rainstorm', '--trigger', 'meeting'];
    const { stdout, stderr, code } = await progress(cwd, argv);
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr).toContain('[foreign-event]');
    expect(filesIn(cwd)).toEqual(before);
  });
});

describe('--dry-run', () => {
  test('shows the diff on stdout and the summary on stderr, and writes nothing', async () => {
    const cwd = examplePlan();
    const before = filesIn(cwd);
    expect(await progress(cwd, ['6-2', '-d', '市消防支队', '--percent', '85', '--dry-run'])).toEqual({
      stdout: `--- a/plan/progress/2022-07/xiaofang.yaml
+++ b/plan/progress/2022-07/xiaofang.yaml
@@ -4,3 +4,7 @@
   percent: 82
   note: 完成第三批整改验收
   targets: {towers: 114}
+
+- measure: 06-2
+  date: 2022-07-29
+  percent: 85
`,
      stderr: '06-2 市消防救援支队 2022-07-29 进展：85%\n以上只是预览，涉及1个文件；没有写入任何文件。\n',
      code: 0,
    });
    expect(filesIn(cwd)).toEqual(before);
  });
});

describe('--format json', () => {
  test('is the envelope with the entry and what follows', async () => {
    const argv = ['8-4', '-d', '住建局', '--trigger', '工地', '--date', '6月24日', '--format', 'json'];
    const { stdout, code } = await progress(examplePlan(), argv, { today: '2022-06-30' });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      kind: 'plan.progress',
      asOf: '2022-06-30',
      dryRun: false,
      files: ['plan/progress/2022-06/zhujian.yaml'],
      department: '市住房和城乡建设局',
      departmentAssumed: false,
      entry: {
        measure: '08-4',
        date: '2022-06-24',
        percent: null,
        targets: [],
        actions: [],
        milestone: null,
        schedule: null,
        duty: { trigger: 'sites', name: '复查在建工地', event: '2022-06-21-rainstorm' },
        evidence: [],
        note: null,
        problem: null,
        next: null,
        submit: false,
        nothing: false,
      },
      status: { before: 'in-progress', after: 'in-progress' },
      waitingFor: [],
    });
  });
});

test('in English', async () => {
  const argv = ['4-1', '-d', '住建局', '--percent', '41', '--target', '31', '--done', 'a1', '--lang', 'en'];
  const { stdout } = await progress(examplePlan(), [...argv, '--submit']);
  expect(stdout).toBe(
    '04-1 市住房和城乡建设局 2022-07-29 progress: 41%; 更新改造管道 31公里; finished a1; asks to be closed\n' +
      '04-1 status: in progress → submitted\n',
  );
});
