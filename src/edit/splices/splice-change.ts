/** One change of a file's data as splices of its text. */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { getValue } from '../../parse/data-path.js';
import type { Change, Value } from '../change.js';
import { emptiedPath, nestValue, nowhere } from '../change-data.js';
import { isSameData } from '../same-data.js';
import type { Splice } from '../splice.js';
import { writeCollection } from '../write-value.js';
import { appendItem, insertPair, removeEntry } from './block.js';
import { entriesOf, findEntry, isBlockCollection, isCollection, linesEnd, nodeAt, rangeOf } from './entries.js';
import { insertInFlow, removeFromFlow, replaceInFlow } from './flow.js';
import { replaceLines } from './lines.js';
import { replaceValue } from './replace-value.js';
import type { SourceText } from './source-text.js';

/** The splices of a change; they do not overlap. Throws an Error for a path that leads nowhere. */
export function spliceChange(source: SourceText, change: Change): Splice[] {
  switch (change.do) {
    case 'set':
      return setValue(source, change.path, change.value);
    case 'append':
      return appendValue(source, change.path, change.value);
    case 'remove':
      return removeValue(source, emptiedPath(source.data, change.path));
  }
}

/** True of a change that puts a scalar in the place of another one, so that every path leads where it led before. */
export function isScalarChange({ root }: SourceText, change: Change): boolean {
  return change.do === 'set' && typeof change.value !== 'object' && isScalar(nodeAt(root, change.path));
}

/** Writes a value in the place of the one at a path, which is there. */
export function spliceValueAt(source: SourceText, path: DataPath, value: Value): Splice[] {
  const around = nodeAt(source.root, path.slice(0, -1));
  const name = path.at(-1);
  const entry = isCollection(around) && name !== undefined ? findEntry(around, name) : undefined;
  if (!isCollection(around) || !entry) return rewriteRoot(source, path, value);
  return around.flow ? [replaceInFlow(source, path, entry, value)] : replaceValue(source, path, entry, value);
}

function setValue(source: SourceText, path: DataPath, value: Value): Splice[] {
  if (isSameData(getValue(source.data, path), value)) return [];
  const depth = knownDepth(source.root, path);
  const known = path.slice(0, depth);
  const node = nodeAt(source.root, known);
  const [missing, ...rest] = path.slice(depth);
  if (missing === undefined) return spliceValueAt(source, path, value);
  if (isNothing(node)) return spliceValueAt(source, known, nestValue(path.slice(depth), value));
  if (!isMap(node) || typeof missing !== 'string') throw nowhere(path);
  const inner = nestValue(rest, value);
  if (node.items.length === 0 && !hasComment(source, node)) return spliceValueAt(source, known, { [missing]: inner });
  const inserted = [...known, missing];
  return node.flow ? insertInFlow(source, node, inserted, inner) : insertPair(source, node, inserted, inner);
}

function appendValue(source: SourceText, path: DataPath, value: Value): Splice[] {
  const node = nodeAt(source.root, path);
  if (isNothing(node)) return setValue(source, path, [value]);
  if (!isSeq(node)) throw nowhere(path);
  if (node.items.length === 0 && !hasComment(source, node)) return spliceValueAt(source, path, [value]);
  if (!node.flow) return appendItem(source, node, path, value);
  return insertInFlow(source, node, [...path, node.items.length], value);
}

function removeValue(source: SourceText, path: DataPath): Splice[] {
  const around = nodeAt(source.root, path.slice(0, -1));
  const entry = isCollection(around) ? findEntry(around, path.at(-1) ?? '') : undefined;
  if (!isCollection(around) || !entry) throw nowhere(path);
  if (entriesOf(around).length === 1) return rewriteRoot(source, [], isMap(around) ? {} : []);
  return around.flow ? removeFromFlow(source, around, entry) : removeEntry(source, around, entry);
}

/** The whole of a file in another form; comments before and after it stay. */
function rewriteRoot(source: SourceText, path: DataPath, value: Value): Splice[] {
  const { text, root, form, lineBreak } = source;
  if (path.length > 0 || typeof value !== 'object') throw nowhere(path);
  const written = writeCollection(form, [], value, 0);
  const lines = written.length > 0 ? written : [Array.isArray(value) ? '[]' : '{}'];
  if (isNothing(root)) return replaceLines(text, { start: text.length, end: text.length }, lines, lineBreak);
  const [start] = rangeOf(root);
  const whole = { name: '', start, opener: start, hasColon: false, node: root };
  const end = start + text.slice(start, linesEnd(text, whole, 0)).trimEnd().length;
  const comment = isBlockCollection(root) ? '' : text.slice(rangeOf(root)[1], end).trim();
  return [{ start, end, text: [...(comment === '' ? [] : [comment]), ...lines].join(lineBreak) }];
}

/** How many steps of a path lead to something that is there. */
function knownDepth(root: Node | null, path: DataPath): number {
  let depth = 0;
  while (depth < path.length && nodeAt(root, path.slice(0, depth + 1)) !== undefined) depth++;
  return depth;
}

function isNothing(node: Node | null | undefined): node is null | undefined {
  return node === undefined || node === null || (isScalar(node) && node.value === null);
}

function hasComment({ text }: SourceText, node: Node): boolean {
  return text.slice(...rangeOf(node)).includes('#');
}
