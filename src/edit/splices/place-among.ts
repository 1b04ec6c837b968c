/** Where a new key stands among those that are there. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import type { FileKind } from '../../parse/source.js';
import { keyOrder } from '../style.js';
import type { Entry } from './entries.js';

/**
 * The index at which a key, the last step of the path, comes to stand: behind the nearest of those that the canonical
 * order has before it, whatever the order of the others. A key that the order does not name comes last.
 */
export function placeAmong(kind: FileKind, path: DataPath, entries: readonly Entry[]): number {
  const order = keyOrder(kind, path.slice(0, -1));
  const rankOf = (name: unknown) => (order.includes(String(name)) ? order.indexOf(String(name)) : order.length);
  const ranks = entries.map(({ name }) => rankOf(name));
  const nearest = Math.max(-1, ...ranks.filter((rank) => rank <= rankOf(path.at(-1))));
  return ranks.lastIndexOf(nearest) + 1;
}
