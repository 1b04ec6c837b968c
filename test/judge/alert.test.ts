/** The alert of a measure: by the days that are left to its due, and none where nothing can be judged. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alertOf } from '../../src/judge/alert.js';
import { parsePeriod, shiftDays } from '../../src/model/period.js';
import type { Measure, Plan } from '../../src/model/plan.js';
import { STATUSES, type Status } from '../../src/model/state.js';

const THRESHOLDS: Plan['alerts'] = { dueSoonDays: 15, staleDays: 35, behind: 10, farBehind: 30, answerDays: 15 };

/** A measure with a due of its own, or the end of the plan's year. */
function measure(due: string | undefined, standing = false): Measure {
  const period = due === undefined ? undefined : parsePeriod(due);
  return { standing, ...(period && { due: period }), effectiveDue: period?.end ?? '2022-12-31' } as Measure;
}

const alert = (due: string | undefined, asOf: string, status: Status = 'in-progress', standing = false) =>
  alertOf(measure(due, standing), status, THRESHOLDS, asOf);

describe('an open measure', () => {
  test.each([
    ['long before its due', '2022-03-01', 'green'],
    ['sixteen days before', '2022-06-14', 'green'],
    ['fifteen days before', '2022-06-15', 'blue'],
    ['on the day before', '2022-06-29', 'blue'],
    ['on the day', '2022-06-30', 'blue'],
    ['on the day after', '2022-07-01', 'red'],
    ['long after', '2022-12-31', 'red'],
  ])('%s', (_, asOf, expected) => {
    expect(alert('2022-06-30', asOf)).toBe(expected);
  });

  test.each([
    ['2022-06', '2022-06-30', '2022-07-01'],
    ['2022-Q2', '2022-06-30', '2022-07-01'],
    ['2022-H1', '2022-06-30', '2022-07-01'],
    ['2022-W23', '2022-06-12', '2022-06-13'],
    ['2022', '2022-12-31', '2023-01-01'],
    [undefined, '2022-12-31', '2023-01-01'],
  ])('due in %s is in time on %s and late on %s', (due, last, next) => {
    expect([alert(due, last), alert(due, next)]).toEqual(['blue', 'red']);
  });

  test.each<[number, string, string]>([
    [0, '2022-06-29', 'green'],
    [0, '2022-06-30', 'blue'],
    [1, '2022-06-29', 'blue'],
    [30, '2022-05-31', 'blue'],
    [30, '2022-05-30', 'green'],
  ])('with a threshold of %i days, on %s, is %s', (dueSoonDays, asOf, expected) => {
    expect(alertOf(measure('2022-06-30'), 'not-started', { ...THRESHOLDS, dueSoonDays }, asOf)).toBe(expected);
  });
});

describe('the status', () => {
  test.each<[Status, string | null]>([
    ['not-started', 'red'],
    ['in-progress', 'red'],
    // Asking for the lamp to be put out puts it not out.
    ['submitted', 'red'],
    ['done', null],
    ['paused', null],
    ['cancelled', null],
  ])('%s, overdue, is %s', (status, expected) => {
    expect(alert('2022-06-30', '2022-07-01', status)).toBe(expected);
  });

  test('every status is in the table above', () => {
    expect(STATUSES.length).toBe(6);
  });
});

describe('standing work', () => {
  test.each(['2022-01-01', '2022-12-31', '2023-01-01'])('without a due has no lamp on %s', (asOf) => {
    expect(alert(undefined, asOf, 'not-started', true)).toBeNull();
  });

  test.each([
    ['2022-06-01', 'green'],
    ['2022-06-30', 'blue'],
    ['2022-07-01', 'red'],
  ])('with a due is judged by it, on %s as %s', (asOf, expected) => {
    expect(alert('2022-06-30', asOf, 'in-progress', true)).toBe(expected);
  });
});

test('time moves a lamp from green over blue to red and never back', () => {
  const order = ['green', 'blue', 'red'];
  const days = fc.integer({ min: -400, max: 400 });
  fc.assert(
    fc.property(days, days, fc.integer({ min: 0, max: 60 }), (one, other, dueSoonDays) => {
      const lamps = [Math.min(one, other), Math.max(one, other)].map((day) =>
        alertOf(measure('2022-06-30'), 'in-progress', { ...THRESHOLDS, dueSoonDays }, shiftDays('2022-06-30', day)),
      );
      const [early, late] = lamps.map((lamp) => order.indexOf(lamp ?? ''));
      expect(early).toBeGreaterThanOrEqual(0);
      expect(late).toBeGreaterThanOrEqual(early ?? 0);
    }),
  );
});
