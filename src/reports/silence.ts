/** The departments that have not reported for too long (未报送单位). */
import type { JudgedMeasure } from '../judge/judged.js';

/** A department that is silent, with the measures on which it owes a report. */
export interface SilentDepartment {
  readonly department: string;
  /** Ids, the longest silence first; of equal ones in the document's order. */
  readonly measures: readonly string[];
  /** The longest silence, in days: that on the first measure. */
  readonly days: number;
  /** Its last report on that measure; null when there is none. */
  readonly lastReport: string | null;
}

/** The silence of a department on one measure. */
interface Silence {
  readonly department: string;
  readonly measure: string;
  readonly days: number;
  readonly lastReport: string | null;
}

/** The silent departments, the longest silence first. */
export function silentDepartments(measures: readonly JudgedMeasure[]): SilentDepartment[] {
  const longestFirst = measures.flatMap(silencesOf).sort((a, b) => b.days - a.days);
  const found = new Map<string, SilentDepartment>();
  for (const { department, measure, days, lastReport } of longestFirst) {
    const known = found.get(department) ?? { department, measures: [], days, lastReport };
    found.set(department, { ...known, measures: [...known.measures, measure] });
  }
  return [...found.values()].sort((a, b) => b.days - a.days || (a.department < b.department ? -1 : 1));
}

function silencesOf({ measure, parties }: JudgedMeasure): Silence[] {
  return parties.flatMap(({ name, silent, silentDays, lastReport }) =>
    silent && silentDays !== null ? [{ department: name, measure: measure.id, days: silentDays, lastReport }] : [],
  );
}
