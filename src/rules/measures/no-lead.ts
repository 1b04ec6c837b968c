/** A measure for which nobody sums up: it has neither a lead nor a collator. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { isKnown } from '../draft/known-fields.js';
import { type MeasurePlace, measuresIn, type PlanDraft } from '../rule.js';

export function* noLead(plan: PlanDraft): Iterable<Finding> {
  for (const place of measuresIn(plan)) {
    const { id } = place.measure;
    if (id === undefined || !lacksLead(place)) continue;
    yield finding('no-lead', place.file, valueAt([...place.path, 'id']), { id });
  }
}

/** A list of leads that is there but empty, and a mapping without any role, are mistakes of their own. */
function lacksLead({ task, path, measure: { departments = {}, collator } }: MeasurePlace): boolean {
  if (Object.keys(departments).length === 0 || departments.lead !== undefined || collator !== undefined) return false;
  return isKnown(task, path, 'collator') && isKnown(task, [...path, 'departments'], 'lead');
}
