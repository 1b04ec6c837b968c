/** A radical or compatibility ideograph instead of the common character. */
import { type Finding, finding } from '../../diagnostics/diagnostic.js';
import { findCompatibility } from '../../model/characters/compatibility.js';
import type { PlanDraft } from '../rule.js';
import { flawsIn } from './flawed-characters.js';

export function* compatibilityCharacter(plan: PlanDraft): Iterable<Finding> {
  for (const { file, place, found, meant } of flawsIn(plan, findCompatibility)) {
    if (meant === undefined) yield finding('compatibility-character', file, place, { found });
    else yield finding('compatibility-character', file, place, { found, meant }, { fix: { as: 'text', text: meant } });
  }
}
