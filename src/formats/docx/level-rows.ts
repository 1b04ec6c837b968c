/** Sharing a table's width among its columns so that its rows are as low as can be. */

/** A column with its bounds, and the length of its text in each row. */
export interface Column {
  readonly least: number;
  readonly most: number;
  readonly lengths: readonly number[];
}

/** A row is about as high as its highest cell: the norm of this order comes near enough and is smooth. */
const ORDER = 4;

/** Even a column without any text takes what no other can use. */
const TRACE = 1e-9;

const ROUNDS = 16;

/** What a column adds falls with the order of its width, so that the whole way would swing to and fro. */
const STEP = 1 / (ORDER + 1);

/**
 * Widths that fill the total: none below its least and, as long as another has need, none above its most. Where the least of all
 * is already more than the total, they are their least. The total height of the rows is least where each width is in proportion to what
 * its column adds to that height, which is found by going there again and again.
 */
export function levelRows(columns: readonly Column[], total: number): number[] {
  const least = columns.map((column) => column.least);
  const most = columns.map((column) => column.most);
  if (sum(least) >= total) return least;
  if (sum(most) <= total) return most;
  let widths = share(columns, most, total);
  for (let round = 0; round < ROUNDS; round++) {
    const added = addedHeights(columns, widths);
    const aims = widths.map((width, at) => width ** (1 - STEP) * Math.max(TRACE, added[at] ?? 0) ** STEP);
    widths = share(columns, aims, total);
  }
  return widths;
}

/** How much each column adds to the height of all rows. */
function addedHeights(columns: readonly Column[], widths: readonly number[]): number[] {
  const added = columns.map(() => 0);
  const rows = columns[0]?.lengths.length ?? 0;
  for (let row = 0; row < rows; row++) {
    const powers = columns.map(({ lengths }, at) => ((lengths[row] ?? 0) / (widths[at] ?? 1)) ** ORDER);
    const all = sum(powers);
    if (all === 0) continue;
    const height = all ** (1 / ORDER);
    powers.forEach((power, at) => {
      added[at] = (added[at] ?? 0) + (height * power) / all;
    });
  }
  return added;
}

/** In proportion to the weights, inside the bounds. */
function share(columns: readonly Column[], weights: readonly number[], total: number): number[] {
  const at = (scale: number) =>
    columns.map(({ least, most }, index) => Math.min(most, Math.max(least, scale * (weights[index] ?? 0))));
  let [low, high] = [0, 1];
  while (sum(at(high)) < total) high *= 2;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) > total) high = middle;
    else low = middle;
  }
  return at(low);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
