/** Changes of a file's data to splices of its text. */
import { findFeatures } from '../parse/features.js';
import { readData } from '../parse/read-data.js';
import type { FileKind } from '../parse/source.js';
import type { Change } from './change.js';
import { changeData, withoutGaps } from './change-data.js';
import { lastItemsStart } from './last-items.js';
import { isSameData } from './same-data.js';
import { applySplices } from './splice.js';
import { reflow } from './splices/reflow.js';
import { readSource, rereadSource, type SourceText } from './splices/source-text.js';
import { isScalarChange, spliceChange } from './splices/splice-change.js';

/**
 * The text after the changes, each path meaning the data after those before it; every line that they do not name stays
 * byte for byte. Lines that are new end as the others of the file do, and a text that ended without a line break still
 * does. Throws an Error for a path that leads nowhere, and rather than return a text that says anything else than the
 * changed data.
 */
export function changeText(kind: FileKind, text: string, changes: readonly Change[]): string {
  const wanted = changes.map((change) =>
    change.do === 'remove' ? change : { ...change, value: withoutGaps(change.value) },
  );
  const isGrowing = wanted.every(({ do: what, path }) => what === 'append' && path.length === 0);
  return (isGrowing ? growText(kind, text, wanted) : undefined) ?? changeWhole(kind, text, wanted);
}

/** Items at the end of a long list, for which only its end is taken apart; undefined where that is not enough. */
function growText(kind: FileKind, text: string, changes: readonly Change[]): string | undefined {
  const before = readData(text);
  const start = 'data' in before ? lastItemsStart(text, before.data) : 0;
  if (!('data' in before) || start === 0) return undefined;
  const grown = text.slice(0, start) + changeWhole(kind, text.slice(start), changes);
  const after = readData(grown);
  return 'data' in after && isSameData(after.data, changes.reduce(changeData, before.data)) ? grown : undefined;
}

function changeWhole(kind: FileKind, text: string, wanted: readonly Change[]): string {
  let source = readSource(kind, text);
  for (let at = 0; at < wanted.length; ) {
    const batch = nextBatch(source, wanted.slice(at));
    source = changeSource(source, batch);
    at += batch.length;
  }
  const features = source.text === text ? 0 : findFeatures(source.text).length;
  if (features > 0 && features > findFeatures(text).length) {
    throw new Error(`other readers would take the text otherwise: ${wanted.map(nameOf).join(', ')}`);
  }
  return source.text;
}

/** The next change, or several if each puts a scalar in the place of another one: these leave all paths as they are. */
function nextBatch(source: SourceText, changes: readonly Change[]): readonly Change[] {
  const seen = new Set<string>();
  const end = changes.findIndex((change) => {
    const id = JSON.stringify(change.path);
    if (seen.has(id) || !isScalarChange(source, change)) return true;
    seen.add(id);
    return false;
  });
  return changes.slice(0, end < 0 ? changes.length : Math.max(end, 1));
}

function changeSource(source: SourceText, changes: readonly Change[]): SourceText {
  const { text } = source;
  const names = changes.map(nameOf).join(', ');
  try {
    const data = changes.reduce(changeData, source.data);
    if (isSameData(data, source.data)) return source;
    const named = changes.flatMap((change) => spliceChange(source, change));
    const spliced = rereadSource(source, applySplices(text, named));
    const paths = changes.map(({ path }) => path);
    const around = reflow(source, spliced, paths);
    const result = around.length > 0 ? rereadSource(source, applySplices(spliced.text, around)) : spliced;
    checkData(result, data);
    return result;
  } catch (error) {
    throw new Error(`cannot write ${names}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** Both readers of YAML must find the very data. Throws an Error otherwise. */
function checkData({ text, data }: SourceText, wanted: unknown): void {
  const read = readData(text);
  if (!isSameData(data, wanted) || !('data' in read) || !isSameData(read.data, wanted)) {
    throw new Error('the text would say something else');
  }
}

function nameOf(change: Change): string {
  return `${change.do} ${change.path.join('.')}`;
}
