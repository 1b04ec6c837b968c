/** The parts of a text in their order, each with its place. */
import { isCollection, isPair, isScalar, type Node, type Pair } from 'yaml';
import { parseYaml } from '../../parse/syntax.js';
import type { Token } from '../../parse/tokens.js';
import type { Content, Part } from './outline.js';

/** A mapping or list in the text; offsets are UTF-16 units, ends exclusive. */
export interface Place {
  readonly content: Content;
  /** The part whose value it is; undefined for the root. */
  readonly owner: PartPlace | undefined;
  readonly isFlow: boolean;
  readonly start: number;
  /** Where its bracket closes; of no use in a block. */
  readonly end: number;
  /** Column, from 0, in which its first part begins. */
  readonly column: number;
}

/** A part in the text. */
export interface PartPlace {
  readonly part: Part;
  readonly inside: Place;
  /** Its key, or the dash of an item where there is one. */
  readonly start: number;
  /** Its value, if that is a mapping or list with parts. */
  value?: Place;
  /** Where a value without parts ends. */
  readonly end: number;
}

/** What a text holds. */
export interface Places {
  readonly root: Content;
  /** Where the root begins. */
  readonly start: number;
  /** All parts in the order of the text. */
  readonly parts: readonly PartPlace[];
}

/** Where a line begins, and whether the one above it is empty. */
export function lineAt(text: string, offset: number): { readonly start: number; readonly afterBlank: boolean } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const above = start === 0 ? undefined : text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1);
  return { start, afterBlank: above?.trim() === '' };
}

/** Finds the parts of a text with LF for line ends, whose data is already known. */
export function findPlaces(text: string, data: unknown, tokens: readonly Token[]): Places {
  const node = parseYaml(text).contents as Node | null;
  const root = toContent(node, data);
  // Items of blocks come in the order of the text, and so do their dashes.
  const dashes = tokens.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => offset);
  const walk: Walk = { text, parts: [], dashes: dashes.values() };
  visit(walk, node, root, undefined);
  return { root, start: node?.range?.[0] ?? text.length, parts: walk.parts };
}

interface Walk {
  readonly text: string;
  readonly parts: PartPlace[];
  readonly dashes: Iterator<number>;
}

/** A content whose parts are not yet known. */
function toContent(node: unknown, data: unknown): Content {
  return { data, parts: isCollection(node) ? [] : undefined, after: [] };
}

function visit(walk: Walk, node: Node | null, content: Content, owner: PartPlace | undefined): void {
  if (!isCollection(node)) return;
  const isFlow = node.flow === true;
  let place: Place | undefined;
  for (const [index, item] of node.items.entries()) {
    const start = startOf(walk, item, isFlow);
    place ??= { content, owner, isFlow, ...spanOf(node), column: start - lineAt(walk.text, start).start };
    if (owner) owner.value = place;
    visitPart(walk, item, start, index, place);
  }
}

function visitPart(walk: Walk, item: unknown, start: number, index: number, inside: Place): void {
  const key = isPair(item) ? textOf(item.key) : undefined;
  const value = (isPair(item) ? item.value : item) as Node | null;
  const content = toContent(value, Object(inside.content.data)[key ?? index]);
  const line = lineAt(walk.text, start);
  const afterBlank = line.afterBlank && walk.text.slice(line.start, start).trim() === '';
  const part: Part = { key, content, before: [], beside: [], afterBlank };
  const place: PartPlace = { part, inside, start, end: spanOf(value ?? (item as Pair).key).end };
  (inside.content.parts as Part[]).push(part);
  walk.parts.push(place);
  visit(walk, value, content, place);
}

function startOf({ dashes }: Walk, item: unknown, isFlow: boolean): number {
  if (isPair(item)) return spanOf(item.key).start;
  return isFlow ? spanOf(item).start : Number(dashes.next().value);
}

function spanOf(node: unknown): { readonly start: number; readonly end: number } {
  const [start = 0, end = 0] = (node as Node).range ?? [];
  return { start, end };
}

function textOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}
