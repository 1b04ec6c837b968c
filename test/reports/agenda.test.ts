/** The agenda: what stands on which day, for whom, and what came of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CALENDAR } from '../../src/calendar/working-days.js';
import { judgePlan } from '../../src/judge/judge.js';
import type { JudgedPlan } from '../../src/judge/judged.js';
import { shiftDays } from '../../src/model/period.js';
import { type AgendaReport, compileAgenda } from '../../src/reports/agenda/agenda.js';
import { type AgendaItem, departmentsOf } from '../../src/reports/agenda/item.js';
import { makeCalendar } from '../support/calendars.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

/** The Friday before the festival and the Monday of it are off. */
const CALENDAR = makeCalendar('2022-05-02', '2022-06-03', '2022-10-03');

const judge = (sketch: PlanSketch, asOf: string, calendar = CALENDAR) => judgePlan(makePlan(sketch), asOf, calendar);

function agenda(judged: JudgedPlan, from: string, to: string, departments?: readonly string[]): AgendaReport {
  return compileAgenda(judged, { measures: judged.measures, ...(departments && { departments }) }, { from, to });
}

const itemsOf = ({ days, unknown }: AgendaReport): AgendaItem[] => [...days.flatMap(({ items }) => items), ...unknown];
const doneOf = ({ owners }: AgendaItem) => owners.map(({ done }) => done);

/** Day, kind, id and state of each item. */
function brief(report: AgendaReport): string[] {
  return itemsOf(report).map(({ date, kind, id, state }) => [date, kind, id, state].filter(Boolean).join(' '));
}

const oneMeasure = (measure: MeasureSketch, rest: Partial<PlanSketch> = {}): PlanSketch => ({
  measures: [measure],
  ...rest,
});

describe('a due', () => {
  const decided = (date: string, status: 'done' | 'paused' | 'cancelled') => ({
    status,
    decisions: [{ date, status, by: '安委办', reason: '核验' }],
  });

  test.each<[string, MeasureSketch, string, string[], string | null]>([
    ['to come', {}, '2022-06-30', ['2022-06-30 due open'], null],
    ['past', {}, '2022-07-01', ['2022-06-30 due missed'], null],
    ['closed on its day', decided('2022-06-30', 'done'), '2022-07-05', ['2022-06-30 due kept'], '2022-06-30'],
    ['closed after it', decided('2022-07-03', 'done'), '2022-07-05', ['2022-06-30 due late'], '2022-07-03'],
    ['before it was closed', decided('2022-07-03', 'done'), '2022-07-02', ['2022-06-30 due missed'], null],
    ['closed without a record', { status: 'done' }, '2022-07-05', ['2022-06-30 due kept'], null],
    ['of a paused measure', decided('2022-05-01', 'paused'), '2022-07-05', [], null],
    ['of a cancelled measure', decided('2022-05-01', 'cancelled'), '2022-07-05', [], null],
  ])('%s', (_name, measure, asOf, expected, done) => {
    const report = agenda(judge(oneMeasure({ due: '2022-06', ...measure }), asOf), '2022-06-01', '2022-07-31');
    expect(brief(report)).toEqual(expected);
    expect(itemsOf(report).flatMap(doneOf)).toEqual(expected.length > 0 ? [done] : []);
  });

  test('that is submitted waits for the office, also when it is past', () => {
    const sketch = oneMeasure({ due: '2022-06' }, { progress: { 甲局: [{ date: '2022-06-20', submit: true }] } });
    for (const asOf of ['2022-06-25', '2022-07-25']) {
      expect(brief(agenda(judge(sketch, asOf), '2022-06-01', '2022-06-30'))).toEqual(['2022-06-30 due submitted']);
    }
  });

  test('that was extended stands on its new day, with the old one', () => {
    const extensions = [{ date: '2022-06-10', from: '2022-06', to: '2022-08', reason: '汛期', approvedBy: '张三' }];
    const sketch = oneMeasure({ due: '2022-08', extensions });
    const year = (asOf: string) => itemsOf(agenda(judge(sketch, asOf), '2022-01-01', '2022-12-31'));
    expect(year('2022-06-09')).toMatchObject([{ date: '2022-06-30', extension: null }]);
    expect(year('2022-06-10')).toMatchObject([{ date: '2022-08-31', extension: { from: '2022-06', to: '2022-08' } }]);
  });

  test('that an extension has set for the first time was not stated before', () => {
    const extensions = [{ date: '2022-06-10', to: '2022-08', reason: '会议明确', approvedBy: '张三' }];
    const sketch = oneMeasure({ due: '2022-08', extensions });
    const [item] = itemsOf(agenda(judge(sketch, '2022-07-01'), '2022-08-01', '2022-08-31'));
    expect(item?.extension).toEqual({ from: null, to: '2022-08' });
  });

  test('that nobody has stated is counted where the end of the plan is among the days', () => {
    const judged = judge({ measures: [{}, { standing: true }, { due: '2022-06' }, { status: 'done' }] }, '2022-04-01');
    expect(agenda(judged, '2022-12-01', '2022-12-31').unstated).toEqual({ measures: 1, date: '2022-12-31' });
    expect(agenda(judged, '2022-12-01', '2022-12-30').unstated).toBeNull();
  });

  test('overdue from before the first day is counted, not listed', () => {
    const judged = judge({ measures: [{ due: '2022-05' }, { due: '2022-06' }, { due: '2022-07' }] }, '2022-07-10');
    const report = agenda(judged, '2022-06-30', '2022-07-31');
    expect(report.overdueBefore).toBe(1);
    expect(brief(report)).toEqual(['2022-06-30 due missed', '2022-07-31 due open']);
  });
});

describe('a milestone', () => {
  test.each<[string, string | undefined, string, string[]]>([
    ['to come', undefined, '2022-06-30', ['2022-06-30 milestone m1 open']],
    ['missed', undefined, '2022-07-01', ['2022-06-30 milestone m1 missed']],
    ['reached in time', '2022-06-30', '2022-07-01', ['2022-06-30 milestone m1 kept']],
    ['reached late', '2022-07-02', '2022-07-03', ['2022-06-30 milestone m1 late']],
    ['before it was reached', '2022-07-02', '2022-07-01', ['2022-06-30 milestone m1 missed']],
  ])('%s', (_name, done, asOf, expected) => {
    const milestones = [{ id: 'm1', title: '过半', due: '2022-Q2', ...(done && { done }) }];
    expect(brief(agenda(judge(oneMeasure({ milestones }), asOf), '2022-06-01', '2022-06-30'))).toEqual(expected);
  });

  test('is not owed while the measure is paused or closed', () => {
    const milestones = ['2022-04', '2022-06', '2022-08'].map((due, at) => ({ id: `m${at}`, title: '节点', due }));
    const decisions = [
      { date: '2022-05-10', status: 'paused' as const, by: '安委办', reason: '停工' },
      { date: '2022-07-10', status: 'open' as const, by: '安委办', reason: '复工' },
    ];
    const judged = judge(oneMeasure({ milestones, decisions }), '2022-09-01');
    expect(brief(agenda(judged, '2022-01-01', '2022-12-31'))).toEqual([
      '2022-04-30 milestone m0 missed',
      '2022-08-31 milestone m2 missed',
    ]);
  });
});

describe('a target with a due of its own', () => {
  const sketch = (compare: 'at-least' | 'at-most', values: Readonly<Record<string, number>>): PlanSketch => ({
    measures: [{ targets: [{ id: 't', name: '站点', compare, goal: 10, unit: '个', due: '2022-06' }, PLAIN] }],
    progress: { 甲局: Object.entries(values).map(([date, t]) => ({ date, targets: { t } })) },
  });
  const PLAIN = { id: 'u', name: '人员', compare: 'at-least' as const, goal: 1, unit: '人' };

  test.each<[string, PlanSketch, string, string]>([
    ['unreported', sketch('at-least', {}), '2022-06-30', 'open'],
    ['unreported and past', sketch('at-least', {}), '2022-07-01', 'missed'],
    ['met early', sketch('at-least', { '2022-05-01': 10 }), '2022-06-01', 'kept'],
    ['met in time', sketch('at-least', { '2022-05-01': 10 }), '2022-07-01', 'kept'],
    ['met too late', sketch('at-least', { '2022-06-30': 9, '2022-07-04': 10 }), '2022-07-04', 'late'],
    ['a ceiling that still can be broken', sketch('at-most', { '2022-06-01': 3 }), '2022-06-30', 'open'],
    ['a ceiling that was kept', sketch('at-most', { '2022-06-01': 3 }), '2022-07-01', 'kept'],
    ['a ceiling that was broken', sketch('at-most', { '2022-06-01': 11 }), '2022-07-01', 'missed'],
  ])('%s', (_name, plan, asOf, state) => {
    expect(brief(agenda(judge(plan, asOf), '2022-06-01', '2022-06-30'))).toEqual([`2022-06-30 target t ${state}`]);
  });
});

describe('turns of a schedule', () => {
  const weekly: MeasureSketch = {
    departments: { lead: ['甲局'], responsible: ['乙局', '丙局'] },
    schedules: [{ id: 'w', name: '周报', every: '1 week', from: '2022-05-20', owedBy: 'each' }],
  };

  test('stand on their deadlines, the past ones with what came of them and those to come open', () => {
    const progress = {
      甲局: [{ date: '2022-05-20', schedule: 'w' }],
      乙局: [{ date: '2022-05-19', schedule: 'w' }],
      丙局: [{ date: '2022-05-25', schedule: 'w', occurrence: '2022-05-20' }],
    };
    const report = agenda(judge(oneMeasure(weekly, { progress }), '2022-05-29'), '2022-05-16', '2022-06-12');
    expect(brief(report)).toEqual([
      '2022-05-20 schedule w kept',
      '2022-05-20 schedule w late',
      '2022-05-27 schedule w missed',
      '2022-06-06 schedule w open',
      '2022-06-10 schedule w open',
    ]);
    expect(itemsOf(report).map((item) => departmentsOf(item))).toEqual([
      ['甲局', '乙局'],
      ['丙局'],
      ['甲局', '乙局', '丙局'],
      ['甲局', '乙局', '丙局'],
      ['甲局', '乙局', '丙局'],
    ]);
    expect(itemsOf(report)[3]?.rhythm).toEqual({ every: '1 week', movedFrom: '2022-06-03' });
    expect(itemsOf(report)[4]?.rhythm).toEqual({ every: '1 week', movedFrom: null });
  });

  test('have no day where the calendar has no data', () => {
    const judged = judge(oneMeasure(weekly), '2022-05-29', NO_CALENDAR);
    const report = agenda(judged, '2022-05-20', '2022-05-27');
    expect(report.days).toEqual([]);
    expect(report.unknown).toMatchObject([
      { date: '2022-05-20', deadline: null, state: 'unknown', missingYear: '2022' },
      { date: '2022-05-27', deadline: null, state: 'unknown', missingYear: '2022' },
    ]);
  });

  test('lack the data of the next year where a break runs into it', () => {
    const known = (date: string) => (date < '2023' ? CALENDAR.isWorkingDay(date) : undefined);
    const calendar = { ...CALENDAR, isWorkingDay: known, nextWorkingDay: () => undefined };
    const yearly = { schedules: [{ id: 'y', name: '总结', every: '1 year', from: '2022-12-31', owedBy: 'lead' }] };
    const report = agenda(judge(oneMeasure(yearly), '2022-12-01', calendar), '2022-12-01', '2022-12-31');
    expect(report.unknown.map(({ missingYear }) => missingYear)).toEqual(['2023']);
  });

  test('without frequency, first day or owner are listed apart', () => {
    const schedules = [
      { id: 'a', name: '暗查', every: 'open' },
      { id: 'b', name: '会诊', every: '1 month' },
      { id: 'c', name: '通报', every: '1 month', from: '2022-04-01', owedBy: '各单位' },
    ];
    const groups = [{ id: 'all', name: '各单位', members: 'open' as const }];
    const report = agenda(judge(oneMeasure({ schedules }, { groups }), '2022-05-01'), '2022-05-01', '2022-05-31');
    expect(report.unscheduled).toEqual([
      { measure: '01-1', id: 'a', title: '暗查', kind: 'open', every: 'open', departments: ['甲局'] },
      { measure: '01-1', id: 'b', title: '会诊', kind: 'undated', every: '1 month', departments: ['甲局'] },
      { measure: '01-1', id: 'c', title: '通报', kind: 'nobody', every: '1 month', departments: [] },
    ]);
    const closed = judge(oneMeasure({ schedules, status: 'done' }, { groups }), '2022-05-01');
    expect(agenda(closed, '2022-05-01', '2022-05-31').unscheduled).toEqual([]);
  });

  const daysOf = (
    schedule: { every: string; from: string },
    period: string,
    from: string,
    to: string,
    off?: string,
  ) => {
    const schedules = [{ id: 's', name: '检查', owedBy: 'lead', ...schedule }];
    const sketch = oneMeasure({ schedules }, { plan: { period, issued: `${period.slice(0, 4)}-01-01` } });
    const report = agenda(judge(sketch, from, makeCalendar(off ?? '')), from, to);
    return report.days.map(({ date }) => date);
  };

  test.each<[string, string[], string[]]>([
    [
      'on 29 February',
      daysOf({ every: '1 month', from: '2024-01-31' }, '2024', '2024-02-01', '2024-03-31'),
      ['2024-02-29'],
    ],
    [
      'in week 53',
      daysOf({ every: '1 week', from: '2026-12-24' }, '2026-07/2027-12', '2026-12-28', '2027-01-03'),
      ['2026-12-31'],
    ],
    [
      "over a year's turn",
      daysOf({ every: '1 week', from: '2026-12-25' }, '2026-07/2027-12', '2026-12-28', '2027-01-10', '2027-01-01'),
      ['2027-01-04', '2027-01-08'],
    ],
    [
      'in the second year of 18 months',
      daysOf({ every: '1 quarter', from: '2026-09-30' }, '2026-07/2027-12', '2027-10-01', '2027-12-31'),
      ['2027-12-30'],
    ],
    [
      'not after the plan',
      daysOf({ every: '1 week', from: '2022-12-20' }, '2022', '2022-12-26', '2023-01-31'),
      ['2022-12-27'],
    ],
    ['not before the plan', daysOf({ every: '1 week', from: '2021-12-20' }, '2022', '2021-12-01', '2021-12-31'), []],
  ])('fall %s', (_name, days, expected) => {
    expect(days).toEqual(expected);
  });
});

describe('what an event has started', () => {
  const triggers = [
    { id: 'meeting', event: 'accident', within: '15 days', name: '警示会', owedBy: 'each' },
    { id: 'notice', event: 'accident', within: '5 working days', name: '通报', owedBy: 'lead' },
  ];
  const sketch = oneMeasure(
    { departments: { lead: ['甲局'], responsible: ['乙局'] }, triggers },
    {
      events: { '2022-09-28-a': { kind: 'accident', date: '2022-09-28' } },
      progress: { 乙局: [{ date: '2022-10-14', event: '2022-09-28-a', trigger: 'meeting' }] },
    },
  );

  test('stands on its deadline, with the event', () => {
    const report = agenda(judge(sketch, '2022-10-14'), '2022-10-01', '2022-10-31');
    expect(brief(report)).toEqual([
      '2022-10-06 event notice missed',
      '2022-10-13 event meeting missed',
      '2022-10-13 event meeting late',
    ]);
    expect(itemsOf(report)[2]).toMatchObject({
      owners: [{ departments: ['乙局'], done: '2022-10-14' }],
      event: { id: '2022-09-28-a', name: '生产安全事故', date: '2022-09-28', within: '15 days' },
    });
  });

  test('is nothing before the event', () => {
    expect(brief(agenda(judge(sketch, '2022-09-27'), '2022-09-01', '2022-10-31'))).toEqual([]);
  });
});

describe('the answer to a letter', () => {
  const letter = {
    date: '2022-06-10',
    step: 'supervision' as const,
    number: '安督1号',
    to: '乙局',
    replyDue: '2022-06-17',
  };

  test.each<[string, object, string, string[]]>([
    ['before it is sent', letter, '2022-06-09', []],
    ['to come', letter, '2022-06-17', ['2022-06-17 reply open']],
    ['missed', letter, '2022-06-18', ['2022-06-17 reply missed']],
    ['in time', { ...letter, reply: { date: '2022-06-16' } }, '2022-06-18', ['2022-06-17 reply kept']],
    ['late', { ...letter, reply: { date: '2022-06-20' } }, '2022-06-20', ['2022-06-17 reply late']],
    ['not yet there', { ...letter, reply: { date: '2022-06-20' } }, '2022-06-19', ['2022-06-17 reply missed']],
    ['not asked for', { ...letter, replyDue: undefined }, '2022-06-18', []],
  ])('%s', (_name, sent, asOf, expected) => {
    const measure: MeasureSketch = { letters: [sent as typeof letter] };
    expect(brief(agenda(judge(oneMeasure(measure), asOf), '2022-06-01', '2022-06-30'))).toEqual(expected);
  });

  test('is owed by the addressee alone, under the name that it has now', () => {
    const departments = [
      { id: 'new', name: '新局', kind: 'government' as const, formerNames: [{ name: '旧局', until: '2022-12-31' }] },
    ];
    const judged = judge(oneMeasure({ letters: [{ ...letter, to: '旧局' }] }, { departments }), '2022-06-12');
    const report = agenda(judged, '2022-06-01', '2022-06-30', ['新局']);
    expect(itemsOf(report)).toMatchObject([
      { kind: 'reply', owners: [{ departments: ['新局'] }], letter: { step: 'supervision', number: '安督1号' } },
    ]);
    expect(itemsOf(agenda(judged, '2022-06-01', '2022-06-30', ['甲局']))).toEqual([]);
  });
});

describe('days', () => {
  test('know their weekday, and whether they are off or made up for', () => {
    const saturday = '2022-06-11';
    const calendar = { ...CALENDAR, isWorkingDay: (date: string) => date === saturday || CALENDAR.isWorkingDay(date) };
    const measures = ['2022-06-02', '2022-06-03', '2022-06-04', saturday].map((due) => ({ due }));
    const days = (with_: typeof calendar) =>
      agenda(judge({ measures }, '2022-06-01', with_), '2022-06-01', '2022-06-30').days.map(({ weekday, mark }) => [
        weekday,
        mark,
      ]);
    expect(days(calendar)).toEqual([
      [4, null],
      [5, 'off'],
      [6, null],
      [6, 'work'],
    ]);
    expect(days(NO_CALENDAR).map(([, mark]) => mark)).toEqual([null, null, null, null]);
  });

  test('list dues first, then targets, milestones, events, rhythms and answers', () => {
    const report = agenda(judge(RICH, '2022-06-15'), '2022-06-30', '2022-06-30');
    expect(itemsOf(report).map(({ kind }) => kind)).toEqual([
      'due',
      'target',
      'milestone',
      'event',
      'schedule',
      'reply',
    ]);
  });
});

const RICH: PlanSketch = {
  groups: [{ id: 'g', name: '成员单位', members: ['丙局', '丁局'] }],
  measures: [
    {
      departments: { lead: ['甲局'], responsible: ['乙局', '成员单位'], support: ['丁局'] },
      due: '2022-06',
      targets: [{ id: 't', name: '站', compare: 'at-least', goal: 3, unit: '个', due: '2022-Q2' }],
      milestones: [{ id: 'm', title: '过半', due: '2022-06-30' }],
      triggers: [{ id: 'meeting', event: 'accident', within: '20 days', name: '警示会', owedBy: 'each' }],
      schedules: [{ id: 'm', name: '月报', every: '1 month', from: '2022-04-30', owedBy: 'each' }],
      letters: [{ date: '2022-06-10', step: 'reminder', to: '乙局', replyDue: '2022-06-30' }],
    },
    {
      departments: { responsible: ['丙局'], support: ['乙局'] },
      due: '2022-05',
      schedules: [{ id: 'w', name: '周报', every: '2 weeks', from: '2022-04-01' }],
    },
    { departments: { responsible: ['成员单位'] }, due: '2022-09-15', standing: true },
  ],
  progress: {
    甲局: [{ date: '2022-05-30', schedule: 'm' }],
    丙局: [{ measure: '01-2', date: '2022-05-20', schedule: 'w', submit: true }],
  },
  events: { '2022-06-10-a': { kind: 'accident', date: '2022-06-10' } },
};

describe('asked for departments', () => {
  const year = (asOf: string, departments?: readonly string[]) =>
    agenda(judge(RICH, asOf), '2022-01-01', '2022-12-31', departments);

  test('shows a department what it leads or answers for, also through a group, and not what it supports', () => {
    const kinds = (name: string) =>
      new Set(itemsOf(year('2022-07-01', [name])).map(({ measure, kind }) => `${measure} ${kind}`));
    expect(kinds('乙局')).toEqual(
      new Set(['01-1 due', '01-1 target', '01-1 milestone', '01-1 event', '01-1 schedule', '01-1 reply']),
    );
    expect(kinds('丁局')).toContain('01-3 due');
    expect(kinds('乙局')).not.toContain('01-2 due');
  });

  test('shows a group its own dues, and what its members owe', () => {
    const report = year('2022-07-01', ['成员单位']);
    expect(new Set(itemsOf(report).flatMap((item) => departmentsOf(item)))).toEqual(
      new Set(['成员单位', '丙局', '丁局']),
    );
  });

  test('names nobody else, whoever is asked for and on whatever day', () => {
    const names = ['甲局', '乙局', '丙局', '丁局'];
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1 }), fc.integer({ min: 0, max: 300 }), (asked, days) => {
        const report = year(shiftDays('2022-03-01', days), asked);
        const named = [
          ...itemsOf(report).flatMap((item) => departmentsOf(item)),
          ...report.departments.map(({ name }) => name),
          ...report.unscheduled.flatMap(({ departments }) => departments),
        ];
        expect(named.filter((name) => !asked.includes(name))).toEqual([]);
        expect(itemsOf(report).filter(({ owners }) => owners.length === 0)).toEqual([]);
      }),
    );
  });
});

describe('whatever the days', () => {
  const day = fc.integer({ min: -40, max: 340 }).map((days) => shiftDays('2022-03-01', days));
  const range = fc
    .tuple(day, fc.integer({ min: 0, max: 60 }))
    .map(([from, days]) => ({ from, to: shiftDays(from, days) }));
  const datesOf = (from: string, to: string): string[] => (from > to ? [] : [from, ...datesOf(shiftDays(from, 1), to)]);

  test('the agenda of a range is that of its days together', () => {
    fc.assert(
      fc.property(day, range, (asOf, { from, to }) => {
        const judged = judge(RICH, asOf);
        const whole = agenda(judged, from, to);
        const single = datesOf(from, to).map((date) => agenda(judged, date, date));
        expect(itemsOf(whole)).toEqual(single.flatMap(itemsOf));
      }),
      { numRuns: 30 },
    );
  });

  test('counts add up', () => {
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
    fc.assert(
      fc.property(day, range, fc.boolean(), (asOf, { from, to }, isKnown) => {
        const report = agenda(judge(RICH, asOf, isKnown ? CALENDAR : NO_CALENDAR), from, to);
        expect(sum(report.states)).toBe(report.items);
        expect(itemsOf(report)).toHaveLength(report.items);
        for (const { name, items, states } of report.departments) {
          expect(sum(states)).toBe(items);
          expect(itemsOf(report).filter((item) => departmentsOf(item).includes(name))).toHaveLength(items);
        }
      }),
    );
  });

  test('every turn of the judge with its deadline among them is there once, as the judge has it', () => {
    fc.assert(
      fc.property(day, range, (asOf, { from, to }) => {
        const judged = judge(RICH, asOf);
        const turns = judged.measures.flatMap(({ measure, schedules, started }) => [
          ...schedules.flatMap(({ schedule, turns: own }) =>
            own.map((turn) => ({ ...turn, id: `${measure.id} ${schedule.id}` })),
          ),
          ...started.map((turn) => ({ ...turn, id: `${measure.id} ${turn.trigger.id}` })),
        ]);
        const expected = turns
          .filter(({ deadline }) => deadline !== null && deadline >= from && deadline <= to)
          .map(({ id, deadline, owedBy, state, done }) => [deadline, id, state, owedBy.join(), done].join(' '));
        const shown = itemsOf(agenda(judged, from, to))
          .filter(({ kind }) => kind === 'schedule' || kind === 'event')
          .flatMap(({ date, measure, id, state, owners }) =>
            owners.map(({ departments, done }) =>
              [date, `${measure} ${id}`, state, departments.join(), done].join(' '),
            ),
          );
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown).toEqual(expect.arrayContaining(expected));
        expect(shown.filter((line) => !expected.includes(line) && !line.includes(' open '))).toEqual([]);
      }),
    );
  });

  test('a day to come is open, and none is missed before its time', () => {
    fc.assert(
      fc.property(day, (asOf) => {
        const items = itemsOf(agenda(judge(RICH, asOf), '2022-01-01', '2022-12-31'));
        expect(items.filter(({ date, state }) => state === 'missed' && date >= asOf)).toEqual([]);
        expect(items.filter(({ date, state }) => state === 'open' && date < asOf && asOf > '2022-03-01')).toEqual([]);
      }),
    );
  });
});
