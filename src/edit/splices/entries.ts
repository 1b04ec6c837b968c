/** Keys and items of a document's mappings and lists, and the places in the text that belong to them. */
import { type CST, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { fillerAt, nextLine } from './lines.js';

export type Collection = YAMLMap | YAMLSeq;

/** A key with its value, or an item of a list. */
export interface Entry {
  /** The key, or the index. */
  readonly name: string | number;
  /** Where its key, its dash, or a value in brackets begins. */
  readonly start: number;
  /** Where the key with its colon, or the dash, ends; in brackets the start of an item. */
  readonly opener: number;
  readonly hasColon: boolean;
  /** Null where nothing stands; nothing may also be a scalar without any text. */
  readonly node: Node | null;
}

/** A node that stands in the text, as all those of a parsed document do. */
export function rangeOf(node: Node): readonly [start: number, end: number] {
  if (!node.range) throw new Error('a node without a place');
  return [node.range[0], node.range[1]];
}

const ENTRIES = new WeakMap<Collection, readonly Entry[]>();

/** The entries of a mapping or list in their order; looked up once for many changes. */
export function entriesOf(collection: Collection): readonly Entry[] {
  const known = ENTRIES.get(collection) ?? listEntries(collection);
  ENTRIES.set(collection, known);
  return known;
}

function listEntries(collection: Collection): Entry[] {
  if (isMap(collection)) return collection.items.map((pair) => pairEntry(pair as Pair<Node, Node | null>));
  const token = collection.srcToken;
  const dashes = token?.type === 'block-seq' ? token.items.flatMap(({ start }) => offsetOf(start, 'seq-item-ind')) : [];
  return collection.items.map((item, name): Entry => {
    const node = item as Node;
    const dash = dashes[name];
    const start = dash ?? rangeOf(node)[0];
    return { name, start, opener: dash === undefined ? start : dash + 1, hasColon: false, node };
  });
}

/** The entry of a name. */
export function findEntry(collection: Collection, name: string | number): Entry | undefined {
  if (isMap(collection) !== (typeof name === 'string')) return undefined;
  const entries = entriesOf(collection);
  return typeof name === 'number' ? entries[name] : entries.find((entry) => entry.name === name);
}

/** The node at a path; undefined where the path leads nowhere. */
export function nodeAt(root: Node | null, path: DataPath): Node | null | undefined {
  let node: Node | null | undefined = root;
  for (const step of path) node = isCollection(node) ? findEntry(node, step)?.node : undefined;
  return node;
}

export function isCollection(node: unknown): node is Collection {
  return isMap(node) || isSeq(node);
}

/** A mapping or list written without brackets. */
export function isBlockCollection(node: unknown): node is Collection {
  return isCollection(node) && node.flow !== true;
}

/** A text behind `|` or `>`. */
export function isBlockText(node: unknown): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** True where a key or a dash has nothing behind it. */
export function isMissing(node: Node | null): node is null {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
}

/** Where the last character of an entry's value ends; for a text behind `|` that is the beginning of the next line. */
export function contentEnd(entry: Entry): number {
  const { node, opener } = lastOf(entry);
  return isMissing(node) ? opener : rangeOf(node)[1];
}

/** True where empty lines below an entry are part of its value: at the end of a text behind `|+`. */
export function keepsEmptyLines(text: string, entry: Entry): boolean {
  const { node } = lastOf(entry);
  return node !== null && isBlockText(node) && /^[|>]\d?\+/.test(text.slice(...rangeOf(node)));
}

/** The entry at whose value's end an entry ends. */
function lastOf(entry: Entry): Entry {
  const last = isBlockCollection(entry.node) ? entriesOf(entry.node).at(-1) : undefined;
  return last ? lastOf(last) : entry;
}

/**
 * Where the lines of an entry outside brackets end: the beginning of the next line, or the end of the text. Comments
 * below that are set in deeper than its key or dash, which stands in `column`, belong to it.
 */
export function linesEnd(text: string, entry: Entry, column: number): number {
  const last = contentEnd(entry);
  let end = last > 0 && text[last - 1] === '\n' ? last : nextLine(text, last);
  for (let at = end; ; at = nextLine(text, at)) {
    const filler = fillerAt(text, at);
    if (!filler || (filler.is === 'comment' && filler.column <= column)) return end;
    if (filler.is === 'comment') end = nextLine(text, at);
  }
}

function pairEntry(pair: Pair<Node, Node | null>): Entry {
  const token = (pair as { srcToken?: CST.CollectionItem }).srcToken;
  const [keyStart, keyEnd] = rangeOf(pair.key);
  const [colon] = offsetOf(token?.sep ?? [], 'map-value-ind');
  return {
    name: String((pair.key as { value?: unknown }).value),
    start: offsetOf(token?.start ?? [], 'explicit-key-ind')[0] ?? keyStart,
    opener: colon === undefined ? keyEnd : colon + 1,
    hasColon: colon !== undefined,
    node: pair.value,
  };
}

function offsetOf(tokens: readonly CST.SourceToken[], type: CST.SourceToken['type']): number[] {
  return tokens.filter((token) => token.type === type).map(({ offset }) => offset);
}
