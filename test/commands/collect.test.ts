/** `plan collect`: what it takes from returned checklists, what it asks about, what it refuses, and what it says. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exportChecklist, type Filling, type Returning, returnChecklist, writeTable } from '../support/checklists.js';
import { run, type World } from '../support/run.js';
import { planWith } from '../support/temporary.js';

const PLAN = {
  'departments.yaml': `departments:
  - {id: yingji, name: 市应急管理局, kind: government, aliases: [市应急局]}
  - {id: gongan, name: 市公安局, kind: government}
  - {id: qixiang, name: 市气象局, kind: government}
groups:
  - {id: members, name: 市安委会成员单位, members: open}
`,
  'tasks/01.yaml': `id: "01"
title: 压实责任
section: "1"
measures:
  - id: 01-1
    title: 建设监测站
    departments: {lead: [市应急管理局], support: [市公安局]}
    status: open
    targets: [{id: stations, name: 监测站, compare: at-least, goal: 5, unit: 座}]
  - id: 01-2
    title: 排查隐患
    departments: {responsible: [市公安局, 市应急管理局]}
    status: open
    due: 2022-09
  - id: 01-3
    title: 发布预警
    departments: {lead: [市气象局]}
    status: open
`,
};

const TODAY = '2022-06-28';
const EXPORTED: Returning = { today: '2022-06-20' };

/** A plan of which checklists came back, by file; made on 20 June. */
async function returned(files: Readonly<Record<string, readonly [string, Filling]>>): Promise<string> {
  const cwd = planWith(PLAN);
  for (const [file, [department, filling]] of Object.entries(files)) {
    await returnChecklist(cwd, file, department, filling, EXPORTED);
  }
  return cwd;
}

function collect(cwd: string, argv: readonly string[], world: World = {}) {
  return run(['collect', ...argv], { cwd, today: TODAY, env: { PLAN_LANG: 'zh', NO_COLOR: '1' }, ...world });
}

/** The entries of a department in June; none where it has no file. */
function entriesOf(cwd: string, department: string): unknown[] {
  const file = join(cwd, `plan/progress/2022-06/${department}.yaml`);
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
}

const GONGAN: readonly [string, Filling] = ['市公安局', { '01-2': { 本期进展: '已排查12处', 完成比例: '60%' } }];
const YINGJI: readonly [string, Filling] = [
  '市应急管理局',
  {
    '01-1': { 完成比例: '80', 指标实际值: '4', 佐证材料: '安委办〔2022〕4号' },
    '01-2': { 申请: '申请销号', 完成比例: '100%' },
  },
];
const QIXIANG: readonly [string, Filling] = ['市气象局', { '01-3': { 下步措施: '汛期加密预警' } }];

describe('answers are taken', () => {
  test('of all departments in one edit, with a receipt on the screen', async () => {
    const cwd = await returned({ 'back/甲.csv': GONGAN, 'back/乙.csv': YINGJI });
    const { stdout, stderr, code } = await collect(cwd, ['back']);
    expect(stdout).toBe(`示例市2022年工作要点
读取2个文件  进展日期2022年6月28日

填报2个单位，交回空白0个，未交1个。

写入计划（3条）
 单位          措施  内容
 ────────────  ────  ───────────────────────────────────────────
 市应急管理局  01-1  80%；监测站 4座；佐证材料 安委办〔2022〕4号
               01-2  100%；申请销号
 市公安局      01-2  60%；进展情况“已排查12处”

未交：市气象局
`);
    expect(stderr).toBe('改动了2个文件。\n');
    expect(code).toBe(0);
    expect(entriesOf(cwd, 'yingji')).toEqual([
      {
        measure: '01-1',
        date: TODAY,
        percent: 80,
        targets: { stations: 4 },
        evidence: ['安委办〔2022〕4号'],
      },
      { measure: '01-2', date: TODAY, percent: 100, submit: true },
    ]);
    expect(entriesOf(cwd, 'gongan')).toEqual([{ measure: '01-2', date: TODAY, percent: 60, note: '已排查12处' }]);
    expect((await run(['validate'], { cwd, today: TODAY })).code).toBe(0);
  });

  test('at the end of a file that is there, whose lines stay as they are', async () => {
    const old = '# 五月起\n- {measure: 01-2, date: 2022-06-02, percent: 30}   # 初报\n';
    const cwd = planWith({ ...PLAN, 'progress/2022-06/gongan.yaml': old });
    await returnChecklist(cwd, 'a.csv', ...GONGAN, EXPORTED);
    expect((await collect(cwd, ['a.csv'])).code).toBe(0);
    const text = readFileSync(join(cwd, 'plan/progress/2022-06/gongan.yaml'), 'utf8');
    expect(text.startsWith(old)).toBe(true);
    expect(parse(text)).toHaveLength(2);
  });

  test('once: a second run adds nothing', async () => {
    const cwd = await returned({ 'back/甲.csv': GONGAN, 'back/乙.csv': YINGJI });
    await collect(cwd, ['back']);
    const before = readFileSync(join(cwd, 'plan/progress/2022-06/yingji.yaml'), 'utf8');
    const { stdout, stderr, code } = await collect(cwd, ['back'], { today: '2022-07-02' });
    expect(stdout).toContain('没有可以写入的内容。\n\n计划里已有，不再写入（3条）\n');
    expect([stderr, code]).toEqual(['', 0]);
    expect(readFileSync(join(cwd, 'plan/progress/2022-06/yingji.yaml'), 'utf8')).toBe(before);
    expect(existsSync(join(cwd, 'plan/progress/2022-07'))).toBe(false);
  });

  test.each([
    ['feedback columns', { progress: '问题及原因', problem: '本期进展' }],
    ['the columns of number and id', { number: '编号', id: '措施号' }],
  ])('with the titles that the settings give, also where they swap those of %s', async (_name, headings) => {
    const cwd = planWith(PLAN);
    const plan = join(cwd, 'plan/plan.yaml');
    const exports = { checklist: { headings } };
    writeFileSync(plan, `${readFileSync(plan, 'utf8')}exports: ${JSON.stringify(exports)}\n`);
    const change = (rows: string[][]) => rows.map((row) => row.with(7, '已排查').with(10, '缺人'));
    await returnChecklist(cwd, 'a.csv', '市气象局', {}, { ...EXPORTED, change });
    const { stdout, code } = await collect(cwd, ['a.csv']);
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(entriesOf(cwd, 'qixiang')).toMatchObject([{ note: '已排查', problem: '缺人' }]);
  });

  test('dated as --date says', async () => {
    const cwd = await returned({ 'a.csv': GONGAN });
    expect((await collect(cwd, ['a.csv', '--date', '6月25日'])).code).toBe(0);
    expect(entriesOf(cwd, 'gongan')).toMatchObject([{ date: '2022-06-25' }]);
  });

  test('and a preview writes nothing, but shows every text whole', async () => {
    const note = '已排查十二处，整改八处，其余四处正在整改，预计七月底前全部完成';
    const cwd = await returned({ 'a.csv': ['市公安局', { '01-2': { 本期进展: note } }] });
    const { stdout, stderr, code } = await collect(cwd, ['a.csv', '--dry-run']);
    expect(stdout).toContain('将写入计划（1条）');
    expect(stdout.replace(/\s+/g, '')).toContain(`“${note}”`);
    expect([stderr, code]).toEqual(['以上只是预览，没有写入任何文件。\n', 0]);
    expect(entriesOf(cwd, 'gongan')).toEqual([]);
  });

  test('also those that ask for an extension, in their own words', async () => {
    const cwd = await returned({ 'a.csv': ['市公安局', { '01-2': { 申请: '申请延期至10月底' } }] });
    const { stdout, code } = await collect(cwd, ['a.csv']);
    expect(stdout).toContain(`申请延期，由办公室决定（1条）
 01-2 市公安局：现时限为2022年9月底前，申请延至2022年10月底前；申请延期至10月底
   同意的：plan update 01-2 --due 2022-10 --reason 理由 --approved-by 批准人
`);
    expect(code).toBe(0);
    expect(entriesOf(cwd, 'gongan')).toEqual([{ measure: '01-2', date: TODAY, next: '申请延期至10月底' }]);
  });
});

describe('blank and silent', () => {
  test('are told apart', async () => {
    const cwd = await returned({ 'a.csv': ['市公安局', {}] });
    const { stdout, code } = await collect(cwd, ['a.csv']);
    expect(stdout).toBe(`示例市2022年工作要点
读取1个文件  进展日期2022年6月28日

填报0个单位，交回空白1个，未交2个。

没有可以写入的内容。

交回空白：市公安局
未交：市应急管理局、市气象局
`);
    expect(code).toBe(0);
  });
});

/** A department has reported after its checklist was made. */
async function conflicting(): Promise<string> {
  const cwd = await returned({ 'a.csv': GONGAN, 'b.csv': YINGJI, 'c.csv': QIXIANG });
  const argv = ['progress', '01-2', '-d', '市公安局', '--percent', '40', '--note', '已部署', '--date', '6月24日'];
  await run(argv, { cwd, today: TODAY });
  return cwd;
}

describe('a conflict', () => {
  const REPORTED = { measure: '01-2', date: '2022-06-24', percent: 40, note: '已部署' };
  const FILED = { measure: '01-2', date: TODAY, percent: 60, note: '已排查12处' };

  test('is shown side by side, and nothing of its measure is written', async () => {
    const cwd = await conflicting();
    const { stdout, code } = await collect(cwd, ['a.csv', 'b.csv', 'c.csv']);
    expect(stdout).toContain(`等待选择，没有写入（1条）
 01-2 市公安局  排查隐患
 清单制发后计划有变动（清单截至2022年6月20日）。
 此后的记录：2022-06-24 报送进展。
 文件：a.csv A2
  项目      计划                  文件
  ────────  ────────────────────  ────────────────
  完成比例  40%（2022-06-24）     60%（I2）
  进展情况  已部署（2022-06-24）  已排查12处（H2）

取文件里的，加 --take file；保留计划的，加 --take plan。

措施里有等待选择的，这几条也暂不写入（1条）
 单位          措施  内容
 ────────────  ────  ──────────────
 市应急管理局  01-2  100%；申请销号
`);
    expect(code).toBe(1);
    expect(entriesOf(cwd, 'gongan')).toEqual([REPORTED]);
    expect(entriesOf(cwd, 'yingji')).toMatchObject([{ measure: '01-1' }]);
    expect(entriesOf(cwd, 'qixiang')).toMatchObject([{ measure: '01-3' }]);
  });

  test.each([
    ['file', [REPORTED, FILED]],
    ['文件', [REPORTED, FILED]],
    ['a.csv', [REPORTED, FILED]],
    ['./a.csv', [REPORTED, FILED]],
    ['plan', [REPORTED]],
    ['计划', [REPORTED]],
  ])('is settled by --take %s', async (take, expected) => {
    const cwd = await conflicting();
    const { code } = await collect(cwd, ['a.csv', 'b.csv', '--take', take]);
    expect(code).toBe(0);
    expect(entriesOf(cwd, 'gongan')).toEqual(expected);
    expect(entriesOf(cwd, 'yingji')).toMatchObject([{ measure: '01-1' }, { measure: '01-2' }]);
  });

  test.each([
    ['1', [REPORTED, FILED], 0],
    ['文件', [REPORTED, FILED], 0],
    ['0', [REPORTED], 0],
    ['', [REPORTED], 1],
  ])('is settled by the answer “%s”', async (answer, expected, code) => {
    const cwd = await conflicting();
    const result = await collect(cwd, ['a.csv'], { answers: [answer] });
    expect(result.stderr).toContain('取哪一个（1 文件，0 计划，直接回车暂不处理）：');
    expect(result.code).toBe(code);
    expect(entriesOf(cwd, 'gongan')).toEqual(expected);
  });

  test('is asked about once more after a wrong answer', async () => {
    const cwd = await conflicting();
    const { stderr, code } = await collect(cwd, ['a.csv'], { answers: ['7', '0'] });
    expect(stderr).toContain('没有“7”这个选择。写 0 取计划，写 1 取文件。\n');
    expect(code).toBe(0);
  });

  test('that the clerk breaks off writes nothing', async () => {
    const cwd = await conflicting();
    const { stderr, code } = await collect(cwd, ['a.csv', 'c.csv'], { answers: [] });
    expect(stderr).toContain('错误：已放弃，没有写入任何文件\n');
    expect(code).toBe(2);
    expect(entriesOf(cwd, 'qixiang')).toEqual([]);
  });

  test('of two files that disagree needs the name of one', async () => {
    const cwd = await returned({
      'a.csv': GONGAN,
      'a2.csv': ['市公安局', { '01-2': { 本期进展: '已排查15处', 完成比例: '70%' } }],
    });
    const first = await collect(cwd, ['a.csv', 'a2.csv', '--take', 'file']);
    expect(first.stdout).toContain(`等待选择，没有写入（1条）
 01-2 市公安局  排查隐患
 同一单位的答复不一致（清单截至2022年6月20日）。
 文件1：a.csv A2
 文件2：a2.csv A2
  项目      计划  文件1             文件2
  ────────  ────  ────────────────  ────────────────
  完成比例  —     60%（I2）         70%（I2）
  进展情况  —     已排查12处（H2）  已排查15处（H2）

取文件里的，加 --take file；保留计划的，加 --take plan。
答复之间不一致的，用 --take 文件名 取其中一份；同在一份文件里的，先改文件。
`);
    expect(first.code).toBe(1);
    const second = await collect(cwd, ['a.csv', 'a2.csv', '--take', 'a2.csv']);
    expect(second.stdout).toContain('按选择未采用（1条）');
    expect(second.code).toBe(0);
    expect(entriesOf(cwd, 'gongan')).toMatchObject([{ percent: 70 }]);
  });

  test('of two files that disagree stays settled when the same choice is made again', async () => {
    const cwd = await returned({ 'a.csv': GONGAN, 'a2.csv': ['市公安局', { '01-2': { 完成比例: '70%' } }] });
    await collect(cwd, ['a.csv', 'a2.csv', '--take', 'a2.csv']);
    const again = await collect(cwd, ['a.csv', 'a2.csv', '--take', 'a2.csv']);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('按选择未采用（1条）') });
    const unclear = await collect(cwd, ['a.csv', 'a2.csv', '--take', 'file']);
    expect(unclear).toMatchObject({ code: 1, stdout: expect.stringContaining('用 --take 文件名 取其中一份') });
    expect(entriesOf(cwd, 'gongan')).toMatchObject([{ percent: 70 }]);
  });

  test('of a row of another department among one’s own', async () => {
    const cwd = planWith(PLAN);
    const { rows } = await exportChecklist(cwd, '市气象局', EXPORTED);
    const foreign = rows.map((row) => row.with(8, '90%'));
    const change = (own: string[][]) => [...own, ...foreign];
    await returnChecklist(cwd, 'a.csv', ...GONGAN, { ...EXPORTED, change });
    const { stdout, code } = await collect(cwd, ['a.csv']);
    expect(stdout).toContain('01-3 市气象局  发布预警\n 这一行夹在别的单位的清单里（清单截至2022年6月20日）。\n');
    expect(code).toBe(1);
    expect(entriesOf(cwd, 'qixiang')).toEqual([]);
    expect(entriesOf(cwd, 'gongan')).toHaveLength(1);
  });
});

describe('rows that cannot be taken', () => {
  test('are named with file and cell, and the others are taken', async () => {
    const cwd = await returned({ 'a.csv': GONGAN, 'c.csv': QIXIANG });
    const task = join(cwd, 'plan/tasks/01.yaml');
    writeFileSync(
      task,
      PLAN['tasks/01.yaml'].replace('responsible: [市公安局, 市应急管理局]', 'responsible: [市应急管理局]'),
    );
    const { stdout, code } = await collect(cwd, ['a.csv', 'c.csv', '--take', 'file']);
    expect(stdout).toContain(`不能采用（1行）
 a.csv A2
   01-2 不由该单位负责（现为：市应急管理局）；要由它报送，先用 plan update 01-2
   --add-support 加上。
`);
    expect(code).toBe(1);
    expect(entriesOf(cwd, 'gongan')).toEqual([]);
    expect(entriesOf(cwd, 'qixiang')).toHaveLength(1);
  });

  test('of a department that is not in the register are one note', async () => {
    const cwd = await returned({ 'a.csv': GONGAN });
    const register = join(cwd, 'plan/departments.yaml');
    writeFileSync(register, readFileSync(register, 'utf8').replace('id: gongan', 'id: gonganju'));
    const { stdout, code } = await collect(cwd, ['a.csv']);
    expect(stdout).toContain(`不能采用（2行）
 a.csv
   2行的单位（标识“gongan”）名册里没有；改过标识的，用重新导出的清单填写。
`);
    expect(code).toBe(1);
  });

  test('of another plan are one note', async () => {
    const cwd = await returned({ 'a.csv': GONGAN });
    const plan = join(cwd, 'plan/plan.yaml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('issued: 2022-03-01', 'issued: 2022-03-02'));
    const { stdout, code } = await collect(cwd, ['a.csv']);
    expect(stdout).toContain('不能采用（2行）\n a.csv\n   2行的回收码出自别的计划，');
    expect(stdout).toContain('未交：市应急管理局、市公安局、市气象局\n');
    expect(code).toBe(1);
  });

  test('and what cannot be understood is told with its cell', async () => {
    const cwd = await returned({ 'a.csv': ['市公安局', { '01-2': { 完成比例: '六十几' } }], 'c.csv': QIXIANG });
    const { stdout, code } = await collect(cwd, ['a.csv', 'c.csv']);
    expect(stdout).toContain('填报2个单位，交回空白0个，未交1个。');
    expect(stdout).toContain(
      '无法识别（1处）\n a.csv I2\n   “完成比例”看不懂“六十几”；请填 0 到 100 的百分数，如 60%。\n',
    );
    expect(code).toBe(1);
    expect(entriesOf(cwd, 'qixiang')).toHaveLength(1);
  });

  test('and a plan that would be broken is left as it is', async () => {
    const cwd = await returned({ 'a.csv': GONGAN });
    const plan = join(cwd, 'plan/plan.yaml');
    writeFileSync(plan, `${readFileSync(plan, 'utf8')}rules: {unsubmitted-completion: error}\n`);
    await returnChecklist(cwd, 'b.csv', '市应急管理局', { '01-1': { 完成比例: '100%' } }, EXPORTED);
    const { stdout, stderr, code } = await collect(cwd, ['a.csv', 'b.csv']);
    expect(stdout).toBe('');
    expect(stderr).toContain('unsubmitted-completion');
    expect(stderr).toContain(`这样改会使计划出错，没有写入任何文件。改正后再运行。
出错的内容来自：b.csv。请单位改正后再收；把这些文件移开，其余的可以先收。
`);
    expect(code).toBe(1);
    expect(entriesOf(cwd, 'gongan')).toEqual([]);
  });
});

describe('files', () => {
  test('are found by patterns, in directories, each once', async () => {
    const cwd = await returned({ 'back/甲.csv': GONGAN, 'back/b/丙.csv': QIXIANG });
    const { stdout } = await collect(cwd, ['back/*.CSV', 'back', './back/甲.csv', 'back/?/丙.*', '--dry-run']);
    expect(stdout).toContain('读取2个文件');
  });

  test('that office programs hold open, the receipt and documents are left out with a word', async () => {
    const cwd = await returned({ 'back/甲.csv': GONGAN });
    for (const name of ['~$甲.xlsx', '说明.docx', '.隐藏.csv', '照片.png']) writeFileSync(join(cwd, 'back', name), 'x');
    const { stdout, stderr, code } = await collect(cwd, ['back', '--receipt', 'back/回执.csv']);
    expect(stdout).toContain('读取1个文件');
    expect(stdout.replaceAll('\n', '')).toContain(
      '没有读取 back/~$甲.xlsx：它是办公软件的锁文件，对应的表可能还开着，请保存并关闭后再收一次。没有读取 back/说明.docx：只读 .xlsx 和 .csv；是清单的，请另存为 .xlsx 再收一次。',
    );
    expect(stdout).not.toMatch(/照片|隐藏/);
    expect([stderr, code]).toEqual(['改动了1个文件。\n回执已写入：back/回执.csv\n', 0]);
    const again = await collect(cwd, ['back', '--receipt', 'back/回执.csv']);
    expect(again.stdout).toContain('没有读取 back/回执.csv：它是回执。');
    expect(again.code).toBe(0);
  });

  test('that are too large are not read', async () => {
    const cwd = planWith(PLAN);
    writeFileSync(join(cwd, 'a.csv'), Buffer.alloc(21 * 1024 * 1024, 'x'));
    const { stdout, code } = await collect(cwd, ['a.csv']);
    expect(stdout).toContain('无法识别（1处）\n a.csv\n   文件超过20 MB');
    expect(code).toBe(1);
  });

  test.each<[string, readonly string[], string]>([
    ['none', [], '错误：没有写要收回的文件\n'],
    ['one that is not there', ['x.csv'], '错误：没有 x.csv 这个文件或目录\n'],
    ['a pattern without a match', ['back/*.xlsx'], '错误：没有符合 back/*.xlsx 的文件\n'],
    ['a directory without tables', ['empty'], '错误：目录 empty 里没有 .xlsx 或 .csv 文件\n'],
    [
      'a choice that is none',
      ['a.csv', '--take', '甲.csv'],
      '错误：--take 的“甲.csv”不是 file、plan，也不是这次收回的文件\n',
    ],
    ['both choices', ['a.csv', '--take', 'file', '--take', 'plan'], '错误：--take file 不能和 --take plan 一起用\n'],
    [
      'a day before the issue',
      ['a.csv', '--date', '2022-02-01'],
      '错误：进展日期 2022-02-01 早于计划印发日 2022-03-01\n',
    ],
    ['a day to come', ['a.csv', '--date', '2022-06-29'], '错误：进展日期 2022-06-29 晚于今天 2022-06-28\n'],
    ['a receipt in no known format', ['a.csv', '--receipt', 'r.pdf'], '不能写成'],
    [
      'a receipt of a preview',
      ['a.csv', '--dry-run', '--receipt', 'r.md'],
      '错误：--dry-run 不能和 --receipt 一起用\n',
    ],
    ['an unknown format', ['a.csv', '--format', 'csv'], '错误：--format 不能是“csv”\n'],
  ])('%s: a wrong call writes nothing', async (_name, argv, message) => {
    const cwd = await returned({ 'a.csv': GONGAN });
    mkdirSync(join(cwd, 'empty'));
    const { stdout, stderr, code } = await collect(cwd, argv);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toContain(message);
    expect(entriesOf(cwd, 'gongan')).toEqual([]);
  });

  test('that lead nowhere are named', async () => {
    const cwd = planWith(PLAN);
    mkdirSync(join(cwd, 'returned'));
    symlinkSync('loop.csv', join(cwd, 'returned/loop.csv'));
    for (const path of ['returned', 'returned/*', 'returned/loop.csv']) {
      const { stderr, code } = await collect(cwd, [path]);
      expect([stderr, code]).toEqual([expect.stringContaining('returned/loop.csv 读不出来：符号链接绕成了圈'), 2]);
    }
    const { stderr, code } = await collect(cwd, [`${'x'.repeat(300)}.csv`]);
    expect([stderr, code]).toEqual([expect.stringContaining('读不出来：文件名太长'), 2]);
  });

  test('that are not there are all named in one run', async () => {
    const cwd = await returned({ 'a.csv': GONGAN });
    const { stderr, code } = await collect(cwd, ['x.csv', 'a.csv', 'y.csv']);
    expect(stderr).toContain('没有 x.csv');
    expect(stderr).toContain('没有 y.csv');
    expect(code).toBe(2);
  });
});

describe('the receipt', () => {
  test('is written as Markdown', async () => {
    const cwd = await conflicting();
    await collect(cwd, ['a.csv', 'b.csv', '--receipt', 'r.md']);
    const text = readFileSync(join(cwd, 'r.md'), 'utf8');
    expect(text).toContain('# 示例市2022年工作要点责任清单回收回执');
    expect(text).toContain('| 市公安局 | 已填报 | a.csv |  |  | 1 |  |  |');
    expect(text).toContain('| 市气象局 | 未交 |  |  |  |  |  |  |');
    expect(text).toContain('| 完成比例 | 40%（2022-06-24） | 60%（a.csv I2） |');
  });

  test('is the same on every machine and every day', async () => {
    const cwd = await returned({ 'a.csv': GONGAN });
    await collect(cwd, ['a.csv']);
    const write = async (today: string, file: string) => {
      await collect(cwd, ['a.csv', '--date', '2022-06-28', '--receipt', file], { today });
      return readFileSync(join(cwd, file));
    };
    for (const ending of ['xlsx', 'docx', 'json']) {
      expect(await write('2022-07-01', `one.${ending}`)).toEqual(await write('2022-08-01', `two.${ending}`));
    }
  });

  test.each([
    ['a directory that is not there', 'missing/r.md', '输出目录 missing 不存在'],
    ['a directory', 'plan', 'plan 是目录，不能写成文件'],
    ['a format that is none of its', 'r.txt', '回执不能写成 r.txt\n提示：文件名请以 .csv、'],
    ['a returned checklist', 'a.csv', 'a.csv 是交回的责任清单，不能用回执覆盖'],
    ['a checklist that is not collected', 'b.csv', 'b.csv 是交回的责任清单，不能用回执覆盖'],
  ])('is not written to %s, and nothing is collected', async (_name, receipt, message) => {
    const cwd = await returned({ 'a.csv': GONGAN, 'b.csv': YINGJI });
    const before = readFileSync(join(cwd, 'b.csv'), 'utf8');
    const { stdout, stderr, code } = await collect(cwd, ['a.csv', '--receipt', receipt]);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toContain(message);
    expect(entriesOf(cwd, 'gongan')).toEqual([]);
    expect(readFileSync(join(cwd, 'b.csv'), 'utf8')).toBe(before);
  });
});

test('text from files cannot reach the terminal as control characters', async () => {
  const cwd = planWith(PLAN);
  const { header, rows } = await exportChecklist(cwd, '市公安局', EXPORTED);
  const evil = '\u001b[31m已排查\u202e';
  writeTable(join(cwd, 'a.csv'), [header, ...rows.map((row) => row.with(7, evil))]);
  const { stdout, stderr } = await collect(cwd, ['a.csv']);
  expect(stdout + stderr).not.toMatch(/[\u001b\u202e]/);
});
