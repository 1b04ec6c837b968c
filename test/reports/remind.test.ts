/** Who is told what: the facts for each department, and what is left to the office. */
import { describe, expect, test } from 'vitest';
import { NO_CALENDAR } from '../../src/calendar/working-days.js';
import { judgePlan } from '../../src/judge/judge.js';
import type { RemindFact } from '../../src/reports/remind/fact.js';
import { compileReminders, type RemindReport } from '../../src/reports/remind/remind.js';
import { makeCalendar } from '../support/calendars.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

type Extra = Omit<PlanSketch, 'measures'> & { readonly asked?: readonly string[] };

function remindOn(asOf: string, measures: readonly MeasureSketch[], { asked, ...extra }: Extra = {}): RemindReport {
  const judged = judgePlan(makePlan({ measures, ...extra }), asOf, makeCalendar());
  return compileReminders(judged, judged.measures, asked);
}

/** Each message as `department form measure: facts`. */
function told(report: RemindReport): string[] {
  return report.messages.flatMap(({ department, form, measures }) =>
    measures.map(({ id, facts }) => `${department} ${form} ${id}: ${facts.map(brief).join(', ')}`),
  );
}

function brief(fact: RemindFact): string {
  switch (fact.kind) {
    case 'behind':
      return `behind ${fact.actual}/${fact.expected}${fact.whole ? ' whole' : ''}`;
    case 'missed':
      return `missed ${fact.turns} (${fact.deadlines.join(' ')})`;
    case 'returned':
      return `returned ${fact.date} ${fact.reason}`;
    case 'silent':
      return `silent ${fact.days} since ${fact.since}`;
    default:
      return `${fact.kind} ${fact.days}`;
  }
}

/** The facts of a measure that 甲局 leads. */
function factsOn(asOf: string, measure: MeasureSketch, extra: Extra = {}): string[] {
  return told(remindOn(asOf, [measure], { ...extra, asked: ['甲局'] })).map((line) => line.replace(/^.*: /, ''));
}

const shared: MeasureSketch['departments'] = {
  lead: ['甲局'],
  joint: ['乙局'],
  responsible: ['丙局'],
  support: ['丁局'],
};
const recent = (asOf: string) => ({ 甲局: [{ date: asOf, nothing: true }] });

describe('an overdue measure', () => {
  test('is told to the lead, and to those who answer for a part, never to who only helps', () => {
    const report = remindOn('2022-06-10', [{ due: '2022-05', departments: shared }], {
      progress: recent('2022-06-09'),
    });
    expect(told(report)).toEqual([
      '甲局 reminder 01-1: due -10',
      '乙局 reminder 01-1: due -10',
      '丙局 reminder 01-1: due -10',
    ]);
    expect(report.messages.map(({ measures }) => measures.map(({ owesReports }) => owesReports))).toEqual([
      [true],
      [false],
      [false],
    ]);
    expect(report.messages[1]?.measures[0]?.collectedBy).toEqual({ as: 'lead', names: ['甲局'] });
  });

  test('is not told to groups or their members', () => {
    const groups = [{ id: 'all', name: '成员单位', members: ['乙局', '丙局'] }];
    const measure: MeasureSketch = { due: '2022-05', departments: { lead: ['甲局'], responsible: ['成员单位'] } };
    expect(told(remindOn('2022-06-10', [measure], { groups, progress: recent('2022-06-09') }))).toEqual([
      '甲局 reminder 01-1: due -10',
    ]);
  });

  test('is told to the collator who has no role, and to the departments whose parts it collects', () => {
    const measure: MeasureSketch = { due: '2022-05', departments: { responsible: ['乙局'] }, collator: '甲局' };
    const report = remindOn('2022-06-10', [measure], { progress: recent('2022-06-09') });
    expect(told(report)).toEqual(['甲局 reminder 01-1: due -10', '乙局 reminder 01-1: due -10']);
    expect(report.messages.map(({ measures }) => measures[0]?.collectedBy)).toEqual([
      null,
      { as: 'collator', names: ['甲局'] },
    ]);
  });

  test('is not told to a lead that has submitted, nor to a joint department that has finished its part', () => {
    const progress = { 甲局: [{ submit: true }], 乙局: [{ percent: 100 }], 丁局: [{ percent: 20 }] };
    const measure: MeasureSketch = { due: '2022-05', departments: { lead: ['甲局', '丁局'], joint: ['乙局', '丙局'] } };
    expect(told(remindOn('2022-06-10', [measure], { progress }))).toEqual([
      '丙局 reminder 01-1: due -10',
      '丁局 reminder 01-1: due -10',
    ]);
  });

  test.each(['done', 'paused', 'cancelled'] as const)('is told to nobody once it is %s', (status) => {
    const measure: MeasureSketch = { due: '2022-05', status, decisions: [{ date: '2022-06-01', status, by: '市长' }] };
    expect(remindOn('2022-06-10', [measure]).messages).toEqual([]);
    expect(remindOn('2022-05-31', [measure], { progress: recent('2022-05-30') }).messages).toHaveLength(1);
  });

  test('is told to nobody before its own start', () => {
    const measure: MeasureSketch = { start: '2022-07-01', due: '2022-05' };
    expect(factsOn('2022-06-30', measure)).toEqual([]);
    expect(factsOn('2022-07-01', measure)).toEqual(['due -31']);
  });
});

describe('the pace', () => {
  const measure: MeasureSketch = { due: '2022-10-31' };
  const progress = { 甲局: [{ date: '2022-06-20', percent: 20 }] };

  test('is told in per cent to who is behind', () => {
    expect(factsOn('2022-06-30', measure, { progress })).toEqual(['behind 20/49.6']);
  });

  test('is not told beside the days overdue', () => {
    expect(factsOn('2022-11-01', measure, { progress: { 甲局: [{ date: '2022-10-31', percent: 20 }] } })).toEqual([
      'due -1',
    ]);
  });

  test('of a mean is told as the own one, and only to those who are behind', () => {
    const departments = { responsible: ['甲局', '乙局', '丙局'] };
    const reports = { 甲局: [{ date: '2022-06-20', percent: 50 }], 乙局: [{ date: '2022-06-20', percent: 20 }] };
    expect(told(remindOn('2022-06-30', [{ ...measure, departments }], { progress: reports }))).toEqual([
      '乙局 reminder 01-1: behind 20/49.6',
      '丙局 reminder 01-1: behind 23.3/49.6 whole, silent 121 since 2022-03-01',
    ]);
  });

  test('by milestones is told with the milestone that is missed or near', () => {
    const milestones = [
      { id: 'm1', title: '选址', due: '2022-05' },
      { id: 'm2', title: '开工', due: '2022-06-20', done: '2022-06-09' },
      { id: 'm3', title: '封顶', due: '2022-06-25' },
      { id: 'm4', title: '验收', due: '2022-06-26' },
    ];
    const extra = { progress: recent('2022-06-09') };
    expect(factsOn('2022-06-10', { ...measure, milestones }, extra)).toEqual([
      'behind 0/25 whole, milestone -10, milestone 15',
    ]);
  });
});

describe('silence', () => {
  test('begins with the staleDays and ends with a report of nothing', () => {
    expect(factsOn('2022-04-04', {})).toEqual([]);
    expect(factsOn('2022-04-05', {})).toEqual(['silent 35 since 2022-03-01']);
    expect(factsOn('2022-04-06', {}, { progress: recent('2022-04-06') })).toEqual([]);
  });

  test('is not counted beyond the end of the period', () => {
    const [message] = remindOn('2023-01-10', [{}], { progress: recent('2022-11-01') }).messages;
    expect(message?.measures[0]?.facts.at(-1)).toEqual({
      kind: 'silent',
      since: '2022-11-01',
      until: '2022-12-31',
      days: 60,
    });
  });
});

describe('a submission that was sent back', () => {
  const decisions = [{ date: '2022-06-10', status: 'open' as const, by: '办公室', reason: '材料不全' }];
  const submitted = { date: '2022-06-01', submit: true };

  test('is told until it is made again', () => {
    expect(factsOn('2022-06-12', { decisions }, { progress: { 甲局: [submitted] } })).toEqual([
      'returned 2022-06-10 材料不全',
    ]);
    const again = { 甲局: [submitted, { date: '2022-06-11', submit: true }] };
    expect(factsOn('2022-06-12', { decisions }, { progress: again })).toEqual([]);
  });

  test('is something else than work that goes on after a pause', () => {
    const paused = { date: '2022-06-05', status: 'paused' as const, by: '办公室', reason: '汛期' };
    const measure: MeasureSketch = { decisions: [paused, ...decisions] };
    expect(factsOn('2022-06-12', measure, { progress: { 甲局: [submitted] } })).toEqual([]);
  });
});

describe('a schedule', () => {
  const weekly = { id: 'weekly', name: '周报', every: '1 week', from: '2022-05-02', owedBy: 'each' };
  const measure: MeasureSketch = { standing: true, departments: shared, schedules: [weekly] };
  const kept = (date: string) => ({ date, schedule: 'weekly', occurrence: date });

  test('is told to those who missed turns in a row, with the days', () => {
    const progress = { 甲局: [kept('2022-05-09')], 乙局: [kept('2022-05-16')], 丙局: [kept('2022-05-02')] };
    expect(told(remindOn('2022-05-18', [measure], { progress }))).toEqual([
      '甲局 reminder 01-1: missed 1 (2022-05-16)',
      '丙局 reminder 01-1: missed 2 (2022-05-09 2022-05-16)',
    ]);
  });

  test.each([
    ['2022-05-19', 0],
    ['2022-05-20', 1],
    ['2022-05-23', 1],
  ])('is told before its next turn, on %s to %i who kept the last one', (asOf, count) => {
    const lead: MeasureSketch = { ...measure, schedules: [{ ...weekly, owedBy: 'lead' }] };
    const progress = { 甲局: [kept('2022-05-02'), kept('2022-05-09'), kept('2022-05-16')] };
    const report = remindOn(asOf, [lead], { progress });
    expect(report.messages.map(({ form }) => form)).toEqual(Array.from({ length: count }, () => 'notice'));
  });

  test('of an open frequency or first day is told to nobody', () => {
    const { from: _, ...undated } = weekly;
    const schedules = [undated, { ...weekly, id: 'open', every: 'open' }];
    expect(told(remindOn('2022-06-01', [{ ...measure, schedules }], { progress: recent('2022-05-31') }))).toEqual([]);
  });
});

describe('a duty that an event starts', () => {
  const trigger = { id: 'meeting', event: 'accident', within: '20 days', name: '现场会', owedBy: 'each' };
  const measure: MeasureSketch = {
    standing: true,
    departments: { lead: ['甲局'], joint: ['乙局'] },
    triggers: [trigger],
  };
  const events = { '2022-05-02-fire': { kind: 'accident', date: '2022-05-02', place: '某县' } };
  const extra = (...answers: readonly object[]) => ({
    events,
    progress: { 甲局: [{ date: '2022-05-05', nothing: true }, ...answers] },
    asked: ['甲局'],
  });

  test.each([
    ['2022-05-06', []],
    ['2022-05-07', ['甲局 notice 01-1: duty 15']],
    ['2022-05-22', ['甲局 notice 01-1: duty 0']],
    ['2022-05-23', ['甲局 reminder 01-1: duty -1']],
  ])('is told as of %s as %j', (asOf, expected) => {
    expect(told(remindOn(asOf, [measure], extra()))).toEqual(expected);
  });

  test('is no more told once it is done', () => {
    const answer = { date: '2022-05-20', event: '2022-05-02-fire', trigger: 'meeting' };
    expect(told(remindOn('2022-05-23', [measure], extra(answer)))).toEqual([]);
  });

  test('is told without a deadline where the calendar does not know the working days', () => {
    const working = { ...measure, triggers: [{ ...trigger, within: '5 working days' }] };
    const judged = judgePlan(makePlan({ measures: [working], events }), '2022-05-10', NO_CALENDAR);
    const facts = compileReminders(judged, judged.measures).messages[1]?.measures[0]?.facts;
    expect(facts).toMatchObject([{ kind: 'duty', event: '生产安全事故', place: '某县', deadline: null, days: null }]);
  });
});

describe('a letter', () => {
  const letter = { date: '2022-05-20', step: 'supervision' as const, to: '甲局', replyDue: '2022-06-01' };
  const progress = recent('2022-05-20');

  test.each([
    ['2022-05-28', []],
    ['2022-05-29', ['reply 3']],
    ['2022-06-02', ['reply -1']],
  ])('that waits for a reply is told as of %s as %j', (asOf, expected) => {
    expect(factsOn(asOf, { letters: [letter] }, { progress })).toEqual(expected);
  });

  test('that was answered is told no more', () => {
    const letters = [{ ...letter, reply: { date: '2022-06-02' } }];
    expect(factsOn('2022-06-01', { letters }, { progress })).toEqual(['reply 0']);
    expect(factsOn('2022-06-02', { letters }, { progress })).toEqual([]);
  });

  test('finds its addressee by the name of then', () => {
    const departments = [
      { id: 'd5', name: '戊局', kind: 'government' as const, formerNames: [{ name: '老戊局', until: '2022-05-31' }] },
    ];
    const measure: MeasureSketch = { departments: { support: ['戊局'] }, letters: [{ ...letter, to: '老戊局' }] };
    expect(told(remindOn('2022-06-02', [measure], { departments }))).toEqual(['戊局 reminder 01-1: reply -1']);
  });
});

describe('the form', () => {
  const kinds = [
    ['government', 'reminder', 'notice'],
    ['county', 'reminder', 'notice'],
    ['enterprise', 'reminder', 'notice'],
    ['mass', 'reminder', 'notice'],
    ['judicial', 'request', 'request'],
    ['party', 'request', 'request'],
    ['vertical', 'request', 'request'],
  ] as const;

  test.each(kinds)('to a unit of kind %s is a %s when something is late, before that a %s', (kind, late, early) => {
    const departments = [{ id: 'x', name: '某单位', kind }];
    const measure: MeasureSketch = { due: '2022-05-31', departments: { lead: ['某单位'] } };
    const progress = { 某单位: [{ date: '2022-05-20', nothing: true }] };
    const formOn = (asOf: string) => {
      const [message] = remindOn(asOf, [measure], { departments, progress }).messages;
      return [message?.form, message?.late];
    };
    expect(formOn('2022-06-01')).toEqual([late, true]);
    expect(formOn('2022-05-31')).toEqual([early, false]);
  });

  test.each([
    ['2022-06-10', makeCalendar(), '2022-06-17'],
    ['2022-06-10', makeCalendar('2022-06-13'), '2022-06-20'],
    ['2022-06-10', NO_CALENDAR, null],
  ])('asks on %s for an answer within five working days', (asOf, calendar, expected) => {
    const judged = judgePlan(makePlan({ measures: [{}] }), asOf, calendar);
    expect(compileReminders(judged, judged.measures).answerBy).toBe(expected);
  });
});

describe('what is left to the office', () => {
  const office = { id: 'office', name: '市安委会办公室', kind: 'committee-office' as const };
  const court = { id: 'court', name: '市法院', kind: 'judicial' as const };

  test('are the submissions that wait for its word, also overdue ones, whose departments owe nothing', () => {
    const measures = [{ due: '2022-05' }, { departments: { responsible: ['甲局', '乙局'] } }];
    const progress = {
      甲局: [{ submit: true }, { measure: '01-2', submit: true }],
      乙局: [{ measure: '01-2', date: '2022-06-04', submit: true }],
    };
    const report = remindOn('2022-06-10', measures, { progress });
    expect(report.messages).toEqual([]);
    expect(report.office.pending).toEqual([
      { id: '01-1', title: '措施1', by: ['甲局'], date: '2022-06-01', days: 9, overdueDays: 10, own: false },
      { id: '01-2', title: '措施2', by: ['甲局', '乙局'], date: '2022-06-04', days: 6, overdueDays: 0, own: false },
    ]);
  });

  test('is its own work, which no message mentions, and which others have to decide on', () => {
    const measures = [
      { departments: { lead: [office.name] } },
      { due: '2022-05', departments: { lead: [office.name] } },
    ];
    const progress = { [office.name]: [{ submit: true }, { measure: '01-2', nothing: true }] };
    const report = remindOn('2022-06-10', measures, { departments: [office], progress });
    expect([report.officeName, report.messages]).toEqual([office.name, []]);
    expect(report.office.pending.map(({ id, own }) => [id, own])).toEqual([['01-1', true]]);
    expect(report.office.measures.map(({ id }) => id)).toEqual(['01-2']);
  });

  test('with several such offices nobody knows which one it is', () => {
    const second = { ...office, id: 'second', name: '市防指办公室' };
    const measure: MeasureSketch = { due: '2022-05', departments: { lead: [office.name] } };
    const report = remindOn('2022-06-10', [measure], { departments: [office, second] });
    expect([report.officeName, report.messages.map(({ department }) => department)]).toEqual([null, [office.name]]);
  });

  test.each([
    ['2022-06-14', null],
    ['2022-06-15', 'supervision'],
    ['2022-06-30', 'interview'],
    ['2022-07-30', 'criticism'],
  ])('as of %s is a suggested step: %s', (asOf, step) => {
    const measure: MeasureSketch = { due: '2022-05', departments: { lead: ['甲局', '市法院'] } };
    const { suggestions } = remindOn(asOf, [measure], { departments: [court] }).office;
    expect(suggestions.map(({ to, requested, ...rest }) => [rest.step, to, requested])).toEqual(
      step === null ? [] : [[step, ['甲局'], ['市法院']]],
    );
  });

  test('names the schedule that was missed, and the letter that was sent', () => {
    const letters = [{ date: '2022-05-11', step: 'reminder' as const, to: '甲局', number: '1号' }];
    const schedules = [{ id: 'weekly', name: '周报', every: '1 week', from: '2022-05-02' }];
    expect(remindOn('2022-05-18', [{ standing: true, schedules, letters }]).office.suggestions).toMatchObject([
      {
        step: 'interview',
        because: { kind: 'missed', schedule: '周报', turns: 3 },
        lastLetter: { step: 'reminder', date: '2022-05-11', number: '1号' },
      },
    ]);
  });
});

describe('departments that were asked for', () => {
  const office = { id: 'office', name: '市安委会办公室', kind: 'committee-office' as const };
  const groups = [
    { id: 'both', name: '两局', members: ['乙局', '丙局'] },
    { id: 'open', name: '有关单位', members: 'open' as const },
  ];
  const measures: MeasureSketch[] = [
    { due: '2022-05', departments: { lead: ['甲局'], joint: ['乙局'] } },
    { departments: { lead: ['丙局'] } },
  ];
  const extra = { groups, departments: [office], progress: { 丙局: [{ measure: '01-2', submit: true }] } };

  test.each([
    [['甲局'], ['甲局'], 0, 1],
    [['丙局'], [], 1, 0],
    [['乙局', '甲局'], ['甲局', '乙局'], 0, 1],
    [['两局'], ['乙局'], 1, 0],
    [['有关单位'], [], 0, 0],
    [['市安委会办公室'], [], 1, 1],
  ])('%j: only they get a message', (asked, expected, pending, suggestions) => {
    const { messages, office: left } = remindOn('2022-06-20', measures, { ...extra, asked });
    expect(messages.map(({ department }) => department)).toEqual(expected);
    expect([left.pending.length, left.suggestions.length]).toEqual([pending, suggestions]);
  });
});
