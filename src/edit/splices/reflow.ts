/** What an edit has made too long for its line is broken up; what was broken up only for its length and fits again comes back. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { displayWidth } from '../../model/display-width.js';
import { getValue } from '../../parse/data-path.js';
import { tokensOf } from '../../parse/tokens.js';
import type { Value } from '../change.js';
import type { Splice } from '../splice.js';
import { isFlow, LINE_WIDTH } from '../style.js';
import { contentEnd, type Entry, findEntry, isCollection, linesEnd, nodeAt, rangeOf } from './entries.js';
import { columnOf, nextLine, screenColumn } from './lines.js';
import type { SourceText } from './source-text.js';
import { spliceValueAt } from './splice-change.js';

/**
 * The splices that put the mappings and lists around what was changed, at some paths, back into the form that the
 * canonical style has for their new length. Where a file has a form of its own it stays.
 */
export function reflow(before: SourceText, after: SourceText, paths: readonly DataPath[]): Splice[] {
  const parts = new Map(paths.flatMap(partsOf).map((part) => [JSON.stringify(part), part]));
  const written: DataPath[] = [];
  for (const part of parts.values()) {
    const found = look(after, part);
    if (!found || !changesForm(look(before, part), found)) continue;
    if (!isWithinAny(part, written) && !isInBrackets(after, part.slice(0, -1))) written.push(part);
  }
  return written.flatMap((part) => spliceValueAt(after, part, getValue(after.data, part) as Value));
}

/** A path and those of what is around it, the outermost first, without the whole of the file. */
function partsOf(path: DataPath): DataPath[] {
  return path.map((_step, depth) => path.slice(0, depth + 1));
}

function isWithinAny(path: DataPath, others: readonly DataPath[]): boolean {
  return others.some((other) => other.every((step, depth) => path[depth] === step));
}

function isInBrackets({ root }: SourceText, path: DataPath): boolean {
  const node = nodeAt(root, path);
  return isCollection(node) && node.flow === true;
}

/** How a mapping or list stands in a text, and how it should. */
interface Look {
  readonly isInBrackets: boolean;
  readonly shouldBeInBrackets: boolean;
  readonly isOneLine: boolean;
  readonly isTooLong: boolean;
}

function look({ kind, text, root, data }: SourceText, path: DataPath): Look | undefined {
  const around = nodeAt(root, path.slice(0, -1));
  const entry = isCollection(around) ? findEntry(around, path.at(-1) ?? '') : undefined;
  const node = entry?.node ?? null;
  if (!entry || !isCollection(node)) return undefined;
  const [start] = rangeOf(node);
  const source = text.slice(start, contentEnd(entry));
  const isInBrackets = node.flow === true;
  const fits = isFlow(kind, path, getValue(data, path), screenColumn(text, entry.opener) + 1);
  return {
    isInBrackets,
    shouldBeInBrackets: fits && (isInBrackets || !hasComment(text, entry, start)),
    isOneLine: !source.includes('\n'),
    isTooLong: screenColumn(text, start) + displayWidth(source) > LINE_WIDTH,
  };
}

/** Whether an edit has changed the form that a value should have, which it had before. */
function changesForm(before: Look | undefined, after: Look): boolean {
  if (!before || before.isInBrackets !== after.isInBrackets) return false;
  if (!after.isInBrackets) return after.shouldBeInBrackets && !before.shouldBeInBrackets;
  const hasGrown = before.shouldBeInBrackets || (after.isTooLong && !before.isTooLong);
  return hasGrown && !after.shouldBeInBrackets && after.isOneLine;
}

/** Whether there is a comment inside a value outside brackets, the line of its key left aside. */
function hasComment(text: string, entry: Entry, start: number): boolean {
  const isBelow = text.slice(entry.opener, start).includes('\n');
  const first = isBelow ? nextLine(text, entry.opener) : start;
  const source = text.slice(first, linesEnd(text, entry, columnOf(text, entry.start)));
  return [...tokensOf(' '.repeat(columnOf(text, first)) + source)].some(({ type }) => type === 'comment');
}
