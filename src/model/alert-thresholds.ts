/** The thresholds of alerts and reminders that hold where plan.yaml sets none. */

/** In days, and for `behind` and `farBehind` in points behind the pace. */
export const DEFAULT_ALERTS = { dueSoonDays: 15, staleDays: 35, behind: 10, farBehind: 30, answerDays: 15 } as const;
