/** Dates and periods: ISO strings in, first and last day out. */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeeksInYear } from 'date-fns/getISOWeeksInYear';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { lightFormat } from 'date-fns/lightFormat';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';

/** A calendar day as `YYYY-MM-DD`; such strings sort in time. */
export type DateText = string;

/** A stretch of days, both ends included, with the text it was written as. */
export interface Period {
  readonly text: string;
  readonly start: DateText;
  readonly end: DateText;
}

/** The first and the last date that can be written with a year of four digits. */
const FIRST_DATE: DateText = '0001-01-01';
const LAST_DATE: DateText = '9999-12-31';
/** More days, or months, than there are between them. */
const LONGEST_SHIFT = 4_000_000;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const QUARTER = /^(\d{4})-Q(\d)$/;
const HALF = /^(\d{4})-H(\d)$/;
const WEEK = /^(\d{4})-W(\d{2})$/;
const YEAR = /^(\d{4})$/;

/** True for a day that exists, written as `YYYY-MM-DD`, from year 1 on. */
export function isDate(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (!year || Number(year) < 1) return false;
  const m = Number(month);
  return m >= 1 && m <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), m);
}

/** Reads a date, `2022`, `2022-H1`, `2022-Q2`, `2022-06` or `2022-W23`; undefined for anything else or a period that does not exist. */
export function parsePeriod(text: string): Period | undefined {
  if (isDate(text)) return { text, start: text, end: text };
  return (
    months(text, YEAR.exec(text), 12) ??
    months(text, HALF.exec(text), 6) ??
    months(text, QUARTER.exec(text), 3) ??
    months(text, MONTH.exec(text), 1) ??
    week(text)
  );
}

/** Reads a plan's period: one period, or two joined by a slash in the right order. */
export function parseSpan(text: string): Period | undefined {
  const [from, to, ...rest] = text.split('/').map(parsePeriod);
  if (!from || rest.length > 0) return undefined;
  if (!text.includes('/')) return from;
  return to && from.start <= to.end ? { text, start: from.start, end: to.end } : undefined;
}

/** Whole days from one date to another; negative when the second comes first. */
export function daysBetween(from: DateText, to: DateText): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** The date a number of days later, or earlier when negative; never beyond the first and the last date that can be written. */
export function shiftDays(date: DateText, days: number): DateText {
  return dateAfterDays(date, days) ?? (days < 0 ? FIRST_DATE : LAST_DATE);
}

/** The date a number of months later; the last day of a month that is too short for it, never beyond the last date. */
export function shiftMonths(date: DateText, months: number): DateText {
  return dateAfterMonths(date, months) ?? (months < 0 ? FIRST_DATE : LAST_DATE);
}

/** The date a number of days later; undefined where no date of four-digit year is. */
export function dateAfterDays(date: DateText, days: number): DateText | undefined {
  return Math.abs(days) > LONGEST_SHIFT ? undefined : writeDate(addDays(toDate(date), days));
}

/** The date a number of months later, as `shiftMonths` counts them; undefined where no date of four-digit year is. */
export function dateAfterMonths(date: DateText, months: number): DateText | undefined {
  return Math.abs(months) > LONGEST_SHIFT ? undefined : writeDate(addMonths(toDate(date), months));
}

/** The ISO week of a date, such as `2022-W23`; around New Year it may belong to another year. */
export function weekTextOf(date: DateText): string {
  const day = toDate(date);
  return `${String(getISOWeekYear(day)).padStart(4, '0')}-W${String(getISOWeek(day)).padStart(2, '0')}`;
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(date: DateText): number {
  return toDate(date).getUTCDay() || 7;
}

function months(text: string, match: RegExpExecArray | null, length: number): Period | undefined {
  if (!match?.[1]) return undefined;
  const year = Number(match[1]);
  const nth = match[2] === undefined ? 1 : Number(match[2]);
  if (year < 1 || nth < 1 || nth * length > 12) return undefined;
  const first = (nth - 1) * length + 1;
  const last = nth * length;
  return { text, start: dateText(year, first, 1), end: dateText(year, last, daysInMonth(year, last)) };
}

function week(text: string): Period | undefined {
  const [, yearText, nthText] = WEEK.exec(text) ?? [];
  if (!yearText || Number(yearText) < 1) return undefined;
  const nth = Number(nthText);
  const fourth = dateText(Number(yearText), 1, 4);
  if (nth < 1 || nth > getISOWeeksInYear(toDate(fourth))) return undefined;
  const monday = lightFormat(startOfISOWeek(toDate(fourth)), 'yyyy-MM-dd');
  const start = shiftDays(monday, (nth - 1) * 7);
  return { text, start, end: shiftDays(start, 6) };
}

function daysInMonth(year: number, month: number): number {
  return lastDayOfMonth(toDate(dateText(year, month, 1))).getDate();
}

function dateText(year: number, month: number, day: number): DateText {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function writeDate(day: Date): DateText | undefined {
  const year = day.getUTCFullYear();
  return year < 1 || year > 9999 ? undefined : lightFormat(day, 'yyyy-MM-dd');
}

/** The day in UTC, where every day exists and has 24 hours. */
function toDate(date: DateText): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const midnight = new UTCDateMini(2000, 0, 1);
  midnight.setUTCFullYear(year, month - 1, day);
  return midnight;
}
