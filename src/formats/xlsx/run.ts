/** Cells of several records that say the same and are one on paper. */
import type { Grid } from './grid.js';
import { type Layout, textHeight } from './layout.js';
import type { Pager } from './pager.js';
import type { Styles } from './styles.js';

/** What all rows of a table share. */
export interface Body {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly styles: Styles;
  readonly pager: Pager;
}

/** Records below each other with the same text in a column. */
export class Run {
  readonly column: number;
  readonly #grid: Grid;
  readonly #width: number;
  #text: string | undefined;
  #first = 0;

  constructor(column: number, { grid, layout }: Body) {
    this.column = column;
    this.#grid = grid;
    this.#width = layout.widths[column] ?? 0;
  }

  /** Takes the record that begins with a row; true where it begins a new cell, as it must where a column before does. */
  extend(text: string, row: number, mustBegin: boolean): boolean {
    if (text === this.#text && !mustBegin) return false;
    this.end(row);
    this.#text = text;
    this.#first = row;
    const needed = this.heightOf(text);
    // The first row alone has room for the text: a page may end below it.
    if (needed > this.#grid.heightAt(row)) {
      this.#grid.setHeight(row, needed);
      this.#grid.fixedRows.add(row);
    }
    return true;
  }

  /** Merges what there is up to a row. */
  end(row: number): void {
    if (this.#text !== undefined) this.#grid.merge(this.#first, this.column, row - 1, this.column);
  }

  /** Points that a text needs here. */
  heightOf(text: string): number {
    return textHeight(text, this.#width);
  }
}
