/** Where the columns of a sheet stand, and how high its rows must be. */
import type { Sheet, SheetColumn } from '../sheet.js';
import { claimsOf } from './column-claims.js';
import { TALLEST_ROW } from './grid.js';
import type { Room } from './page.js';
import { shareWidth } from './share-width.js';
import { BODY_SIZE, COLUMN_POINTS } from './styles.js';
import { countLines, heightOf } from './text-size.js';

/** Points of a column of text: half a Chinese character. */
const TEXT_POINTS = BODY_SIZE / 2;
/** Points that a cell keeps free beside its text, and above and below it. */
const BESIDE = 7;
const ABOVE = 5;

/** Where a row would not be high enough, the page is printed smaller, down to this scale. */
const SMALLEST_SCALE = 0.7;
const STEP = 1.1;

/** Columns of a sheet with their widths. */
export interface Layout {
  readonly columns: readonly SheetColumn[];
  /** In columns of text, without what stays free beside it. */
  readonly widths: readonly number[];
  /** Numbers of the columns that are seen. */
  readonly visible: readonly number[];
  /** Of all visible columns, in points. */
  readonly width: number;
}

/** Shares the width of the page; columns that cannot do with it are wider, and the page is printed smaller. */
export function layOutColumns(sheet: Sheet, room: Room): Layout {
  const { columns } = sheet;
  const claims = claimsOf(sheet);
  const visible = columns.flatMap(({ hidden }, at) => (hidden ? [] : [at]));
  const margins = visible.length * BESIDE;
  const layOut = (width: number): Layout => {
    const widths = shareWidth(claims, (width - margins) / TEXT_POINTS);
    const total = visible.reduce((sum, at) => sum + (widths[at] ?? 0) * TEXT_POINTS, margins);
    return { columns, widths, visible, width: total };
  };
  let layout = layOut(room.width);
  for (let width = room.width * STEP; width * SMALLEST_SCALE <= room.width; width *= STEP) {
    if (isLowEnough(sheet, layout)) break;
    layout = layOut(width);
  }
  return layout;
}

/** The width of a column as a workbook counts it. */
export function columnWidth({ widths }: Layout, at: number): number {
  return Math.ceil((((widths[at] ?? 0) * TEXT_POINTS + BESIDE) / COLUMN_POINTS) * 100) / 100;
}

/** The same in points. */
export function columnPoints(layout: Layout, at: number): number {
  return columnWidth(layout, at) * COLUMN_POINTS;
}

/** Columns of text in points, of a cell that is merged over the whole width. */
export function columnsOfText(points: number, size: number): number {
  return (points - BESIDE) / (size / 2);
}

/** The height that a text needs in a column. */
export function textHeight(text: string, width: number, size = BODY_SIZE): number {
  return heightOf(countLines(text, width), size) + ABOVE;
}

function isLowEnough({ blocks }: Sheet, { columns, widths }: Layout): boolean {
  return blocks.every(({ rows }) =>
    rows.every((row) =>
      row.every((text, at) => columns[at]?.hidden || textHeight(text, widths[at] ?? 0) <= TALLEST_ROW),
    ),
  );
}
