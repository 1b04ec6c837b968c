/** Orders of `list`. */
import type { JudgedMeasure } from '../judge/judged.js';
import { ALERTS, STATUSES } from '../model/state.js';

/** `id` is the document's order; the others keep it among equals. */
export type SortKey = 'id' | 'due' | 'status' | 'alert';

/** All sort keys. */
export const SORT_KEYS: readonly SortKey[] = ['id', 'due', 'status', 'alert'];

/** Sorts measures that are in the document's order. */
export function sortMeasures(measures: readonly JudgedMeasure[], key: SortKey): JudgedMeasure[] {
  const rank = RANKS[key];
  return rank ? [...measures].sort((a, b) => compare(rank(a), rank(b))) : [...measures];
}

/** Standing work without a due comes last by due; what cannot be judged comes last by alert. */
const RANKS: Readonly<Record<SortKey, ((judged: JudgedMeasure) => string | number) | undefined>> = {
  id: undefined,
  due: ({ measure }) => (measure.standing && !measure.due ? '9999-12-31' : measure.effectiveDue),
  status: ({ status }) => STATUSES.indexOf(status),
  alert: ({ alert }) => (alert ? ALERTS.indexOf(alert) : ALERTS.length),
};

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
