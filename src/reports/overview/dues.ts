/** Measures by the month in which they fall due. */
import type { JudgedMeasure } from '../../judge/judged.js';
import { compareText } from '../../model/compare-text.js';

/** What has become of a measure that has a due. */
export type DueOutcome = 'done' | 'overdue' | 'open';

/** All, in the order in which they are shown. */
export const DUE_OUTCOMES: readonly DueOutcome[] = ['done', 'overdue', 'open'];

/** The measures due in one month, `YYYY-MM`. */
export interface DueMonth {
  readonly month: string;
  readonly counts: Readonly<Record<DueOutcome, number>>;
}

/** More months than these are not drawn out: those without any due are left out then. */
const MOST_MONTHS = 36;

/** Counts the measures with a stated due by its month; months between the first and the last have an entry too. */
export function countDues(measures: readonly JudgedMeasure[]): DueMonth[] {
  const months = new Map<string, Record<DueOutcome, number>>();
  for (const { due, status } of measures) {
    if (due.current === null || status === 'cancelled') continue;
    const month = due.effective.slice(0, 7);
    const counts = months.get(month) ?? { done: 0, overdue: 0, open: 0 };
    counts[status === 'done' ? 'done' : due.overdueDays > 0 ? 'overdue' : 'open']++;
    months.set(month, counts);
  }
  const found = [...months.keys()].sort(compareText);
  return withGaps(found).map((month) => ({ month, counts: months.get(month) ?? { done: 0, overdue: 0, open: 0 } }));
}

function withGaps(months: readonly string[]): readonly string[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = monthNumber(last) - monthNumber(first) + 1;
  if (span > MOST_MONTHS) return months;
  return Array.from({ length: span }, (_, at) => monthText(monthNumber(first) + at));
}

/** Months since the year 0. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthText(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
