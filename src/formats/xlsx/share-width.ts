/** How columns share the width of a page. */

/** What a column asks for, in columns of text. */
export interface Claim {
  readonly least: number;
  readonly most: number;
  /** How its cells suffer from being narrow: the sum of the squares of their lengths. */
  readonly burden: number;
}

const STEPS = 40;

/**
 * Widths between least and most that together fill the room, or come as near to it as they can. A column's share grows with
 * the cube root of its burden: that makes the sum of the squares of all cells' heights as small as it can be, so that
 * no single cell makes its row much higher than the others.
 */
export function shareWidth(claims: readonly Claim[], room: number): number[] {
  const widthsAt = (factor: number) =>
    claims.map(({ least, most, burden }) => Math.min(most, Math.max(least, factor * Math.cbrt(burden))));
  const total = (factor: number) => widthsAt(factor).reduce((sum, width) => sum + width, 0);
  let low = 0;
  let high = 1;
  for (let step = 0; step < STEPS && total(high) < room; step++) high *= 2;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (total(middle) <= room) low = middle;
    else high = middle;
  }
  return widthsAt(low);
}
