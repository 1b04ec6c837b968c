/** The days that a circular is about, and the plan as it stood before, on, and in them. */
import { type Cadence, periodAround } from '../../calendar/cadence.js';
import { judgePlan } from '../../judge/judge.js';
import type { JudgedPlan } from '../../judge/judged.js';
import { type DateText, type Period, shiftDays } from '../../model/period.js';

/** The period of a circular with the plan judged at its end and before its beginning. */
export interface Window {
  readonly cadence: Cadence;
  readonly period: Period;
  /** The day that is judged. */
  readonly date: DateText;
  readonly complete: boolean;
  readonly judged: JudgedPlan;
  /** The plan on the day before the period; null where it was not issued yet, or the period has not begun. */
  readonly before: JudgedPlan | null;
  /** True for a day of the period up to the date. */
  readonly covers: (day: DateText) => boolean;
  /** What comes next: the following period, or while this one runs the rest of it. */
  readonly next: { readonly start: DateText; readonly end: DateText };
}

/** The window of a period as far as it is known on a date. */
export function openWindow({ plan, calendar }: JudgedPlan, cadence: Cadence, period: Period, upTo: DateText): Window {
  const date = upTo < period.end ? upTo : period.end;
  const complete = date === period.end;
  const baseline = shiftDays(period.start, -1);
  const start = shiftDays(date, 1);
  return {
    cadence,
    period,
    date,
    complete,
    judged: judgePlan(plan, date, calendar),
    before: baseline < plan.issued || date < period.start ? null : judgePlan(plan, baseline, calendar),
    covers: (day) => day >= period.start && day <= date,
    next: { start, end: complete ? periodAround(cadence, start).end : period.end },
  };
}
