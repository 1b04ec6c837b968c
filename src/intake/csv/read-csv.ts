/** From the text of a csv file to a table; its rows are numbered as a spreadsheet shows them. */
import { parse } from 'csv-parse/sync';
import { readReturnCode } from '../../model/return-code.js';
import { MAX_CELLS, MAX_COLUMNS, MAX_CSV_LENGTH } from '../limits.js';
import type { Cell, Row, Table } from '../table.js';
import { Unreadable } from '../unreadable.js';

/** What spreadsheets put between cells, depending on the system's settings. */
const DELIMITERS = [',', ';', '\t'];

/** The table, with nothing in it where there is no return code. Throws {@link Unreadable} for more text or more cells than a checklist can have. */
export function readCsv(text: string): Table {
  if (text.length > MAX_CSV_LENGTH) throw new Unreadable('too-much-inside');
  const delimiter = findDelimiter(text);
  if (delimiter === undefined) return { rows: [], merged: [] };
  let left = MAX_CELLS;
  const rows = parseRecords(text, delimiter).flatMap((record, at): Row[] => {
    const cells = toCells(record);
    left -= cells.size;
    if (left < 0 || record.length > MAX_COLUMNS) throw new Unreadable('too-much-inside');
    return cells.size > 0 ? [{ number: at + 1, cells }] : [];
  });
  return { rows, merged: [] };
}

/** The delimiter that leaves the most return codes whole; undefined for a text without any. */
function findDelimiter(text: string): string | undefined {
  const counts = DELIMITERS.map((delimiter) => weighCodes(text.split(new RegExp(`[\\r\\n${delimiter}]`))));
  const most = Math.max(...counts);
  return most === 0 ? undefined : DELIMITERS[counts.indexOf(most)];
}

/** Cells beside it make a sound code look like a damaged one. */
function weighCodes(cells: readonly string[]): number {
  let sum = 0;
  for (const cell of cells) {
    const code = readReturnCode(cell.replace(/^"|"$/g, ''));
    if (code !== undefined) sum += code === 'damaged' ? 1 : 2;
  }
  return sum;
}

function parseRecords(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    throw new Unreadable('damaged', error);
  }
}

function toCells(record: readonly string[]): ReadonlyMap<number, Cell> {
  return new Map(
    record.flatMap((text, at): [number, Cell][] => (text.trim() === '' ? [] : [[at, { kind: 'text', text }]])),
  );
}
