/** A sheet as a worksheet. */
import { colToLetter } from 'hucre/xlsx';
import type { Sheet } from '../sheet.js';
import { addBody } from './body.js';
import { freeze, knowingColumns } from './freeze.js';
import { Grid } from './grid.js';
import { addFoot, addHead, addTop, frameOf } from './head.js';
import { columnWidth, type Layout, layOutColumns } from './layout.js';
import { DEFAULT_PAGE, pageSetup, type Room, roomOn, TABLE_MARGINS, tableFooter } from './page.js';
import { Pager } from './pager.js';
import { GUARD, rulesOf } from './rules.js';
import type { Styles } from './styles.js';
import type { Setting, Worksheet } from './worksheet.js';

/** Printed smaller than so, a table goes on several pages beside each other. */
const SMALLEST_SCALE = 0.5;

/** Title, lines, table and foot, with all that a spreadsheet does by itself. */
export function tableSheet(sheet: Sheet, setting: Setting): Worksheet {
  const page = sheet.page ?? DEFAULT_PAGE;
  const room = roomOn(page, TABLE_MARGINS);
  const layout = layOutColumns(sheet, room);
  const across = Math.ceil((layout.width * SMALLEST_SCALE) / room.width);
  const { grid, head, last } = fillGrid(sheet, layout, room, across, setting.styles);
  const known = knowingColumns(sheet, layout);
  return {
    fixedRows: grid.fixedRows,
    rows: grid.rows,
    printTitles: [...(across > 1 && known > 0 ? [`$A:$${colToLetter(known - 1)}`] : []), `$${head + 1}:$${head + 1}`],
    sheet: {
      columns: sheet.columns.map(({ hidden }, at) => ({ width: columnWidth(layout, at), ...(hidden && { hidden }) })),
      cells: grid.cells,
      merges: grid.merges,
      rowDefs: grid.rowDefs,
      ...freeze(grid, head, known),
      ...(last > head && {
        autoFilter: { range: `A${head + 1}:${colToLetter(layout.visible.at(-1) ?? 0)}${last + 1}` },
        ...rulesOf(sheet, head + 2, last + 1, setting),
      }),
      ...(sheet.columns.some(({ fill }) => fill) && { protection: GUARD }),
      pageSetup: pageSetup(page, TABLE_MARGINS, { across }),
      headerFooter: tableFooter(sheet, room.width, setting.wording),
    },
  };
}

/** All rows, with the numbers of the row of heads and of the last one of the table. */
function fillGrid(
  sheet: Sheet,
  layout: Layout,
  room: Room,
  across: number,
  styles: Styles,
): { grid: Grid; head: number; last: number } {
  const grid = new Grid();
  const frame = frameOf(grid, layout, styles, across > 1 ? layout.width / across : Number.POSITIVE_INFINITY);
  addTop(sheet, frame);
  const head = addHead(sheet, frame);
  const scale = Math.min(1, Math.floor((room.width * across * 100) / layout.width) / 100);
  const heads = grid.heightAt(head);
  const pager = new Pager(room.height / scale - heads, grid.heightTo(head) - heads);
  addBody(sheet, { grid, layout, styles, pager });
  const last = grid.rows - 1;
  addFoot(sheet, frame);
  return { grid, head, last };
}
