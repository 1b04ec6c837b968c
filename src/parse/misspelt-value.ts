/** A value in Chinese, or with a slip in it, where a schema lists the values that it allows. */
import { chineseWords, derivedWords, foldWord, onlyNearest } from './meant-word.js';
import type { Schema } from './schemas.js';

/** The value that was meant; `derived` when the word is a status that follows from reports and is never written. */
export interface MeantValue {
  readonly value: string;
  readonly derived: boolean;
}

/** What the values of one schema are called. */
interface Vocabulary {
  readonly values: ReadonlyMap<string, string>;
  readonly chinese: ReadonlyMap<string, string>;
  readonly derived: ReadonlyMap<string, string>;
}

/** The only allowed value that the text can mean. */
export function meantValue(text: string, schema: Schema): MeantValue | undefined {
  const { values, chinese, derived } = vocabularyOf(schema);
  const word = foldWord(text);
  const named = values.get(word) ?? chinese.get(word);
  if (named !== undefined) return { value: named, derived: false };
  const followed = derived.get(word);
  if (followed !== undefined) return { value: followed, derived: true };
  const near = values.get(onlyNearest(word, values.keys()) ?? '');
  return near === undefined ? undefined : { value: near, derived: false };
}

const VOCABULARIES = new WeakMap<Schema, Vocabulary>();

function vocabularyOf(schema: Schema): Vocabulary {
  const known = VOCABULARIES.get(schema);
  if (known) return known;
  const values = schema.enum ?? [];
  const labels = schema.enumDescriptions ?? [];
  const wordsOf = (read: (label: string) => string[]) =>
    new Map(values.flatMap((value, index) => read(labels[index] ?? '').map((word) => [word, value] as const)));
  const vocabulary = {
    values: new Map(values.map((value) => [foldWord(value), value])),
    chinese: wordsOf(chineseWords),
    derived: wordsOf(derivedWords),
  };
  VOCABULARIES.set(schema, vocabulary);
  return vocabulary;
}
