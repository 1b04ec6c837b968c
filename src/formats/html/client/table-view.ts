/** A table that can be searched, filtered and sorted; long ones are shown a part at a time. */
import { type Block, placeRows, toBlock } from './block.js';
import { Controls } from './controls.js';
import { Filters, type Test } from './filters.js';
import { hasWords } from './fold.js';
import { later } from './later.js';
import type { Row } from './row.js';
import { Sorting } from './sorting.js';

/** Tables of so many rows are shown whole; longer ones by so many rows at once, which a browser lays out without delay. */
const WHOLE = 300;
const BATCH = 100;

/** Screens on which rows are shown as cards; the style sheet says the same. */
const NARROW = window.matchMedia('(max-width: 40rem)');

/** One table of the page. */
export class TableView {
  readonly section: Element;
  readonly #table: HTMLTableElement;
  readonly #blocks: readonly Block[];
  readonly #filters: Filters;
  readonly #sorting: Sorting;
  readonly #controls: Controls;
  readonly #titles: readonly string[];
  readonly #merged: readonly number[];
  #words: readonly string[] = [];
  #measures: ReadonlySet<string> | undefined;
  readonly #first: number;
  #limit: number;

  constructor(table: HTMLTableElement) {
    const heads = Array.from(table.tHead?.rows[0]?.cells ?? []);
    this.#table = table;
    this.section = table.closest('section') ?? table;
    this.#blocks = Array.from(table.tBodies, toBlock);
    const size = this.#blocks.reduce((sum, { rows }) => sum + rows.length, 0);
    this.#first = size <= WHOLE ? WHOLE : BATCH;
    this.#limit = this.#first;
    this.#titles = heads.map((head) => head.textContent ?? '');
    this.#merged = heads.flatMap((head, column) => (head.classList.contains('merge') ? [column] : []));
    this.#filters = new Filters(table);
    this.#sorting = new Sorting(
      table,
      (column) => this.#filters.choices(column),
      () => this.#restart(),
    );
    this.#controls = new Controls(this.section, {
      more: () => this.#extend(this.#limit + BATCH),
      every: () => this.#extend(Number.POSITIVE_INFINITY),
      clear: () => this.clear(),
    });
    table.tHead?.addEventListener(
      'input',
      later(() => this.#restart()),
    );
    NARROW.addEventListener('change', () => this.#paint());
    this.#paint();
  }

  /** True when its rows are measures. */
  get hasMeasures(): boolean {
    return this.#idColumn >= 0;
  }

  /** Leaves the rows that have all the words. */
  search(words: readonly string[]): void {
    this.#words = words;
    this.#restart();
  }

  /** Leaves the rows of these measures; with undefined all. Tables of something else stay as they are. */
  limitTo(measures: ReadonlySet<string> | undefined): void {
    if (!this.hasMeasures || measures === this.#measures) return;
    this.#measures = measures;
    this.#restart();
  }

  /** Leaves the rows with this word in the column of this name; false where there is no such column. */
  choose(column: string, word: string): boolean {
    this.#filters.clear();
    if (!this.#filters.choose(column, word)) return false;
    this.#restart();
    return true;
  }

  /** Takes back the filters of the columns. */
  clear(): void {
    this.#filters.clear();
    this.#restart();
  }

  /** Brings a row onto the screen, even if filters of the columns have to be taken back for it. */
  reveal(element: Element): void {
    if (element.classList.contains('out')) this.clear();
    if (!element.classList.contains('in')) this.#extend(Number.POSITIVE_INFINITY);
  }

  contains(element: Element): boolean {
    return this.#table.contains(element);
  }

  get #idColumn(): number {
    return Number(this.#table.dataset.ids ?? -1);
  }

  #restart(): void {
    this.#limit = this.#first;
    this.#paint();
  }

  #extend(limit: number): void {
    this.#limit = limit;
    this.#paint();
  }

  #paint(): void {
    const filters = this.#filters.tests();
    const tests = [...filters, ...this.#outerTests()];
    const counts = { total: 0, found: 0, shown: 0 };
    for (const block of this.#blocks) {
      const found = this.#sorting.sort(block.rows.filter((row) => tests.every((test) => test(row))));
      const shown = found.slice(0, Math.max(0, this.#limit - counts.shown));
      placeRows(block, found, shown);
      for (const [at, row] of found.entries()) row.markRepeated(this.#merged, found[at - 1]);
      if (NARROW.matches) for (const row of shown) row.label(this.#titles);
      counts.total += block.rows.length;
      counts.found += found.length;
      counts.shown += shown.length;
    }
    this.#table.tFoot?.classList.toggle('out', counts.found < counts.total);
    this.#controls.update(counts, filters.length > 0);
  }

  #outerTests(): Test[] {
    const [words, measures, column] = [this.#words, this.#measures, this.#idColumn];
    return [
      ...(words.length > 0 ? [({ all }: Row) => hasWords(all, words)] : []),
      ...(measures ? [({ cells }: Row) => measures.has(cells[column] ?? '')] : []),
    ];
  }
}
