/** Annex 3, second table: what came of the duties that events started. */

import type { JudgedMeasure, StartedDuty } from '../../judge/judged.js';
import { compareText } from '../../model/compare-text.js';
import { type DateText, daysBetween } from '../../model/period.js';
import { isOpen, type TurnState } from '../../model/state.js';
import type { Window } from './window.js';

/** One duty that an event started, for one that owes it. */
export interface DutyRow {
  readonly event: string;
  readonly eventName: string;
  readonly eventDate: DateText;
  readonly measure: string;
  readonly title: string;
  readonly name: string;
  readonly owedBy: readonly string[];
  readonly deadline: DateText | null;
  readonly state: TurnState;
  readonly done: DateText | null;
  /** Days past the deadline while it is not done. */
  readonly overdueDays: number;
}

/** Duties of events, deadlines or answers in the period, and all that are not done while their measure is open. */
export function listDuties({ judged, covers, date }: Window): DutyRow[] {
  const rows = judged.measures.flatMap((item) =>
    item.started
      .filter((duty) => isOfPeriod(duty, covers) || isUnsettled(duty, item))
      .map((duty) => toDuty(duty, item)),
  );
  return rows.sort(byDeadline);

  function toDuty(duty: StartedDuty, { measure }: JudgedMeasure): DutyRow {
    const { event, trigger, owedBy, deadline, state, done } = duty;
    return {
      event: event.id,
      eventName: judged.plan.eventKinds.find(({ id }) => id === event.kind)?.name ?? event.kind,
      eventDate: event.date,
      measure: measure.id,
      title: measure.title,
      name: trigger.name,
      owedBy,
      deadline,
      state,
      done,
      overdueDays: done === null && deadline !== null ? Math.max(0, daysBetween(deadline, date)) : 0,
    };
  }
}

/** In time; duties of one day by measure, name and who owes them. */
function byDeadline(a: DutyRow, b: DutyRow): number {
  return compareText(keyOf(a), keyOf(b));
}

function keyOf({ deadline, eventDate, measure, event, name, owedBy }: DutyRow): string {
  return [deadline ?? eventDate, measure, event, name, ...owedBy].join('\n');
}

function isOfPeriod({ event, deadline, done }: StartedDuty, covers: Window['covers']): boolean {
  return [event.date, deadline, done].some((day) => day !== null && covers(day));
}

function isUnsettled({ done }: StartedDuty, { status }: JudgedMeasure): boolean {
  return done === null && isOpen(status) && status !== 'paused';
}
