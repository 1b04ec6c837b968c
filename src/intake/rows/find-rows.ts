/** The rows of a table that answer for a measure, and those of which that cannot be told. */
import { FEEDBACK_COLUMNS } from '../../model/columns.js';
import { parseMeasureId } from '../../model/ids.js';
import type { ReturnCode } from '../../model/return-code.js';
import type { Place } from '../answer.js';
import type { RowFault } from '../intake-fault.js';
import { cellName, type Row, type Table } from '../table.js';
import { saysNothing } from '../values/reading.js';
import { type FoundCode, findCodes, type Owner } from './codes.js';
import type { Layout } from './layout.js';

/** A row with the measure it answers for. */
export interface AnswerRow {
  readonly row: Row;
  readonly layout: Layout;
  readonly code: ReturnCode;
}

/** What a file as a whole tells of its rows. */
export interface FileKnowledge {
  readonly file: string;
  /** All header rows of the file. */
  readonly layouts: ReadonlyMap<Row, Layout>;
  /** Those by which rows without a header of their own are read. */
  readonly lent: readonly Layout[];
  readonly owner: Owner | undefined;
}

/** The rows of a table and what is wrong with others, in their order; that the header is missing is said once. */
export function findRows(table: Table, known: FileKnowledge): readonly (AnswerRow | RowFault)[] {
  let above: Layout | undefined;
  const found = table.rows.flatMap((row) => {
    const header = known.layouts.get(row);
    above = header ?? above;
    return header ? [] : (identify(row, above, placeOf(known.file, table, row), known) ?? []);
  });
  const firstWithoutHeader = found.find(lacksHeader);
  return found.filter((one) => !lacksHeader(one) || one === firstWithoutHeader);
}

function lacksHeader(found: AnswerRow | RowFault): boolean {
  return 'kind' in found && found.kind === 'no-header';
}

/** Where a row begins. */
function placeOf(file: string, { sheet }: Table, { number, cells }: Row): Place {
  const cell = cellName(number, Math.min(...cells.keys()));
  return { file, ...(sheet !== undefined && { sheet }), cell };
}

/** The row's code and columns, or its fault; undefined for a row that is no answer: titles, headings, foot lines. */
function identify(
  row: Row,
  above: Layout | undefined,
  place: Place,
  known: FileKnowledge,
): AnswerRow | RowFault | undefined {
  const [found, ...others] = findCodes(row);
  if (above?.twice) return undefined;
  if (!found) return above && identifyById(row, above, place, known);
  for (const { column, code, text } of [found, ...others]) {
    if (code === 'damaged')
      return { kind: 'damaged-code', place: { ...place, cell: cellName(row.number, column) }, text };
  }
  const { code } = found;
  if (code === 'damaged') return undefined;
  if (others.length > 0) return { kind: 'several-codes', place, measures: measuresOf([found, ...others]) };
  const layout = above ?? borrowLayout(row, found.column, code, known.lent);
  if (!layout) return { kind: 'no-header', place, code };
  const id = idIn(row, layout);
  if (id !== undefined && id !== code.measure) return { kind: 'other-id', place, code, id, measure: code.measure };
  return { row, layout, code };
}

function measuresOf(codes: readonly FoundCode[]): string[] {
  return codes.flatMap(({ code }) => (code === 'damaged' ? [] : [code.measure]));
}

/** A row whose code was lost is known by its id among rows of one department; a row that was not filled in is none. */
function identifyById(
  row: Row,
  layout: Layout,
  place: Place,
  { owner }: FileKnowledge,
): AnswerRow | RowFault | undefined {
  const measure = idIn(row, layout);
  if (measure !== undefined && owner) return { row, layout, code: { ...owner, measure, state: '' } };
  return isFilledIn(row, layout) ? { kind: 'no-code', place } : undefined;
}

/** Rows that were copied to where no header stands lie as they lay in the table; their id has to stand beside their code as it did there. */
function borrowLayout(
  row: Row,
  column: number,
  { measure }: ReturnCode,
  layouts: readonly Layout[],
): Layout | undefined {
  for (const layout of layouts) {
    const codeColumn = layout.columns.get('code');
    const shifted = codeColumn === undefined ? undefined : shiftLayout(layout, column - codeColumn);
    if (shifted && idIn(row, shifted) === measure) return shifted;
  }
  return undefined;
}

function shiftLayout(layout: Layout, by: number): Layout {
  return { ...layout, columns: new Map([...layout.columns].map(([key, column]) => [key, column + by])) };
}

/** The measure's id in the id column, where there is one. */
function idIn({ cells }: Row, { columns }: Layout): string | undefined {
  const cell = cells.get(columns.get('id') ?? -1);
  return cell?.kind === 'text' ? parseMeasureId(cell.text) : undefined;
}

function isFilledIn({ cells }: Row, { columns }: Layout): boolean {
  // A heading stands alone in the first column, also where that is one to be filled in.
  if (cells.size === 1 && cells.has(Math.min(...columns.values()))) return false;
  return FEEDBACK_COLUMNS.some((key) => {
    const cell = cells.get(columns.get(key) ?? -1);
    return cell !== undefined && !(cell.kind === 'text' && cell.text.split('\n').every(isPrinted));
  });
}

/** Names of targets with nothing behind them were there before. */
function isPrinted(line: string): boolean {
  return /[:：]\s*$/.test(line) || saysNothing(line);
}
