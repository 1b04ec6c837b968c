/** The nearest known word to a mistyped one. */
import leven from 'leven';

/** Nobody mistypes a word as long as this; comparing longer ones would take for ever. */
const LONGEST = 100;

/** The only candidate that the text begins, else the one with the fewest edits to it, if near enough to be meant; ties go to the earlier one. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > LONGEST) return undefined;
  const all = [...candidates].filter((candidate) => candidate.length <= LONGEST);
  const begun = all.filter((candidate) => text.length > 2 && candidate.toLowerCase().startsWith(text.toLowerCase()));
  if (begun.length === 1) return begun[0];
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(text.length * 0.4)) + 1;
  for (const candidate of all) {
    const distance = leven(text.toLowerCase(), candidate.toLowerCase(), { maxDistance: bestDistance });
    if (distance < bestDistance && distance < candidate.length) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
