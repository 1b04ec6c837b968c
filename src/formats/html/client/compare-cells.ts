/** The order of cells in a column, by what the column holds. */

/** Below zero when the first cell comes before the second. */
export type CompareCells = (a: string, b: string) => number;

/** The order of a kind of column; `choices` are the words of a column that has few, in their own order. */
export function orderOf(kind: string, choices: readonly string[], language: string): CompareCells {
  if (choices.length > 0) return emptyLast(byRank(choices));
  if (kind === 'number' || kind === 'percent') return emptyLast(byNumber);
  if (kind === 'id') return emptyLast(byParts);
  return emptyLast(new Intl.Collator(language, { numeric: true }).compare);
}

/** The order the other way round; empty cells stay last. */
export function reversed(compare: CompareCells): CompareCells {
  return emptyLast((a, b) => compare(b, a));
}

function emptyLast(compare: CompareCells): CompareCells {
  return (a, b) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return compare(a, b);
  };
}

function byRank(choices: readonly string[]): CompareCells {
  const ranks = new Map(choices.map((word, at) => [word, at]));
  const rank = (word: string) => ranks.get(word) ?? ranks.size;
  return (a, b) => rank(a) - rank(b);
}

/** What is no number comes after all numbers. */
function byNumber(a: string, b: string): number {
  const [left, right] = [Number.parseFloat(a), Number.parseFloat(b)];
  if (Number.isNaN(left) || Number.isNaN(right)) return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
  return left - right;
}

/** `13-6` before `13-10`. */
function byParts(a: string, b: string): number {
  const [left, right] = [a.split('-').map(Number), b.split('-').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
