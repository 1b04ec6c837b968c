/** A measure that starts after it is due. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { isKnown } from '../draft/known-fields.js';
import { isOutside, lastDay, periodOf } from '../draft/plan-period.js';
import { measuresIn, type PlanDraft } from '../rule.js';

export function* startAfterDue(plan: PlanDraft): Iterable<Finding> {
  const period = periodOf(plan);
  for (const { file, path, task, measure } of measuresIn(plan)) {
    const { start } = measure;
    // A due outside the period is most likely mistyped, and found by that.
    if (start === undefined || !isKnown(task, path, 'due') || isOutside(measure.due, period)) continue;
    const due = measure.due ?? period?.end;
    const end = lastDay(due);
    if (due === undefined || end === undefined || start <= end) continue;
    const params = { start, due, isDefault: measure.due === undefined };
    yield finding('start-after-due', file, valueAt([...path, 'start']), params);
  }
}
