/** A section in which no task stands. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { isWhole, knownItems, type PlanDraft } from '../rule.js';

export function* sectionWithoutTasks(plan: PlanDraft): Iterable<Finding> {
  if (!plan.plan || !isWhole(plan, 'task', 'plan')) return;
  const used = new Set(plan.tasks.map(({ draft }) => draft.section));
  const sections = [...knownItems(plan.plan.draft.sections)];
  const known = new Set(sections.map(([, { id }]) => id));
  // A task whose section is mistyped may belong to any of them.
  if ([...used].some((section) => !known.has(section))) return;
  for (const [index, { id, title = '' }] of sections) {
    if (used.has(id)) continue;
    yield finding('section-without-tasks', plan.plan.path, valueAt(['sections', index, 'id']), { title });
  }
}
