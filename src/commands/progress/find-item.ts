/** The things of a measure, and the plan's events, as clerks name them. */
import { Problem } from '../../messages/problem.js';
import type { ProgressFaults } from '../../messages/zh/progress-faults.js';
import { nearest } from '../../model/nearest.js';
import { foldText } from '../../query/fold.js';

/** A thing with an id, and the words that it is known by; the first of them is shown. */
export interface Item {
  readonly id: string;
  readonly names: readonly string[];
}

/** Where things are looked for. */
export interface Shelf<T extends Item> {
  readonly thing: Parameters<ProgressFaults['noItems']>[0];
  /** The measure's id; undefined for what belongs to the whole plan. */
  readonly measure?: string;
  readonly items: readonly T[];
}

/** A part of a name as short as this means nothing. */
const SHORTEST_PART = 2;

/** The thing with this id or name, or whose name alone has this part; a Problem that lists what there is. */
export function findItem<T extends Item>(shelf: Shelf<T>, text: string): T {
  const { thing, measure, items } = shelf;
  if (items.length === 0) throw new Problem(({ progressFaults }) => progressFaults.noItems(thing, measure));
  const found = matchItems(items, foldText(text));
  const [only] = found;
  if (only && found.length === 1) return only;
  if (found.length > 1) {
    throw new Problem(({ progressFaults }) => progressFaults.severalItems(thing, text, found.map(labelOf)));
  }
  const words = items.flatMap(({ id, names }) => [id, ...names]);
  const near = nearest(foldText(text), words);
  throw new Problem(({ progressFaults }) => progressFaults.noSuchItem(thing, text, measure, items.map(labelOf), near));
}

/** An item as lists show it: id and name. */
export function labelOf({ id, names }: Item): string {
  return [id, names[0]].filter(Boolean).join(' ');
}

function matchItems<T extends Item>(items: readonly T[], wanted: string): readonly T[] {
  const byId = items.filter(({ id }) => foldText(id) === wanted);
  if (byId.length > 0) return byId;
  const byName = items.filter(({ names }) => names.some((name) => foldText(name) === wanted));
  if (byName.length > 0 || wanted.length < SHORTEST_PART) return byName;
  return items.filter(({ names }) => names.some((name) => foldText(name).includes(wanted)));
}
