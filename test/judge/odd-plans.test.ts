/** Plans and dates out of the ordinary: not begun, over, 18 months long, a leap day, week 53, a year's turn; and any time zone. */
import { describe, expect, test } from 'vitest';
import { judgePlan } from '../../src/judge/judge.js';
import { summarizeStatus } from '../../src/reports/status/status.js';
import { makeCalendar } from '../support/calendars.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

const CALENDAR = makeCalendar();

function lamps(
  plan: NonNullable<PlanSketch['plan']>,
  measure: MeasureSketch,
  dates: readonly string[],
  progress = {},
): string[] {
  return dates.map((asOf) => {
    const [judged] = judgePlan(makePlan({ plan, measures: [measure], progress }), asOf, CALENDAR).measures;
    return `${asOf} ${judged?.status} ${judged?.alert} ${judged?.due.overdueDays}`;
  });
}

test('a plan that has not begun: nothing is late and nobody is silent', () => {
  const measure = { due: '2022-03-10', schedules: [{ id: 's', name: '检查', every: '1 week', from: '2022-01-07' }] };
  expect(lamps({}, measure, ['2021-12-31', '2022-02-01', '2022-02-28'])).toEqual([
    '2021-12-31 not-started green 0',
    '2022-02-01 not-started green 0',
    '2022-02-28 not-started blue 0',
  ]);
  const report = summarizeStatus(judgePlan(makePlan({ measures: [measure] }), '2022-02-01', CALENDAR));
  expect([report.silent, report.rhythms.turns.missed, report.suggestions]).toEqual([[], 0, []]);
});

test('a plan that is over: what is not done is overdue, and no new turn is owed', () => {
  const measure = { schedules: [{ id: 's', name: '月报', every: '1 month', from: '2022-11-15' }] };
  expect(lamps({}, measure, ['2022-12-31', '2023-01-01', '2030-01-01'])).toEqual([
    '2022-12-31 not-started yellow 0',
    '2023-01-01 not-started red 1',
    '2030-01-01 not-started red 2558',
  ]);
  const [judged] = judgePlan(makePlan({ measures: [measure] }), '2030-01-01', CALENDAR).measures;
  expect(judged?.schedules[0]?.counts).toEqual({ kept: 0, late: 0, missed: 2, open: 0, unknown: 0 });
});

test('a plan of 18 months has its own half, and its turns over the new year', () => {
  const plan = { issued: '2022-07-01', period: '2022-07/2023-12' };
  const progress = { 甲局: [{ date: '2023-03-30', percent: 50 }] };
  const [judged] = judgePlan(makePlan({ plan, measures: [{}], progress }), '2023-03-31', CALENDAR).measures;
  expect(judged?.pace).toMatchObject({ expected: 49.8, word: 'on-pace' });
  const quarterly = { schedules: [{ id: 's', name: '季报', every: '1 quarter', from: '2022-09-30' }] };
  const [rhythm] = judgePlan(makePlan({ plan, measures: [quarterly] }), '2023-12-31', CALENDAR).measures;
  expect(rhythm?.schedules[0]?.turns.map(({ date }) => date)).toEqual([
    '2022-09-30',
    '2022-12-30',
    '2023-03-30',
    '2023-06-30',
    '2023-09-30',
    '2023-12-30',
  ]);
});

test('a due before the start is late once the plan is issued, whatever the percent', () => {
  const measure = { start: '2022-06-01', due: '2022-05-31' };
  expect(lamps({}, measure, ['2022-05-31', '2022-06-01'])).toEqual([
    '2022-05-31 not-started blue 0',
    '2022-06-01 not-started red 1',
  ]);
});

test('29 February is a due, a day of a month, and a day on which one can be silent', () => {
  const plan = { issued: '2024-01-25', period: '2024' };
  expect(lamps(plan, { due: '2024-02' }, ['2024-02-28', '2024-02-29', '2024-03-01'])).toEqual([
    '2024-02-28 not-started blue 0',
    '2024-02-29 not-started yellow 0',
    '2024-03-01 not-started red 1',
  ]);
});

test('week 53 ends in the next year', () => {
  const plan = { issued: '2026-03-01', period: '2026-01-01/2027-01-31', alerts: { staleDays: 400 } };
  expect(lamps(plan, { due: '2026-W53' }, ['2027-01-03', '2027-01-04'])).toEqual([
    '2027-01-03 not-started blue 0',
    '2027-01-04 not-started red 1',
  ]);
});

describe('every time zone', () => {
  const sketch: PlanSketch = {
    measures: [
      {
        due: '2022-06-30',
        schedules: [{ id: 's', name: '检查', every: '2 weeks', from: '2022-03-04' }],
        triggers: [{ id: 'meeting', event: 'accident', within: '5 working days', name: '现场会' }],
        targets: [{ id: 't', name: '设备', compare: 'at-least', goal: 50, unit: '台' }],
      },
    ],
    progress: { 甲局: [{ date: '2022-04-10', percent: 40, targets: { t: 10 } }] },
    events: { one: { kind: 'accident', date: '2022-03-26' } },
  };
  const judgeIn = (zone: string) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      return JSON.stringify(judgePlan(makePlan(sketch), '2022-05-01', CALENDAR));
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  };

  test.each(['Asia/Shanghai', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo', 'Africa/Casablanca'])(
    'gives the same figures: %s',
    (zone) => {
      expect(judgeIn(zone)).toBe(judgeIn('UTC'));
    },
  );
});
