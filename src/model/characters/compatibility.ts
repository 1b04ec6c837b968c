/** Radicals and compatibility ideographs, which look like a common character and are another one. */
import { type Flaw, joinNeighbours } from './flaw.js';
import { CHARACTER_OF_RADICAL } from './radicals.js';

export const COMPATIBILITY = /[\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

const RADICAL = /[\u2e80-\u2fd5]/;

/** Runs of such characters; the few in their blocks that are common characters are left alone. */
export function findCompatibility(text: string): Flaw[] {
  const flaws = [...text.matchAll(COMPATIBILITY)].flatMap(({ index, 0: found }) => {
    const meant = CHARACTER_OF_RADICAL.get(found) ?? found.normalize('NFKC');
    if (meant !== found) return [{ at: index, found, meant }];
    return RADICAL.test(found) ? [{ at: index, found }] : [];
  });
  return joinNeighbours(flaws);
}
