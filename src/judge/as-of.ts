/** The date that a command judges by. */
import type { DateText, Period } from '../model/period.js';

/** The date, and today's when the date is today's moved into the plan's period. */
export interface AsOf {
  readonly date: DateText;
  readonly clampedFrom?: DateText;
}

/** The date asked for, else today clamped to the plan's period. */
export function resolveAsOf(asked: DateText | undefined, today: DateText, period: Period): AsOf {
  if (asked !== undefined) return { date: asked };
  const date = today < period.start ? period.start : today > period.end ? period.end : today;
  return date === today ? { date } : { date, clampedFrom: today };
}
