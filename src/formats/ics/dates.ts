/** Days as the writer of calendars takes them, and as they stand in one. */
import { type DateText, dateAfterDays } from '../../model/period.js';

/** The day at midnight, UTC. */
export function toMidnight(date: DateText): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The day after the last one, as whole days end; undefined after the last day that can be written. */
export function dayAfter(date: DateText): Date | undefined {
  const next = dateAfterDays(date, 1);
  return next === undefined ? undefined : toMidnight(next);
}

/** The day as a value of type DATE: `20220630`. */
export function toDateValue(date: DateText): string {
  return date.replaceAll('-', '');
}
