/** The turns of a schedule: when they fall, who owes them, and what came of each. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CALENDAR } from '../../src/calendar/working-days.js';
import { judgePlan } from '../../src/judge/judge.js';
import type { JudgedSchedule, Turn } from '../../src/judge/judged.js';
import { turnDates } from '../../src/judge/turns.js';
import { daysBetween } from '../../src/model/period.js';
import type { Schedule } from '../../src/model/plan.js';
import { makeCalendar } from '../support/calendars.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

const dates = (every: string, first: string, from: string, to: string, rest: Partial<Schedule> = {}) => [
  ...turnDates({ id: 's', name: '检查', every, from: first, ...rest }, from, to),
];

describe('turns fall', () => {
  test.each<[string, string, string[]]>([
    ['1 week', '2022-06-03', ['2022-06-03', '2022-06-10', '2022-06-17', '2022-06-24']],
    ['2 weeks', '2022-06-03', ['2022-06-03', '2022-06-17']],
    ['10 days', '2022-05-28', ['2022-06-07', '2022-06-17', '2022-06-27']],
    ['1 month', '2022-01-31', ['2022-06-30']],
    ['1 quarter', '2022-03-20', ['2022-06-20']],
    ['1 year', '2020-06-05', ['2022-06-05']],
    ['1 year', '2020-07-05', []],
    ['open', '2022-06-03', []],
  ])('every %s from %s', (every, first, expected) => {
    expect(dates(every, first, '2022-06-01', '2022-06-30')).toEqual(expected);
  });

  test('nowhere without a first day', () => {
    expect([...turnDates({ id: 's', name: '检查', every: '1 week' }, '2022-06-01', '2022-06-30')]).toEqual([]);
  });

  test('not after the last day', () => {
    expect(dates('1 week', '2022-06-03', '2022-06-01', '2022-06-30', { to: '2022-06-16' })).toEqual([
      '2022-06-03',
      '2022-06-10',
    ]);
  });

  test('at the end of each month, whatever its length, also of February', () => {
    expect(dates('1 month', '2023-10-31', '2024-01-01', '2024-05-01')).toEqual([
      '2024-01-31',
      '2024-02-29',
      '2024-03-31',
      '2024-04-30',
    ]);
    expect(dates('1 year', '2024-02-29', '2024-01-01', '2028-12-31')).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ]);
  });

  test('over the turn of a year with 53 weeks', () => {
    expect(dates('1 week', '2026-12-24', '2026-12-28', '2027-01-10')).toEqual(['2026-12-31', '2027-01-07']);
  });

  test('and end with the last year that there is', () => {
    expect(dates('1 month', '9999-10-15', '9999-01-01', '9999-12-31')).toEqual([
      '9999-10-15',
      '9999-11-15',
      '9999-12-15',
    ]);
  });

  test('once, where the frequency is longer than time', () => {
    const endless = `${'9'.repeat(400)} days`;
    for (const every of ['9999 years', '99999999999999999999 weeks', endless]) {
      expect(dates(every, '2022-04-01', '0001-01-01', '9999-12-31')).toEqual(['2022-04-01']);
    }
  });

  test('the same, wherever the search begins', () => {
    const day = fc
      .date({ min: new Date('2019-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const every = fc.constantFrom('1 day', '3 days', '1 week', '2 weeks', '1 month', '5 months', '1 quarter', '1 year');
    fc.assert(
      fc.property(every, day, day, (frequency, first, from) => {
        const all = dates(frequency, first, '2018-01-01', '2025-01-01');
        expect(dates(frequency, first, from, '2025-01-01')).toEqual(all.filter((date) => date >= from));
        for (const [at, date] of all.slice(1).entries()) expect(daysBetween(all[at] ?? '', date)).toBeGreaterThan(0);
      }),
    );
  });
});

const WEEKLY: Schedule = { id: 's', name: '每周检查', every: '1 week', from: '2022-06-03' };
const WORKDAYS = makeCalendar('2022-06-03', '2022-09-30');

function judge(
  asOf: string,
  schedule: Partial<Schedule> = {},
  progress: NonNullable<PlanSketch['progress']> = {},
  measure: MeasureSketch = {},
  rest: Partial<PlanSketch> = {},
  calendar = WORKDAYS,
): JudgedSchedule {
  const measures = [{ ...measure, schedules: [{ ...WEEKLY, ...schedule }] }];
  const [judged] = judgePlan(makePlan({ measures, progress, ...rest }), asOf, calendar).measures;
  const [found] = judged?.schedules ?? [];
  if (!found) throw new Error('no schedule');
  return found;
}

const brief = ({ turns }: JudgedSchedule) =>
  turns.map(({ date, deadline, state, done }: Turn) =>
    [date, deadline, state, done].filter((part) => part !== null).join(' '),
  );

const report = (date: string, occurrence?: string) => ({
  schedule: 's',
  name: '每周检查',
  date,
  ...(occurrence !== undefined && { occurrence }),
});

describe('a turn', () => {
  test('is open up to its deadline, the next working day, and then missed; the next one is always there', () => {
    expect(brief(judge('2022-06-06'))).toEqual(['2022-06-03 2022-06-06 open', '2022-06-10 2022-06-10 open']);
    expect(brief(judge('2022-06-07'))).toEqual(['2022-06-03 2022-06-06 missed', '2022-06-10 2022-06-10 open']);
    expect(brief(judge('2022-05-01'))).toEqual(['2022-06-03 2022-06-06 open']);
  });

  test.each<[string, ReturnType<typeof report>[], string[]]>([
    ['a report in its time keeps it', [report('2022-06-06')], ['kept 2022-06-06', 'missed', 'open']],
    [
      'a report without a name answers the turn whose time it falls in',
      [report('2022-06-07')],
      ['missed', 'kept 2022-06-07', 'open'],
    ],
    [
      'a second one in the same time answers nothing more',
      [report('2022-06-07'), report('2022-06-08')],
      ['missed', 'kept 2022-06-07', 'open'],
    ],
    [
      'one that names it by its day keeps it',
      [report('2022-06-02', '2022-06-03')],
      ['kept 2022-06-02', 'missed', 'open'],
    ],
    [
      'one that names it by its deadline keeps it',
      [report('2022-06-02', '2022-06-06')],
      ['kept 2022-06-02', 'missed', 'open'],
    ],
    [
      'one that names it by its week is late after the deadline',
      [report('2022-06-11', '2022-W22')],
      ['late 2022-06-11', 'missed', 'open'],
    ],
    [
      'of a longer period the first turn that is open',
      [report('2022-06-03', '2022-06'), report('2022-06-10', '2022-06')],
      ['kept 2022-06-03', 'kept 2022-06-10', 'open'],
    ],
    [
      'what names a turn comes before what names none',
      [report('2022-06-07'), report('2022-06-08', '2022-06-10')],
      ['missed', 'kept 2022-06-08', 'open'],
    ],
    ['a name that fits no turn answers none', [report('2022-06-07', '2022-07')], ['missed', 'missed', 'open']],
  ])('%s', (_, entries, expected) => {
    const { turns } = judge('2022-06-14', {}, { 甲局: entries });
    expect(turns.map(({ state, done }) => (done === null ? state : `${state} ${done}`))).toEqual(expected);
  });

  test('a name means the turn of that day before one that is only due then', () => {
    const monthly = { every: '1 month', from: '2022-07-31' };
    const judged = judge('2022-09-05', monthly, { 甲局: [report('2022-08-30', '2022-08')] });
    expect(brief(judged).slice(0, 2)).toEqual([
      '2022-07-31 2022-08-01 missed',
      '2022-08-31 2022-08-31 kept 2022-08-30',
    ]);
  });

  test('is not kept by somebody else', () => {
    expect(judge('2022-06-07', {}, { 乙局: [report('2022-06-03')] }).counts).toMatchObject({ kept: 0, missed: 1 });
  });

  test('of an unknown year is unknown, and never missed', () => {
    const judged = judge('2022-06-14', {}, { 甲局: [report('2022-06-10')] }, {}, {}, NO_CALENDAR);
    expect(brief(judged)).toEqual(['2022-06-03 unknown', '2022-06-10 kept 2022-06-10', '2022-06-17 unknown']);
    expect(judged.runs).toEqual([]);
  });
});

describe('a turn is not owed', () => {
  test('when it was due before the plan was issued or the work began', () => {
    const states = (start?: string) =>
      brief(judge('2022-03-05', { from: '2022-02-11' }, {}, start === undefined ? {} : { start }));
    expect(states()).toEqual(['2022-03-04 2022-03-04 missed', '2022-03-11 2022-03-11 open']);
    expect(states('2022-03-07')).toEqual(['2022-03-11 2022-03-11 open']);
  });

  test('but the first one after a late start is there from the beginning', () => {
    const states = brief(judge('2022-03-05', { from: '2022-03-04' }, {}, { start: '2022-06-20' }));
    expect(states).toEqual(['2022-06-24 2022-06-24 open']);
  });

  test.each([
    ['2022-06-02', ['2022-06-03 2022-06-06 open']],
    ['2022-06-05', ['2022-06-03 2022-06-06 open', '2022-06-10 2022-06-10 open']],
    ['2022-06-07', ['2022-06-03 2022-06-06 missed', '2022-06-10 2022-06-10 open']],
  ])('but one that a holiday moves into the work is, before and after it begins: %s', (asOf, expected) => {
    expect(brief(judge(asOf, {}, {}, { start: '2022-06-06' }))).toEqual(expected);
  });

  test('but one between the issue and a period that has not begun is', () => {
    const plan = { issued: '2022-06-01', period: '2023' };
    expect(brief(judge('2022-06-08', {}, {}, {}, { plan }))).toEqual([
      '2022-06-03 2022-06-06 missed',
      '2022-06-10 2022-06-10 open',
    ]);
  });

  test('while the measure is paused, and after it is closed', () => {
    const measure: MeasureSketch = {
      status: 'done',
      decisions: [
        { date: '2022-06-08', status: 'paused', by: '办公室' },
        { date: '2022-06-20', status: 'open', by: '办公室' },
        { date: '2022-06-28', status: 'done', by: '办公室' },
      ],
    };
    expect(brief(judge('2022-07-30', {}, {}, measure))).toEqual([
      '2022-06-03 2022-06-06 missed',
      '2022-06-24 2022-06-24 missed',
    ]);
    expect(brief(judge('2022-06-10', {}, {}, measure))).toEqual(['2022-06-03 2022-06-06 missed']);
  });

  test('after the end of the plan', () => {
    expect(judge('2023-03-01', { from: '2022-12-16' }).turns.map(({ date }) => date)).toEqual([
      '2022-12-16',
      '2022-12-23',
      '2022-12-30',
    ]);
  });
});

describe('turns are owed', () => {
  const departments = { lead: ['甲局', '乙局'], responsible: ['丙局', '专班'], support: ['丁局'] };
  const groups = [
    { id: 'team', name: '专班', members: ['丙局', '丁局'] },
    { id: 'all', name: '各有关部门', members: 'open' as const },
  ];
  test.each<[string | undefined, string[][], string]>([
    [undefined, [['甲局', '乙局']], 'counted'],
    ['lead', [['甲局', '乙局']], 'counted'],
    ['each', [['丁局'], ['丙局'], ['乙局'], ['甲局']], 'counted'],
    ['丁局', [['丁局']], 'counted'],
    ['专班', [['丁局'], ['丙局']], 'counted'],
    ['各有关部门', [], 'nobody'],
  ])('by %s', (owedBy, expected, kind) => {
    const judged = judge('2022-06-02', owedBy === undefined ? {} : { owedBy }, {}, { departments }, { groups });
    expect(judged.kind).toBe(kind);
    expect(judged.turns.map((turn) => [...turn.owedBy]).sort()).toEqual([...expected].sort());
  });

  test('any lead keeps the turn that the leads owe together', () => {
    const judged = judge('2022-06-07', {}, { 乙局: [report('2022-06-03')] }, { departments });
    expect(judged.counts).toMatchObject({ kept: 1, missed: 0 });
  });

  test('each keeps its own', () => {
    const judged = judge(
      '2022-06-07',
      { owedBy: 'each' },
      { 乙局: [report('2022-06-03')] },
      { departments },
      { groups },
    );
    expect(judged.counts).toEqual({ kept: 1, late: 0, missed: 3, open: 4, unknown: 0 });
  });
});

test.each([
  [{ every: 'open' }, 'open'],
  [{ from: undefined }, 'undated'],
])('a rhythm that the document leaves open is shown as such and never missed: %j', (change, kind) => {
  const schedule = { ...WEEKLY, ...change } as Schedule;
  if (schedule.from === undefined) delete (schedule as { from?: string }).from;
  const plan = makePlan({ measures: [{ standing: true, schedules: [schedule] }] });
  const [judged] = judgePlan(plan, '2022-12-31', WORKDAYS).measures;
  expect(judged?.schedules[0]).toMatchObject({ kind, turns: [], runs: [] });
  expect(judged?.reasons.map((reason) => reason.kind)).toEqual(['silent']);
});

describe('turns missed in a row', () => {
  test('are counted back from the last one that was due, and end with one that was kept or came late', () => {
    const entries = [report('2022-06-10'), report('2022-07-20', '2022-07-01')];
    const runs = ['2022-06-07', '2022-06-10', '2022-06-25', '2022-07-19', '2022-07-20'].map((asOf) =>
      judge(asOf, {}, { 甲局: entries }).runs.map(({ turns, since }) => `${turns} ${since}`),
    );
    expect(runs).toEqual([['1 2022-06-06'], [], ['2 2022-06-17'], ['5 2022-06-17'], ['2 2022-07-08']]);
  });

  test('make standing work yellow', () => {
    const plan = makePlan({
      measures: [{ standing: true, schedules: [WEEKLY] }],
      progress: { 甲局: [{ date: '2022-05-30' }] },
    });
    const [judged] = judgePlan(plan, '2022-06-14', WORKDAYS).measures;
    expect(judged?.alert).toBe('yellow');
    expect(judged?.reasons).toEqual([
      { alert: 'yellow', kind: 'missed', schedule: 's', name: '每周检查', departments: ['甲局'], turns: 2 },
    ]);
  });
});
