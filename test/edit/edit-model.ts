/** Changes applied to data in the plainest way: what edits are measured by. */
import type { Change, Value } from '../../src/edit/change.js';

type Path = Change['path'];
/** Data that can be changed in place. */
type Data = { [key: string | number]: unknown };

/** The data after changes, each path meaning the data after those before it. */
export function changed(data: unknown, changes: readonly Change[]): unknown {
  const root = { root: structuredClone(data) };
  for (const change of structuredClone(changes)) {
    const path = ['root', ...change.path];
    if (change.do === 'remove') remove(root, path);
    else put(root, path, change);
  }
  return root.root;
}

function put(root: Data, path: Path, change: Exclude<Change, { do: 'remove' }>): void {
  let around: Data = root;
  for (const [depth, step] of path.slice(0, -1).entries()) {
    around[step] ??= typeof path[depth + 1] === 'number' ? [] : {};
    around = around[step] as Data;
  }
  const last = path.at(-1) ?? '';
  if (change.do === 'set') around[last] = change.value;
  else around[last] = [...((around[last] ?? []) as Value[]), change.value];
}

function remove(root: Data, path: Path): void {
  const around = path.slice(0, -1).reduce<Data>((data, step) => data[step] as Data, root);
  const last = path.at(-1) ?? '';
  if (Array.isArray(around)) around.splice(Number(last), 1);
  else delete around[last];
  if (Object.keys(around).length === 0 && path.length > 2) remove(root, path.slice(0, -1));
}

/** A place in data. */
export interface Found {
  readonly path: Path;
  readonly value: unknown;
  /** How many keys or items stand beside it. */
  readonly others: number;
}

/** All places in data but the root, each before what is inside it. */
export function placesIn(value: unknown, path: Path = []): Found[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner], _nth, { length }) => {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    return [{ path: own, value: inner, others: length - 1 }, ...placesIn(inner, own)];
  });
}
