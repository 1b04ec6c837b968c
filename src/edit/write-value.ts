/** Values written in the canonical form, at the place in a file where they shall stand. */
import type { DataPath } from '../diagnostics/diagnostic.js';
import { displayWidth } from '../model/display-width.js';
import type { FileKind } from '../parse/source.js';
import { INDENT, inKeyOrder, isFlow, isSpaced, needsBlock, writeBlock, writeFlow, writeText } from './style.js';

/** What is written, and by how many columns the file at hand sets in what stands below a key. */
export interface Form {
  readonly kind: FileKind;
  readonly mappingInset: number;
  readonly listInset: number;
}

/** The form of files that are new. */
export function canonicalForm(kind: FileKind): Form {
  return { kind, mappingInset: INDENT, listInset: INDENT };
}

/** A value behind a key's colon or an item's dash. */
export interface Written {
  /** What stands on the same line; empty where there is nothing. */
  readonly head: string;
  /** The lines below, with their indentation. */
  readonly body: readonly string[];
}

/** Where a value is to stand. */
export interface Spot {
  readonly path: DataPath;
  readonly after: ':' | '-';
  /** The column of its key or dash, from 0. */
  readonly column: number;
  /** The column, a Chinese character being two, at which it begins if it stands on the same line. */
  readonly begins: number;
  /** The column of what stands below, where it is known already. */
  readonly inner?: number | undefined;
}

/** Whether a value takes lines of its own instead of the rest of one that it would begin at a column. */
function isBlock(kind: FileKind, path: DataPath, value: unknown, begins: number): boolean {
  return typeof value === 'object' ? !isFlow(kind, path, value, begins) : needsBlock(value);
}

/** Writes a value behind its key or dash. */
export function writeValue(form: Form, spot: Spot, value: unknown): Written {
  const { path, after, column, begins } = spot;
  if (!isBlock(form.kind, path, value, begins)) return { head: writeFlow(form.kind, path, value), body: [] };
  const inset = after === '-' ? INDENT : Array.isArray(value) ? form.listInset : form.mappingInset;
  const inner = spot.inner ?? column + inset;
  const lines =
    typeof value === 'string' ? writeBlock(value, inner).split('\n') : writeCollection(form, path, value, inner);
  const [first = '', ...rest] = lines;
  if (typeof value === 'string') return { head: first, body: rest };
  return after === '-' ? { head: first.slice(inner), body: rest } : { head: '', body: lines };
}

/** The lines of a list or mapping whose dashes or keys stand in a column, whatever it holds. */
export function writeCollection(form: Form, path: DataPath, value: unknown, column: number): string[] {
  if (!Array.isArray(value)) {
    const entries = Object.entries(Object(value)).filter(([, inner]) => inner !== undefined);
    const ordered = inKeyOrder(form.kind, path, entries, ([key]) => key);
    return ordered.flatMap(([key, inner]) => writePair(form, [...path, key], inner, column));
  }
  const gap = isSpaced(form.kind, path) ? [''] : [];
  return value.flatMap((item, index) => [
    ...(index > 0 ? gap : []),
    ...writeItem(form, [...path, index], item, column),
  ]);
}

/** The lines of a key, the last step of the path, with its value. */
export function writePair(form: Form, path: DataPath, value: unknown, column: number): string[] {
  const key = writeText(String(path.at(-1)), true);
  const begins = column + displayWidth(key) + 2;
  return joinLines(`${' '.repeat(column)}${key}:`, writeValue(form, { path, after: ':', column, begins }, value));
}

/** The lines of a list's item. */
export function writeItem(form: Form, path: DataPath, value: unknown, column: number): string[] {
  const begins = column + INDENT;
  return joinLines(`${' '.repeat(column)}-`, writeValue(form, { path, after: '-', column, begins }, value));
}

function joinLines(opener: string, { head, body }: Written): string[] {
  return [head === '' ? opener : `${opener} ${head}`, ...body];
}
