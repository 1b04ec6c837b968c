/** Where parts of a text stand in it, for many parts of one text. */

/** Long enough to tell most parts apart. */
const LONGEST_BEGINNING = 4;

/** A lookup of the offsets of a part, overlapping ones too; its work does not grow with the number of different parts. */
export function createOccurrences(text: string): (part: string) => readonly number[] {
  const indexes = new Map<number, ReadonlyMap<string, readonly number[]>>();
  const known = new Map<string, readonly number[]>();
  const find = (part: string) => {
    const length = Math.min(part.length, LONGEST_BEGINNING);
    const index = indexes.get(length) ?? indexBeginnings(text, length);
    indexes.set(length, index);
    const begun = index.get(part.slice(0, length)) ?? [];
    return part.length === length ? begun : begun.filter((at) => text.startsWith(part, at));
  };
  return (part) => {
    const offsets = known.get(part) ?? find(part);
    known.set(part, offsets);
    return offsets;
  };
}

function indexBeginnings(text: string, length: number): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (let at = 0; at + length <= text.length; at++) {
    const beginning = text.slice(at, at + length);
    const offsets = index.get(beginning);
    if (offsets) offsets.push(at);
    else index.set(beginning, [at]);
  }
  return index;
}
