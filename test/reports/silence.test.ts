/** The departments that have not reported for too long: each with one silence that can be counted again. */
import { expect, test } from 'vitest';
import { judgePlan } from '../../src/judge/judge.js';
import { daysBetween } from '../../src/model/period.js';
import { silentDepartments } from '../../src/reports/silence.js';
import { makePlan } from '../support/plans.js';

const led = (name: string) => ({ departments: { lead: [name] }, due: '2022-12' });

const plan = makePlan({
  measures: [led('甲局'), led('甲局'), led('甲局'), led('乙局'), led('丙局')],
  progress: {
    甲局: [
      { measure: '01-1', date: '2022-07-06' },
      { measure: '01-2', date: '2022-04-28' },
      { measure: '01-3', date: '2022-08-20' },
    ],
    丙局: [{ measure: '01-5', date: '2022-08-01' }],
  },
});

test('the days are those since the last report on the measure named first, not since one on another', () => {
  const found = silentDepartments(judgePlan(plan, '2022-08-22').measures);
  expect(found).toEqual([
    { department: '乙局', measures: ['01-4'], days: 174, lastReport: null },
    { department: '甲局', measures: ['01-2', '01-1'], days: 116, lastReport: '2022-04-28' },
  ]);
  expect(daysBetween('2022-04-28', '2022-08-22')).toBe(116);
});

test('the order of the measures decides only between equal silences', () => {
  const measures = judgePlan(plan, '2022-10-01').measures;
  const [forwards, backwards] = [silentDepartments(measures), silentDepartments([...measures].reverse())];
  expect(backwards).toEqual(forwards);
  expect(forwards.map(({ department }) => department)).toEqual(['乙局', '甲局', '丙局']);
});
