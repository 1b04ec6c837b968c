/** An extension that a department approved for a measure that it leads itself. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { wholeRegister } from '../draft/parties.js';
import { knownItems, measuresIn, type PlanDraft } from '../rule.js';
import { createOwnLeadLookup } from './own-lead.js';

export function* ownApproval(plan: PlanDraft): Iterable<Finding> {
  const register = wholeRegister(plan);
  if (!register) return;
  const findOwnLead = createOwnLeadLookup(register);
  for (const { file, path, measure } of measuresIn(plan)) {
    for (const [index, { approvedBy: by }] of knownItems(measure.extensions)) {
      const lead = by === undefined ? undefined : findOwnLead(by, measure);
      if (by === undefined || lead === undefined) continue;
      yield finding('own-approval', file, valueAt([...path, 'extensions', index, 'approvedBy']), { by, lead });
    }
  }
}
