/** A decision by a department on a measure that it leads itself. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { wholeRegister } from '../draft/parties.js';
import { knownItems, measuresIn, type PlanDraft } from '../rule.js';
import { createOwnLeadLookup } from './own-lead.js';

export function* ownDecision(plan: PlanDraft): Iterable<Finding> {
  const register = wholeRegister(plan);
  if (!register) return;
  const findOwnLead = createOwnLeadLookup(register);
  for (const { file, path, measure } of measuresIn(plan)) {
    for (const [index, { by, status }] of knownItems(measure.decisions)) {
      if (by === undefined || status === undefined || status === 'open') continue;
      const lead = findOwnLead(by, measure);
      if (lead === undefined) continue;
      yield finding('own-decision', file, valueAt([...path, 'decisions', index, 'by']), { by, lead });
    }
  }
}
