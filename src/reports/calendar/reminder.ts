/** When to be reminded of a day. */
import { type DateText, daysBetween } from '../../model/period.js';

/** A reminder comes within the last part of the time that there is: one in so many. */
const REMINDED_PART = 4;

/** How many days before a day to be reminded; where it was not known before another day, later, lest a weekly duty never be silent. */
export function reminderDays(dueSoonDays: number, knownSince: DateText | undefined, day: DateText): number {
  if (knownSince === undefined) return dueSoonDays;
  return Math.max(0, Math.min(dueSoonDays, Math.floor(daysBetween(knownSince, day) / REMINDED_PART)));
}
