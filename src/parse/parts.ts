/** The parts of a regular file that can be read one without the other: its top-level entries, and the items of their lists. */
import type { DataPath } from '../diagnostics/diagnostic.js';
import type { Span } from './defect.js';
import { isEveryday } from './everyday.js';

/** Lines of a text that hold an entry without the items of its list, or one item. */
export interface Part extends Span {
  readonly path: DataPath;
  /** The key with its colon, or the dash. */
  readonly label: Span;
  /** Some line at the margin is no entry: what it was meant to be is unknown. */
  readonly hasStrays: boolean;
  /** A key at the margin, below which the list goes on: it should be indented as the item's other keys are. */
  readonly outdented?: Span | undefined;
}

const EMPTY_LINE = /^(?:---)?\s*(?:#|$)/;
const ENTRY = /^([^\s"'#&*!|>%@`[\]{},:?-][^\s:]*)[ \t]*:(?=\s|$)/;
const ITEM = /^( *)-(?=\s|$)/;

/** Cuts a text into its parts, in their order; a text that is no mapping or list at the margin has none. */
export function splitParts(text: string): Part[] {
  const splitter = new Splitter();
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    splitter.add(text.slice(start, end), start);
    start = end + 1;
  }
  return splitter.finish(text.length);
}

/** The list that the next item belongs to; its indentation is unknown before the first item. */
interface List {
  readonly path: DataPath;
  readonly indent: number | undefined;
  readonly length: number;
}

/** A part of which the end is not known yet. */
type Begun = Mutable<Omit<Part, 'end'>>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Takes the lines of a text one after the other. */
class Splitter {
  readonly #begun: Begun[] = [];
  #list: List | undefined;
  /** A list that goes on where entries since its last item do not account for one, and how many parts there were then. */
  #host: { readonly list: List; readonly length: number } | undefined;
  #hasStrays = false;
  #isAfterStray = false;

  add(line: string, start: number): void {
    if (EMPTY_LINE.test(line)) return;
    if (this.#begun.length === 0 && /^-(?=\s|$)/.test(line)) this.#list = { path: [], indent: 0, length: 0 };
    const isBeginning = this.#addEntry(line, start) || this.#addItem(line, start);
    this.#isAfterStray = !isBeginning && /^\S/.test(line);
    if (!isBeginning) this.#addFurther();
  }

  finish(length: number): Part[] {
    return this.#begun.map((part, index) => ({ ...part, end: this.#begun[index + 1]?.start ?? length }));
  }

  #addEntry(line: string, start: number): boolean {
    const [label, key] = ENTRY.exec(line) ?? [];
    const isItemOfFile = this.#list?.path.length === 0;
    if (label === undefined || key === undefined || isItemOfFile) return false;
    if (!isEveryday(line)) this.#host = undefined;
    else if (this.#list?.indent !== undefined) this.#host = { list: this.#list, length: this.#begun.length };
    this.#begin([key], start, start, label.length);
    const isAlone = EMPTY_LINE.test(line.slice(label.length));
    this.#list = isAlone ? { path: [key], indent: undefined, length: 0 } : undefined;
    return true;
  }

  #addItem(line: string, start: number): boolean {
    const indent = ITEM.exec(line)?.[1]?.length;
    const list = indent === undefined ? undefined : this.#listFor(indent);
    if (!list || indent === undefined) return false;
    this.#begin([...list.path, list.length], start, start + indent, 1);
    this.#list = { ...list, indent, length: list.length + 1 };
    return true;
  }

  #listFor(indent: number): List | undefined {
    // Below a line at the margin that should have been a key, items may be those of another list.
    if (this.#isAfterStray && this.#list?.path.length !== 0) {
      this.#list = undefined;
      this.#host = undefined;
    }
    if (hasItemsAt(this.#list, indent)) return this.#list;
    return hasItemsAt(this.#host?.list, indent) ? this.#resume() : undefined;
  }

  /** Takes back the entries since the last item of the host list. */
  #resume(): List | undefined {
    const [outdented] = this.#begun.splice(this.#host?.length ?? 0);
    const item = this.#begun.at(-1);
    if (item) Object.assign(item, { outdented: outdented?.label, hasStrays: true });
    return this.#host?.list;
  }

  #begin(path: DataPath, start: number, labelStart: number, labelLength: number): void {
    const isFirst = this.#begun.length === 0;
    const label = { start: labelStart, end: labelStart + labelLength };
    this.#begun.push({ path, label, start: isFirst ? 0 : start, hasStrays: isFirst && this.#hasStrays });
  }

  /** Goes on with the part that has begun. */
  #addFurther(): void {
    if (this.#list?.indent === undefined) this.#list = undefined;
    if (!this.#isAfterStray) return;
    const current = this.#begun.at(-1);
    if (current) current.hasStrays = true;
    else this.#hasStrays = true;
  }
}

function hasItemsAt(list: List | undefined, indent: number): boolean {
  return list !== undefined && (list.indent ?? indent) === indent;
}
