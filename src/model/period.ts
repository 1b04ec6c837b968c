/** Dates and periods: ISO strings in, first and last day out. */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISOWeeksInYear } from 'date-fns/getISOWeeksInYear';
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

/** The date a number of days later, or earlier when negative. */
export function shiftDays(date: DateText, days: number): DateText {
  return lightFormat(addDays(toDate(date), days), 'yyyy-MM-dd');
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
  const end = shiftDays(start, 6);
  return isDate(end) ? { text, start, end } : undefined;
}

function daysInMonth(year: number, month: number): number {
  return lastDayOfMonth(toDate(dateText(year, month, 1))).getDate();
}

function dateText(year: number, month: number, day: number): DateText {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day in UTC, where every day exists and has 24 hours. */
function toDate(date: DateText): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const midnight = new UTCDateMini(2000, 0, 1);
  midnight.setUTCFullYear(year, month - 1, day);
  return midnight;
}
