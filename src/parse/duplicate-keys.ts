/** Keys that a mapping holds more than once. */
import { isCollection, isMap, isPair, isScalar, type YAMLMap } from 'yaml';
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
  const keys = items.flatMap(({ key }) => (isScalar(key) && key.value !== null ? [key] : []));
  const seen = new Map<string, Span>();
  const first = String(keys[0]?.value);
  let hasBegunAgain = false;
  for (const { value, range } of keys) {
    const key = String(value);
    const [start, end] = range ?? [0, 0];
    const earlier = seen.get(key);
    if (!earlier) seen.set(key, { start, end });
    else if (!hasBegunAgain || key === first) {
      yield { code: 'duplicate-key', params: { key }, start, end, first: earlier };
    }
    hasBegunAgain ||= earlier !== undefined && key === first;
  }
}
