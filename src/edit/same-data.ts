/** Plain data compared by what it says, not by the order of its keys. */

/** True when both are the same scalars, lists and mappings; the order of keys does not matter. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
    return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSameData(one[key as never], other[key as never]))
  );
}
