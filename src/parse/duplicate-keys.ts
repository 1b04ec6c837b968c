/** Keys that a mapping holds more than once. */
import { isCollection, isMap, isPair, isScalar, type Node, type YAMLMap } from 'yaml';
import type { Defect, Span } from './defect.js';

/** Every key that repeats another of its mapping, with the place of the first; the document nests no deeper than a plan may. */
export function findDuplicateKeys(root: unknown): Defect[] {
  if (isPair(root)) return [...findDuplicateKeys(root.key), ...findDuplicateKeys(root.value)];
  if (!isCollection(root)) return [];
  const inside = root.items.flatMap(findDuplicateKeys);
  return isMap(root) ? [...repeatedKeys(root), ...inside] : inside;
}

/**
 * Where the first key comes a second time, a dash is missing or a whole block was pasted: the keys that follow it
 * repeat others only for that.
 */
function* repeatedKeys({ items }: YAMLMap): Iterable<Defect> {
  const seen = new Map<string, Span>();
  let begunAgain = false;
  const [first] = items.map(({ key }) => keyText(key));
  for (const { key } of items) {
    const text = keyText(key);
    const place = spanOf(key as Node);
    const earlier = seen.get(text);
    if (!earlier) seen.set(text, place);
    else if (!begunAgain || text === first)
      yield { code: 'duplicate-key', params: { key: text }, ...place, first: earlier };
    begunAgain ||= earlier !== undefined && text === first;
  }
}

function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function spanOf({ range }: Node): Span {
  const [start, end] = range ?? [0, 0];
  return { start, end };
}
