/** Measures counted by status, by lamp and by pace. */
import type { JudgedMeasure } from '../../judge/judged.js';
import { LAMPS, type Lamp, type PaceWord, STATUSES, type Status } from '../../model/state.js';

/** Measures by status and by lamp. */
export interface Counts {
  readonly measures: number;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly alerts: Readonly<Record<Lamp, number>>;
}

/** Measures by pace; `unknown` where none can be told. */
export type PaceCounts = Readonly<Record<PaceWord | 'unknown', number>>;

/** Counts measures; both rows of counts add up to their number. */
export function countMeasures(measures: readonly JudgedMeasure[]): Counts {
  const statuses = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  const alerts = Object.fromEntries(LAMPS.map((lamp) => [lamp, 0])) as Record<Lamp, number>;
  for (const { status, alert } of measures) {
    statuses[status]++;
    alerts[alert ?? 'none']++;
  }
  return { measures: measures.length, statuses, alerts };
}

/** Counts the pace of measures. */
export function countPaces(measures: readonly JudgedMeasure[]): PaceCounts {
  const counts = { ahead: 0, 'on-pace': 0, behind: 0, unknown: 0 };
  for (const { pace } of measures) counts[pace?.word ?? 'unknown']++;
  return counts;
}
