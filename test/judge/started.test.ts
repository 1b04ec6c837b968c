/** Duties with a time limit: each event starts each trigger of its kind. */
import { describe, expect, test } from 'vitest';
import { NO_CALENDAR } from '../../src/calendar/working-days.js';
import type { Trigger } from '../../src/generated/files.js';
import { judgePlan } from '../../src/judge/judge.js';
import { makeCalendar } from '../support/calendars.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

const MEETING: Trigger = { id: 'meeting', event: 'accident', within: '15 days', name: '警示教育会议' };
const EVENTS = {
  first: { kind: 'accident', date: '2022-06-01' },
  second: { kind: 'accident', date: '2022-06-20' },
  other: { kind: 'inspection', date: '2022-06-02' },
};
const WORKDAYS = makeCalendar('2022-06-03');

function duties(
  asOf: string,
  trigger: Partial<Trigger> = {},
  rest: Partial<PlanSketch> = {},
  measure: MeasureSketch = {},
  calendar = WORKDAYS,
) {
  const measures = [{ ...measure, triggers: [{ ...MEETING, ...trigger }] }];
  const [judged] = judgePlan(makePlan({ measures, events: EVENTS, ...rest }), asOf, calendar).measures;
  return (judged?.started ?? []).map(({ event, deadline, owedBy, state, done }) =>
    [event.id, deadline ?? '未定', owedBy.join('、'), state, done ?? ''].join(' ').trim(),
  );
}

describe('an event starts a duty', () => {
  test('from its day on, each with its own deadline', () => {
    expect(duties('2022-05-31')).toEqual([]);
    expect(duties('2022-06-01')).toEqual(['first 2022-06-16 甲局 open']);
    expect(duties('2022-06-20')).toEqual(['first 2022-06-16 甲局 missed', 'second 2022-07-05 甲局 open']);
  });

  test.each([
    ['1 day', '2022-06-02'],
    ['15 days', '2022-06-16'],
    ['1 working day', '2022-06-02'],
    ['2 working days', '2022-06-06'],
    ['10 working days', '2022-06-16'],
  ])('within %s', (within, deadline) => {
    expect(duties('2022-06-01', { within })).toEqual([`first ${deadline} 甲局 open`]);
  });

  test('whose deadline is unknown where the calendar does not know the year', () => {
    expect(duties('2022-12-31', { within: '2 working days' }, {}, {}, NO_CALENDAR)).toEqual([
      'first 未定 甲局 unknown',
      'second 未定 甲局 unknown',
    ]);
    expect(duties('2022-06-10', {}, {}, {}, NO_CALENDAR)).toEqual(['first 2022-06-16 甲局 open']);
  });

  test('for each that owes it', () => {
    const measure = { departments: { lead: ['甲局'], joint: ['乙局'], support: ['丁局'] } };
    expect(duties('2022-06-01', { owedBy: 'each' }, {}, measure)).toEqual([
      'first 2022-06-16 乙局 open',
      'first 2022-06-16 甲局 open',
    ]);
  });
});

describe('a duty', () => {
  const answer = (date: string, event = 'first', trigger = 'meeting') => ({ 甲局: [{ date, event, trigger }] });
  test.each([
    ['is kept by a report that names both', answer('2022-06-16'), 'first 2022-06-16 甲局 kept 2022-06-16'],
    ['comes late after its deadline', answer('2022-06-17'), 'first 2022-06-16 甲局 late 2022-06-17'],
    ['is not kept before the event', answer('2022-05-30'), 'first 2022-06-16 甲局 missed'],
    ['is not kept for another event', answer('2022-06-10', 'second'), 'first 2022-06-16 甲局 missed'],
    ['is not kept by another trigger', answer('2022-06-10', 'first', 'report'), 'first 2022-06-16 甲局 missed'],
    [
      'is not kept by somebody else',
      { 乙局: [{ date: '2022-06-10', event: 'first', trigger: 'meeting' }] },
      'first 2022-06-16 甲局 missed',
    ],
  ])('%s', (_, progress, expected) => {
    expect(duties('2022-06-19', {}, { progress })).toEqual([expected]);
  });

  test('makes standing work yellow, from the day after its deadline on until it is done', () => {
    const progress = { 甲局: [{ date: '2022-05-30' }, { date: '2022-06-25', event: 'first', trigger: 'meeting' }] };
    const plan = makePlan({ measures: [{ standing: true, triggers: [MEETING] }], events: EVENTS, progress });
    const reasons = ['2022-06-16', '2022-06-17', '2022-06-25'].map(
      (asOf) => judgePlan(plan, asOf, WORKDAYS).measures[0]?.reasons,
    );
    const missed = {
      alert: 'yellow',
      kind: 'missed',
      schedule: 'meeting',
      name: '警示教育会议',
      departments: ['甲局'],
      turns: 1,
    };
    expect(reasons).toEqual([[], [missed], []]);
  });

  test('is not owed when the event came before the plan or the office had closed the measure', () => {
    const early = { events: { early: { kind: 'accident', date: '2022-02-01' } } };
    expect(duties('2022-06-30', {}, early)).toEqual([]);
    const closed: MeasureSketch = { status: 'done', decisions: [{ date: '2022-06-10', status: 'done', by: '办公室' }] };
    expect(duties('2022-06-30', {}, {}, closed)).toEqual(['first 2022-06-16 甲局 missed']);
  });
});
