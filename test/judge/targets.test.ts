/** What was reached of a target, what is missing, and where it is going. */
import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/generated/files.js';
import { judgePlan } from '../../src/judge/judge.js';
import type { JudgedTarget } from '../../src/judge/judged.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

type Reports = Readonly<Record<string, readonly [date: string, value: number][]>>;

function judge(
  target: Partial<Target>,
  reports: Reports,
  asOf = '2022-06-30',
  measure: MeasureSketch = {},
  plan: PlanSketch['plan'] = {},
): JudgedTarget {
  const full: Target = { id: 't', name: '消防站', compare: 'at-least', unit: '座', goal: 60, ...target };
  if (full.compare === 'all') delete full.goal;
  const progress = Object.fromEntries(
    Object.entries(reports).map(([name, values]) => [
      name,
      values.map(([date, value]) => ({ date, targets: { t: value } })),
    ]),
  );
  const [judged] = judgePlan(makePlan({ plan, measures: [{ ...measure, targets: [full] }], progress }), asOf).measures;
  if (!judged?.targets[0]) throw new Error('no target');
  return judged.targets[0];
}

const departments = { lead: ['甲局'], responsible: ['乙局', '丙局'] };

describe('the actual value', () => {
  const reports: Reports = {
    甲局: [
      ['2022-04-01', 5],
      ['2022-05-01', 9],
    ],
    乙局: [['2022-05-20', 20]],
  };

  test('is unknown without reports', () => {
    expect(judge({}, {})).toMatchObject({
      actual: null,
      remaining: null,
      met: null,
      percent: null,
      forecast: null,
      values: [],
    });
  });

  test('is the latest by default', () => {
    expect(judge({}, reports, '2022-06-30', { departments }).actual).toBe(20);
    expect(judge({}, reports, '2022-05-19', { departments }).actual).toBe(9);
  });

  test.each([
    [1e308, 1e308, Number.MAX_VALUE],
    [-1e308, -1e308, -Number.MAX_VALUE],
    [1e300, 2, 1e300],
    [0.1, 0.2, 0.3],
  ])('of %d and %d is a number that can be written', (first, second, sum) => {
    const both: Reports = { 甲局: [['2022-05-01', first]], 乙局: [['2022-05-02', second]] };
    const judged = judge({ aggregate: 'sum' }, both, '2022-06-30', { departments });
    expect(judged.actual).toBe(sum);
    for (const figure of [judged.remaining, judged.percent]) expect(figure).toSatisfy(Number.isFinite);
  });

  test('is told without a forecast where that is too large to be written', () => {
    const forecast = (value: number) =>
      judge({}, { 甲局: [['2022-05-01', value]] }, '2022-06-30', { departments, due: '2022-12' }).forecast;
    expect(forecast(1e308)).toBeNull();
    expect(forecast(1e300)).toSatisfy(Number.isFinite);
  });

  test("is the sum of each department's latest where the target says so", () => {
    const judged = judge({ aggregate: 'sum' }, reports, '2022-06-30', { departments });
    expect(judged.actual).toBe(29);
    expect(judged.values).toEqual([
      { department: '甲局', date: '2022-05-01', value: 9 },
      { department: '乙局', date: '2022-05-20', value: 20 },
    ]);
  });

  test('adds fractions without noise', () => {
    const fractions: Reports = { 甲局: [['2022-05-01', 0.1]], 乙局: [['2022-05-01', 0.2]] };
    expect(judge({ aggregate: 'sum' }, fractions, '2022-06-30', { departments }).actual).toBe(0.3);
  });

  test.each<[Target['compare'], Reports, number]>([
    ['at-least', { 甲局: [['2022-05-01', 9]], 乙局: [['2022-05-01', 20]] }, 9],
    ['at-least', { 乙局: [['2022-05-01', 9]], 丙局: [['2022-05-01', 20]] }, 9],
    ['at-most', { 乙局: [['2022-05-01', 9]], 丙局: [['2022-05-01', 20]] }, 20],
    ['exactly', { 乙局: [['2022-05-01', 58]], 丙局: [['2022-05-01', 70]] }, 70],
  ])('of two of one day: the stronger role, else what claims least (%s)', (compare, both, expected) => {
    expect(judge({ compare }, both, '2022-06-30', { departments }).actual).toBe(expected);
  });
});

describe('against the goal', () => {
  test.each<[Partial<Target>, number, object]>([
    [{}, 57, { goal: 60, remaining: 3, met: false, percent: 95 }],
    [{}, 60, { goal: 60, remaining: 0, met: true, percent: 100 }],
    [{}, 80, { goal: 60, remaining: 0, met: true, percent: 100 }],
    [{ compare: 'exactly', goal: 2 }, 2, { remaining: 0, met: true, percent: 100 }],
    [{ compare: 'exactly', goal: 2 }, 3, { remaining: 1, met: false, percent: 100 }],
    [{ compare: 'at-most', goal: 0 }, 0, { remaining: 0, met: true, percent: null, expected: null }],
    [{ compare: 'at-most', goal: 2 }, 5, { remaining: 3, met: false, percent: null }],
    [{ compare: 'all', total: 120 }, 30, { goal: 120, remaining: 90, met: false, percent: 25 }],
    [{ compare: 'all' }, 30, { goal: null, actual: 30, remaining: null, met: null, percent: null }],
    [{ goal: 0 }, 0, { remaining: 0, met: true, percent: 100 }],
  ])('%j with %d', (target, value, expected) => {
    expect(judge(target, { 甲局: [['2022-05-01', value]] })).toMatchObject(expected);
  });
});

describe('expected and forecast', () => {
  const measure = { start: '2022-06-01', due: '2022-07-01' };
  const at = (asOf: string, target: Partial<Target> = {}, value = 10) =>
    judge(target, { 甲局: [['2022-06-01', value]] }, asOf, measure);

  test.each([
    ['2022-06-01', 0, null],
    ['2022-06-11', 33.3, 30],
    ['2022-06-16', 50, 20],
    ['2022-07-01', 100, 10],
    ['2022-09-01', 100, 10],
  ])('on %s %d per cent should be reached, and it goes on to %s', (asOf, expected, forecast) => {
    expect(at(asOf)).toMatchObject({ expected, forecast, due: '2022-07-01' });
  });

  test('by the target’s own due where it has one, else by the end of the plan', () => {
    expect(at('2022-06-06', { due: '2022-06-11' })).toMatchObject({ due: '2022-06-11', expected: 50, forecast: 20 });
    expect(judge({}, {}).due).toBe('2022-12-31');
  });

  test('no further than there are', () => {
    expect(at('2022-06-02', { compare: 'all', total: 40 }, 10).forecast).toBe(40);
  });

  test.each(['%', '‰', '％'])('a rate in %s has a level: time does not move it', (unit) => {
    expect(at('2022-06-16', { unit, goal: 95 }, 88)).toMatchObject({
      percent: 92.6,
      expected: null,
      forecast: null,
      met: false,
    });
  });
});
