/** Characters of a text that should be others, or none. */

/** Neighbouring characters with the same flaw. */
export interface Flaw {
  /** Offset into the text, in UTF-16 units. */
  readonly at: number;
  readonly found: string;
  /** What should stand there; absent where nobody can say. */
  readonly meant?: string;
}

/** Finds the characters of a text that have one kind of flaw, in their order. */
export type FindFlaws = (text: string) => readonly Flaw[];

/** Joins flaws that stand side by side, as long as for all of them, or for none, it is known what was meant. */
export function joinNeighbours(flaws: readonly Flaw[]): Flaw[] {
  const joined: { at: number; found: string; meant?: string }[] = [];
  for (const flaw of flaws) {
    const last = joined.at(-1);
    const follows = last && last.at + last.found.length === flaw.at;
    if (!follows || (last.meant === undefined) !== (flaw.meant === undefined)) joined.push({ ...flaw });
    else {
      last.found += flaw.found;
      if (flaw.meant !== undefined) last.meant += flaw.meant;
    }
  }
  return joined;
}

/** The text with every flaw mended whose meaning is known. */
export function mendFlaws(text: string, flaws: readonly Flaw[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { at, found, meant } of flaws) {
    pieces.push(text.slice(done, at), meant ?? found);
    done = at + found.length;
  }
  return [...pieces, text.slice(done)].join('');
}
