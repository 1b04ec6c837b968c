/** Private-use characters, which every computer may draw as it likes. */
import type { Flaw } from './flaw.js';

export const PRIVATE_USE = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]+/gu;

/** Runs of private-use characters; what they mean only the writer knows. */
export function findPrivateUse(text: string): Flaw[] {
  return [...text.matchAll(PRIVATE_USE)].map(({ index, 0: found }) => ({ at: index, found }));
}
