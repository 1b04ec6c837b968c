/** `plan progress` at a terminal: what it asks, what answers mean, and when nothing is written. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.js';
import type { Io } from '../../src/terminal/io.js';
import { filesIn } from '../support/files.js';
import { ROOT, run } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

const TODAY = '2022-10-25';

function examplePlan(): string {
  const cwd = temporaryDirectory();
  cpSync(join(ROOT, 'test/fixtures/example/plan'), join(cwd, 'plan'), { recursive: true });
  return cwd;
}

const talk = (cwd: string, argv: readonly string[], answers: readonly string[], today = TODAY) =>
  run(['progress', ...argv, '--no-color'], { cwd, today, answers, columns: 80, env: { PLAN_LANG: 'zh' } });

const file = (cwd: string, path: string) => readFileSync(join(cwd, 'plan', path), 'utf8');

describe('without options', () => {
  test('asks for each, the department’s measures first, and writes after a yes', async () => {
    const cwd = examplePlan();
    const before = filesIn(cwd);
    const answers = ['市交通局', '2', '10月20日', '80%', '完成标线施工', '', '', '90处', 'a2', '', '是', '是'];
    const { stdout, stderr, code } = await talk(cwd, [], answers);
    expect(stderr).toBe(`
逐项填写，不用填的直接回车；按 Ctrl+C 放弃。
报送单位（名称、简称）：市交通局

市交通运输局的未完成措施（4条）：
 1  03-1  ▲ 黄灯  推进中  责任  2022年10月底前  行业领域自查自改
 2  05-1  ▲ 黄灯  推进中  牵头  2022年11月底前  农村公路隐患路段治理
 3  05-2  ● 绿灯  推进中  会同  长期坚持        重点车辆动态监控
 4  05-3  ● 绿灯  推进中  会同  2022年12月底前  货车超限超载联合执法
报送哪一条（序号、编号；写“全部”列出其余4条）：2

05-1 农村公路隐患路段治理｜市交通运输局
报送日期（直接回车为 2022-10-25）：10月20日
完成比例（上次 65%）：80%
进展情况：完成标线施工
存在问题：
下步措施：
治理隐患路段（单位：处）：90处

未完成的具体事项：
 a2  完善防护设施和标志标线
已完成哪些（编号，可写几个；全部完成的写“全部”）：a2
佐证材料（文号等，几份用分号隔开）：
具体事项已全部完成，申请销号（是/否，直接回车为否）：是

05-1 市交通运输局 2022-10-20 进展：80%；治理隐患路段 90处；已完成 a2；
进展情况“完成标线施工”；申请销号
写入（是/否）：是
`);
    expect(stdout).toBe(
      '05-1 市交通运输局 2022-10-20 进展：80%；治理隐患路段 90处；已完成 a2；进展情况“完成标线施工”；申请销号\n' +
        '05-1 状态：推进中 → 申请销号\n',
    );
    expect(code).toBe(0);
    const path = 'plan/progress/2022-10/jiaotong.yaml';
    const entry = `
- measure: 05-1
  date: 2022-10-20
  percent: 80
  note: 完成标线施工
  targets: {sites: 90}
  actions: [a2]
  submit: true
`;
    expect(filesIn(cwd)).toEqual({ ...before, [path]: before[path] + entry });
  });

  test('lists the other measures on request, and asks again after a wrong answer', async () => {
    const cwd = examplePlan();
    const answers = ['交通局办公室', '市交通局', '99', '全部', '5', '', '101', '55', '', '', '', '', '', '', '', '否'];
    const { stderr, code } = await talk(cwd, [], answers);
    expect(code).toBe(2);
    expect(stderr).toContain(
      '名册里没有“交通局办公室”。用 plan departments 查看全部单位。\n报送单位（名称、简称）：市交通局\n',
    );
    expect(stderr).toContain('没有第99项。写列出的序号。\n');
    expect(stderr).toContain('\n其余措施（4条）：\n 5  01-1  —');
    expect(stderr).toContain('报送哪一条（序号、编号）：5\n\n01-1 修订部门安全生产职责清单｜市交通运输局\n');
    expect(stderr).toContain('完成比例“101”不是 0 到 100 的数。写成 60 或 60%。\n完成比例：55\n');
  });

  test('takes “无” for nothing, and an action that is finished already for no new one', async () => {
    const answers = ['', '60', '无', '暂无。', '没有', '', 'a1', '1', '无', '', '对'];
    const { stdout, stderr, code } = await talk(examplePlan(), ['4-1', '-d', '住建局'], answers);
    expect(stderr).not.toContain('没有“a1”');
    expect([stdout, code]).toEqual(['04-1 市住房和城乡建设局 2022-10-25 进展：60%；达到节点“完成全部改造任务”\n', 0]);
  });

  test('shows what is wrong with an answer no wider than the terminal', async () => {
    const { stderr } = await talk(examplePlan(), ['4-1', '-d', '住建局'], ['', '60', '', '', '', '', 'a8']);
    expect(stderr).toContain(`a8
04-1 没有“a8”这个具体事项。
是不是“a1”？04-1 的具体事项：a1 完成老旧管网摸底、a2 组织施工改造、a3 竣工验收并
恢复道路。
已完成哪些`);
  });

  test('reports nothing where nothing is filled in, after a yes', async () => {
    const cwd = examplePlan();
    const { stdout, stderr, code } = await talk(
      cwd,
      ['10-4', '-d', '市应急局'],
      ['', '', '', '', '', '', '', 'y', 'y'],
    );
    expect(stderr).toContain('没有填写内容，按零报告报送（是/否，直接回车为否）：y\n');
    expect([stdout, code]).toEqual(['10-4 市应急管理局 2022-10-25 进展：零报告\n', 0]);
  });
});

describe('what the measure has', () => {
  test('turns of its schedules: the one that is due by the date needs no occurrence', async () => {
    const cwd = examplePlan();
    const argv = ['7-1', '-d', '市应急局'];
    const { stdout, stderr } = await talk(cwd, argv, ['', '', '', '', '', '3', '', 'y']);
    expect(stderr).toContain(`
周期性工作：
 1  2022-05-09  漏办          明查
 2  2022-05-23  漏办          明查
 3  2022-11-07  未到期        明查
 4              频次未定      暗访
 5              首次日期未定  专家会诊
完成了哪一次（序号）：3
`);
    expect(stdout).toBe('07-1 市应急管理局 2022-10-25 进展：完成“明查”\n');
    await talk(cwd, argv, ['', '', '', '', '', '2', '', 'y']);
    expect(file(cwd, 'progress/2022-10/yingji.yaml')).toMatch(
      /\n- measure: 07-1\n {2}date: 2022-10-25\n {2}schedule: open-check\n\n- measure: 07-1\n {2}date: 2022-10-25\n {2}schedule: open-check\n {2}occurrence: 2022-05-23\n$/,
    );
  });

  test('duties that events started, and milestones', async () => {
    const duty = await talk(
      examplePlan(),
      ['8-2', '-d', '市应急局'],
      ['', '', '', '', '', '调查', '', 'y'],
      '2022-10-05',
    );
    expect(duty.stderr).toContain(
      '事件启动的限时事项：\n 1  2022-10-31  2022-09-28-accident  形成事故调查阶段报告\n完成了哪一项（序号）：调查\n',
    );
    expect(duty.stdout).toBe('08-2 市应急管理局 2022-10-05 进展：完成“形成事故调查阶段报告”（2022-09-28-accident）\n');
    const answers = ['', '', '', '', '', '', '', '1', '', '', 'y'];
    const milestone = await talk(examplePlan(), ['4-1', '-d', '住建局'], answers);
    expect(milestone.stderr).toContain(
      '未达到的节点：\n 1  m3  2022年12月20日前  完成全部改造任务\n达到了哪个（序号、编号）：1\n',
    );
    expect(milestone.stdout).toBe('04-1 市住房和城乡建设局 2022-10-25 进展：达到节点“完成全部改造任务”\n');
  });

  test('100 per cent suggests a submission', async () => {
    const answers = ['', '100', '', '', '', '', '', '一;二；一', '', 'y'];
    const { stdout, stderr } = await talk(examplePlan(), ['7-2', '-d', '市应急局'], answers);
    expect(stderr).toContain('已完成 100%，申请销号（是/否，直接回车为否）：\n');
    expect(stdout).toContain('进展：100%；佐证材料 一、二\n');
  });
});

describe('options that are given', () => {
  test('are not asked for; with content only the department is', async () => {
    const cwd = examplePlan();
    const { stdout, stderr, code } = await talk(cwd, ['5-1', '--percent', '80'], ['1', 'y']);
    expect(stderr).toBe(`
 1  牵头  市交通运输局
 2  会同  市交警支队
 3  责任  青岚区人民政府
 4  责任  澜东县人民政府
报送单位（序号、名称）：1

05-1 市交通运输局 2022-10-25 进展：80%
写入（是/否）：y
`);
    expect([stdout, code]).toEqual(['05-1 市交通运输局 2022-10-25 进展：80%\n', 0]);
  });

  test('that leave nothing open are written without a question', async () => {
    const calls = [
      ['4-1', '-d', '住建局', '--percent', '70', '--date', '10月24日'],
      ['10-1', '--percent', '100'],
    ];
    for (const argv of calls) {
      const { stdout, stderr, code } = await talk(examplePlan(), argv, []);
      expect([stdout.split(' ')[0], stderr, code]).toEqual([argv[0]?.padStart(4, '0'), '', 0]);
    }
  });

  test('are read before the first question about the content', async () => {
    const { stderr, code } = await talk(examplePlan(), ['--percent', '200'], ['住建局', '4-1']);
    expect(code).toBe(2);
    expect(stderr).toContain('错误：完成比例“200”不是 0 到 100 的数\n');
    expect(stderr).not.toContain('报送日期');
  });

  test('with --dry-run nothing has to be confirmed', async () => {
    const cwd = examplePlan();
    const before = filesIn(cwd);
    const { stdout, code } = await talk(cwd, ['5-1', '--percent', '80', '--dry-run'], ['1']);
    expect([stdout.split('\n')[0], code]).toEqual(['--- a/plan/progress/2022-10/jiaotong.yaml', 0]);
    expect(filesIn(cwd)).toEqual(before);
  });
});

describe('nothing is written', () => {
  const whole = ['市交通局', '05-1', '', '80', '', '', '', '', '', '', '', 'y'];

  test.each(whole.map((_, at) => at))('when the clerk breaks off at question %i', async (at) => {
    const cwd = examplePlan();
    const before = filesIn(cwd);
    const { stdout, stderr, code } = await talk(cwd, [], whole.slice(0, at));
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toMatch(/错误：已放弃，没有写入任何文件\n$/);
    expect(filesIn(cwd)).toEqual(before);
  });

  test('without a yes; what is neither a yes nor a no loses nothing', async () => {
    const cwd = examplePlan();
    const before = filesIn(cwd);
    const { stderr, code } = await talk(cwd, [], [...whole.slice(0, -1), '', '写', '不']);
    expect(stderr.split('\n').slice(-7)).toEqual([
      '写入（是/否）：',
      '这一项必须填写；按 Ctrl+C 放弃。',
      '写入（是/否）：写',
      '没有看懂“写”。请答“是”或“否”，也可以写 y 或 n。',
      '写入（是/否）：不',
      '错误：已放弃，没有写入任何文件',
      '',
    ]);
    expect(code).toBe(2);
    expect(filesIn(cwd)).toEqual(before);
  });
});

describe('a plan that changes under the questions', () => {
  /** Answers `5-1 -d 市交通局`; before the last answer somebody changes a file. */
  async function meanwhile(cwd: string, path: string, change: (text: string) => string) {
    const answers = ['', '80', '', '', '', '85', '', '', '', 'y'];
    const said: string[] = [];
    const io: Io = {
      stdin: {
        isTTY: true,
        ask: async () => {
          if (answers.length === 1) writeFileSync(join(cwd, 'plan', path), change(file(cwd, path)));
          return answers.shift();
        },
      },
      stdout: { write: (chunk) => void said.push(String(chunk)), isTTY: false },
      stderr: { write: (chunk) => void said.push(String(chunk)), isTTY: true, columns: 80 },
      cwd,
      env: { PLAN_LANG: 'zh' },
      platform: 'linux',
      systemLocale: () => 'zh-CN',
      today: () => TODAY,
      onInterrupt: () => () => {},
    };
    const code = await main(['progress', '5-1', '-d', '市交通局', '--no-color'], io);
    return { code, last: said.join('').trimEnd().split('\n').slice(-2) };
  }

  test('keeps an entry that somebody appended', async () => {
    const cwd = examplePlan();
    const path = 'progress/2022-10/jiaotong.yaml';
    const theirs = '\n- measure: 05-2\n  date: 2022-10-25\n  nothing: true\n';
    expect(await meanwhile(cwd, path, (text) => text + theirs)).toMatchObject({ code: 0 });
    expect(file(cwd, path)).toContain(`${theirs}\n- measure: 05-1\n  date: 2022-10-25\n  percent: 80\n`);
  });

  test('is no obstacle where it changed elsewhere', async () => {
    const { code } = await meanwhile(examplePlan(), 'tasks/05.yaml', (text) =>
      text.replace('农村公路隐患路段治理', '公路隐患治理').replace('重点车辆上线率', '车辆上线率'),
    );
    expect(code).toBe(0);
  });

  test.each([
    ['tasks/05.yaml', (text: string) => text.replace('unit: 处', 'unit: 公里')],
    ['tasks/05.yaml', (text: string) => text.replace('{id: sites,', '{id: roads,')],
    [
      'tasks/05.yaml',
      (text: string) =>
        text
          .replace('status: open\n    due: 2022-11\n', 'status: paused\n    due: 2022-11\n')
          .replace(
            '    letters:\n',
            '    decisions: [{date: 2022-10-24, status: paused, by: 市安委会, reason: 汛期}]\n    letters:\n',
          ),
    ],
  ])('is refused where %s no longer fits', async (path, change) => {
    const cwd = examplePlan();
    // Reports that name the target would be errors of their own.
    for (const [name, text] of Object.entries(filesIn(join(cwd, 'plan/progress')))) {
      writeFileSync(join(cwd, 'plan/progress', name), text.replaceAll(/\n {2}targets: \{sites: \d+\}/g, ''));
    }
    const before = file(cwd, 'progress/2022-10/jiaotong.yaml');
    const { code, last } = await meanwhile(cwd, path, change);
    expect([code, last]).toEqual([
      2,
      ['错误：等待回答时计划已被改动，没有写入任何文件', '提示：再运行一次，按现在的内容确认。'],
    ]);
    expect(file(cwd, 'progress/2022-10/jiaotong.yaml')).toBe(before);
  });
});
