/** Full-width letters, digits, signs or blanks where Chinese text has half-width ones. */
import { type Finding, finding } from '../../diagnostics/diagnostic.js';
import { findFullwidth } from '../../model/characters/fullwidth.js';
import type { PlanDraft } from '../rule.js';
import { flawsIn } from './flawed-characters.js';

export function* fullwidthCharacter(plan: PlanDraft): Iterable<Finding> {
  for (const { file, place, found, meant = '' } of flawsIn(plan, findFullwidth)) {
    yield finding('fullwidth-character', file, place, { found, meant }, { fix: { as: 'text', text: meant } });
  }
}
