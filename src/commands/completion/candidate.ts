/** What can be put in the place of a word that is being typed. */
import { printable } from '../../terminal/printable.js';

/** One way to complete a word. */
export interface Candidate {
  readonly value: string;
  /** Shown beside it where the shell can. */
  readonly description?: string;
}

/** All that could stand in a place, whatever has been typed of it. */
export interface Offers {
  readonly usual: readonly Candidate[];
  /** Other words for the same, offered where none of the usual ones begins as typed. */
  readonly others?: readonly Candidate[];
  /** True where more of the same word follows, as behind `due:`. */
  readonly isOpen?: boolean;
  /** The shell itself knows the names of files and directories. */
  readonly paths?: 'files' | 'directories';
}

/** What the shell is told. */
export interface Answer {
  readonly candidates: readonly Candidate[];
  readonly isOpen: boolean;
  readonly paths?: 'files' | 'directories';
}

/** Where nothing can be known beforehand. */
export const NOTHING: Offers = { usual: [] };

/** The offers that begin with what has been typed. */
export function chooseOffers({ usual, others = [], isOpen = false, paths }: Offers, typed: string): Answer {
  const begun = matching(usual, typed);
  const candidates = begun.length > 0 ? begun : matching(others, typed);
  return { candidates, isOpen, ...(paths && { paths }) };
}

/** The offers with something in front of each word. */
export function prefixOffers(before: string, { usual, others = [], ...rest }: Offers): Offers {
  const extend = (candidates: readonly Candidate[]) =>
    candidates.map(({ value, ...more }) => ({ value: before + value, ...more }));
  return { ...rest, usual: extend(usual), others: extend(others) };
}

/** Words with signs that no terminal shows could not be typed back; each word is offered once. */
function matching(candidates: readonly Candidate[], typed: string): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { value, description } of candidates) {
    if (!value.startsWith(typed) || value === '' || value !== printable(value) || found.has(value)) continue;
    const line = printable((description ?? '').replace(/\s+/g, ' ').trim());
    found.set(value, { value, ...(line !== '' && line !== value && { description: line }) });
  }
  return [...found.values()];
}
