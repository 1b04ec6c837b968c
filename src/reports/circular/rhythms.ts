/** Annex 3: what came of the schedules. */

import type { JudgedMeasure, JudgedSchedule, Turn } from '../../judge/judged.js';
import { ownersOf } from '../../judge/owners.js';
import { countStates } from '../../judge/schedules.js';
import { compareText } from '../../model/compare-text.js';
import { shiftDays } from '../../model/period.js';
import { isOpen, type TurnState } from '../../model/state.js';
import type { Window } from './window.js';

/** How many turns, or duties, came out how; `open` is not due before the date. */
export type TurnCounts = Readonly<Record<TurnState, number>>;

/** Those that did not keep a schedule: turns missed in the period, and in a row up to the date. */
export interface MissedBy {
  /** Any one of these could have kept them. */
  readonly owedBy: readonly string[];
  readonly missed: number;
  readonly inRow: number;
}

/** One schedule. */
export interface RhythmRow {
  readonly measure: string;
  readonly title: string;
  readonly schedule: string;
  readonly name: string;
  readonly every: string;
  /** Everybody who owes it, alone or together; none where nobody is known. */
  readonly owners: readonly string[];
  readonly kind: JudgedSchedule['kind'];
  readonly counts: TurnCounts;
  readonly missedBy: readonly MissedBy[];
}

/**
 * The schedules of the plan. A weekly circular leaves out those that had no turn and are not behind; a closed measure's
 * are left out where it had no turn.
 */
export function listRhythms(window: Window): RhythmRow[] {
  return window.judged.measures.flatMap((judged) =>
    judged.schedules
      .map((schedule) => toRhythm(schedule, judged, window))
      .filter((row) => isBusy(row) || (window.cadence !== 'weekly' && isOpen(judged.status))),
  );
}

/** The sum of all rows. */
export function sumCounts(all: readonly TurnCounts[]): TurnCounts {
  const sum = { ...countStates([]) };
  for (const counts of all) {
    for (const state of Object.keys(sum) as TurnState[]) sum[state] += counts[state];
  }
  return sum;
}

function toRhythm({ schedule, kind, turns, runs }: JudgedSchedule, judged: JudgedMeasure, window: Window): RhythmRow {
  const { measure, status } = judged;
  const own = turns.filter((turn) => belongsTo(turn, window));
  return {
    measure: measure.id,
    title: measure.title,
    schedule: schedule.id,
    name: schedule.name,
    every: schedule.every,
    owners: ownersOf(schedule.owedBy, measure, window.judged.plan.register).flat(),
    kind,
    counts: countStates(own),
    missedBy: missedBy(own, isOpen(status) ? runs : []),
  };
}

/**
 * A turn belongs to the period of its deadline. One that was still open on the last day belongs to the next period as
 * well, where it is settled: so each miss is counted in exactly one circular.
 */
function belongsTo({ date, deadline, done }: Turn, { period, date: upTo, covers }: Window): boolean {
  const owed = deadline ?? date;
  if (covers(owed)) return true;
  const carried = owed === shiftDays(period.start, -1) && upTo >= period.start;
  return carried && (done === null || done > owed);
}

function missedBy(turns: readonly Turn[], runs: JudgedSchedule['runs']): MissedBy[] {
  const owners = new Map<string, MissedBy>();
  const add = (owedBy: readonly string[], more: Partial<Pick<MissedBy, 'missed' | 'inRow'>>) => {
    const key = owedBy.join('\n');
    const { missed, inRow } = owners.get(key) ?? { missed: 0, inRow: 0 };
    owners.set(key, { owedBy, missed: missed + (more.missed ?? 0), inRow: inRow + (more.inRow ?? 0) });
  };
  for (const { owedBy, state } of turns) if (state === 'missed') add(owedBy, { missed: 1 });
  for (const run of runs) add(run.owedBy, { inRow: run.turns });
  return [...owners.entries()].sort(([a], [b]) => compareText(a, b)).map(([, found]) => found);
}

function isBusy({ counts, missedBy: found }: RhythmRow): boolean {
  return found.length > 0 || Object.values(counts).some((count) => count > 0);
}
