/** Numbers as they are written in the source, and whether a schema would take them for text. */
import { type DataPath, valueAt } from '../diagnostics/diagnostic.js';
import { createLocator } from './locate.js';
import type { Schema } from './schemas.js';
import * as formats from './string-formats.js';

/** The source of the scalar at a path, which stands on one line. */
export type ReadWritten = (path: DataPath) => string;

/** Reads scalars of a text; the text is parsed with positions when the first one is asked for. */
export function createReadWritten(text: string): ReadWritten {
  const locate = createLocator(() => text);
  let lines: readonly string[] | undefined;
  return (path) => {
    const { line, column, endColumn } = locate('', valueAt(path));
    lines ??= text.split('\n');
    return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
  };
}

/** True when the schema allows text and what is written has its form. */
export function takesText({ type, enum: values, pattern, format }: Schema, readText: () => string): boolean {
  if (![type].flat().includes('string')) return false;
  const text = readText();
  const isOfFormat = (formats as Readonly<Record<string, (text: string) => boolean>>)[format ?? ''];
  return (
    (values?.includes(text) ?? true) &&
    (pattern === undefined || new RegExp(pattern, 'u').test(text)) &&
    (isOfFormat?.(text) ?? true)
  );
}
