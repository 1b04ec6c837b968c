/** Values of a report as clerks type them: days, percentages, values of targets, names of things. */
import { describe, expect, test } from 'vitest';
import { readMeasure } from '../../src/commands/edit/read-measure.js';
import { readDay, readText } from '../../src/commands/edit/read-values.js';
import { findItem } from '../../src/commands/progress/find-item.js';
import { readActions, readDuty, readTurn } from '../../src/commands/progress/read-answers.js';
import { readPercent } from '../../src/commands/progress/read-percent.js';
import { readReporter } from '../../src/commands/progress/read-reporter.js';
import { readTarget } from '../../src/commands/progress/read-targets.js';
import { stillFits } from '../../src/commands/progress/still-fits.js';
import { newEntry } from '../../src/edit/progress/new-entry.js';
import { Problem } from '../../src/messages/problem.js';
import { zh } from '../../src/messages/zh/index.js';
import { type Measure, measuresOf, type Plan } from '../../src/model/plan.js';
import type { Department } from '../../src/model/register.js';
import { reportersOf } from '../../src/model/reporters.js';
import { type MeasureSketch, makePlan } from '../support/plans.js';

const SKETCH: MeasureSketch = {
  departments: { lead: ['甲局'], responsible: ['专班'] },
  actions: [
    { id: 'a1', text: '建成系统' },
    { id: 'a2', text: '排查隐患、整改问题' },
  ],
  targets: [
    { id: 'online', name: '建成在线监测系统', compare: 'all', unit: '座' },
    { id: 'rate', name: '上线率（省、市平台）', compare: 'at-least', goal: 98, unit: '%' },
    { id: 'money', name: '投入', compare: 'at-least', goal: 5, unit: '万元' },
  ],
  schedules: [
    { id: 'weekly', name: '周报', every: '1 week', from: '2022-03-07' },
    { id: 'check', name: '明查', every: '2 weeks', from: '2022-03-07', owedBy: '丙局' },
  ],
  triggers: [
    { id: 'meeting', event: 'accident', within: '15 days', name: '召开警示教育会议' },
    { id: 'watch', event: 'weather', within: '1 day', name: '启动值守' },
  ],
};

const PLAN = makePlan({
  plan: {
    events: [
      { id: 'accident', name: '生产安全事故' },
      { id: 'weather', name: '极端天气' },
    ],
  },
  groups: [
    { id: 'team', name: '专班', members: ['乙局'] },
    { id: 'all', name: '各有关部门', members: 'open' },
  ],
  measures: [SKETCH, { departments: { lead: ['甲局'] } }, { departments: { lead: ['甲局'] }, others: ['lead'] }],
  events: {
    one: { kind: 'accident', date: '2022-05-01', place: '某县' },
    two: { kind: 'accident', date: '2022-06-01', place: '某区', summary: '坍塌' },
    rain: { kind: 'weather', date: '2022-06-10' },
  },
});

const [MEASURE, PLAIN] = measuresOf(PLAN) as [Measure, Measure, Measure];

/** What a Problem says in Chinese, or the value. */
function told<T>(reader: () => T): T | string {
  try {
    return reader();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.explain(zh).message;
  }
}

describe('days', () => {
  test.each([
    ['2022-06-28', '2022-06-28'],
    ['2022.6.28', '2022-06-28'],
    ['20220628', '2022-06-28'],
    ['6月28日', '2022-06-28'],
    ['６月２８日', '2022-06-28'],
    ['6.28', '2022-06-28'],
    [' 2022-06-28 ', '2022-06-28'],
    ['2022-06', undefined],
    ['6月', undefined],
    ['6月31日', undefined],
    ['昨天', undefined],
  ])('%s is %s', (text, expected) => {
    expect(told(() => readDay(text, PLAN))).toBe(expected ?? `--date 的“${text}”不是存在的日期`);
  });

  test('without a year lie in the period of a plan that spans two', () => {
    const period = { text: '2022-07/2023-06', start: '2022-07-01', end: '2023-06-30' };
    expect(readDay('9月1日', { ...PLAN, period })).toBe('2022-09-01');
    expect(readDay('3月1日', { ...PLAN, period })).toBe('2023-03-01');
  });
});

describe('percentages', () => {
  test.each([
    ['60', 60],
    ['60%', 60],
    ['６０％', 60],
    ['60 %', 60],
    ['33.5', 33.5],
    ['0', 0],
    ['100', 100],
    ['101', undefined],
    ['-1', undefined],
    ['六十', undefined],
    ['', undefined],
    ['1e2', undefined],
    ['0x10', undefined],
  ])('%s is %s', (text, expected) => {
    expect(told(() => readPercent(text))).toBe(expected ?? `完成比例“${text}”不是 0 到 100 的数`);
  });
});

describe('texts', () => {
  test.each([
    ['a\r\nb\rc\n', 'a\nb\nc'],
    ['  第一行  \n    第二行\t\n', '第一行\n    第二行'],
    ['中\u200b文\ufeff', '中文'],
    ['👨‍👩‍👧 # x: "y"', '👨‍👩‍👧 # x: "y"'],
    ['ＡＢＣ', 'ＡＢＣ'],
  ])('%j is kept as %j', (text, expected) => {
    expect(readText('--note', text)).toBe(expected);
  });

  test.each(['', '  ', '\n\t', '\u200b'])('%j is empty', (text) => {
    expect(told(() => readText('--note', text))).toBe('--note 后面是空的');
  });
});

describe('targets', () => {
  test.each([
    ['online=31', 'online', 31],
    ['ONLINE＝31座', 'online', 31],
    ['建成在线监测系统=1,200 座', 'online', 1200],
    ['在线监测：31', 'online', 31],
    ['rate=98.5％', 'rate', 98.5],
    ['上线率（省、市平台）=98', 'rate', 98],
    ['money=3.2万元', 'money', 3.2],
  ])('%s', (text, id, value) => {
    const read = readTarget(text, MEASURE);
    expect([read.target.id, read.value]).toEqual([id, value]);
  });

  test.each([
    ['onlin=3', '01-1 没有“onlin”这个指标'],
    ['=3', '01-1 没有“”这个指标'],
    ['31', '“31”没有写成 指标=数值'],
    ['online=', '指标“建成在线监测系统”的值“”不是数'],
    ['online=很多', '指标“建成在线监测系统”的值“很多”不是数'],
    ['online=3个', '指标“建成在线监测系统”的单位是“座”，这里写的是“3个”'],
    ['money=3元', '指标“投入”的单位是“万元”，这里写的是“3元”'],
    ['率=1', '01-1 没有“率”这个指标'],
    ['测系=1', undefined],
  ])('%s', (text, expected) => {
    const read = told(() => readTarget(text, MEASURE));
    if (expected === undefined) expect(read).toMatchObject({ value: 1 });
    else expect(read).toBe(expected);
  });

  test('need no name where there is only one, and cannot be given where there is none', () => {
    const [only] = MEASURE.targets;
    expect(readTarget('31', { ...MEASURE, targets: only ? [only] : [] })).toMatchObject({ value: 31 });
    expect(told(() => readTarget('31', PLAIN))).toBe('01-2 没有量化目标');
  });
});

describe('things', () => {
  const items = [
    { id: 'a', names: ['安全检查'] },
    { id: 'b', names: ['安全培训', '培训'] },
    { id: 'c', names: ['安全'] },
  ];
  test.each([
    ['a', 'a'],
    ['Ａ', 'a'],
    ['培训', 'b'],
    ['安全', 'c'],
    ['检查', 'a'],
    ['全培', 'b'],
    ['安', '计划里没有“安”这个事件'],
    ['全检查培', '计划里没有“全检查培”这个事件'],
  ])('%s is %s', (text, expected) => {
    const found = told(() => findItem({ thing: 'event', items }, text));
    expect(typeof found === 'string' ? found : found.id).toBe(expected);
  });

  test('that a part of a name could mean are all listed', () => {
    const two = items.slice(0, 2);
    expect(told(() => findItem({ thing: 'event', items: two }, '安全'))).toBe('“安全”对应2个事件');
  });
});

describe('actions', () => {
  test.each([
    [
      ['a2', 'a1'],
      ['a1', 'a2'],
    ],
    [['a1,a1'], ['a1']],
    [['a1、A2'], ['a1', 'a2']],
    [['全部'], ['a1', 'a2']],
    [['ALL'], ['a1', 'a2']],
    [['建成系统'], ['a1']],
    [['排查隐患、整改问题'], ['a2']],
  ])('%j', (values, expected) => {
    expect(readActions(values, MEASURE)).toEqual(expected);
  });

  test.each([
    [['a3'], '01-1 没有“a3”这个具体事项'],
    [[' '], '--done 后面是空的'],
  ])('%j is a Problem', (values, expected) => {
    expect(told(() => readActions(values, MEASURE))).toBe(expected);
  });

  test('cannot all be finished where there are none', () => {
    expect(told(() => readActions(['全部'], PLAIN))).toBe('01-2 没有具体事项');
  });
});

describe('turns', () => {
  test.each([
    [{}, {}],
    [{ schedule: '周报' }, { schedule: 'weekly' }],
    [
      { schedule: 'check', occurrence: '6月' },
      { schedule: 'check', occurrence: '2022-06' },
    ],
    [
      { schedule: 'weekly', occurrence: '第23周' },
      { schedule: 'weekly', occurrence: '2022-W23' },
    ],
    [
      { schedule: 'weekly', occurrence: '2022年第5周' },
      { schedule: 'weekly', occurrence: '2022-W05' },
    ],
    [
      { schedule: 'weekly', occurrence: '第二季度' },
      { schedule: 'weekly', occurrence: '2022-Q2' },
    ],
    [{ occurrence: '6月' }, '写了 --occurrence，没有写是哪个周期性工作'],
    [{ schedule: 'weekly', occurrence: '第60周' }, '--occurrence 的“2022-W60”不是存在的日期或时段'],
    [{ schedule: '月报' }, '01-1 没有“月报”这个周期性工作'],
  ])('%j', (given, expected) => {
    expect(told(() => readTurn(given, PLAN, MEASURE))).toEqual(expected);
  });
});

describe('duties', () => {
  test.each([
    [{}, {}],
    [
      { event: 'one', trigger: 'meeting' },
      { event: 'one', trigger: 'meeting' },
    ],
    [{ event: '某区' }, { event: 'two', trigger: 'meeting' }],
    [{ event: '2022-06-10' }, { event: 'rain', trigger: 'watch' }],
    [{ trigger: '值守' }, { event: 'rain', trigger: 'watch' }],
    [{ trigger: 'meeting' }, '写了 --trigger，没有写是哪个事件'],
    [{ event: '生产安全事故' }, '“生产安全事故”对应2个事件'],
    [{ event: 'three' }, '计划里没有“three”这个事件'],
    [{ event: 'one', trigger: 'x' }, '01-1 没有“x”这个限时事项'],
  ])('%j', (given, expected) => {
    expect(told(() => readDuty(given, PLAN, MEASURE))).toEqual(expected);
  });

  test('are none of a measure that has none', () => {
    expect(told(() => readDuty({ event: 'one' }, PLAN, PLAIN))).toBe('01-2 没有限时事项');
  });
});

describe('measures and reporters', () => {
  test.each([
    ['01-1', '01-1'],
    ['1-1', '01-1'],
    ['１－１', '01-1'],
    ['1-9', '没有编号为“1-9”的措施'],
    ['1', '没有编号为“1”的措施'],
    ['99-1', '计划里没有任务“99”'],
    ['责任', '“责任”不是任务编号，也不是措施编号'],
  ])('%s is %s', (text, expected) => {
    const found = told(() => readMeasure(PLAN, text));
    expect(typeof found === 'string' ? found : found.id).toBe(expected);
  });

  test('a group does not report', () => {
    expect(told(() => readReporter(PLAN, '专班'))).toBe('“专班”是单位组，不能报送');
  });

  test.each([
    ['01-1', ['甲局', '丙局', '乙局'], true],
    ['01-2', ['甲局'], true],
    ['01-3', ['甲局'], false],
  ])('of %s are %j, complete: %s', (id, names, isComplete) => {
    const reporters = reportersOf(PLAN, readMeasure(PLAN, id));
    expect(reporters.departments.map(({ name }) => name)).toEqual(names);
    expect(reporters.isComplete).toBe(isComplete);
  });
});

describe('answers still fit', () => {
  const report = {
    department: PLAN.register.departments[0] as Department,
    isAssumed: false,
    entry: newEntry('01-1', '2022-06-28', { targets: { online: 31 }, actions: ['a1'], schedule: 'weekly' }),
  };
  const withMeasure = (change: Partial<Measure>): Plan => ({
    ...PLAN,
    tasks: PLAN.tasks.map((task) => ({ ...task, measures: task.measures.map((one) => ({ ...one, ...change })) })),
  });
  const renamed = (items: readonly { readonly id: string }[], id: string) =>
    items.map((item) => (item.id === id ? { ...item, name: '另一个', text: '另一个', unit: '个' } : item)) as never;

  test.each<[string, Plan]>([
    ['an unchanged plan', PLAN],
    ['another title', withMeasure({ title: '另一个' })],
    ['another report', { ...PLAN, progress: [{ ...report.entry, department: '乙局' }] }],
    ['a change of what the report does not name', withMeasure({ targets: renamed(MEASURE.targets, 'rate') })],
  ])('%s', (_what, plan) => {
    expect(stillFits(report, PLAN, plan)).toBe(true);
  });

  test.each<[string, Plan]>([
    ['a measure that is gone', { ...PLAN, tasks: [] }],
    ['a decision of the office', withMeasure({ officeStatus: 'done' })],
    ['another unit', withMeasure({ targets: renamed(MEASURE.targets, 'online') })],
    ['another action', withMeasure({ actions: renamed(MEASURE.actions, 'a1') })],
    ['a schedule that is gone', withMeasure({ schedules: [] })],
    ['a department that is gone', { ...PLAN, register: { ...PLAN.register, departments: [] } }],
  ])('no more after %s', (_what, plan) => {
    expect(stillFits(report, PLAN, plan)).toBe(false);
  });
});
