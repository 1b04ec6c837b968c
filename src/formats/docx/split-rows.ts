/** A very long table as several, as programs take far longer to lay out one table of thousands of rows than many of hundreds. */
import type { Sheet, SheetBlock } from '../sheet.js';

/** The most rows of a table; one up to twice as long is left whole. */
const LONGEST = 250;

/** The table itself unless it is very long; a block that is parted has its heading on its first part. */
export function splitRows<T extends Pick<Sheet, 'blocks'>>(table: T): T[] {
  const count = table.blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count <= 2 * LONGEST) return [table];
  const tables: SheetBlock[][] = [];
  let room = 0;
  for (const { heading, rows } of table.blocks.flatMap(cutBlock)) {
    if (rows.length > room || tables.length === 0) {
      tables.push([]);
      room = LONGEST;
    }
    tables.at(-1)?.push({ ...(heading !== undefined && { heading }), rows });
    room -= rows.length;
  }
  return tables.map((blocks) => ({ ...table, blocks }));
}

function cutBlock({ heading, rows }: SheetBlock): SheetBlock[] {
  const pieces = Math.max(1, Math.ceil(rows.length / LONGEST));
  return Array.from({ length: pieces }, (_, at) => ({
    ...(at === 0 && heading !== undefined && { heading }),
    rows: rows.slice(at * LONGEST, (at + 1) * LONGEST),
  }));
}
