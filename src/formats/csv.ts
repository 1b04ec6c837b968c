/** Sheets as csv that Excel and WPS open right: UTF-8 with byte order mark, CRLF, ids that stay text, no formulas. */
import { stringify } from 'csv-stringify/sync';
import type { ColumnKind, Sheet } from './sheet.js';

/** First characters by which a spreadsheet takes a cell for a formula, also after blanks. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

const NUMERIC: ReadonlySet<ColumnKind> = new Set(['number', 'percent']);

/** The header and all rows of each sheet, one sheet below the other. */
export function formatCsv(...sheets: readonly Sheet[]): string {
  return `\ufeff${sheets.map(formatRows).join('\r\n')}`;
}

function formatRows({ columns, blocks }: Sheet): string {
  const header = columns.map(({ title }) => guardCell(title, 'text'));
  const rows = blocks.flatMap((block) =>
    block.rows.map((row) => row.map((cell, at) => guardCell(cell, columns[at]?.kind ?? 'text'))),
  );
  return stringify([header, ...rows], { record_delimiter: '\r\n', quoted_match: /[\t\r\n]/ });
}

/**
 * An id such as 05-1 would become the fifth of January: a leading tab, which no spreadsheet shows, keeps it text.
 * Text that would be a formula gets the apostrophe by which spreadsheets mark text.
 */
function guardCell(cell: string, kind: ColumnKind): string {
  if (kind === 'id') return cell === '' ? '' : `\t${cell}`;
  if (NUMERIC.has(kind) && /^[-+]?[\d.]*%?$/.test(cell)) return cell;
  return FORMULA.test(cell) || /^[\t\r]/.test(cell) ? `'${cell}` : cell;
}
