/** What stands above and below the table of a worksheet: title, lines, the heads of the columns, foot. */
import type { Sheet } from '../sheet.js';
import { toContent } from './cell-value.js';
import { type Grid, TALLEST_ROW } from './grid.js';
import { columnPoints, columnsOfText, type Layout, textHeight } from './layout.js';
import { safeLine, safeText } from './safe-text.js';
import { BODY_SIZE, type Styles, TITLE_SIZE } from './styles.js';
import { heightOf, linesWithin, splitText, widthOf } from './text-size.js';

/** Points between the table and its foot, so that sorting and filtering stop there. */
const GAP = 8;
/** Points of the button of a filter, which is to cover no head. */
const BUTTON = 14;
const TITLE_SPACE = 10;
const MOST_LINES = linesWithin(TALLEST_ROW - GAP, BODY_SIZE);

/** What the lines of a sheet are put into. */
interface Frame {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly styles: Styles;
  /** The last column that title and lines stand on. */
  readonly lastColumn: number;
  /** Points from the first column to that one. */
  readonly width: number;
}

/** The frame of a sheet: its lines are no wider than the page. */
export function frameOf(grid: Grid, layout: Layout, styles: Styles, room: number): Frame {
  const [first = 0] = layout.visible;
  let [lastColumn, width] = [first, 0];
  for (const column of layout.visible) {
    if (width > 0 && width + columnPoints(layout, column) > room) break;
    width += columnPoints(layout, column);
    lastColumn = column;
  }
  return { grid, layout, styles, lastColumn, width };
}

/** Adds title and lines. */
export function addTop({ title, lines }: Sheet, frame: Frame): void {
  const text = safeLine(title);
  const height = textHeight(text, columnsOfText(frame.width, TITLE_SIZE), TITLE_SIZE);
  addLine(text, frame.styles.title, height + TITLE_SPACE, frame);
  for (const line of lines) addText(line, frame);
}

/** Adds the foot after a gap. */
export function addFoot({ foot }: Sheet, frame: Frame): void {
  if (foot.length === 0) return;
  frame.grid.addRow(GAP, true);
  for (const line of foot) addText(line, frame);
}

/** Adds the heads of the columns and gives their row. */
export function addHead({ columns }: Sheet, { grid, layout, styles }: Frame): number {
  const heights = columns.map(({ kind, title, hidden }, at) => {
    if (hidden) return 0;
    return kind === 'symbol' ? uprightHeight(title) : textHeight(title, layout.widths[at] ?? 0);
  });
  const row = grid.addRow(Math.max(...heights) + BUTTON, true);
  for (const [at, { kind, title, fill }] of columns.entries()) {
    const text = safeText(title);
    grid.put(row, at, styles.head(kind, fill !== undefined, isUpright(text)), toContent(text, 'text'));
  }
  return row;
}

function addText(text: string, frame: Frame): void {
  const columns = columnsOfText(frame.width, BODY_SIZE);
  for (const piece of splitText(safeText(text), columns, MOST_LINES)) {
    addLine(piece, frame.styles.line, textHeight(piece, columns), frame);
  }
}

function addLine(text: string, style: Styles['line'] | Styles['title'], height: number, frame: Frame): void {
  const { grid, layout, lastColumn } = frame;
  const [first = 0] = layout.visible;
  const row = grid.addRow(height, true);
  grid.put(row, first, style, toContent(text, 'text'));
  grid.merge(row, first, row, lastColumn);
}

/** Chinese is written downwards sign by sign; words are turned. */
function isUpright(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function uprightHeight(title: string): number {
  return isUpright(title) ? heightOf([...title].length, BODY_SIZE) : (widthOf(title) * BODY_SIZE) / 2 + GAP;
}
