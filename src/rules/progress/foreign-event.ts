/** An entry whose event is of another kind than the one that starts its trigger. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { createMisfitLookup } from '../draft/misfit-events.js';
import { entriesIn } from '../draft/progress-entries.js';
import type { PlanDraft } from '../rule.js';

export function* foreignEvent(plan: PlanDraft): Iterable<Finding> {
  const findMisfit = createMisfitLookup(plan);
  for (const { file, path, entry } of entriesIn(plan)) {
    const misfit = findMisfit(entry);
    if (!misfit) continue;
    const { id, kind, trigger, startedBy } = misfit;
    const params = { id, kind, trigger, startedBy: startedBy.kind };
    const related = { is: 'here', file: startedBy.file, place: valueAt(startedBy.path) } as const;
    yield finding('foreign-event', file, valueAt([...path, 'event']), params, { related });
  }
}
