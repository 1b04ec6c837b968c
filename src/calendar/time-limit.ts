/** Days by time limits such as `15 days` and `10 working days`. */
import { type DateText, shiftDays } from '../model/period.js';
import type { WorkCalendar } from './working-days.js';

/** True for a time limit in working days, such as `10 working days`. */
export function countsWorkingDays(limit: string): boolean {
  return limit.includes('working');
}

/** The last day of a time limit; the day from which it is counted is not part of it. Undefined where the calendar has no data. */
export function dayAfterLimit(from: DateText, limit: string, calendar: WorkCalendar): DateText | undefined {
  const count = Number(limit.split(' ')[0]);
  return countsWorkingDays(limit) ? calendar.addWorkingDays(from, count) : shiftDays(from, count);
}
