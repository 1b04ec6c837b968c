/** A calendar of working days from announced holidays and what the plan itself says of them. */
import type { CalendarOverrides } from '../model/holidays.js';
import { type DateText, dateAfterDays, weekdayOf } from '../model/period.js';
import type { HolidayData } from './holiday-data.js';
import type { WorkCalendar } from './working-days.js';

const FRIDAY = 5;

/**
 * A calendar in which the plan's own days, and the years that it covers whole, come before the announced ones. A search
 * that would have to cross a day of which nobody knows gives undefined.
 */
export function createWorkCalendar(data: HolidayData, overrides: CalendarOverrides): WorkCalendar {
  const years = new Set(overrides.years);
  const work = new Set(overrides.work);
  const off = new Set(overrides.off);

  function isWorkingDay(date: DateText): boolean | undefined {
    if (work.has(date)) return true;
    if (off.has(date)) return false;
    const year = yearOf(date);
    if (years.has(year)) return isWeekday(date);
    if (!data.years.has(year)) return undefined;
    return data.work.has(date) || (isWeekday(date) && !data.off.has(date));
  }

  function nextWorkingDay(date: DateText): DateText | undefined {
    let day: DateText | undefined = date;
    while (day !== undefined && isWorkingDay(day) === false) day = dateAfterDays(day, 1);
    return day !== undefined && isWorkingDay(day) ? day : undefined;
  }

  function addWorkingDays(date: DateText, count: number): DateText | undefined {
    let day: DateText | undefined = date;
    for (let left = count; left > 0 && day !== undefined; left--) {
      const next = dateAfterDays(day, 1);
      day = next && nextWorkingDay(next);
    }
    return day;
  }

  return { isWorkingDay, nextWorkingDay, addWorkingDays };
}

/** The year of a date, as `2022`. */
export function yearOf(date: DateText): string {
  return date.slice(0, date.indexOf('-'));
}

function isWeekday(date: DateText): boolean {
  return weekdayOf(date) <= FRIDAY;
}
