/** Letters under one number that were not sent on one day, or not as one step. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { nameKey } from '../../model/register.js';
import { type LetterPlace, lettersIn } from '../draft/letters.js';
import type { PlanDraft } from '../rule.js';

/** A number belongs to one document, whose text may concern several measures and departments. */
export function* conflictingLetters(plan: PlanDraft): Iterable<Finding> {
  const firsts = new Map<string, LetterPlace>();
  for (const place of lettersIn(plan)) {
    const { number } = place.letter;
    if (number === undefined) continue;
    const first = firsts.get(nameKey(number));
    if (first) yield* compare(place, first, number);
    else firsts.set(nameKey(number), place);
  }
}

/** Most likely the number is wrong, so it is shown, and of two differences only the first. */
function* compare({ file, path, letter }: LetterPlace, first: LetterPlace, number: string): Iterable<Finding> {
  for (const field of ['date', 'step'] as const) {
    const value = letter[field];
    const other = first.letter[field];
    if (value === undefined || other === undefined || value === other) continue;
    const related = { is: 'first', file: first.file, place: valueAt([...first.path, 'number']) } as const;
    const params = { number, field, value, other };
    yield finding('conflicting-letters', file, valueAt([...path, 'number']), params, { related });
    return;
  }
}
