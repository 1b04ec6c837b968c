/** The alert of a measure: the worst lamp that anything asks for, and none where nothing can be judged. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePlan } from '../../src/judge/judge.js';
import type { JudgedMeasure } from '../../src/judge/judged.js';
import { shiftDays } from '../../src/model/period.js';
import type { OfficeStatus } from '../../src/model/plan.js';
import { ALERTS, STATUSES, type Status } from '../../src/model/state.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

/** Nobody owes a report, so that the due alone is judged. */
const UNNAMED = { departments: { support: ['丁局'] } };

function judge(measure: MeasureSketch, asOf: string, rest: Partial<PlanSketch> = {}): JudgedMeasure {
  const [judged] = judgePlan(makePlan({ measures: [measure], ...rest }), asOf).measures;
  if (!judged) throw new Error('no measure');
  return judged;
}

const lamp = (measure: MeasureSketch, asOf: string, rest?: Partial<PlanSketch>) => judge(measure, asOf, rest).alert;

describe('by the due', () => {
  test.each([
    ['long before it', '2022-03-05', 'green'],
    ['sixteen days before', '2022-06-14', 'green'],
    ['fifteen days before', '2022-06-15', 'blue'],
    ['on the day before', '2022-06-29', 'blue'],
    ['on the day', '2022-06-30', 'blue'],
    ['on the day after', '2022-07-01', 'red'],
    ['long after', '2022-12-31', 'red'],
  ])('%s', (_, asOf, expected) => {
    expect(lamp({ ...UNNAMED, due: '2022-06-30' }, asOf)).toBe(expected);
  });

  test.each([
    ['2022-06', '2022-06-30', '2022-07-01'],
    ['2022-Q2', '2022-06-30', '2022-07-01'],
    ['2022-H1', '2022-06-30', '2022-07-01'],
    ['2022-W23', '2022-06-12', '2022-06-13'],
    ['2022', '2022-12-31', '2023-01-01'],
    [undefined, '2022-12-31', '2023-01-01'],
  ])('%s is in time on %s and late on %s', (due, last, next) => {
    const measure = { ...UNNAMED, ...(due !== undefined && { due }) };
    expect([lamp(measure, last), lamp(measure, next)]).toEqual(['blue', 'red']);
  });

  test.each<[number, string, string]>([
    [0, '2022-06-29', 'green'],
    [0, '2022-06-30', 'blue'],
    [1, '2022-06-29', 'blue'],
    [30, '2022-05-31', 'blue'],
    [30, '2022-05-30', 'green'],
  ])('with a threshold of %i days, on %s, is %s', (dueSoonDays, asOf, expected) => {
    expect(lamp({ ...UNNAMED, due: '2022-06-30' }, asOf, { plan: { alerts: { dueSoonDays } } })).toBe(expected);
  });

  test('a due before the day of issue is late from the day after the issue on', () => {
    const measure = { ...UNNAMED, due: '2022-02' };
    expect(['2022-02-20', '2022-03-01', '2022-03-02'].map((asOf) => lamp(measure, asOf))).toEqual([
      'blue',
      'blue',
      'red',
    ]);
    expect(judge(measure, '2022-03-01').reasons).toEqual([{ alert: 'blue', kind: 'due-soon', days: -1 }]);
    expect(judge(measure, '2022-03-02').reasons).toEqual([{ alert: 'red', kind: 'overdue', days: 2 }]);
  });
});

describe('the status', () => {
  const settled = (status: OfficeStatus): MeasureSketch => ({
    status,
    due: '2022-06-30',
    decisions: [{ date: '2022-05-01', status, by: '办公室' }],
  });
  const report = { 甲局: [{ date: '2022-06-28' }] };
  test.each<[Status, MeasureSketch, PlanSketch['progress'], string | null]>([
    ['not-started', { due: '2022-06-30' }, {}, 'red'],
    ['in-progress', { due: '2022-06-30' }, report, 'red'],
    // Asking for the lamp to be put out puts it not out.
    ['submitted', { due: '2022-06-30' }, { 甲局: [{ date: '2022-06-28', submit: true }] }, 'red'],
    ['done', settled('done'), report, null],
    ['paused', settled('paused'), report, null],
    ['cancelled', settled('cancelled'), report, null],
  ])('%s, overdue', (status, measure, progress, expected) => {
    const judged = judge(measure, '2022-07-01', { progress: progress ?? {} });
    expect([judged.status, judged.alert]).toEqual([status, expected]);
    expect(judged.reasons.length > 0).toBe(expected !== null);
  });

  test('every status is in the table above', () => {
    expect(STATUSES.length).toBe(6);
  });
});

describe('by the pace', () => {
  /** On 29 October, 242 of 305 days have passed: 79.3 %. */
  const on = (percent: number, alerts = {}) =>
    judge({}, '2022-10-29', { plan: { alerts }, progress: { 甲局: [{ date: '2022-10-28', percent }] } });

  test.each([
    [49.3, 'red', [{ alert: 'red', kind: 'far-behind', points: 30 }]],
    [49.4, 'yellow', [{ alert: 'yellow', kind: 'behind', points: 29.9 }]],
    [69.3, 'yellow', [{ alert: 'yellow', kind: 'behind', points: 10 }]],
    [69.4, 'green', []],
    [100, 'green', []],
  ])('%d per cent is %s', (percent, expected, reasons) => {
    const judged = on(percent);
    expect(judged.pace?.expected).toBe(79.3);
    expect([judged.alert, judged.reasons]).toEqual([expected, reasons]);
  });

  test('thresholds of the plan hold', () => {
    expect(on(69.4, { behind: 5 }).alert).toBe('yellow');
    expect(on(69.4, { behind: 5, farBehind: 9.5 }).alert).toBe('red');
  });

  test('is not asked of who has submitted', () => {
    const progress = { 甲局: [{ date: '2022-10-28', percent: 10, submit: true }] };
    expect(judge({}, '2022-10-29', { progress })).toMatchObject({ status: 'submitted', alert: 'green' });
  });

  test('the worst applies, and every reason is told', () => {
    const progress = { 甲局: [{ date: '2022-04-01', percent: 50 }] };
    const judged = judge({ due: '2022-07-05' }, '2022-07-01', { progress });
    expect(judged.alert).toBe('red');
    expect(judged.reasons.map(({ alert, kind }) => [alert, kind])).toEqual([
      ['red', 'far-behind'],
      ['yellow', 'silent'],
      ['blue', 'due-soon'],
    ]);
  });
});

describe('by silence', () => {
  test.each([
    ['after 34 days', '2022-04-04', 'green', 34],
    ['after 35 days', '2022-04-05', 'yellow', 35],
  ])('since the issue, %s', (_, asOf, expected, days) => {
    const judged = judge({}, asOf);
    expect([judged.alert, judged.parties[0]?.silentDays]).toEqual([expected, days]);
  });

  test.each([
    ['a report', { percent: 90 }],
    ['a report that there is nothing to report', { nothing: true }],
    ['a note', { note: '正在推进' }],
  ])('%s ends it', (_, entry) => {
    const progress = { 甲局: [{ date: '2022-06-01', ...entry }] };
    expect(judge({ due: '2022-08' }, '2022-07-05', { progress }).alert).not.toBe('yellow');
    const later = judge({ due: '2022-09-30' }, '2022-07-06', { progress });
    expect(later.reasons).toContainEqual({ alert: 'yellow', kind: 'silent', department: '甲局', days: 35 });
  });

  test("a helper's report does not end it", () => {
    const departments = { lead: ['甲局'], support: ['丁局'] };
    expect(lamp({ departments }, '2022-06-01', { progress: { 丁局: [{ date: '2022-05-31' }] } })).toBe('yellow');
  });

  test('of several who owe reports, each silent one is named, the longest first', () => {
    const departments = { responsible: ['甲局', '乙局', '丙局'] };
    const progress = { 甲局: [{ date: '2022-03-10' }], 乙局: [{ date: '2022-05-30' }] };
    const silent = judge({ departments }, '2022-06-01', { progress }).reasons;
    expect(silent).toEqual([
      { alert: 'yellow', kind: 'silent', department: '丙局', days: 92 },
      { alert: 'yellow', kind: 'silent', department: '甲局', days: 83 },
    ]);
  });

  test('the threshold of the plan holds, and work that starts later is silent later', () => {
    expect(lamp({}, '2022-03-08', { plan: { alerts: { staleDays: 7 } } })).toBe('yellow');
    expect(lamp({ start: '2022-06-01' }, '2022-07-05')).toBe('green');
    expect(lamp({ start: '2022-06-01' }, '2022-07-06')).toBe('yellow');
  });
});

describe('standing work', () => {
  test('that nobody has to report on and that has no rhythm cannot be judged', () => {
    for (const asOf of ['2022-01-01', '2022-12-31', '2023-01-01']) {
      expect(lamp({ ...UNNAMED, standing: true }, asOf)).toBeNull();
    }
  });

  test('is judged by its reports', () => {
    expect(['2022-04-04', '2022-04-05', '2023-06-30'].map((asOf) => lamp({ standing: true }, asOf))).toEqual([
      'green',
      'yellow',
      'yellow',
    ]);
  });

  test('with a due is judged by it', () => {
    const measure = { ...UNNAMED, standing: true, due: '2022-06-30' };
    expect(['2022-06-01', '2022-06-30', '2022-07-01'].map((asOf) => lamp(measure, asOf))).toEqual([
      'green',
      'blue',
      'red',
    ]);
  });
});

test("a measure's own thresholds come before the plan's", () => {
  const own = { alerts: { dueSoonDays: 3, staleDays: 7, behind: 2, farBehind: 4 } };
  const plan = { alerts: { dueSoonDays: 30, staleDays: 60, behind: 20, farBehind: 40 } };
  const progress = { 甲局: [{ date: '2022-06-20', percent: 96 }] };
  const measures = [{ due: '2022-06-30' }, { due: '2022-06-30', ...own }].map((measure) => ({
    start: '2022-03-22',
    ...measure,
  }));
  const judged = (asOf: string) =>
    judgePlan(makePlan({ plan, measures: [measures[0] ?? {}], progress }), asOf).measures[0];
  const ownJudged = (asOf: string) =>
    judgePlan(makePlan({ plan, measures: [measures[1] ?? {}], progress }), asOf).measures[0];
  expect([judged('2022-06-26')?.alert, ownJudged('2022-06-26')?.alert]).toEqual(['blue', 'green']);
  expect([judged('2022-06-27')?.alert, ownJudged('2022-06-27')?.reasons.map(({ kind }) => kind)]).toEqual([
    'blue',
    ['silent', 'due-soon'],
  ]);
  expect(ownJudged('2022-06-30')?.reasons.map(({ kind }) => kind)).toEqual(['far-behind', 'silent', 'due-soon']);
});

test('nothing is late on the day of issue, whatever the plan asks for', () => {
  const measures: MeasureSketch[] = [
    { due: '2022-01-10' },
    { start: '2022-01-01', due: '2022-03-31' },
    { milestones: [{ id: 'm1', title: '完成选址', due: '2022-02' }] },
    { standing: true, schedules: [{ id: 's', name: '检查', every: '1 week', from: '2022-01-03' }] },
  ];
  const progress = { 甲局: [{ measure: '01-2', date: '2022-03-01', percent: 0 }] };
  const { measures: judged } = judgePlan(makePlan({ measures, progress }), '2022-03-01');
  expect(judged.map(({ alert }) => alert)).toEqual(['blue', 'green', 'green', 'green']);
});

test('time alone moves a lamp from green over blue and yellow to red and never back', () => {
  const days = fc.integer({ min: -100, max: 500 });
  const percent = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
  const due = fc.constantFrom(undefined, '2022-01-10', '2022-04', '2022-06-30', '2022-W40', '2022');
  fc.assert(
    fc.property(days, days, percent, due, fc.boolean(), (one, other, reported, dueText, standing) => {
      const progress = reported === undefined ? {} : { 甲局: [{ date: '2022-03-02', percent: reported }] };
      const measure = { standing, ...(dueText !== undefined && { due: dueText }) };
      const rank = (day: number) => {
        const alert = lamp(measure, shiftDays('2022-03-02', day), { progress });
        return alert === null ? ALERTS.length : ALERTS.indexOf(alert);
      };
      // Green and blue are both in order: what is due soon is no worse for it.
      const [early, late] = [Math.min(one, other), Math.max(one, other)]
        .filter((day) => reported === undefined || day >= 0)
        .map(rank);
      if (early !== undefined && late !== undefined) expect(late).toBeLessThanOrEqual(early);
    }),
  );
});
