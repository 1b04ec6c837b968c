/** The texts of a plan in which a character may be wrong: nearly always none. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { mayHaveFlaws } from '../../model/characters/clean-text.js';
import type { ParsedFile } from '../../parse/source.js';
import type { PlanDraft } from '../rule.js';

/** A text with its place. */
export interface TextValue {
  readonly file: string;
  readonly path: DataPath;
  readonly value: string;
}

const KNOWN = new WeakMap<ParsedFile, readonly TextValue[]>();

/** Every such text, as the files have it; each file is looked at once. */
export function suspiciousValues({ files }: PlanDraft): readonly TextValue[] {
  return files.flatMap((file) => {
    const known = KNOWN.get(file) ?? collectValues(file);
    KNOWN.set(file, known);
    return known;
  });
}

/** An escape such as `\u200b` hides a character from the look at the whole text. */
function collectValues({ path, text = '', draft }: ParsedFile): readonly TextValue[] {
  if (!mayHaveFlaws(text) && !text.includes('\\')) return [];
  return [...textsIn(draft, [])].flatMap((found) => (mayHaveFlaws(found.value) ? [{ file: path, ...found }] : []));
}

function* textsIn(data: unknown, path: DataPath): Iterable<{ path: DataPath; value: string }> {
  if (typeof data === 'string') yield { path, value: data };
  else if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* textsIn(item, [...path, index]);
  } else if (data !== null && typeof data === 'object') {
    for (const [key, value] of Object.entries(data)) yield* textsIn(value, [...path, key]);
  }
}
