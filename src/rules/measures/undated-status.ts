/** A status other than open without any decision. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { isKnown } from '../draft/known-fields.js';
import { measuresIn, type PlanDraft } from '../rule.js';

export function* undatedStatus(plan: PlanDraft): Iterable<Finding> {
  for (const { file, path, task, measure } of measuresIn(plan)) {
    const { status, decisions = [] } = measure;
    if (status === undefined || status === 'open' || decisions.length > 0) continue;
    if (!isKnown(task, path, 'decisions')) continue;
    yield finding('undated-status', file, valueAt([...path, 'status']), { status });
  }
}
