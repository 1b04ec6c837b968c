/** The wrong characters in the texts of a plan, each with its place. */
import type { Place } from '../../diagnostics/diagnostic.js';
import type { FindFlaws, Flaw } from '../../model/characters/flaw.js';
import { createOccurrences } from '../../model/characters/occurrences.js';
import type { PlanDraft } from '../rule.js';
import { suspiciousValues } from './suspicious-values.js';

/** A flaw with the file and the place inside the value that holds it. */
export type PlacedFlaw = Pick<Flaw, 'found' | 'meant'> & { readonly file: string; readonly place: Place };

/** All flaws of one kind. */
export function* flawsIn(plan: PlanDraft, findFlaws: FindFlaws): Iterable<PlacedFlaw> {
  for (const { file, path, value } of suspiciousValues(plan)) {
    const whichOf = createCounter(value);
    for (const { at, ...flaw } of findFlaws(value)) {
      yield { ...flaw, file, place: { at: 'within', path, text: flaw.found, nth: whichOf(flaw.found, at) } };
    }
  }
}

/** Which occurrence of a part of the value stands at an offset (from 0); offsets are asked for in their order. */
function createCounter(value: string): (part: string, offset: number) => number {
  const occurrences = createOccurrences(value);
  const reached = new Map<string, number>();
  return (part, offset) => {
    const offsets = occurrences(part);
    let nth = reached.get(part) ?? 0;
    while (nth < offsets.length - 1 && offsets[nth] !== offset) nth++;
    reached.set(part, nth);
    return nth;
  };
}

/** Enough to recognize where they come from. */
const MAX_NAMED = 3;

/** The numbers of the different characters, as `U+200B`. */
export function nameCharacters(text: string): string {
  const numbers = [...new Set(text)].map((character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase());
  const named = numbers.slice(0, MAX_NAMED).map((number) => `U+${number.padStart(4, '0')}`);
  return [...named, ...(numbers.length > MAX_NAMED ? ['…'] : [])].join(' ');
}
