/** The days that an assessment is about. */
import { periodAround } from '../../calendar/cadence.js';
import type { DateText, Period } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';

/** Days of a period inside the plan's own, up to the date: everything is judged as of the last of them. */
export interface Window {
  readonly period: Period;
  readonly from: DateText;
  readonly to: DateText;
  /** False while the period goes on: what is owed on the last day itself is not overdue yet. */
  readonly closed: boolean;
}

/** Why there is nothing to assess. */
export type NoWindow = 'outside-plan' | 'not-begun';

/** The quarter that the date lies in; before and after the plan the first or the last one. */
export function defaultPeriod({ period }: Plan, asOf: DateText): Period {
  const inside = asOf < period.start ? period.start : asOf > period.end ? period.end : asOf;
  return periodAround('quarterly', inside);
}

/** The part of the period that lies inside the plan and up to the date. */
export function windowOf(plan: Plan, period: Period, asOf: DateText): Window | NoWindow {
  const from = period.start > plan.period.start ? period.start : plan.period.start;
  const end = period.end < plan.period.end ? period.end : plan.period.end;
  if (from > end) return 'outside-plan';
  if (from > asOf) return 'not-begun';
  return { period, from, to: asOf < end ? asOf : end, closed: asOf >= end };
}

/** True for a day by which something was owed inside what is assessed. */
export function isOwedBy(day: DateText, { to, closed }: Window): boolean {
  return closed ? day <= to : day < to;
}
