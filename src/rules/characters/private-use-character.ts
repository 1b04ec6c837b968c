/** A private-use character, which looks different on every computer. */
import { type Finding, finding } from '../../diagnostics/diagnostic.js';
import { findPrivateUse } from '../../model/characters/private-use.js';
import type { PlanDraft } from '../rule.js';
import { flawsIn, nameCharacters } from './flawed-characters.js';

export function* privateUseCharacter(plan: PlanDraft): Iterable<Finding> {
  for (const { file, place, found } of flawsIn(plan, findPrivateUse)) {
    yield finding('private-use-character', file, place, { character: nameCharacters(found) });
  }
}
