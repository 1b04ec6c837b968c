/** A task in a section that plan.yaml does not have. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import type { PlanDraft } from '../rule.js';

export function* unknownSection({ plan, tasks }: PlanDraft): Iterable<Finding> {
  const known = plan?.draft.sections?.map((section) => section?.id);
  if (!known || known.includes(undefined)) return;
  for (const { path, draft } of tasks) {
    if (draft.section !== undefined && !known.includes(draft.section)) {
      yield finding('unknown-section', path, valueAt(['section']), {
        section: draft.section,
        known: known as string[],
      });
    }
  }
}
