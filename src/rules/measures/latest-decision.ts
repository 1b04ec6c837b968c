/** The decision that holds on a measure now. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { sortByDate } from '../../model/dated.js';
import { hasUnreadText } from '../draft/known-fields.js';
import { knownItems, type MeasureDraft, type MeasurePlace } from '../rule.js';

type DecisionDraft = NonNullable<NonNullable<MeasureDraft['decisions']>[number]>;

/** A decision whose date and status are known, with its path. */
export interface DatedDecision {
  readonly date: string;
  readonly status: NonNullable<DecisionDraft['status']>;
  readonly decision: DecisionDraft;
  readonly path: DataPath;
}

/** The latest decision on a measure, of one day the last; none when there is none, or another may be later. */
export function latestDecision({ task, path, measure: { decisions = [] } }: MeasurePlace): DatedDecision | undefined {
  const dated = [...knownItems(decisions)].flatMap(([index, decision]) => {
    const { date, status } = decision;
    if (date === undefined || status === undefined) return [];
    return [{ date, status, decision, path: [...path, 'decisions', index] }];
  });
  return dated.length < decisions.length || hasUnreadText(task.findings) ? undefined : sortByDate(dated).at(-1);
}
