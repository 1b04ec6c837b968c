/** What the columns of a sheet ask for, by what stands in them. */
import type { ColumnKind, Sheet, SheetColumn } from '../sheet.js';
import type { Claim } from './share-width.js';
import { widthOf } from './text-size.js';

/** Kinds whose cells are not broken into lines. */
const WHOLE: ReadonlySet<ColumnKind> = new Set(['id', 'number', 'date', 'percent', 'lamp', 'symbol']);
const LONGEST_WHOLE = 24;

/** A column of text is no wider, whatever stands in it. */
const WIDEST_TEXT = 120;
/** Text that has its own width is no better off with more; longer text is, a little. */
const SHORT_TEXT = 20;
const STRETCH = 1.5;
/** Columns of text that are long are never narrower; what stands beside many signs even less so. */
const NARROWEST_TEXT = 8;
const NARROWEST_BESIDE_SIGNS = 24;

/** Room to write in, and what is supposed to be written there. */
const FILLED = { least: 10, most: 32, length: 18 } as const;
/** An empty column is there to be written in. */
const EMPTY = { most: 20, length: 6 } as const;
/** The button of a drop-down list. */
const BUTTON = 3;
const HEAD_LINES = 3;
const NARROWEST_HEAD = 4;
const UPRIGHT_HEAD = 2;

/** The claim of each column; hidden ones ask for nothing. */
export function claimsOf({ columns, blocks }: Sheet): Claim[] {
  const rows = blocks.flatMap((block) => block.rows);
  const narrowest = columns.some(({ kind }) => kind === 'symbol') ? NARROWEST_BESIDE_SIGNS : NARROWEST_TEXT;
  return columns.map((column, at) => {
    if (column.hidden) return { least: 0, most: 0, burden: 0 };
    if (column.fill) return fillClaim(column, rows.length);
    return WHOLE.has(column.kind) ? wholeClaim(column, rows, at) : textClaim(column, rows, at, narrowest);
  });
}

type Rows = readonly (readonly string[])[];

function wholeClaim(column: SheetColumn, rows: Rows, at: number): Claim {
  const widest = rows.reduce((width, row) => Math.max(width, widthOf(row[at] ?? '')), 0);
  // Latin letters and digits are wider than half a Chinese character in the fonts that stand in for missing ones.
  const width = Math.max(headWidth(column), Math.min(LONGEST_WHOLE, widest * 1.15));
  return { least: width, most: width, burden: 0 };
}

function textClaim(column: SheetColumn, rows: Rows, at: number, narrowest: number): Claim {
  let [widest, burden, above] = [0, 0, ''];
  for (const row of rows) {
    const text = row[at] ?? '';
    // What is merged takes its room only once.
    if (column.merge && text === above) continue;
    above = text;
    widest = Math.max(widest, widthOf(text));
    burden += text.length ** 2;
  }
  const head = headWidth(column);
  if (widest === 0)
    return { least: Math.max(head, NARROWEST_TEXT), most: EMPTY.most, burden: rows.length * EMPTY.length ** 2 };
  const wanted = Math.max(head, NARROWEST_TEXT, Math.min(WIDEST_TEXT, widest > SHORT_TEXT ? widest * STRETCH : widest));
  return { least: Math.max(head, Math.min(wanted, narrowest)), most: wanted, burden };
}

function fillClaim(column: SheetColumn, rows: number): Claim {
  const head = headWidth(column);
  if (column.fill?.choices) {
    const width = Math.max(head, ...column.fill.choices.map((choice) => widthOf(choice) + BUTTON));
    return { least: width, most: width, burden: 0 };
  }
  if (column.kind === 'percent') return { least: head, most: head, burden: 0 };
  return { least: Math.max(head, FILLED.least), most: FILLED.most, burden: rows * FILLED.length ** 2 };
}

/** The head of a column is broken into some lines, but none of its words is. */
function headWidth({ title, kind }: SheetColumn): number {
  if (kind === 'symbol') return UPRIGHT_HEAD;
  const words = title.match(/[!-~]+/g) ?? [];
  return Math.max(NARROWEST_HEAD, Math.ceil(widthOf(title) / HEAD_LINES / 2) * 2, ...words.map(widthOf));
}
