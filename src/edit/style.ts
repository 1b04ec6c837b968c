/** The canonical form of plan files: which keys stand first, what stands on one line, and how a text is written. */
import type { DataPath } from '../diagnostics/diagnostic.js';
import { displayWidth } from '../model/display-width.js';
import { schemaAt } from '../parse/schemas.js';
import type { FileKind } from '../parse/source.js';
import { isBare, writeQuoted } from './scalar.js';

/** Columns that a line has; only what cannot be broken is longer. */
export const LINE_WIDTH = 120;

/** Columns by which what stands inside something else is set in. */
export const INDENT = 2;

/** Mappings that read as records with a line for each of their parts, however short they are. */
const RECORDS: Readonly<Partial<Record<FileKind, ReadonlySet<string>>>> = {
  plan: new Set(['adjustments.#']),
  task: new Set(['measures.#', 'measures.#.departments', 'measures.#.extensions.#', 'measures.#.letters.#']),
};

/** Lists whose items stand apart, with an empty line between them. */
const SPACED: Readonly<Partial<Record<FileKind, string>>> = { task: 'measures', progress: '' };

/** Keys of the mapping at a path in their order; keys that it does not name follow in the order in which they stand. */
export function keyOrder(kind: FileKind, path: DataPath): readonly string[] {
  return Object.keys(schemaAt(kind, path).schema.properties ?? {});
}

/** A mapping's entries in the canonical order of their keys. */
export function inKeyOrder<T>(kind: FileKind, path: DataPath, entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const order = keyOrder(kind, path);
  const rankOf = (entry: T) => (order.includes(keyOf(entry)) ? order.indexOf(keyOf(entry)) : order.length);
  return [...entries].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Whether an empty line stands between the items of the list at a path. */
export function isSpaced(kind: FileKind, path: DataPath): boolean {
  return SPACED[kind] === pattern(path);
}

/**
 * Whether a mapping or list at a path stands on one line when it begins at a column (from 0, a Chinese character being
 * two): one that fits, holds nothing but scalars and lists of them, and is no record; every scalar stands on one line
 * unless it needs a block.
 */
export function isFlow(kind: FileKind, path: DataPath, value: unknown, column: number): boolean {
  if (isEmpty(value)) return true;
  if (isRecord(kind, path, value) || !isSimple(value)) return false;
  return column + displayWidth(writeFlow(kind, path, value)) <= LINE_WIDTH;
}

/** A value on one line: keys in canonical order, texts as in brackets if it is a mapping or list. */
export function writeFlow(kind: FileKind, path: DataPath, value: unknown, isInFlow = false): string {
  if (Array.isArray(value)) {
    return `[${value.map((item, index) => writeFlow(kind, [...path, index], item, true)).join(', ')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    const pairs = inKeyOrder(kind, path, entries, ([key]) => key).map(
      ([key, inner]) => `${writeText(key, true)}: ${writeFlow(kind, [...path, key], inner, true)}`,
    );
    return `{${pairs.join(', ')}}`;
  }
  return typeof value === 'string' ? writeText(value, isInFlow) : String(value);
}

/** A text on one line: bare where every reader of YAML takes it for this very text, else in double quotes. */
export function writeText(value: string, isInFlow: boolean): string {
  return isBare(value, isInFlow) ? value : writeQuoted(value);
}

/**
 * Whether a text is written as a literal block below its key: one of several lines, or longer than a line. Never true of
 * what such a block cannot hold, or where it would need more than `|` or `|-`.
 */
export function needsBlock(value: unknown): value is string {
  if (typeof value !== 'string' || UNFIT_FOR_BLOCK.test(value)) return false;
  return value.includes('\n') || displayWidth(value) > LINE_WIDTH;
}

/** Signs that would not survive, a blank at the beginning, more than one line break at the end, or a line of blanks alone. */
const UNFIT_FOR_BLOCK = /[^\P{Cc}\n]|[\u2028\u2029\ufeff\ufffe\uffff]|^\s|\n\n$|\n[^\S\n]+(?:\n|$)/u;

/** A text as a literal block, from the `|` on, its lines set in by so many columns; without a line break at its end. */
export function writeBlock(value: string, indent: number): string {
  const lines = value.replace(/\n$/, '').split('\n');
  const inset = ' '.repeat(indent);
  return [`|${value.endsWith('\n') ? '' : '-'}`, ...lines.map((line) => (line === '' ? '' : inset + line))].join('\n');
}

function isRecord(kind: FileKind, path: DataPath, value: unknown): boolean {
  if (Array.isArray(value)) return false;
  return path.length <= 1 || RECORDS[kind]?.has(pattern(path)) === true;
}

function isSimple(value: unknown): boolean {
  const inner = Array.isArray(value) ? value : Object.values(Object(value));
  return inner.every((item) => isPlain(item) || (!Array.isArray(value) && Array.isArray(item) && item.every(isPlain)));
}

/** A scalar that can stand in brackets. */
function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object' ? !needsBlock(value) : false;
}

function isEmpty(value: unknown): boolean {
  return value !== null && typeof value === 'object' && Object.keys(value).length === 0;
}

function pattern(path: DataPath): string {
  return path.map((step) => (typeof step === 'number' ? '#' : step)).join('.');
}
