/** Pieces of a text replaced by others; whatever stands between them stays byte for byte. */

/** The text from `start` to `end` (UTF-16 offsets, end exclusive) gives way to `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Drops splices that touch the room of an earlier one; the first in the text is kept. */
export function withoutOverlaps(splices: readonly Splice[]): Splice[] {
  const kept: Splice[] = [];
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (!last || splice.start > last.end || (splice.start === last.end && splice.end > splice.start)) kept.push(splice);
  }
  return kept;
}

/** Applies splices that do not overlap, in any order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text: piece } of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(done, start), piece);
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}
