/** The cells of a worksheet; empty ones are passed over, however many there are. */
import { type Cell, columnIndex, type MergedRange, type Row, type Table } from '../table.js';
import { Unreadable } from '../unreadable.js';
import { type RawCell, type Surroundings, toCell } from './cell-value.js';
import type { Attributes, XmlHandler } from './scan-xml.js';
import { gatherText } from './text-of.js';

/** What may still be read; shared by all worksheets. */
export interface CellBudget {
  /** With anything in them. */
  cells: number;
  characters: number;
}

/** Merged ranges beyond this number are no form that anybody filled in. */
const MOST_MERGED = 20_000;

/** Gathers a worksheet; the table is complete when its part has been read. */
export function gatherWorksheet(
  sheet: string,
  surroundings: Surroundings,
  budget: CellBudget,
): { readonly handler: XmlHandler; readonly table: Table } {
  const rows: Row[] = [];
  const merged: MergedRange[] = [];
  const current = gatherCell();
  let number = 0;
  let column = -1;
  let cells = new Map<number, Cell>();
  const endCell = () => {
    const cell = toCell(current.take(), surroundings);
    if (!cell || column < 0) return;
    budget.characters -= 'text' in cell ? cell.text.length : 0;
    if (--budget.cells < 0 || budget.characters < 0) throw new Unreadable('too-much-inside');
    cells.set(column, cell);
  };
  const endRow = () => {
    column = -1;
    if (cells.size === 0) return;
    rows.push({ number, cells });
    cells = new Map();
  };
  const handler: XmlHandler = {
    open: (name, attributes) => {
      const { r, ref } = attributes;
      if (name === 'c') column = r === undefined ? column + 1 : columnIndex(r);
      else if (name === 'row') number = Number(r) || number + 1;
      else if (name === 'mergeCell' && merged.length < MOST_MERGED) merged.push(...readRange(ref ?? ''));
      current.open(name, attributes);
    },
    text: current.text,
    close: (name) => {
      current.close(name);
      if (name === 'c') endCell();
      else if (name === 'row') endRow();
    },
  };
  return { table: { sheet, rows, merged }, handler };
}

/** Gathers the words of one cell after the other. */
function gatherCell() {
  const inline = gatherText();
  let raw = { type: 'n', style: 0, value: '', formula: undefined as string | undefined };
  let inside = '';
  return {
    open: (name: string, { t = 'n', s = '0' }: Attributes) => {
      if (name === 'c') raw = { type: t, style: Number(s), value: '', formula: undefined };
      else if (name === 'v' || name === 'f') inside = name;
      else inline.open(name);
      if (name === 'f') raw.formula = '';
    },
    text: (text: string) => {
      if (inside === 'v') raw.value += text;
      else if (inside === 'f') raw.formula += text;
      else inline.text(text);
    },
    close: (name: string) => {
      if (name === inside) inside = '';
      else inline.close(name);
    },
    take: (): RawCell => Object.assign(raw, { inline: inline.take() }),
  };
}

function readRange(text: string): MergedRange[] {
  const [, from, top, to, bottom] = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(text) ?? [];
  if (from === undefined || to === undefined) return [];
  return [{ top: Number(top), bottom: Number(bottom), left: columnIndex(from), right: columnIndex(to) }];
}
