/** A character that nobody sees, which makes equal texts differ. */
import { type Finding, finding } from '../../diagnostics/diagnostic.js';
import { findInvisible } from '../../model/characters/invisible.js';
import type { PlanDraft } from '../rule.js';
import { flawsIn, nameCharacters } from './flawed-characters.js';

export function* invisibleCharacter(plan: PlanDraft): Iterable<Finding> {
  for (const { file, place, found } of flawsIn(plan, findInvisible)) {
    const character = nameCharacters(found);
    yield finding('invisible-character', file, place, { character }, { fix: { as: 'text', text: '' } });
  }
}
