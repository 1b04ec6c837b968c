/** An id that stood for one thing and now stands for another. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import type { PlanDraft } from '../rule.js';
import { compareMeasures } from './compare-measures.js';
import { findReuses, type Reuse } from './find-reuses.js';
import { eventKindsOf, listsOf, partiesOf, sectionsOf } from './named-things.js';

export function* reusedId(plan: PlanDraft): Iterable<Finding> {
  if (!plan.before) return;
  for (const { id, before, after } of reusesIn(plan, plan.before)) {
    const wordings = { before: before.wording, after: after.wording };
    yield finding('reused-id', after.file, valueAt([...after.path, 'id']), { id, ...wordings });
  }
}

/** Inside a measure whose own id is reused, everything is another thing. */
function* reusesIn(plan: PlanDraft, before: PlanDraft): Iterable<Reuse> {
  for (const list of [sectionsOf, eventKindsOf, partiesOf]) yield* findReuses(list(before), list(plan));
  const { reused, kept } = compareMeasures(plan, before);
  yield* reused;
  for (const pair of kept) {
    const lists = listsOf(pair.after);
    for (const [index, old] of listsOf(pair.before).entries()) yield* findReuses(old, lists[index] ?? []);
  }
}
