/** The filters of a table: one for each column that has any. */
import { hasWords, toWords } from './fold.js';
import type { Row } from './row.js';

/** What has to be true of a row. */
export type Test = (row: Row) => boolean;

/** The filters below the head of a table, by their columns. */
export class Filters {
  readonly #controls: readonly (HTMLInputElement | HTMLSelectElement | null)[];

  constructor(table: HTMLTableElement) {
    const cells = table.querySelector<HTMLTableRowElement>('tr.filters')?.cells ?? [];
    this.#controls = Array.from(cells, (cell) =>
      cell.querySelector<HTMLInputElement | HTMLSelectElement>('input, select'),
    );
  }

  /** The words of a column that has few, in their order. */
  choices(column: number): string[] {
    const control = this.#controls[column];
    return control instanceof HTMLSelectElement
      ? Array.from(control.options, ({ value }) => value.slice(1)).slice(1)
      : [];
  }

  /** What the filters ask for; nothing where none is set. */
  tests(): Test[] {
    return this.#controls.flatMap((control, column) => {
      if (control instanceof HTMLSelectElement) {
        const wanted = control.value.slice(1);
        return control.value === '*' ? [] : [({ cells }: Row) => cells[column] === wanted];
      }
      const words = toWords(control?.value ?? '');
      return words.length === 0 ? [] : [({ folded }: Row) => hasWords(folded[column] ?? '', words)];
    });
  }

  clear(): void {
    for (const control of this.#controls) {
      if (control) control.value = control instanceof HTMLSelectElement ? '*' : '';
    }
  }

  /** Chooses a word in the column of that name; false where there is none. */
  choose(name: string, word: string): boolean {
    const control = this.#controls.find((each) => each?.dataset.column === name);
    if (!(control instanceof HTMLSelectElement)) return false;
    control.value = `=${word}`;
    return control.value !== '';
  }
}
