/** Sorting by the heads of a table: up, down, and back to the order of the paper. */
import { type CompareCells, orderOf, reversed } from './compare-cells.js';
import type { Row } from './row.js';

type Direction = 'ascending' | 'descending';

/** The heads of a table as buttons. */
export class Sorting {
  readonly #heads: readonly HTMLTableCellElement[];
  readonly #choices: (column: number) => string[];
  #column = -1;
  #direction: Direction = 'ascending';

  constructor(table: HTMLTableElement, choices: (column: number) => string[], onChange: () => void) {
    this.#heads = Array.from(table.tHead?.rows[0]?.cells ?? []);
    this.#choices = choices;
    for (const [column, head] of this.#heads.entries()) {
      if (head.dataset.sort === 'no' || head.classList.contains('fill')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        this.#turn(column);
        onChange();
      });
    }
  }

  /** The rows in the order that was asked for; equal ones stay in the order of the paper. */
  sort(rows: readonly Row[]): readonly Row[] {
    const compare = this.#compare();
    if (!compare) return rows;
    const column = this.#column;
    return [...rows].sort((a, b) => compare(a.cells[column] ?? '', b.cells[column] ?? ''));
  }

  #turn(column: number): void {
    const next: Direction | undefined =
      this.#column !== column ? 'ascending' : this.#direction === 'ascending' ? 'descending' : undefined;
    this.#heads[this.#column]?.removeAttribute('aria-sort');
    this.#column = next === undefined ? -1 : column;
    this.#direction = next ?? 'ascending';
    if (next !== undefined) this.#heads[column]?.setAttribute('aria-sort', next);
  }

  #compare(): CompareCells | undefined {
    const head = this.#heads[this.#column];
    if (!head) return undefined;
    const kind = head.classList[0] ?? 'text';
    const order = orderOf(kind, this.#choices(this.#column), document.documentElement.lang);
    return this.#direction === 'ascending' ? order : reversed(order);
  }
}
