/** Dates, percentages, numbers and texts of a report as clerks type them. */
import { Problem } from '../../messages/problem.js';
import { cleanText } from '../../model/characters/clean-text.js';
import { readClerkDate } from '../../model/clerk-date.js';
import { type DateText, isDate } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';

/** Digits, also in groups of three, with decimals. */
const NUMBER = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;

/** A day; without a year it is in the plan's period, or else in its first year. A Problem for a period, or a day that does not exist. */
export function readDay(text: string, { period }: Plan): DateText {
  const years = [period.start, period.end].map((date) => date.slice(0, 4));
  const days = years.map((year) => readClerkDate(text, year).trim()).filter(isDate);
  const day = days.find((date) => date >= period.start && date <= period.end) ?? days[0];
  if (day !== undefined) return day;
  throw new Problem(({ usage }) => usage.invalidDate('--date', text));
}

/** `60`, `60%` or `６０`; a Problem for what is no number from 0 to 100. */
export function readPercent(text: string): number {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const value = /^\d+(?:\.\d+)?%?$/.test(plain) ? Number(plain.replace('%', '')) : Number.NaN;
  if (value >= 0 && value <= 100) return value;
  throw new Problem(({ progressFaults }) => progressFaults.badPercent(text));
}

/** A number and what stands behind it, without blanks; undefined where the text begins with no number that can be kept exactly. */
export function readQuantity(text: string): { readonly value: number; readonly rest: string } | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const [digits] = NUMBER.exec(plain) ?? [];
  const rest = plain.slice(digits?.length);
  if (digits === undefined || /^[\d.,]/.test(rest)) return undefined;
  const value = Number(digits.replaceAll(',', '').replace('−', '-'));
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? undefined : { value, rest };
}

/**
 * A text with the line breaks of the files, without what nobody sees: blanks at the ends of lines and characters that
 * were pasted with it. A Problem for an empty one.
 */
export function readText(option: string, text: string): string {
  const lines = cleanText(text, ['invisible-character']).split(/\r\n?|\n/);
  const plain = lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  if (plain !== '') return plain;
  throw new Problem(({ progressFaults }) => progressFaults.emptyText(option));
}
