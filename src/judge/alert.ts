/** The alert of a measure as of a date, from its due alone. */
import { type DateText, daysBetween } from '../model/period.js';
import type { Measure, Plan } from '../model/plan.js';
import type { Alert, Status } from '../model/state.js';

/** The alert, or null for what is closed or paused and for standing work, which has no finish line. */
export function alertOf(measure: Measure, status: Status, thresholds: Plan['alerts'], asOf: DateText): Alert | null {
  if (status === 'done' || status === 'cancelled' || status === 'paused') return null;
  if (measure.standing && !measure.due) return null;
  const daysLeft = daysBetween(asOf, measure.effectiveDue);
  if (daysLeft < 0) return 'red';
  return daysLeft <= thresholds.dueSoonDays ? 'blue' : 'green';
}
