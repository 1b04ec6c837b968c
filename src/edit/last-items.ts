/** The end of a file that is a list, by which alone an item can be added to it however long it is. */
import { readData } from '../parse/read-data.js';
import { isSameData } from './same-data.js';
import { lineBreakOf } from './splices/lines.js';

/** How many items show how the others are laid out. */
const SHOWN = 3;

/** Where the last few items of a list begin, if what stands there reads as they do; 0 in any other text. */
export function lastItemsStart(text: string, data: unknown): number {
  if (!Array.isArray(data) || data.length <= SHOWN) return 0;
  let above = text.length;
  for (let count = 0; count < SHOWN; count++) above = text.lastIndexOf('\n- ', above - 1);
  const end = text.slice(above + 1);
  const read = readData(end);
  const isWhole = 'data' in read && isSameData(read.data, data.slice(-SHOWN));
  return isWhole && lineBreakOf(end) === lineBreakOf(text) ? above + 1 : 0;
}
