/** The plan's period, and what lies outside it. */
import { type Period, parsePeriod, parseSpan } from '../../model/period.js';
import type { PlanDraft } from '../rule.js';

/** The plan's period when it is known. */
export function periodOf({ plan }: PlanDraft): Period | undefined {
  return parseSpan(plan?.draft.period ?? '');
}

/** True for a due that ends before the period or after it; false where either is unknown. */
export function isOutside(due: string | undefined, period: Period | undefined): boolean {
  const end = lastDay(due);
  return end !== undefined && period !== undefined && (end < period.start || end > period.end);
}

/** The last day of a due when it is known. */
export function lastDay(due: string | undefined): string | undefined {
  return parsePeriod(due ?? '')?.end;
}
