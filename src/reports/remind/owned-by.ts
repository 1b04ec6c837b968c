/** What of many turns is one department's. */
import type { Turn } from '../../judge/judged.js';

/** Lists that were asked about, so that each is gone through once and not anew for every department. */
const indexes = new WeakMap<readonly Turn[], ReadonlyMap<string, readonly Turn[]>>();

/** The turns of a list that the department owes, alone or together with others, in the list's order. */
export function ownedBy<T extends Turn>(name: string, turns: readonly T[]): readonly T[] {
  const index = indexes.get(turns) ?? indexByOwner(turns);
  indexes.set(turns, index);
  return (index.get(name) ?? []) as readonly T[];
}

function indexByOwner(turns: readonly Turn[]): ReadonlyMap<string, readonly Turn[]> {
  const index = new Map<string, Turn[]>();
  for (const turn of turns) {
    for (const owner of turn.owedBy) {
      const list = index.get(owner);
      if (list) list.push(turn);
      else index.set(owner, [turn]);
    }
  }
  return index;
}
