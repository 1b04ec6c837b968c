/** Texts that one reader of YAML takes differently from another, or that no file could hold. */
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Span } from './defect.js';

/** Half a character: an escape can make one, but it cannot be written. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** A node that must be written in another way. */
export interface Difference extends Span {
  readonly problem: 'READ_DIFFERENTLY' | 'BAD_DQ_ESCAPE';
}

/** The first node that does not mean what another reader took from the same text; no key is repeated in it. */
export function findDifference(node: unknown, data: unknown): Difference | undefined {
  if (isMap(node)) return inMap(node, node.items, Object(data));
  if (isSeq(node)) return inItems(node, node.items, Array.isArray(data) ? data : []);
  if (!isScalar(node)) return undefined;
  if ((node.value ?? null) !== data) return at(node, 'READ_DIFFERENTLY');
  return isHalf(node.value) ? at(node, 'BAD_DQ_ESCAPE') : undefined;
}

function inMap(map: Node, pairs: readonly Pair[], data: Readonly<Record<string, unknown>>): Difference | undefined {
  if (Object.keys(data).length !== pairs.length) return at(map, 'READ_DIFFERENTLY');
  for (const { key, value } of pairs) {
    const name = String(isScalar(key) ? key.value : key);
    if (!Object.hasOwn(data, name)) return at(key as Node, 'READ_DIFFERENTLY');
    if (isHalf(name)) return at(key as Node, 'BAD_DQ_ESCAPE');
    const found = findDifference(value, data[name]);
    if (found) return found;
  }
  return undefined;
}

function inItems(list: Node, items: readonly unknown[], data: readonly unknown[]): Difference | undefined {
  if (items.length !== data.length) return at(list, 'READ_DIFFERENTLY');
  for (const [index, item] of items.entries()) {
    const found = findDifference(item, data[index]);
    if (found) return found;
  }
  return undefined;
}

function isHalf(value: unknown): boolean {
  return typeof value === 'string' && HALF_CHARACTER.test(value);
}

function at({ range }: Node, problem: Difference['problem']): Difference {
  const [start, end] = range ?? [0, 0];
  return { start, end, problem };
}
