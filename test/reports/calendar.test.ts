/** The calendar of a plan: which things stand in it, under which names, and of what one is reminded. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CALENDAR } from '../../src/calendar/working-days.js';
import { judgePlan } from '../../src/judge/judge.js';
import { measuresOf } from '../../src/model/plan.js';
import { type CalendarReport, compileCalendar } from '../../src/reports/calendar/calendar.js';
import { makeCalendar } from '../support/calendars.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';
import { anyDay, planSketch } from '../support/random-plan.js';

/** The Friday before the festival and the Monday of it are off. */
const CALENDAR = makeCalendar('2022-05-02', '2022-06-03', '2022-10-03');

function calendarOf(sketch: PlanSketch, asOf: string, department?: string, calendar = CALENDAR): CalendarReport {
  return compileCalendar(judgePlan(makePlan(sketch), asOf, calendar), department);
}

const oneMeasure = (measure: MeasureSketch, asOf: string, rest: Partial<PlanSketch> = {}) =>
  calendarOf({ measures: [measure], ...rest }, asOf);

/** Day, kind, id and state of each entry. */
const brief = ({ entries }: CalendarReport) =>
  entries.map(({ item: { date, kind, id, state }, withdrawn }) =>
    [date, kind, id, withdrawn ? 'withdrawn' : state].filter(Boolean).join(' '),
  );
const alarmsOf = ({ entries }: CalendarReport) => entries.map(({ alarmDays }) => alarmDays);
const uidsOf = ({ entries }: CalendarReport) => entries.map(({ uid }) => uid.replace(/@.*/, ''));

const decided = (date: string, status: 'done' | 'paused' | 'cancelled') => ({
  status,
  decisions: [{ date, status, by: '安委办', reason: '核验' }],
});
const MILESTONE = { id: 'm1', title: '过半', due: '2022-Q3' };
const WEEKLY = { id: 's', name: '检查', every: '1 week', from: '2022-05-23' };

describe('what stands in a calendar', () => {
  test.each<[string, MeasureSketch, string, string[], (number | null)[]]>([
    ['a due in force', { due: '2022-06' }, '2022-06-01', ['2022-06-30 due open'], [15]],
    ['a due today', { due: '2022-06' }, '2022-06-30', ['2022-06-30 due open'], [15]],
    ['a due that is past', { due: '2022-06' }, '2022-07-01', ['2022-06-30 due missed'], [null]],
    ['no due that nobody stated', {}, '2022-06-01', [], []],
    [
      'a due that was kept',
      { due: '2022-06', ...decided('2022-06-20', 'done') },
      '2022-06-21',
      ['2022-06-30 due kept'],
      [null],
    ],
    ['a milestone', { milestones: [MILESTONE] }, '2022-06-01', ['2022-09-30 milestone m1 open'], [15]],
    [
      'a target with a due of its own, and none without',
      {
        targets: [
          { id: 't', name: '站点', compare: 'at-least', goal: 10, unit: '个', due: '2022-Q4' },
          { id: 'u', name: '人员', compare: 'at-least', goal: 10, unit: '人' },
        ],
      },
      '2022-06-01',
      ['2022-12-31 target t open'],
      [15],
    ],
    [
      'an answer to a letter: reminded within the last quarter of its time',
      { letters: [{ date: '2022-06-01', step: 'reminder', to: '甲局', replyDue: '2022-06-09' }] },
      '2022-06-02',
      ['2022-06-09 reply open'],
      [2],
    ],
  ])('%s', (_name, measure, asOf, expected, alarms) => {
    const report = oneMeasure(measure, asOf);
    expect(brief(report)).toEqual(expected);
    expect(alarmsOf(report)).toEqual(alarms);
  });

  test.each(['paused', 'cancelled'] as const)(
    'of a %s measure is withdrawn, but for what was owed before',
    (status) => {
      const early = { id: 'm0', title: '起步', due: '2022-04' };
      const report = oneMeasure(
        { due: '2022-12', milestones: [early, MILESTONE], schedules: [WEEKLY], ...decided('2022-06-10', status) },
        '2022-07-01',
      );
      expect(brief(report)).toEqual([
        '2022-04-30 milestone m0 missed',
        '2022-12-31 due withdrawn',
        '2022-09-30 milestone m1 withdrawn',
        '2022-05-23 schedule s open',
      ]);
      expect(report.entries.at(-1)?.series?.until).toBe('2022-06-06');
      expect(alarmsOf(report)).toEqual([null, null, null, null]);
    },
  );

  test('of a schedule that was closed before its first turn is withdrawn', () => {
    const report = oneMeasure({ schedules: [WEEKLY], ...decided('2022-05-01', 'done') }, '2022-07-01');
    expect(brief(report)).toEqual(['2022-05-23 schedule s withdrawn']);
  });

  test('of an event is one thing, as far as the last of those who owe it', () => {
    const trigger = { id: 'meeting', event: 'accident', within: '15 days', name: '会议', owedBy: 'each' };
    const sketch: PlanSketch = {
      measures: [{ departments: { lead: ['甲局'], responsible: ['乙局'] }, triggers: [trigger] }],
      events: { 'e-1': { kind: 'accident', date: '2022-06-01' } },
      progress: { 甲局: [{ date: '2022-06-03', event: 'e-1', trigger: 'meeting' }] },
    };
    const report = calendarOf(sketch, '2022-06-10');
    expect(brief(report)).toEqual(['2022-06-16 event meeting open']);
    expect(alarmsOf(report)).toEqual([3]);
    expect(report.entries[0]?.item.owners).toEqual([
      { departments: ['乙局'], done: null },
      { departments: ['甲局'], done: '2022-06-03' },
    ]);
  });

  test('of an event whose day nobody can tell is named apart', () => {
    const trigger = { id: 'meeting', event: 'accident', within: '5 working days', name: '会议' };
    const sketch = { measures: [{ triggers: [trigger] }], events: { e: { kind: 'accident', date: '2022-06-01' } } };
    const report = calendarOf(sketch, '2022-06-10', undefined, NO_CALENDAR);
    expect(report.entries).toEqual([]);
    expect(report.unknown).toMatchObject([{ measure: '01-1', title: '会议' }]);
  });

  test('a rhythm without days is named apart', () => {
    const schedules = [
      { id: 'a', name: '暗访', every: 'open' },
      { id: 'b', name: '周报', every: '1 week' },
    ];
    expect(oneMeasure({ schedules }, '2022-06-01')).toMatchObject({
      entries: [],
      unscheduled: [
        { id: 'a', kind: 'open' },
        { id: 'b', kind: 'undated' },
      ],
    });
  });

  test('the last day of the plan, with the number of measures that have no other', () => {
    const report = calendarOf({ measures: [{}, { standing: true }, { due: '2022-06' }, {}] }, '2022-06-01');
    expect(report.end).toMatchObject({ date: '2022-12-31', unstated: 2, alarmDays: 15 });
    const dated = calendarOf({ measures: [{ due: '2022-06' }] }, '2022-06-01');
    expect(dated.end).toMatchObject({ unstated: 0, alarmDays: null });
  });
});

describe('a series', () => {
  const seriesOf = (schedule: object, asOf = '2022-04-01', rest: MeasureSketch = {}) => {
    const { entries } = oneMeasure({ schedules: [{ ...WEEKLY, ...schedule }], ...rest }, asOf);
    return entries[0];
  };

  test.each<[string, object, object | null]>([
    ['days', { every: '10 days' }, { unit: 'day', interval: 10, lastDay: false }],
    ['weeks', { every: '2 weeks' }, { unit: 'week', interval: 2, lastDay: false }],
    ['months', { every: '1 month', from: '2022-04-25' }, { unit: 'month', interval: 1, lastDay: false }],
    ['quarters', { every: '2 quarters', from: '2022-04-25' }, { unit: 'month', interval: 6, lastDay: false }],
    ['years', { every: '1 year', from: '2021-12-01' }, null],
    [
      'months with a shorter one',
      { every: '1 month', from: '2022-03-31' },
      { unit: 'month', interval: 1, lastDay: true },
    ],
    [
      'months of which none is shorter',
      { every: '1 quarter', from: '2022-03-30' },
      { unit: 'month', interval: 3, lastDay: false },
    ],
  ])('of %s', (_name, schedule, rule) => {
    expect(seriesOf(schedule)?.series?.rule ?? null).toEqual(rule);
  });

  test('has the turns that days off move, once for each day', () => {
    const weekly = seriesOf({ from: '2022-05-27', to: '2022-06-10' });
    expect(weekly?.item.date).toBe('2022-05-27');
    expect(weekly?.series).toMatchObject({
      until: '2022-06-10',
      except: [],
      moved: [{ from: '2022-06-03', to: '2022-06-06' }],
    });
    const daily = seriesOf({ every: '1 day', from: '2022-06-02', to: '2022-06-07' });
    expect(daily?.series).toMatchObject({ except: ['2022-06-03', '2022-06-04', '2022-06-05'], moved: [] });
  });

  test('leaves the short February to entries of their own', () => {
    const monthly = { ...WEEKLY, every: '1 month', from: '2022-12-30', to: '2023-05-01' };
    const { entries } = calendarOf(
      { plan: { period: '2022/2023' }, measures: [{ schedules: [monthly] }] },
      '2022-12-01',
    );
    expect(entries.map(({ item, series }) => [item.date, series?.until ?? null, series?.except ?? null])).toEqual([
      ['2022-12-30', '2023-04-30', []],
      ['2023-02-28', null, null],
    ]);
    expect(entries.map(({ uid }) => uid.split('@')[0])).toEqual(['01-1.schedule.s', '01-1.schedule.s.2023-02-28']);
    expect(entries.map(({ alarmDays }) => alarmDays)).toEqual([7, 7]);
  });

  test('leaves out the turns of a pause', () => {
    const decisions = [
      { date: '2022-05-25', status: 'paused' as const, by: '安委办', reason: '停工' },
      { date: '2022-06-08', status: 'open' as const, by: '安委办', reason: '复工' },
    ];
    const entry = seriesOf({ to: '2022-06-20' }, '2022-07-01', { decisions });
    expect(entry?.series?.except).toEqual(['2022-05-30', '2022-06-06']);
  });

  test('of one turn is a day: the next working one', () => {
    const entry = seriesOf({ from: '2022-06-03', to: '2022-06-05' });
    expect(entry?.series).toBeNull();
    expect(entry?.item).toMatchObject({ date: '2022-06-06', rhythm: { movedFrom: '2022-06-03' } });
  });

  test.each([
    ['1 day', 0],
    ['1 week', 1],
    ['2 weeks', 3],
    ['1 month', 7],
    ['1 quarter', 15],
  ])('every %s reminds %i days before', (every, days) => {
    expect(seriesOf({ every, from: '2022-04-11' })?.alarmDays).toBe(days);
  });

  test('that is over reminds of nothing', () => {
    expect(seriesOf({ to: '2022-06-06' }, '2022-06-06')?.alarmDays).toBe(1);
    expect(seriesOf({ to: '2022-06-06' }, '2022-06-07')?.alarmDays).toBeNull();
  });
});

describe('names', () => {
  const letter = { date: '2022-06-01', step: 'reminder' as const, to: '甲局', replyDue: '2022-06-09' };
  const rich: PlanSketch = {
    measures: [
      {
        due: '2022-06',
        milestones: [MILESTONE],
        schedules: [WEEKLY],
        triggers: [{ id: 'meeting', event: 'accident', within: '15 days', name: '会议' }],
        targets: [{ id: 't', name: '站点', compare: 'at-least', goal: 10, unit: '个', due: '2022-Q4' }],
        letters: [letter, { ...letter, number: '安办函〔2022〕2号' }],
      },
    ],
    events: { 'e-1': { kind: 'accident', date: '2022-06-01' } },
  };

  test('are made of ids', () => {
    const uids = uidsOf(calendarOf(rich, '2022-06-10'));
    expect(uids).toEqual([
      '01-1.due',
      '01-1.milestone.m1',
      '01-1.target.t',
      expect.stringMatching(/^01-1\.reply\.2022-06-01\.reminder\.\w{6}$/),
      expect.stringMatching(/^01-1\.reply\.2022-06-01\.reminder\.\w{6}$/),
      '01-1.event.meeting.e-1',
      '01-1.schedule.s',
    ]);
    expect(new Set(uids).size).toBe(uids.length);
  });

  test('stay when titles, days and states change', () => {
    const [measure = {}] = rich.measures;
    const changed = {
      ...rich,
      measures: [{ ...measure, title: '改名', due: '2022-09', ...decided('2022-08-01', 'done') }],
    };
    const before = calendarOf(rich, '2022-06-10').entries.map(({ uid }) => uid);
    expect(
      calendarOf(changed, '2022-11-10')
        .entries.map(({ uid }) => uid)
        .sort(),
    ).toEqual(before.sort());
  });

  test('of another plan, and of a department, are others', () => {
    const all = [
      calendarOf(rich, '2022-06-10'),
      calendarOf(rich, '2022-06-10', '甲局'),
      calendarOf({ ...rich, plan: { title: '别的工作要点' } }, '2022-06-10'),
    ].flatMap(({ entries, end }) => [...entries, end].map(({ uid }) => uid));
    expect(new Set(all).size).toBe(all.length);
  });

  test('are never given twice, whatever the plan', () => {
    fc.assert(
      fc.property(planSketch, anyDay, (sketch, asOf) => {
        const { entries, end } = calendarOf(sketch, asOf);
        const uids = [...entries, end].map(({ uid }) => uid);
        expect(new Set(uids).size).toBe(uids.length);
      }),
    );
  });
});

describe('the calendar of a department', () => {
  const sketch: PlanSketch = {
    measures: [
      { departments: { lead: ['甲局'], support: ['乙局'] }, due: '2022-06' },
      { departments: { lead: ['甲局'], responsible: ['乙局'] }, due: '2022-07', schedules: [WEEKLY] },
      { departments: { responsible: ['甲局', '丙局'] }, collator: '丁局', due: '2022-08' },
    ],
  };
  const theirs = (department: string) =>
    calendarOf(sketch, '2022-06-01', department).entries.map(({ item: { measure, kind }, duty }) => [
      measure,
      kind,
      duty !== null && duty !== 'collator' ? duty.role : duty,
    ]);

  test('holds only what it owes, with its own role', () => {
    expect(theirs('甲局')).toEqual([
      ['01-1', 'due', 'lead'],
      ['01-2', 'due', 'lead'],
      ['01-2', 'schedule', 'lead'],
      ['01-3', 'due', 'responsible'],
    ]);
    expect(theirs('乙局')).toEqual([['01-2', 'due', 'responsible']]);
    expect(theirs('丁局')).toEqual([['01-3', 'due', 'collator']]);
  });

  test('is refused for a name that nobody has', () => {
    expect(() => calendarOf(sketch, '2022-06-01', '戊局')).toThrow(RangeError);
  });

  test('holds nothing of measures that do not name it, whatever the plan', () => {
    fc.assert(
      fc.property(planSketch, anyDay, fc.constantFrom('甲局', '乙局', '丙局'), (plan, asOf, department) => {
        const whole = makePlan(plan);
        const named = new Set(
          measuresOf(whole)
            .filter(({ parties, collator, schedules, letters }) =>
              [
                ...parties.map(({ name }) => name),
                collator,
                ...schedules.map(({ owedBy }) => owedBy),
                ...letters.map(({ to }) => to),
              ].some((name) => name === department || name === '专班'),
            )
            .map(({ id }) => id),
        );
        const { entries } = calendarOf(plan, asOf, department);
        expect(entries.filter(({ item }) => !named.has(item.measure))).toEqual([]);
      }),
    );
  });
});
