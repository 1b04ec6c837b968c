/** A task that lists no measure at all. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { hasUnreadText } from '../draft/known-fields.js';
import type { PlanDraft } from '../rule.js';

export function* taskWithoutMeasures({ tasks }: PlanDraft): Iterable<Finding> {
  for (const task of tasks) {
    if (task.draft.measures?.length !== 0 || hasUnreadText(task.findings)) continue;
    yield finding('task-without-measures', task.path, valueAt(['measures']), {});
  }
}
