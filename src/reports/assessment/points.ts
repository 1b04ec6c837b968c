/** Points are counted in whole hundredths, so that sums are exact. */

/** Hundredths in one point. */
export const HUNDRED = 100;

/** A number with at most two decimals as a whole number of hundredths. */
export function toHundredths(value: number): number {
  return Math.round(value * HUNDRED);
}
