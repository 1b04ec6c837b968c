/** The known words that wrong ones were meant to be, for as many as anybody reads. */
import { nearest } from '../../model/nearest.js';

/** Looking for the nearest word takes long among many; so many wrong words have one cause. */
const MAX_SUGGESTIONS = 300;

/** Suggests the nearest known word, in the form of a finding's parameter. */
export type Suggest = (text: string, known: Iterable<string>) => { readonly nearest?: string };

/** A source of suggestions for the findings of one rule. */
export function createSuggestions(): Suggest {
  let made = 0;
  return (text, known) => {
    const near = made++ < MAX_SUGGESTIONS ? nearest(text, known) : undefined;
    return near === undefined ? {} : { nearest: near };
  };
}
