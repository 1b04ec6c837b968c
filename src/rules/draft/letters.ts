/** The letters that were sent about measures. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { knownItems, type MeasureDraft, type MeasurePlace, measuresIn, type PlanDraft } from '../rule.js';

/** A letter's draft. */
export type LetterDraft = NonNullable<NonNullable<MeasureDraft['letters']>[number]>;

/** A letter with the file and the path of its place, and the measure that it is about. */
export interface LetterPlace {
  readonly file: string;
  readonly path: DataPath;
  readonly about: MeasurePlace;
  readonly letter: LetterDraft;
}

/** Every letter that could be read, in the order of the files. */
export function* lettersIn(plan: PlanDraft): Iterable<LetterPlace> {
  for (const about of measuresIn(plan)) {
    const { file, path, measure } = about;
    for (const [at, letter] of knownItems(measure.letters)) {
      yield { file, path: [...path, 'letters', at], about, letter };
    }
  }
}
