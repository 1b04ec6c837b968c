/** The thresholds of the alerts, and the measures that have thresholds of their own. */
import { measuresOf, type Plan } from '../model/plan.js';

/** The plan's thresholds with the ids of the measures for which others hold. */
export type Thresholds = Plan['alerts'] & { readonly exceptions: readonly string[] };

/** The thresholds of a plan. */
export function thresholdsOf(plan: Plan): Thresholds {
  return { ...plan.alerts, exceptions: ownThresholds(plan) };
}

/** The measures whose thresholds are not the plan's. */
export function ownThresholds(plan: Plan): string[] {
  const { dueSoonDays, staleDays, behind, farBehind } = plan.alerts;
  return measuresOf(plan)
    .filter(({ alerts }) => {
      const isCommon = alerts.dueSoonDays === dueSoonDays && alerts.staleDays === staleDays;
      return !isCommon || alerts.behind !== behind || alerts.farBehind !== farBehind;
    })
    .map(({ id }) => id);
}
