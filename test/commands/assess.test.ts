/** `plan assess` as a clerk calls it: the sheet, the explanation of every point, files, wrong calls. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { AssessmentReport } from '../../src/reports/assessment/assessment.js';
import { createMeasureWidth } from '../../src/terminal/width.js';
import { cents, unitsOf } from '../support/assessment.js';
import { ROOT, run, type World } from '../support/run.js';
import { planWith, temporaryDirectory } from '../support/temporary.js';

const EXAMPLE = join(ROOT, 'test/fixtures/example/plan');
const DATES = ['2022-03-15', '2022-04-20', '2022-06-30', '2022-09-30', '2022-12-31', '2023-02-01'];

/** After the plan is over, so that every period can be assessed. */
const assess = (argv: readonly string[], world: World = {}) =>
  run(['assess', '--dir', EXAMPLE, ...argv], { today: '2023-03-01', ...world, env: { PLAN_LANG: 'zh', ...world.env } });

async function report(argv: readonly string[]): Promise<AssessmentReport> {
  return JSON.parse((await assess([...argv, '--format', 'json'])).stdout);
}

/** A plan with what the example does not have: no tolerance, a value that never came, a turn that nobody answered. */
const RARE = {
  'plan.yaml': `title: 示例市2022年工作要点
issuer: 示例市安全生产委员会
issued: 2022-03-01
period: "2022"
sections: [{id: "1", title: 责任落实}]
events: [{id: accident, name: 事故}]
alerts: {behind: 0}
adjustments:
  - {date: 2022-05-09, department: 市应急管理局, points: -0.5, reason: 报送不实, by: 督查室, evidence: [督〔2022〕1号]}
`,
  'events/2022-05-01-fire.yaml': `kind: accident
date: 2022-05-01
`,
  'tasks/01.yaml': `id: "01"
title: 压实责任
section: "1"
measures:
  - id: 01-1
    title: 建站
    departments: {lead: [市应急管理局], support: [市公安局], responsible: [市安委会成员单位]}
    status: open
    due: 2022-05
    targets: [{id: t1, name: 站, compare: at-least, goal: 3, unit: 个}]
    triggers: [{id: meeting, event: accident, within: 15 days, name: 现场会}]
`,
  'progress/2022-06/yingji.yaml': `- {measure: 01-1, date: 2022-06-01, percent: 99, note: 在建}
`,
};

/** Sum of all numbers that a pattern finds, in hundredths. */
function sumOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].reduce((sum, [, number]) => sum + cents(Number(number)), 0);
}

describe('the sheet', () => {
  test.each(DATES)('as of %s fits the screen in both languages', async (date) => {
    const width = createMeasureWidth(false);
    for (const lang of ['zh', 'en']) {
      for (const argv of [[], ['--why', '市应急局']]) {
        const { stdout, code } = await assess([...argv, '--as-of', date, '--lang', lang]);
        expect(code).toBe(0);
        expect(stdout.split('\n').filter((line) => width(line) > 80)).toEqual([]);
        expect(stdout).not.toMatch(/undefined|NaN|null|\[object/);
      }
    }
  });

  test('has every unit with its figures, the full marks, the rules with the plan’s own settings, and says that it is a draft', async () => {
    const { stdout } = await assess(['--period', '2022-Q2']);
    const data = await report(['--period', '2022-Q2']);
    const flat = stdout.replace(/\s+/g, '');
    for (const { department } of unitsOf(data)) expect(flat).toContain(department);
    expect(flat).toContain('2022年第二季度考核得分表（征求意见稿）');
    expect(flat).toContain('任务完成35分、序时进度20分、周期性工作15分、信息报送15分、指标完成15分');
    expect(flat).toContain('牵头2、会同1.2、责任1');
    expect(flat).toContain('65分以上合格');
    expect(flat).toContain('复核人');
    expect(stdout).toMatch(/满分 +35 +20 +15 +15 +15 +100/);
  });

  test('tells grades by words, with colour beside them', async () => {
    const plain = await assess(['--period', '2022-Q2']);
    const coloured = await assess(['--period', '2022-Q2'], { tty: true, columns: 80 });
    expect(coloured.stdout).toContain('\u001b[32m优秀\u001b[39m');
    expect(coloured.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  });

  test('says so while the period goes on, and names the days of a week', async () => {
    const { stdout } = await assess(['--period', '2022-W23', '--as-of', '2022-06-09']);
    expect(stdout).toContain('2022年第23周（6月6日—12日）');
    expect(stdout).toContain('时段尚未结束，以下为试算');
    expect((await assess(['--period', '2022-W23', '--as-of', '2022-06-12'])).stdout).not.toContain('试算');
  });

  test('without --period is about the quarter of the date', async () => {
    expect(await report(['--as-of', '2022-08-15'])).toMatchObject({
      period: '2022-Q3',
      from: '2022-07-01',
      to: '2022-08-15',
      closed: false,
    });
  });

  test('is the same whenever it is made after the period', async () => {
    const [first, later] = await Promise.all(
      ['2022-06-30', '2022-12-01'].map((date) => assess(['--period', '2022-Q2', '--as-of', date])),
    );
    expect(later?.stdout).toBe(first?.stdout);
  });

  test('ranks nobody by nothing: on the day of issue only silence could be judged', async () => {
    const { classes, apart } = await report(['--as-of', '2022-03-01']);
    expect(classes).toEqual([]);
    expect(new Set(apart.map(({ score }) => score))).toEqual(new Set([100, null]));
  });
});

describe('the files', () => {
  const HEADS =
    '组别,名次,单位,任务完成,序时进度,周期性工作,信息报送,指标完成,加分,扣分,总分,等次,扣分说明（编号）,单位确认';

  test('csv: a row for each unit, whose figures add up, and whose lost points are all explained', async () => {
    const { stdout } = await assess(['--period', '2022-Q4', '--format', 'csv']);
    const [heads, full, ...rows] = parse(stdout, { bom: true }) as string[][];
    expect(heads?.join(',')).toBe(HEADS);
    expect(full?.slice(2, 11)).toEqual(['满分', '35', '20', '15', '15', '15', '', '', '100']);
    expect(rows.length).toBe(16);
    for (const [, , name, ...cells] of rows) {
      const parts = cells.slice(0, 5).reduce((sum, cell) => sum + (cell === '—' ? 0 : cents(Number(cell))), 0);
      const [bonus, deduction, total] = cells.slice(5, 8).map((cell) => cents(Number(cell)));
      expect([name, parts + (bonus ?? 0) - (deduction ?? 0)]).toEqual([name, total]);
      const explained = cells[9] ?? '';
      expect([name, sumOf(explained, /[^加扣]扣(\d+\.\d\d)/g)]).toEqual([name, 10_000 - parts]);
      expect(sumOf(explained, /^扣分(\d+\.\d\d)/gm)).toBe(deduction);
      expect(sumOf(explained, /^加分(\d+\.\d\d)/gm)).toBe(bonus);
    }
  });

  test('md: a table for each class, with the foot of the paper', async () => {
    const { stdout } = await assess(['--period', '2022-Q4', '--format', 'md']);
    expect(stdout.match(/^## .*/gm)).toEqual(['## 部门和单位（10个）', '## 县区（2个）', '## 不参加排名的单位（4个）']);
    expect(stdout.match(/^\|.* 单位确认 \|$/gm)).toHaveLength(3);
    expect(stdout).toContain('征求意见稿');
    expect(stdout).toContain('复核人：');
  });

  test('the ending of a file name chooses the format', async () => {
    const cwd = temporaryDirectory();
    await assess(['--period', '2022-Q2', '-o', '考核.csv'], { cwd });
    expect(readFileSync(join(cwd, '考核.csv'), 'utf8')).toBe(
      (await assess(['--period', '2022-Q2', '--format', 'csv'])).stdout,
    );
  });
});

describe('json', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  for (const name of ['defs', 'assessment']) {
    ajv.addSchema(JSON.parse(readFileSync(join(ROOT, `schemas/output/${name}.schema.json`), 'utf8')));
  }
  const errorsOf = (data: unknown) => {
    const validate = ajv.getSchema('output/assessment.schema.json') as ValidateFunction;
    validate(data);
    return validate.errors ?? [];
  };

  test.each(['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2022'])('%s is as its schema says', async (period) => {
    expect(errorsOf(await report(['--period', period]))).toEqual([]);
  });

  test('also where a value never came and a turn was started by an event', async () => {
    const cwd = planWith(RARE);
    const { stdout } = await run(['assess', '--period', '2022-Q2', '--format', 'json'], { cwd });
    const data = JSON.parse(stdout);
    expect(errorsOf(data)).toEqual([]);
    const facts = unitsOf(data).flatMap(({ parts }) => parts.flatMap(({ lines }) => lines.map(({ fact }) => fact)));
    expect(facts).toContainEqual({ kind: 'unreported', due: '2022-05-31' });
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'turns', missed: 1 }));
  });
});

test('without a tolerance the sheet says so, and a single point behind costs', async () => {
  const cwd = planWith(RARE);
  const argv = ['assess', '--period', '2022-Q2', '--why', '市应急局'];
  const [zh = '', en = ''] = await Promise.all(
    ['zh', 'en'].map(async (lang) => (await run([...argv, '--lang', lang], { cwd })).stdout.replace(/\s+/g, ' ')),
  );
  expect(zh.replaceAll(' ', '')).toContain('达到序时的得满分；滞后的，滞后几个百分点');
  expect(zh.replaceAll(' ', '')).toContain('滞后1个百分点');
  expect(en).toContain('on pace gets full marks; whoever is behind loses one per cent');
  expect(zh).toContain('扣分 −0.50：2022年5月9日，报送不实（督查室认定）');
  expect(zh.replaceAll(' ', '')).toContain('时限5月31日，到期未报数');
  expect(zh.replaceAll(' ', '')).toContain('5月16日到期的漏办（事件2022-05-01-fire）');
});

describe('--why', () => {
  test('explains every unit’s points down to the same total', async () => {
    const data = await report(['--period', '2022-Q4']);
    for (const { department, total, score, parts } of unitsOf(data).filter((unit) => unit.total !== null)) {
      const { stdout } = await assess(['--period', '2022-Q4', '--why', department]);
      const last = /^ 总分 .*= (\S+)$/m.exec(stdout)?.[1];
      expect([department, last]).toEqual([department, (total ?? 0).toFixed(2)]);
      for (const { measure } of parts.flatMap(({ lines }) => lines)) expect(stdout).toContain(` ${measure} `);
      const headings = sumOf(stdout, /：得(\d+\.\d\d)分，满分\d+\.\d\d分$/gm);
      expect([department, headings]).toEqual([department, cents(score)]);
    }
  });

  test('names the facts: which due, which turn, which report', async () => {
    const { stdout } = await assess(['--period', '2022-Q2', '--why', '市应急局']);
    const flat = stdout.replace(/\s+/g, '');
    expect(flat).toContain('时限6月30日，截至6月30日未完成、未申请销号');
    expect(flat).toContain('5月9日到期的漏办');
    expect(flat).toContain('已满35天未报：5月27日—5月29日');
    expect(flat).toContain('不计：未到期（');
    expect(flat).toContain('部门和单位第');
  });

  test('as csv it has a row for each line and a sum for each part', async () => {
    const { stdout } = await assess(['--period', '2022-Q4', '--why', '市交警支队', '--format', 'csv']);
    const [, ...rows] = parse(stdout, { bom: true }) as string[][];
    const sums = rows.filter((row) => row[2] === '合计');
    for (const [name, , , , full, , score, lost] of sums) {
      const lines = rows.filter((row) => row[0] === name && row[2] !== '合计');
      const total = (at: number) => lines.reduce((sum, row) => sum + cents(Number(row[at])), 0);
      expect([name, total(4), total(6), total(7)]).toEqual([
        name,
        cents(Number(full)),
        cents(Number(score)),
        cents(Number(lost)),
      ]);
    }
    expect(sums).toHaveLength(5);
  });

  test('as json it is the one unit, with its rank among all', async () => {
    const data = await report(['--period', '2022-Q4', '--why', '市交警支队']);
    expect(unitsOf(data).map(({ department }) => department)).toEqual(['市交警支队']);
    expect(data.classes).toMatchObject([{ class: 'departments', size: 10 }]);
  });

  test('says so for a unit that is not scored', async () => {
    const { stdout, code } = await run(['assess', '--why', '市公安局', '--as-of', '2022-06-30'], {
      cwd: planWith(),
      env: { PLAN_LANG: 'zh' },
    });
    expect(code).toBe(0);
    expect(stdout).toContain('没有计分责任');
  });

  test('names its bonus and deductions, though they change no score', async () => {
    const cwd = planWith({
      'plan.yaml': RARE['plan.yaml'].replace('department: 市应急管理局', 'department: 市公安局'),
    });
    const { stdout } = await run(['assess', '--why', '市公安局', '--as-of', '2022-06-30'], {
      cwd,
      env: { PLAN_LANG: 'zh' },
    });
    expect(stdout).toContain('没有计分责任');
    expect(stdout).toMatch(/扣分 .*0\.50.*报送不实.*督查室/);
    const sheet = await run(['assess', '--as-of', '2022-06-30'], { cwd, env: { PLAN_LANG: 'zh' } });
    expect(sheet.stdout).toContain('没有得分的单位的加分、扣分记录，不计入总分：市公安局：扣分0.50（报送不实）');
  });
});

test('a plan of one day has not begun before that day, whatever its quarter', async () => {
  const dayPlan = RARE['plan.yaml'].replace(
    'issued: 2022-03-01\nperiod: "2022"',
    'issued: 2022-06-30\nperiod: 2022-06-30',
  );
  const cwd = planWith({ 'plan.yaml': dayPlan.replace('2022-05-09', '2022-06-30') });
  const { stderr, code } = await run(['assess', '--as-of', '2022-06-29'], { cwd, env: { PLAN_LANG: 'zh' } });
  expect(stderr).toContain('它从 2022-06-30 开始，现在按 2022-06-29 计算');
  expect(code).toBe(2);
});

test.each([
  [['--period', '2021-Q4'], '时段 2021-Q4 不在计划期内'],
  [['--period', '2022-Q4', '--as-of', '2022-05-01'], '时段 2022-Q4 还没有开始'],
  [['--period', '第五季度'], '--period 的“第五季度”不是存在的日期或时段'],
  [['--why', '市安委会成员单位'], '“市安委会成员单位”是单位组，不考核'],
  [['--why', '市应急管局'], '名册里没有“市应急管局”'],
])('plan assess %j is a wrong call', async (argv, message) => {
  const { stdout, stderr, code } = await assess(argv);
  expect(stderr).toContain(message);
  expect([stdout, code]).toEqual(['', 2]);
});

test('a clerk may write the period in Chinese', async () => {
  expect((await report(['--period', '上半年'])).period).toBe('2022-H1');
});
