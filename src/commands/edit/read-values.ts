/** Days and texts of an edit as clerks type them. */
import { Problem } from '../../messages/problem.js';
import { cleanText } from '../../model/characters/clean-text.js';
import { readClerkDate } from '../../model/clerk-date.js';
import { type DateText, isDate } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';

/** A day; without a year it is in the plan's period, or else in its first year. A Problem for a period, or a day that does not exist. */
export function readDay(text: string, { period }: Plan): DateText {
  const years = [period.start, period.end].map((date) => date.slice(0, 4));
  const days = years.map((year) => readClerkDate(text, year).trim()).filter(isDate);
  const day = days.find((date) => date >= period.start && date <= period.end) ?? days[0];
  if (day !== undefined) return day;
  throw new Problem(({ usage }) => usage.invalidDate('--date', text));
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
  throw new Problem(({ usage }) => usage.emptyValue(option));
}

/** Evidence that was typed as one answer, with semicolons between; each piece once. A Problem where there is none. */
export function splitEvidence(answer: string): string[] {
  const items = answer.split(/[;；]/).filter((item) => item.trim() !== '');
  return [...new Set((items.length > 0 ? items : ['']).map((item) => readText('--evidence', item)))];
}
