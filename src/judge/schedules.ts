/** What came of the turns of a schedule: kept, late, missed by the entries that name them. */

import { compareText } from '../model/compare-text.js';
import { type DateText, type Period, parsePeriod, shiftDays, shiftMonths } from '../model/period.js';
import type { Measure, Plan, ProgressEntry, Schedule } from '../model/plan.js';
import type { TurnState } from '../model/state.js';
import { dutyBegins } from './clock.js';
import type { JudgedPlan, JudgedSchedule, MissedRun, Turn } from './judged.js';
import { ownersOf } from './owners.js';
import { type PlannedTurn, plannedTurns } from './turns.js';

/** How turns are counted: the plan, its calendar, and the date. */
export type Counting = Pick<JudgedPlan, 'plan' | 'calendar' | 'asOf'>;

/** Judges a schedule of a measure; `entries` are the measure's reports up to the date, in time. */
export function judgeSchedule(
  schedule: Schedule,
  measure: Measure,
  entries: readonly ProgressEntry[],
  counting: Counting,
): JudgedSchedule {
  const kind = kindOf(schedule, measure, counting.plan);
  const planned = kind === 'counted' ? turnsUpToNext(schedule, measure, counting) : [];
  const answers = entries.filter((entry) => entry.schedule === schedule.id);
  const bySet = groupByOwners(planned).map((turns) => answerTurns(turns, answers, counting.asOf));
  const turns = bySet.flat().sort((a, b) => compareText(a.date, b.date) || compareText(ownerKey(a), ownerKey(b)));
  return { schedule, kind, turns, counts: countStates(turns), runs: bySet.flatMap(missedRun) };
}

function kindOf({ every, from, owedBy }: Schedule, measure: Measure, { register }: Plan): JudgedSchedule['kind'] {
  if (every === 'open') return 'open';
  if (from === undefined) return 'undated';
  return ownersOf(owedBy, measure, register).length === 0 ? 'nobody' : 'counted';
}

/** The next turn is looked for as far as the longest frequency reaches. */
function turnsUpToNext(schedule: Schedule, measure: Measure, counting: Counting): PlannedTurn[] {
  const { plan, asOf } = counting;
  const past = plannedTurns(schedule, measure, counting, { to: asOf });
  const from = shiftDays(asOf, 1);
  const begins = dutyBegins(measure, plan);
  const to = nextTurnWithin(schedule, begins > from ? begins : from);
  const later = plannedTurns(schedule, measure, counting, { from, to });
  const next = later[0]?.date;
  return [...past, ...later.filter(({ date }) => date === next)];
}

/** A day by which another turn must have come, whatever the unit of the frequency. */
function nextTurnWithin({ every, from = '' }: Schedule, date: DateText): DateText {
  const count = Number(every.split(' ')[0]);
  const begin = from > date ? from : date;
  if (/ (?:day|week)/.test(every)) return shiftDays(begin, count * 7);
  return shiftMonths(begin, count * (every.includes('month') ? 1 : every.includes('quarter') ? 3 : 12));
}

function groupByOwners(turns: readonly PlannedTurn[]): PlannedTurn[][] {
  const sets = new Map<string, PlannedTurn[]>();
  for (const turn of turns) {
    const key = ownerKey(turn);
    const list = sets.get(key);
    if (list) list.push(turn);
    else sets.set(key, [turn]);
  }
  return [...sets.values()];
}

function ownerKey({ owedBy }: { readonly owedBy: readonly string[] }): string {
  return owedBy.join('\n');
}

/** Entries that name an occurrence come first; one that names none answers the turn whose time it falls in. */
function answerTurns(turns: readonly PlannedTurn[], answers: readonly ProgressEntry[], asOf: DateText): Turn[] {
  const owners = new Set(turns[0]?.owedBy);
  const own = answers.filter(({ department }) => owners.has(department));
  const done = new Map<PlannedTurn, DateText>();
  const isOpen = (turn: PlannedTurn) => !done.has(turn);
  for (const { occurrence, date } of own) {
    const period = occurrence === undefined ? undefined : parsePeriod(occurrence);
    const turn = period && namedTurn(turns.filter(isOpen), period);
    if (turn) done.set(turn, date);
  }
  for (const { occurrence, date } of own) {
    if (occurrence !== undefined) continue;
    const turn = turns.find((candidate) => (candidate.deadline ?? candidate.date) >= date);
    if (turn && isOpen(turn)) done.set(turn, date);
  }
  return turns.map((turn) => ({ ...turn, ...outcome(turn, done.get(turn), asOf) }));
}

/** The first turn whose day lies in the period; where none does, the first whose deadline lies in it. */
function namedTurn(turns: readonly PlannedTurn[], { start, end }: Period): PlannedTurn | undefined {
  const isInside = (day: DateText) => day >= start && day <= end;
  return (
    turns.find(({ date }) => isInside(date)) ?? turns.find(({ deadline }) => deadline !== null && isInside(deadline))
  );
}

/** What came of something owed by a deadline; null where the calendar does not know the day. */
export function outcome(
  { deadline }: { readonly deadline: DateText | null },
  done: DateText | undefined,
  asOf: DateText,
): { readonly state: TurnState; readonly done: DateText | null } {
  if (done !== undefined) return { state: deadline !== null && done > deadline ? 'late' : 'kept', done };
  if (deadline === null) return { state: 'unknown', done: null };
  return { state: asOf > deadline ? 'missed' : 'open', done: null };
}

/** Turns that are not due yet do not end a run. */
function missedRun(turns: readonly Turn[]): MissedRun[] {
  const past = turns.filter(({ state }) => state === 'kept' || state === 'late' || state === 'missed');
  const lastAnswered = past.findLastIndex(({ state }) => state !== 'missed');
  const run = past.slice(lastAnswered + 1);
  const [first] = run;
  return first ? [{ owedBy: first.owedBy, turns: run.length, since: first.deadline ?? first.date }] : [];
}

/** How many turns are in each state. */
export function countStates(turns: readonly Pick<Turn, 'state'>[]): Record<TurnState, number> {
  const counts: Record<TurnState, number> = { kept: 0, late: 0, missed: 0, open: 0, unknown: 0 };
  for (const { state } of turns) counts[state]++;
  return counts;
}
