/** A row of a table with the text of its cells, which is read once. */
import { foldText } from './fold.js';

/** Where a row is: on the screen, in print alone, in neither. */
export type RowState = 'in' | 'beyond' | 'out';

/** A row that can be searched, sorted and shown; it touches the page only for what changes. */
export class Row {
  readonly element: HTMLTableRowElement;
  #cells: readonly string[] | undefined;
  #folded: readonly string[] | undefined;
  #all: string | undefined;
  #state: RowState = 'beyond';
  #isLabelled = false;
  readonly #repeated: boolean[] = [];

  constructor(element: HTMLTableRowElement) {
    this.element = element;
    for (const cell of element.getElementsByClassName('same')) {
      this.#repeated[(cell as HTMLTableCellElement).cellIndex] = true;
    }
  }

  /** The text of each cell. */
  get cells(): readonly string[] {
    this.#cells ??= Array.from(this.element.cells, (cell) => cell.textContent ?? '');
    return this.#cells;
  }

  /** The text of each cell as it is searched. */
  get folded(): readonly string[] {
    this.#folded ??= this.cells.map(foldText);
    return this.#folded;
  }

  /** The text of all cells as it is searched; no word reaches from one cell into the next. */
  get all(): string {
    this.#all ??= this.folded.join('\n');
    return this.#all;
  }

  /** On the screen, beyond it (printed, not shown), or out: neither. */
  show(state: RowState): void {
    if (state === this.#state) return;
    this.#state = state;
    const { classList } = this.element;
    classList.toggle('in', state === 'in');
    classList.toggle('out', state === 'out');
  }

  /** Tones down the cells of these columns that repeat the row above. */
  markRepeated(columns: readonly number[], above: Row | undefined): void {
    for (const column of columns) {
      const isRepeated = above !== undefined && above.cells[column] === this.cells[column];
      if (isRepeated === (this.#repeated[column] ?? false)) continue;
      this.#repeated[column] = isRepeated;
      this.element.cells[column]?.classList.toggle('same', isRepeated);
    }
  }

  /** Gives each cell the title of its column, which stands before it where a row is shown as a card. */
  label(titles: readonly string[]): void {
    if (this.#isLabelled) return;
    this.#isLabelled = true;
    for (const [column, cell] of Array.from(this.element.cells).entries()) cell.dataset.label = titles[column] ?? '';
  }
}
