/** A plan file that is being edited: its text with the document tree of the `yaml` package. */
import { type Document, isMap, isSeq, type Node, parseDocument } from 'yaml';
import { readData } from '../../parse/read-data.js';
import type { FileKind } from '../../parse/source.js';
import { INDENT } from '../style.js';
import { canonicalForm, type Form } from '../write-value.js';
import { type Collection, entriesOf, isBlockCollection } from './entries.js';
import { columnOf, lineBreakOf } from './lines.js';

/** A text, what was read from it, and how it is laid out. */
export interface SourceText {
  readonly kind: FileKind;
  readonly text: string;
  readonly root: Node | null;
  readonly data: unknown;
  readonly lineBreak: string;
  readonly form: Form;
}

/** Reads a text with its places. Throws an Error when it is no YAML. */
export function readSource(kind: FileKind, text: string): SourceText {
  const read = readData(text);
  if ('failure' in read) throw new Error(`unreadable at ${read.offset}: ${read.failure}`);
  const { root, data } = readTree(text);
  return { kind, text, root, data, lineBreak: lineBreakOf(text), form: formOf(kind, text, root) };
}

/** Reads what an edit has made of a text, which is laid out as it was. Throws an Error when it is no YAML. */
export function rereadSource(source: SourceText, text: string): SourceText {
  return { ...source, text, ...readTree(text) };
}

function readTree(text: string): Pick<SourceText, 'root' | 'data'> {
  const document: Document = parseDocument(text, {
    schema: 'core',
    merge: false,
    // The fast reader finds repeated keys, and every text has to pass it; here they cost the square of their number.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    keepSourceTokens: true,
  });
  const [error] = [...document.errors, ...document.warnings];
  if (error) throw new Error(`unreadable at ${error.pos[0]}: ${error.message}`);
  return { root: document.contents, data: document.toJS() };
}

/** How the file sets in what stands below a key: as its first list and its first mapping do. */
function formOf(kind: FileKind, text: string, root: Node | null): Form {
  const insets: { list?: number; mapping?: number } = {};
  noteInsets(text, root, insets);
  const usual = canonicalForm(kind);
  const { list = insets.mapping ?? usual.listInset, mapping = Math.max(list, INDENT) } = insets;
  return { kind, listInset: list, mappingInset: mapping };
}

function noteInsets(text: string, node: Node | null, insets: { list?: number; mapping?: number }): void {
  if (!isBlockCollection(node)) return;
  const column = columnOf(text, entriesOf(node)[0]?.start ?? 0);
  for (const { node: inner } of entriesOf(node)) {
    if (insets.list !== undefined && insets.mapping !== undefined) return;
    if (!isBlockCollection(inner)) continue;
    if (isMap(node)) insets[isSeq(inner) ? 'list' : 'mapping'] ??= firstColumn(text, inner) - column;
    noteInsets(text, inner, insets);
  }
}

/** The column in which the keys or dashes of a mapping or list stand. */
export function firstColumn(text: string, collection: Collection): number {
  return columnOf(text, entriesOf(collection)[0]?.start ?? 0);
}
