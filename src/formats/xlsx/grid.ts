/** A worksheet while it is filled, row by row from the top. */
import type { Cell, CellStyle, MergeRange, RowDef } from 'hucre';
import type { CellContent } from './cell-value.js';

/** The most points that a row can be high. */
export const TALLEST_ROW = 409;

/** The most rows that a worksheet has. */
export const MOST_ROWS = 1_048_576;
/** The most columns that it has. */
export const MOST_COLUMNS = 16_384;

/** Cells, merged areas and heights; rows and columns count from 0. */
export class Grid {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];
  readonly rowDefs = new Map<number, RowDef>();
  /** Rows that keep their height whatever is typed into them: no spreadsheet can tell how high a merged cell must be. */
  readonly fixedRows = new Set<number>();
  /** How many rows there are. */
  rows = 0;

  /** Adds a row and gives its number. */
  addRow(height: number, isFixed = false): number {
    const row = this.rows++;
    this.setHeight(row, height);
    if (isFixed) this.fixedRows.add(row);
    return row;
  }

  /** Sets the height, in points. */
  setHeight(row: number, height: number): void {
    this.rowDefs.set(row, { height: Math.min(TALLEST_ROW, Math.round(height * 4) / 4) });
  }

  heightAt(row: number): number {
    return this.rowDefs.get(row)?.height ?? 0;
  }

  /** Of all rows from the top to one of them. */
  heightTo(row: number): number {
    let height = 0;
    for (let at = 0; at <= row; at++) height += this.heightAt(at);
    return height;
  }

  put(row: number, column: number, style: CellStyle, { value, richText }: CellContent = {}): void {
    this.cells.set(`${row},${column}`, {
      style,
      ...(value !== undefined && { value }),
      ...(richText !== undefined && { richText }),
    });
  }

  /** Joins an area to one cell; nothing happens where it is one already. */
  merge(startRow: number, startCol: number, endRow: number, endCol: number): void {
    if (endRow > startRow || endCol > startCol) this.merges.push({ startRow, startCol, endRow, endCol });
  }
}
