/** What an agenda has no day for: rhythms without days, and measures without a due. */
import type { JudgedMeasure, JudgedPlan } from '../../judge/judged.js';
import { ownersOf } from '../../judge/owners.js';
import type { DateText } from '../../model/period.js';
import { isOpen } from '../../model/state.js';
import { type Asked, among, answerersOf } from './asked.js';

/** A rhythm that has no days: without a frequency, a first day, or anybody who owes it. */
export interface Unscheduled {
  readonly measure: string;
  readonly id: string;
  readonly title: string;
  readonly kind: 'open' | 'undated' | 'nobody';
  readonly every: string;
  readonly departments: readonly string[];
}

/** The measures for which somebody on the agenda answers. */
export function answeredFor(
  measures: readonly JudgedMeasure[],
  { plan }: JudgedPlan,
  asked: Asked | undefined,
): JudgedMeasure[] {
  return measures.filter(({ measure }) => answerersOf(measure, plan, asked).length > 0);
}

/** The rhythms of a measure that have no days, unless nothing is left to be done. */
export function unscheduledOf(
  { measure, status, schedules }: JudgedMeasure,
  { plan }: JudgedPlan,
  asked: Asked | undefined,
): Unscheduled[] {
  if (!isOpen(status) || status === 'paused') return [];
  return schedules.flatMap(({ kind, schedule: { id, name, every, owedBy } }) => {
    const departments = among([...new Set(ownersOf(owedBy, measure, plan.register).flat())], asked);
    if (kind === 'counted' || (asked && departments.length === 0)) return [];
    return [{ measure: measure.id, id, title: name, kind, every, departments }];
  });
}

/** Unfinished measures without a stated due, and the day on which they count as due. */
export interface Unstated {
  readonly measures: number;
  readonly date: DateText;
}

/** Those of some measures. */
export function unstatedOf(measures: readonly JudgedMeasure[], { plan }: JudgedPlan): Unstated {
  const unstated = measures.filter(
    ({ due, status }) => due.current === null && due.binding && isOpen(status) && status !== 'paused',
  );
  return { measures: unstated.length, date: plan.period.end };
}
