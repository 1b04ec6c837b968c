/** Half-width punctuation in Chinese text. */
import { type Finding, finding } from '../../diagnostics/diagnostic.js';
import { findHalfwidthPunctuation } from '../../model/characters/punctuation.js';
import type { PlanDraft } from '../rule.js';
import { flawsIn } from './flawed-characters.js';

export function* halfwidthPunctuation(plan: PlanDraft): Iterable<Finding> {
  for (const { file, place, found, meant = '' } of flawsIn(plan, findHalfwidthPunctuation)) {
    yield finding('halfwidth-punctuation', file, place, { found, meant }, { fix: { as: 'text', text: meant } });
  }
}
