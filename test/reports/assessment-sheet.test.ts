/** The sheet as a whole: parts and lines that add up, bonus and deduction, grades, ranks, classes, the days that count. */
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../src/model/period.js';
import { defaultPeriod, windowOf } from '../../src/reports/assessment/window.js';
import { assess, partOf, unitOf } from '../support/assessment.js';
import { makePlan, type PlanSketch } from '../support/plans.js';

const ONLY_COMPLETION = { weights: { completion: 100, pace: 0, rhythms: 0, reporting: 0, targets: 0 } };

/** Departments that lead ten measures that are due, so many of them done. */
function withDone(done: Readonly<Record<string, number>>, extra: Partial<PlanSketch> = {}): PlanSketch {
  const measures = Object.entries(done).flatMap(([name, count]) =>
    Array.from({ length: 10 }, (_, at) => ({
      due: '2022-05',
      departments: { lead: [name] },
      ...(at < count && { decisions: [{ date: '2022-05-01', status: 'done' as const, by: '安委办' }] }),
    })),
  );
  return { plan: ONLY_COMPLETION, measures, ...extra };
}

describe('parts', () => {
  test('a part with nothing to judge is left out, and the others are scaled to 100', () => {
    const sketch = { measures: [{ due: '2022-05' }], progress: { 甲局: [{ date: '2022-04-01', submit: true }] } };
    const { parts, score } = unitOf(assess(makePlan(sketch)), '甲局');
    expect(parts.map(({ part, full, score: points }) => [part, full, points])).toEqual([
      ['completion', 66.67, 66.67],
      ['pace', 33.33, 33.33],
      ['rhythms', null, null],
      ['reporting', null, null],
      ['targets', null, null],
    ]);
    expect(score).toBe(100);
  });

  test('weights need not add up to 100, and a part without weight is no part', () => {
    const plan = { weights: { completion: 3, pace: 1, rhythms: 0, reporting: 0, targets: 0 } };
    const sketch = { plan, measures: [{ due: '2022-05' }], progress: { 甲局: [{ percent: 50 }] } };
    const { parts, score } = unitOf(assess(makePlan(sketch)), '甲局');
    expect(parts.map(({ part, full, score: points }) => [part, full, points])).toEqual([
      ['completion', 75, 0],
      ['pace', 25, 12.5],
    ]);
    expect(score).toBe(12.5);
  });

  test('equal duties share the full marks; the odd hundredth goes to the lowest id, and a whole rate loses none of it', () => {
    const part = partOf(
      unitOf(
        assess(
          makePlan({
            ...withDone({}),
            measures: [0, 1, 2].map((at) => ({
              due: '2022-05',
              ...(at === 1 && { decisions: [{ date: '2022-05-01', status: 'done' as const, by: '安委办' }] }),
            })),
          }),
        ),
        '甲局',
      ),
      'completion',
    );
    expect(part.lines.map(({ measure, full, score, lost }) => [measure, full, score, lost])).toEqual([
      ['01-1', 33.34, 0, 33.34],
      ['01-2', 33.33, 33.33, 0],
      ['01-3', 33.33, 0, 33.33],
    ]);
    expect([part.full, part.score, part.lost]).toEqual([100, 33.33, 66.67]);
  });

  test('where points were lost stands by part and measure', () => {
    const measures = [
      { due: '2022-05', targets: [{ id: 't', name: '站', compare: 'at-least' as const, goal: 2, unit: '个' }] },
    ];
    const plan = { weights: { completion: 50, pace: 0, rhythms: 0, reporting: 0, targets: 50 } };
    expect(
      unitOf(assess(makePlan({ plan, measures, progress: { 甲局: [{ targets: { t: 1 } }] } })), '甲局').losses,
    ).toEqual([
      { part: 'completion', lost: 50, measures: [{ measure: '01-1', lost: 50 }] },
      { part: 'targets', lost: 25, measures: [{ measure: '01-1', lost: 25 }] },
    ]);
  });
});

describe('bonus and deductions', () => {
  const record = (date: string, points: number, department = '甲局') => ({
    date,
    department,
    points,
    reason: `记录${date}`,
  });

  test('count inside the period, up to the date, also under a former name', () => {
    const adjustments = [
      record('2022-03-31', 9),
      record('2022-04-01', 1.5),
      record('2022-06-30', -0.25),
      record('2022-07-01', -9),
      record('2022-05-05', 2, '旧甲局'),
      record('2022-05-05', 4, '乙局'),
    ];
    const plan = makePlan(
      withDone(
        { 己局: 10 },
        {
          plan: {
            ...ONLY_COMPLETION,
            adjustments: adjustments.map((entry) => ({
              ...entry,
              department: entry.department.replace('甲局', '己局'),
            })),
          },
          departments: [
            { id: 'd6', name: '己局', kind: 'government', formerNames: [{ name: '旧己局', until: '2022-05-31' }] },
          ],
        },
      ),
    );
    expect(unitOf(assess(plan), '己局')).toMatchObject({ score: 100, bonus: 3.5, deduction: 0.25, total: 103.25 });
    expect(unitOf(assess(plan, '2022-Q2', '2022-05-04'), '己局')).toMatchObject({
      bonus: 1.5,
      deduction: 0,
      total: 101.5,
    });
  });

  test('a total has no floor', () => {
    const plan = makePlan(
      withDone({ 甲局: 0 }, { plan: { ...ONLY_COMPLETION, adjustments: [record('2022-05-01', -5)] } }),
    );
    expect(unitOf(assess(plan), '甲局')).toMatchObject({ score: 0, total: -5, grade: 'fail' });
  });
});

describe('grades and ranks', () => {
  test('grades begin at their thresholds', () => {
    const plan = { ...ONLY_COMPLETION, assessment: { grades: { excellent: 90, good: 80, pass: 70 } } };
    const report = assess(makePlan(withDone({ 甲局: 9, 乙局: 8, 丙局: 7, 丁局: 6 }, { plan })));
    expect(['甲局', '乙局', '丙局', '丁局'].map((name) => unitOf(report, name).grade)).toEqual([
      'excellent',
      'good',
      'pass',
      'fail',
    ]);
  });

  test('equal totals share a rank and leave the next one free', () => {
    const report = assess(makePlan(withDone({ 甲局: 7, 乙局: 9, 丙局: 5, 丁局: 7 })));
    expect(report.classes).toMatchObject([{ class: 'departments', size: 4 }]);
    expect(report.classes[0]?.units.map(({ department, rank }) => [department, rank])).toEqual([
      ['乙局', 1],
      ['丁局', 2],
      ['甲局', 2],
      ['丙局', 4],
    ]);
  });

  test('counties are a class of their own, and some kinds are not ranked', () => {
    const departments = [
      { id: 'x', name: '东县', kind: 'county' as const },
      { id: 'y', name: '市法院', kind: 'judicial' as const },
      { id: 'z', name: '某集团', kind: 'enterprise' as const },
    ];
    const report = assess(makePlan(withDone({ 甲局: 5, 东县: 4, 市法院: 10, 某集团: 8 }, { departments })));
    expect(
      report.classes.map(({ class: of, units }) => [of, units.map(({ department, rank }) => [department, rank])]),
    ).toEqual([
      [
        'departments',
        [
          ['某集团', 1],
          ['甲局', 2],
        ],
      ],
      ['counties', [['东县', 1]]],
    ]);
    expect(report.apart.map(({ department, apart, rank, total }) => [department, apart, rank, total])).toEqual([
      ['市法院', 'kind', null, 100],
      ['丁局', 'no-duty', null, null],
      ['丙局', 'no-duty', null, null],
      ['乙局', 'no-duty', null, null],
    ]);
  });

  test('where less than half of the full marks can be judged there is a score, but neither grade nor rank', () => {
    const weights = (completion: number) => ({
      weights: { completion, pace: 0, rhythms: 50, reporting: 0, targets: 0 },
    });
    const at = (completion: number) =>
      unitOf(assess(makePlan(withDone({ 甲局: 9 }, { plan: weights(completion) }))), '甲局');
    expect(at(50)).toMatchObject({ score: 90, grade: 'excellent', rank: 1, apart: null });
    expect(at(49.99)).toMatchObject({ score: 90, grade: null, rank: null, apart: 'thin' });
  });

  test('a unit with duties of which none can be judged stands apart without a score', () => {
    const report = assess(makePlan({ plan: ONLY_COMPLETION, measures: [{}] }));
    expect(unitOf(report, '甲局')).toMatchObject({ apart: 'nothing-judged', score: null });
  });
});

describe('the days that count', () => {
  const plan = makePlan({ plan: { period: '2022-02/2023-07', issued: '2022-03-01' }, measures: [{}] });
  const window = (text: string, asOf: string) => windowOf(plan, parsePeriod(text) as never, asOf);

  test.each([
    ['a quarter that is over', '2022-Q2', '2022-12-31', { from: '2022-04-01', to: '2022-06-30', closed: true }],
    ['on its last day', '2022-Q2', '2022-06-30', { from: '2022-04-01', to: '2022-06-30', closed: true }],
    ['a quarter that goes on', '2022-Q2', '2022-05-05', { from: '2022-04-01', to: '2022-05-05', closed: false }],
    ['a year that the plan begins in', '2022', '2023-01-31', { from: '2022-02-01', to: '2022-12-31', closed: true }],
    [
      'a quarter that the plan ends in',
      '2023-Q3',
      '2023-12-31',
      { from: '2023-07-01', to: '2023-07-31', closed: true },
    ],
    [
      'a week over the turn of the year',
      '2022-W52',
      '2023-01-31',
      { from: '2022-12-26', to: '2023-01-01', closed: true },
    ],
  ])('%s', (_name, text, asOf, expected) => {
    expect(window(text, asOf)).toMatchObject(expected);
  });

  test.each([
    ['before the plan', '2021-Q4', '2022-12-31', 'outside-plan'],
    ['after the plan', '2023-Q4', '2023-12-31', 'outside-plan'],
    ['in the future', '2022-Q3', '2022-06-30', 'not-begun'],
  ])('%s', (_name, text, asOf, expected) => {
    expect(window(text, asOf)).toBe(expected);
  });

  test.each([
    ['2022-05-05', '2022-Q2'],
    ['2021-05-05', '2022-Q1'],
    ['2024-05-05', '2023-Q3'],
  ])('the quarter around %s is %s', (asOf, expected) => {
    expect(defaultPeriod(plan, asOf).text).toBe(expected);
  });
});
