/** The rhythms of a plan: each schedule with what came of its turns, and the duties that events have started. */

import type { JudgedMeasure, JudgedSchedule, StartedDuty } from '../judge/judged.js';
import { countStates } from '../judge/schedules.js';
import type { Plan } from '../model/plan.js';
import type { TurnState } from '../model/state.js';

/** A schedule with its turns counted. */
export interface RhythmLine {
  readonly measure: string;
  readonly id: string;
  readonly name: string;
  readonly every: string;
  readonly kind: JudgedSchedule['kind'];
  readonly counts: Readonly<Record<TurnState, number>>;
  /** Who has missed how many turns in a row up to the date. */
  readonly missed: readonly { readonly departments: readonly string[]; readonly turns: number }[];
}

/** The duties that one event has started. */
export interface EventLine {
  readonly event: string;
  readonly kind: string;
  readonly kindName: string;
  readonly date: string;
  readonly counts: Readonly<Record<TurnState, number>>;
}

/** All rhythms of some measures. */
export interface Rhythms {
  readonly schedules: readonly RhythmLine[];
  /** All turns of all schedules. */
  readonly turns: Readonly<Record<TurnState, number>>;
  /** In time. */
  readonly events: readonly EventLine[];
}

/** The rhythms of the measures, in the document's order. */
export function compileRhythms(measures: readonly JudgedMeasure[], { eventKinds }: Plan): Rhythms {
  const schedules = measures.flatMap(({ measure, schedules }) => schedules.map((judged) => toLine(measure.id, judged)));
  const turns = measures.flatMap(({ schedules }) => schedules.flatMap((judged) => judged.turns));
  return { schedules, turns: countStates(turns), events: eventLines(measures, eventKinds) };
}

function toLine(measure: string, { schedule, kind, counts, runs }: JudgedSchedule): RhythmLine {
  const { id, name, every } = schedule;
  return {
    measure,
    id,
    name,
    every,
    kind,
    counts,
    missed: runs.map(({ owedBy, turns }) => ({ departments: owedBy, turns })),
  };
}

function eventLines(measures: readonly JudgedMeasure[], kinds: Plan['eventKinds']): EventLine[] {
  const byEvent = new Map<string, StartedDuty[]>();
  for (const duty of measures.flatMap(({ started }) => started)) {
    const list = byEvent.get(duty.event.id);
    if (list) list.push(duty);
    else byEvent.set(duty.event.id, [duty]);
  }
  return [...byEvent.values()]
    .flatMap((duties) => duties.slice(0, 1).map(({ event }) => ({ event, duties })))
    .map(({ event: { id, kind, date }, duties }) => ({
      event: id,
      kind,
      kindName: kinds.find((known) => known.id === kind)?.name ?? kind,
      date,
      counts: countStates(duties),
    }))
    .sort((a, b) => (a.date + a.event < b.date + b.event ? -1 : 1));
}
