/** Whole numbers that add up: fractions are rounded so that their sum is the sum. */

/** An exact fraction; `under` is positive. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A fraction of two whole numbers. */
export function fraction(over: number, under: number): Fraction {
  return { over: BigInt(over), under: BigInt(under) };
}

/** The sum of fractions, rounded to the nearest whole number, a half upwards. */
export function roundedSum(fractions: readonly Fraction[]): number {
  const { over, under } = fractions.reduce(add, fraction(0, 1));
  return Number((2n * over + under) / (2n * under));
}

/**
 * Rounds each quota (none negative) down, and gives the units that are missing to the total to the largest remainders;
 * equal remainders in the order given. The total is the quotas' sum rounded up or down, so no whole quota ever changes.
 */
export function apportion(total: number, quotas: readonly Fraction[]): number[] {
  const whole = quotas.map(({ over, under }) => Number(over / under));
  const missing = total - whole.reduce((sum, value) => sum + value, 0);
  const byRemainder = quotas
    .map(({ over, under }, index) => ({ index, over: over % under, under }))
    .sort((a, b) => compareFractions(b, a) || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

function add(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
