/** 三、存在问题: what is late or missing, with the units by name. */

import type { AlertReason, JudgedMeasure } from '../../judge/judged.js';
import { compareText } from '../../model/compare-text.js';
import { isOpen } from '../../model/state.js';
import { lastSaying, type Note } from './advances.js';
import { answerableFor, type Finding, type FoundItem, gatherByUnit, type UnitFindings } from './answerable.js';
import { CAUSES, type Cause, causeOf } from './course.js';
import type { DutyRow } from './duties.js';
import type { MissedBy, RhythmRow } from './rhythms.js';
import { type UnreportedUnit, unreportedUnits } from './units.js';
import type { Window } from './window.js';

/** A schedule that some did not keep. */
export interface MissedRhythm extends MissedBy {
  readonly measure: string;
  readonly schedule: string;
  readonly name: string;
}

/** Everything that a circular has to name. */
export interface Findings {
  readonly red: number;
  readonly yellow: number;
  /** Red and yellow measures by their main cause; together they are all of them. */
  readonly causes: Readonly<Record<Cause, number>>;
  /** Days past the due, of measures whose departments have not submitted. */
  readonly overdue: readonly UnitFindings[];
  /** Submitted measures in a red or yellow light, with the days past their due. */
  readonly waiting: readonly FoundItem[];
  /** Points behind the pace, of measures that are not overdue. */
  readonly behind: readonly UnitFindings[];
  /** Units that owe reports and sent none in the period; none are blamed while it runs. */
  readonly unreported: readonly UnreportedUnit[];
  /** Days without a report that have reached `staleDays`, measure by measure, of units that are not unreported. */
  readonly silent: readonly UnitFindings[];
  readonly missed: readonly MissedRhythm[];
  /** Event duties past their deadline. */
  readonly duties: readonly DutyRow[];
  /** The last problem that was reported of each open measure in the period. */
  readonly difficulties: readonly Note[];
}

/** The findings of a window; rhythms and duties are those of annex 3. */
export function findProblems(window: Window, rhythms: readonly RhythmRow[], duties: readonly DutyRow[]): Findings {
  const { measures } = window.judged;
  const caused = (cause: Cause) => measures.filter((judged) => causeOf(judged) === cause);
  const unreported = window.complete ? unreportedUnits(window) : [];
  const named = new Set(unreported.map(({ unit }) => unit));
  const counts = CAUSES.map((cause) => [cause, caused(cause).length]);
  return {
    red: measures.filter(({ alert }) => alert === 'red').length,
    yellow: measures.filter(({ alert }) => alert === 'yellow').length,
    causes: Object.fromEntries(counts) as Record<Cause, number>,
    overdue: gatherByUnit(caused('overdue').flatMap((judged) => blame(judged, judged.due.overdueDays))),
    waiting: caused('waiting')
      .map((judged) => toItem(judged, judged.due.overdueDays))
      .sort(byAmount),
    behind: gatherByUnit(caused('behind').flatMap((judged) => blame(judged, pointsBehind(judged)))),
    unreported,
    silent: gatherByUnit(measures.flatMap(silences).filter(({ unit }) => !named.has(unit))),
    missed: rhythms.flatMap(toMissed),
    duties: duties.filter(({ state }) => state === 'missed'),
    difficulties: measures.flatMap((judged) => lastDifficulty(judged, window.covers)),
  };
}

function toItem({ measure }: JudgedMeasure, amount: number): FoundItem {
  return { measure: measure.id, title: measure.title, amount };
}

function byAmount(a: FoundItem, b: FoundItem): number {
  return b.amount - a.amount || compareText(a.measure, b.measure);
}

function blame(judged: JudgedMeasure, amount: number): Finding[] {
  return answerableFor(judged).map((unit) => ({ unit, ...toItem(judged, amount) }));
}

function pointsBehind({ reasons }: JudgedMeasure): number {
  const points = reasons.map((reason) => (isBehind(reason) ? reason.points : 0));
  return Math.max(0, ...points);
}

function isBehind(reason: AlertReason): reason is AlertReason & { kind: 'behind' | 'far-behind' } {
  return reason.kind === 'behind' || reason.kind === 'far-behind';
}

function silences(judged: JudgedMeasure): Finding[] {
  return judged.reasons.flatMap((reason) =>
    reason.kind === 'silent' ? [{ unit: reason.department, ...toItem(judged, reason.days) }] : [],
  );
}

function toMissed({ measure, schedule, name, missedBy }: RhythmRow): MissedRhythm[] {
  return missedBy.map((missed) => ({ measure, schedule, name, ...missed }));
}

function lastDifficulty(judged: JudgedMeasure, covers: Window['covers']): Note[] {
  if (!isOpen(judged.status)) return [];
  const entry = lastSaying(judged, covers, ({ problem }) => problem !== undefined);
  if (entry?.problem === undefined) return [];
  const { department, date, percent = null, problem } = entry;
  return [{ measure: judged.measure.id, title: judged.measure.title, department, date, percent, text: problem }];
}
