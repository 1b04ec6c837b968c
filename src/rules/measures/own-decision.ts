/** A decision by a department on a measure that it leads itself. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { wholeRegister } from '../draft/parties.js';
import { knownItems, measuresIn, type PlanDraft } from '../rule.js';
import { createNameReader, includesParty, type NameReader } from './name-reader.js';

export function* ownDecision(plan: PlanDraft): Iterable<Finding> {
  const register = wholeRegister(plan);
  if (!register) return;
  const reader = createNameReader(register);
  for (const { file, path, measure } of measuresIn(plan)) {
    const leads = [...knownItems(measure.departments?.lead)].map(([, lead]) => lead);
    for (const [index, { by, status }] of knownItems(measure.decisions)) {
      if (by === undefined || status === undefined || status === 'open') continue;
      const lead = findOwnLead(reader, by, leads);
      if (lead === undefined) continue;
      yield finding('own-decision', file, valueAt([...path, 'decisions', index, 'by']), { by, lead });
    }
  }
}

/** The lead whose word the decision is: its own, or that of one of its members. */
function findOwnLead({ named, speaking }: NameReader, by: string, leads: readonly string[]): string | undefined {
  const speaker = speaking(by);
  return speaker && leads.find((name) => includesParty(named(name), speaker));
}
