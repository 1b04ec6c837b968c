/** Figures that come out the same whatever the order of what they are made of. */

/** A percentage or a number of points, to a tenth: what is shown is what is compared. */
export function toTenth(value: number): number {
  return roundTo(10, value);
}

/** A sum free of the noise of binary fractions, and no more than a number can hold. */
export function sumOf(values: readonly number[]): number {
  const total = [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
  return roundTo(1e6, Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, total)));
}

/** The mean of at least one value. */
export function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length;
}

/** Whole fractions of a number; one that is too large to have any stays as it is. */
function roundTo(parts: number, value: number): number {
  return Math.abs(value) >= Number.MAX_SAFE_INTEGER ? value : Math.round(value * parts) / parts;
}
