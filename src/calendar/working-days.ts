/** Working days of a calendar that may not know every year. */
import type { DateText } from '../model/period.js';

/** A calendar; it answers undefined for a day that it has no data for, rather than guess. */
export interface WorkCalendar {
  /** True on a working day, also on one that makes up for a holiday. */
  readonly isWorkingDay: (date: DateText) => boolean | undefined;
  /** The day itself when it is a working day, else the next one that is. */
  readonly nextWorkingDay: (date: DateText) => DateText | undefined;
  /** The working day a number (1 or more) of working days after a date, which itself does not count. */
  readonly addWorkingDays: (date: DateText, count: number) => DateText | undefined;
}

/** The calendar of somebody who knows no holidays of any year. */
export const NO_CALENDAR: WorkCalendar = {
  isWorkingDay: () => undefined,
  nextWorkingDay: () => undefined,
  addWorkingDays: () => undefined,
};
