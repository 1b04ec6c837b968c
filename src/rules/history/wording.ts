/** Whether two wordings name the same thing: a correction or a sharper wording does, another wording does not. */
import { nameKey } from '../../model/register.js';

/** Wordings that have less in common than this, of 1, are of different things. */
const LEAST_ALIKE = 0.3;

/** A wording without what has no meaning in it: the width of characters, case, punctuation and blanks. */
export function wordingKey(text: string): string {
  return nameKey(text)
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{C}]/gu, '');
}

/** True when one wording can be the other corrected, sharpened or shortened. */
export function isSameWording(one: string, other: string): boolean {
  const a = [...wordingKey(one)];
  const b = [...wordingKey(other)];
  return differInOne(a, b) || isContained(a, b) || isContained(b, a) || likeness(a, b) >= LEAST_ALIKE;
}

function differInOne(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.filter((character, at) => character !== b[at]).length <= 1;
}

/** True when the characters of the part stand in the whole, in their order. */
function isContained(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0;
  for (const character of whole) if (character === part[found]) found++;
  return found === part.length;
}

/** What they have in common: half by characters, for words may change places, half by pairs, for names share endings. */
function likeness(a: readonly string[], b: readonly string[]): number {
  return (share(a, b) + share(pairs(a), pairs(b))) / 2;
}

function pairs(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** Sørensen–Dice: twice the common items among all items, from 0 to 1. */
function share(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const item of a) counts.set(item, (counts.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of b) {
    const count = counts.get(item) ?? 0;
    if (count > 0) common++;
    counts.set(item, count - 1);
  }
  return common === 0 ? 0 : (2 * common) / (a.length + b.length);
}
