/** A due of a measure, milestone or target that lies outside the plan's period. */
import { type DataPath, type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { isOutside, periodOf } from '../draft/plan-period.js';
import { knownItems, type MeasurePlace, measuresIn, type PlanDraft } from '../rule.js';

export function* dueOutsidePeriod(plan: PlanDraft): Iterable<Finding> {
  const period = periodOf(plan);
  if (!period) return;
  const { start, end } = period;
  for (const place of measuresIn(plan)) {
    for (const { due, path } of duesOf(place)) {
      if (isOutside(due, period)) yield finding('due-outside-period', place.file, valueAt(path), { due, start, end });
    }
  }
}

/** Records of extensions are not among them: a due may have been outside once. */
function* duesOf({ path, measure }: MeasurePlace): Iterable<{ due: string; path: DataPath }> {
  if (measure.due !== undefined) yield { due: measure.due, path: [...path, 'due'] };
  for (const list of ['milestones', 'targets'] as const) {
    for (const [index, { due }] of knownItems<{ readonly due?: string | undefined }>(measure[list])) {
      if (due !== undefined) yield { due, path: [...path, list, index, 'due'] };
    }
  }
}
