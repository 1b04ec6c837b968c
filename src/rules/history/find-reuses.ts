/** Ids that once stood for one thing and now stand for another. */
import type { NamedThing } from './named-things.js';
import { isSameWording, wordingKey } from './wording.js';

/** An id with what it stood for and what it stands for. */
export interface Reuse {
  readonly id: string;
  readonly before: NamedThing;
  readonly after: NamedThing;
}

/** The reused ids of one list; an id that stands in it twice is another mistake. */
export function findReuses(before: readonly NamedThing[], after: readonly NamedThing[]): readonly Reuse[] {
  const earlier = byId(before);
  const reworded = [...byId(after)].flatMap(([id, thing]) => {
    const old = earlier.get(id);
    return old && !isKept(old, thing) ? [{ id, before: old, after: thing }] : [];
  });
  if (reworded.length === 0) return [];
  const arrived = wordingsThatMoved(earlier, after);
  return reworded.filter(
    (pair) => arrived.has(wordingKey(pair.before.wording)) || !isSameWording(pair.before.wording, pair.after.wording),
  );
}

/** Whatever it is called now, it is the same thing. */
function isKept(before: NamedThing, after: NamedThing): boolean {
  if (before.wording === after.wording) return true;
  if (before.source !== undefined && before.source === after.source) return true;
  const key = wordingKey(before.wording);
  return [after.wording, ...(after.otherNames ?? [])].some((name) => name !== undefined && wordingKey(name) === key);
}

/** The wordings that stand under an id where they did not stand before, as when a list is numbered anew. */
function wordingsThatMoved(
  earlier: ReadonlyMap<string, NamedThing>,
  after: readonly NamedThing[],
): ReadonlySet<string> {
  const moved = after.filter(({ id, wording }) => {
    const old = earlier.get(id);
    return !old || wordingKey(old.wording) !== wordingKey(wording);
  });
  return new Set(moved.map(({ wording }) => wordingKey(wording)));
}

function byId(things: readonly NamedThing[]): ReadonlyMap<string, NamedThing> {
  const found = new Map<string, NamedThing>();
  const twice = new Set<string>();
  for (const thing of things) {
    if (found.has(thing.id)) twice.add(thing.id);
    found.set(thing.id, thing);
  }
  for (const id of twice) found.delete(id);
  return found;
}
