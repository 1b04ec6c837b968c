/** A measure that was decided to be done without any evidence. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { isKnown } from '../draft/known-fields.js';
import { measuresIn, type PlanDraft } from '../rule.js';
import { latestDecision } from './latest-decision.js';

export function* doneWithoutEvidence(plan: PlanDraft): Iterable<Finding> {
  for (const place of measuresIn(plan)) {
    const latest = latestDecision(place);
    if (latest?.status !== 'done' || (latest.decision.evidence ?? []).length > 0) continue;
    if (!isKnown(place.task, latest.path, 'evidence')) continue;
    yield finding('done-without-evidence', place.file, valueAt([...latest.path, 'status']), {});
  }
}
