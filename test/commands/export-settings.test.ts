/** The office's own titles, columns, lines and pages of the papers that `plan export` writes. */
import { describe, expect, test } from 'vitest';
import { run } from '../support/run.js';
import { planWith } from '../support/temporary.js';

const PLAN = `# yaml-language-server: $schema=../schemas/plan.schema.json
title: 示例市2022年工作要点
issuer: 示例市安全生产委员会
issued: 2022-03-01
period: "2022"
sections:
  - {id: "1", title: 责任落实}
exports:
`;

const TASK = `# yaml-language-server: $schema=../../schemas/task.schema.json
id: "01"
title: 压实责任
section: "1"
measures:
  - id: 01-1
    title: 每周报告
    departments: {lead: [市应急管理局], joint: [市安委会成员单位], support: [市公安局]}
    due: 2022-09
    targets: [{id: t, name: 报告, compare: at-least, goal: 40, unit: 份}]
    status: open
`;

/** A run in the plan whose settings under `exports:` are these. */
async function runWith(settings: string, argv: readonly string[]) {
  const cwd = planWith({ 'plan.yaml': PLAN + settings, 'tasks/01.yaml': TASK });
  return run([...argv, '--as-of', '2022-06-30'], { cwd, env: { PLAN_LANG: 'zh' } });
}

async function exported(settings: string, argv: readonly string[]): Promise<string> {
  const { stdout, stderr, code } = await runWith(settings, ['export', ...argv]);
  expect([stderr, code]).toEqual(['', 0]);
  return stdout;
}

describe('a paper follows its settings', () => {
  const LEGEND =
    '亮灯：红灯 逾期或滞后序时30个百分点以上；黄灯 滞后序时10个百分点以上，或满35天未报送，或长期坚持事项漏办周期性工作或限时事项；蓝灯 15天内到期；绿灯 正常；— 已完成、暂缓、终止或无从判断';

  test.each<[kind: string, argv: string[], settings: string, page: string[]]>([
    [
      'ledger',
      [],
      `contact: 王明，0539-1234567
  ledger:
    title: "{plan}推进台账"
    columns: [id, measure, status, lead]
    headings: {lead: 牵头部门}
    lines: ["{issuer}｜{date}｜{measures}项，完成{done}、滞后{behind}、逾期{overdue}"]
    foot: ["电话：{contact}", "{legend}"]`,
      [
        '# 示例市2022年工作要点推进台账',
        '示例市安全生产委员会｜2022年6月30日｜1项，完成0、滞后0、逾期0',
        '| 编号 | 具体措施 | 状态 | 牵头部门 |\n| --- | --- | --- | --- |\n| 01-1 | 每周报告 | 未启动 | 市应急管理局 |',
        '电话：王明，0539-1234567',
        LEGEND,
      ],
    ],
    [
      'checklist',
      ['-d', '市公安局', '--task', '01'],
      `checklist:
    title: "{department}任务清单"
    columns: [measure, problem]
    headings: {measure: 任务, problem: 困难}
    lines: ["{plan}｜{date}"]
    foot: ["{groups}", "签字："]`,
      [
        '# 市公安局任务清单',
        '示例市2022年工作要点｜2022年6月30日',
        '## 一、牵头：无',
        '## 二、会同：无',
        '## 三、责任：无',
        '## 四、配合（1条）',
        '| 任务 | 困难 |\n| --- | --- |\n| 每周报告 |  |',
        '## 五、共性任务：无',
        '另有共性任务由单位组承担，文件没有列出成员，未计入本单位：市安委会成员单位 1条。',
        '签字：',
      ],
    ],
    [
      'matrix',
      [],
      `matrix:
    title: "{plan}分工表"
    columns: [parties, count]
    headings: {count: 合计}
    lines: ["{section}｜{date}"]
    foot: ["{idle}"]`,
      [
        '# 示例市2022年工作要点分工表',
        '一、责任落实｜2022年6月30日',
        [
          '| 措施 | 市应急管理局 | 市公安局 | 市安委会成员单位 | 合计 |',
          '| --- | :---: | :---: | :---: | ---: |',
          '| 每周报告 | ★ | ○ | ◎ | 3 |',
          '| 牵头 | 1 | 0 |  | 1 |',
          '| 会同 | 0 | 0 |  | 0 |',
          '| 责任 | 0 | 0 |  | 0 |',
          '| 配合 | 0 | 1 |  | 1 |',
          '| 合计 | 1 | 1 |  | 2 |',
          '| 共性 | 0 | 0 | 1 | 1 |',
        ].join('\n'),
        '没有责任的单位：无',
      ],
    ],
    [
      'list',
      ['-d', '市公安局'],
      `list:
    title: "{plan}任务表"
    columns: [due, measure, alert, role]
    lines: ["{count}"]
    foot: ["制表：{issuer}"]`,
      [
        '# 示例市2022年工作要点任务表',
        '共1条措施',
        '| 时限 | 措施 | 亮灯 | 本单位责任 |\n| --- | --- | --- | --- |\n| 2022年9月底前 | 每周报告 | 黄灯 | 配合 |',
        '制表：示例市安全生产委员会',
      ],
    ],
    [
      'agenda',
      ['--from', '2022-09', '--to', '2022-09'],
      `agenda:
    title: "{plan}安排"
    columns: [date, title, state]
    lines: ["{period}", "{count}"]
    foot: []`,
      [
        '# 示例市2022年工作要点安排',
        '2022年9月1日至2022年9月30日',
        '共1项：待办1',
        '| 日期 | 事项 | 办理情况 |\n| --- | --- | --- |\n| 2022-09-30 | 每周报告 | 待办 |',
      ],
    ],
    [
      'targets',
      [],
      `targets:
    title: "{plan}指标表"
    columns: [target, goal, due]
    lines: ["{count}"]
    foot: ["{states}"]`,
      [
        '# 示例市2022年工作要点指标表',
        '共1个指标',
        '| 指标 | 目标 | 时限 |\n| --- | --- | --- |\n| 报告 | 不少于40份 | 2022-09-30 |',
        '已达到0、达到序时0、滞后0、未定1',
      ],
    ],
    [
      'assess',
      [],
      `assess:
    title: "{period}得分"
    columns: [unit, total]
    lines: ["{window}", "{date}"]
    foot: ["复核人："]`,
      [
        '# 2022年第二季度得分',
        '计分时段：2022年4月1日至2022年6月30日',
        '2022年6月30日',
        '## 不参加排名的单位（1个）',
        '| 单位 | 总分 |\n| --- | ---: |\n| 满分 | 100 |\n| 市应急管理局 | 4.40 |',
        '复核人：',
      ],
    ],
  ])('%s', async (kind, argv, settings, page) => {
    const text = await exported(`  ${settings}\n`, [kind, ...argv, '--format', 'md']);
    expect(text.trimEnd().split('\n\n')).toEqual(page);
  });

  test('in csv, where the code of a checklist stays, and the class of the scores', async () => {
    const settings = '  checklist: {columns: [progress, measure]}\n  assess: {columns: [total, unit]}\n';
    const checklist = await exported(settings, ['checklist', '-d', '市公安局']);
    expect(checklist.split('\r\n')[0]).toBe('\ufeff本期进展,措施及具体事项（□）,回收码（勿改）');
    expect(checklist.split('\r\n')[1]).toMatch(/^,每周报告,P1\/\w+\/gongan\/01-1\/2022-06-30\/\w+\/\w+$/);
    const scores = await exported(settings, ['assess']);
    expect(scores.split('\r\n')).toEqual([
      '\ufeff组别,总分,单位',
      ',100,满分',
      '不参加排名的单位,4.40,市应急管理局',
      '',
    ]);
  });
});

describe('a checklist says by when it is to be returned, and whom to ask', () => {
  const line = async (settings: string) => {
    const text = await exported(settings, ['checklist', '-d', '市公安局', '--format', 'md']);
    return text.split('\n\n')[1]?.replace('单位（盖章）：市公安局｜截至2022年6月30日｜', '');
  };

  test.each([
    ['  checklist: {}\n', '请于　　月　　日前反馈｜联系人、电话：'],
    ['  contact: 王明，0539-1234567\n', '请于　　月　　日前反馈｜联系人、电话：王明，0539-1234567'],
    ['  checklist: {replyBy: 2022-07-08}\n', '请于2022年7月8日前反馈｜联系人、电话：'],
    ['  checklist: {replyBy: 2022-06-30}\n', '请于2022年6月30日前反馈｜联系人、电话：'],
    ['  checklist: {replyBy: 2022-06-29}\n', '请于　　月　　日前反馈｜联系人、电话：'],
    ['  checklist: {replyBy: 10 days}\n', '请于2022年7月10日前反馈｜联系人、电话：'],
    // The second and third of July are a weekend.
    ['  checklist: {replyBy: 5 working days}\n', '请于2022年7月7日前反馈｜联系人、电话：'],
  ])('%j', async (settings, expected) => {
    expect(await line(settings)).toBe(expected);
  });

  test('in json too', async () => {
    const settings = '  contact: 王明\n  checklist: {replyBy: 1 working day}\n';
    const report = JSON.parse(await exported(settings, ['checklist', '-d', '市公安局', '--format', 'json']));
    expect(report).toMatchObject({ replyBy: '2022-07-01', contact: '王明' });
  });
});

describe('a wrong setting is found at its place', () => {
  test.each([
    ['ledger: {columns: [id, leadr]}', '9:26 错误 “leadr”不是这里能用的值', '是不是“leader”？'],
    ['matrix: {columns: [编号]}', '9:22 错误 “编号”不是这里能用的值', '写成 id。'],
    ['list: {headings: {who: 谁}}', '9:21 错误 没有“who”这个键', '这里可以写：id、status、'],
    ['agenda: {lines: ["{plna}"]}', '9:20 错误 “{plna}”不是这里能用的值', '{plan}、{issuer}、{date}'],
    ['ledger: {foot: ["{replyBy}"]}', '9:19 错误 “{replyBy}”不是这里能用的值', '{overdue}、{legend}'],
    ['assess: {title: "{plan"}', '9:19 错误 “{plan”不是这里能用的值', '{period}、{window}'],
    ['targets: {page: A5}', '9:19 错误 “A5”不是这里能用的值', 'A3、A4'],
    ['checklist: {replyBy: 三天}', '9:24 错误 “三天”不是这里能用的值', '5 working days'],
    ['checklist: {replyBy: 2022-02-30}', '9:24 错误 “2022-02-30”不是存在的日期或时段', '月份只到 12'],
  ])('%s', async (settings, message, advice) => {
    const { stdout, stderr, code } = await runWith(`  ${settings}\n`, ['export', 'ledger']);
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr).toContain(`plan/plan.yaml:${message}`);
    // The advice is wrapped.
    expect(stderr.replace(/\s/g, '')).toContain(advice.replace(/\s/g, ''));
  });
});
