/** What a plan itself says of holidays and make-up working days, before the national calendar. */
import type { Break, HolidaysFile } from '../generated/files.js';
import { type DateText, shiftDays } from './period.js';

/** Days that the plan's own file decides, and the years that it covers whole. */
export interface CalendarOverrides {
  /** Years (`2027`) for which days that are not listed are ordinary ones: work on weekdays, rest on weekends. */
  readonly years: readonly string[];
  readonly off: readonly DateText[];
  readonly work: readonly DateText[];
}

/** A plan that says nothing of its own. */
export const NO_OVERRIDES: CalendarOverrides = { years: [], off: [], work: [] };

/** Most days that can be off in a row; more are a slip in a year or month. */
export const LONGEST_BREAK = 31;

/** The file's word on every single day that it names. */
export function readOverrides({ years = [], off = [], work = [] }: HolidaysFile): CalendarOverrides {
  return { years, off: off.flatMap(daysOff), work };
}

/** Each day of a break, of a longer one than can be only so many. */
function daysOff({ from, to = from }: Break): DateText[] {
  const days: DateText[] = [];
  for (let day = from; day <= to && days.length < LONGEST_BREAK; day = shiftDays(day, 1)) days.push(day);
  return days;
}
