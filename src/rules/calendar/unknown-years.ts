/** The years whose working days a deadline depends on and nobody knows. */
import { createWorkCalendar, yearOf } from '../../calendar/create-work-calendar.js';
import { NATIONAL_YEARS, NO_DATA } from '../../calendar/holiday-data.js';
import { turnDates } from '../../judge/turns.js';
import { type CalendarOverrides, LONGEST_BREAK } from '../../model/holidays.js';
import { type DateText, shiftDays } from '../../model/period.js';
import type { Schedule } from '../../model/plan.js';

/** Finds the years that are neither announced nor in the plan's own file. */
export interface UnknownYears {
  /** The first ten that the turns of a schedule between two dates fall in, or move into from a day off; in time. */
  readonly ofTurns: (schedule: Schedule, from: DateText, to: DateText) => readonly string[];
  /** The first that a number of working days after a date reaches, undefined where all are known. */
  readonly ofLimit: (date: DateText, count: number) => string | undefined;
}

/** A schedule without an end in sight would have thousands. */
const MOST_YEARS = 10;

/** The announced days are not loaded for it: none of them moves a turn over the end of the last year that is known. */
export function createUnknownYears(overrides: CalendarOverrides): UnknownYears {
  const years = new Set([...NATIONAL_YEARS, ...overrides.years]);
  const calendar = createWorkCalendar({ ...NO_DATA, years }, overrides);

  /** The year itself when any turn falls in it unknown, else the next when a turn moves beyond the end of what is known. */
  function unknownOf(year: string, turns: (from: DateText) => Iterable<DateText>): string | undefined {
    if (!years.has(year)) return isEmpty(turns(`${year}-01-01`)) ? undefined : year;
    for (const turn of turns(shiftDays(`${year}-12-31`, -LONGEST_BREAK))) {
      if (calendar.nextWorkingDay(turn) === undefined) return nextYear(year);
    }
    return undefined;
  }

  function ofTurns(schedule: Schedule, from: DateText, to: DateText): readonly string[] {
    const found = new Set<string>();
    for (const year of yearsBetween(from, to)) {
      if (found.size === MOST_YEARS) break;
      const last = earlier(`${year}-12-31`, to);
      const unknown = unknownOf(year, (begin) => turnDates(schedule, later(begin, from), last));
      if (unknown !== undefined) found.add(unknown);
    }
    return [...found];
  }

  function ofLimit(date: DateText, count: number): string | undefined {
    if (calendar.addWorkingDays(date, count) !== undefined) return undefined;
    let year = yearOf(shiftDays(date, 1));
    while (years.has(year)) year = nextYear(year);
    return year;
  }

  return { ofTurns, ofLimit };
}

/** The years of two dates and all between them; none where the second comes first. */
function yearsBetween(from: DateText, to: DateText): string[] {
  const [first, last] = [Number(yearOf(from)), Number(yearOf(to))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => yearText(first + at));
}

function nextYear(year: string): string {
  return yearText(Number(year) + 1);
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

function earlier(a: DateText, b: DateText): DateText {
  return a < b ? a : b;
}

function later(a: DateText, b: DateText): DateText {
  return a > b ? a : b;
}

function isEmpty(values: Iterable<unknown>): boolean {
  for (const _ of values) return false;
  return true;
}
