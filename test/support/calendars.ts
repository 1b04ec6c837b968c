/** Calendars for tests that are not about the national one. */
import { NO_CALENDAR, type WorkCalendar } from '../../src/calendar/working-days.js';
import { shiftDays, weekdayOf } from '../../src/model/period.js';

/** Works from Monday to Friday but on the days off, and knows every year. */
export function makeCalendar(...off: readonly string[]): WorkCalendar {
  const isWorkingDay = (date: string) => weekdayOf(date) <= 5 && !off.includes(date);
  const nextWorkingDay = (date: string): string => (isWorkingDay(date) ? date : nextWorkingDay(shiftDays(date, 1)));
  const addWorkingDays = (date: string, count: number): string => {
    const next = nextWorkingDay(shiftDays(date, 1));
    return count <= 1 ? next : addWorkingDays(next, count - 1);
  };
  return { ...NO_CALENDAR, isWorkingDay, nextWorkingDay, addWorkingDays };
}
