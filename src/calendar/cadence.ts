/** The weeks, months, quarters and years that reports are about. */
import { type DateText, type Period, parsePeriod, shiftDays, weekTextOf } from '../model/period.js';

/** How often a report is made. */
export type Cadence = 'weekly' | 'monthly' | 'quarterly' | 'yearly';

/** All cadences, the shortest first. */
export const CADENCES: readonly Cadence[] = ['weekly', 'monthly', 'quarterly', 'yearly'];

/** The week, month, quarter or year that a date lies in; ISO weeks begin on Monday. */
export function periodAround(cadence: Cadence, date: DateText): Period {
  const period = parsePeriod(textOf(cadence, date));
  if (!period) throw new RangeError(`no ${cadence} period around ${date}`);
  return period;
}

/** The one that ends on the day before this one begins. */
export function periodBefore(cadence: Cadence, { start }: Period): Period {
  return periodAround(cadence, shiftDays(start, -1));
}

/** The cadence that a period has, undefined for a day, a half year or a span. */
export function cadenceOf({ text }: Period): Cadence | undefined {
  if (/^\d{4}-W\d{2}$/.test(text)) return 'weekly';
  if (/^\d{4}-\d{2}$/.test(text)) return 'monthly';
  if (/^\d{4}-Q\d$/.test(text)) return 'quarterly';
  return /^\d{4}$/.test(text) ? 'yearly' : undefined;
}

function textOf(cadence: Cadence, date: DateText): string {
  const [year = '', month = ''] = date.split('-');
  if (cadence === 'weekly') return weekTextOf(date);
  if (cadence === 'monthly') return `${year}-${month}`;
  return cadence === 'quarterly' ? `${year}-Q${Math.ceil(Number(month) / 3)}` : year;
}
