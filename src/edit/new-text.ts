/** The text of a new plan file. */
import type { FileData, FileKind } from '../parse/source.js';
import { canonicalForm, writeCollection } from './write-value.js';

/** Writes a file in the canonical form; `modeline` is its first line, by which editors know its schema. */
export function newText<K extends FileKind>(kind: K, data: FileData[K], modeline?: string): string {
  const lines = writeCollection(canonicalForm(kind), [], data, 0);
  const body = lines.length > 0 ? lines : [Array.isArray(data) ? '[]' : '{}'];
  return [...(modeline === undefined ? [] : [modeline]), ...body, ''].join('\n');
}
