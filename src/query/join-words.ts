/** Words of the command line to the text of one query. */
import type { FieldName } from '../model/query-words.js';
import { fieldNamed } from './field-names.js';
import { connectiveOf } from './parse.js';
import { QueryError } from './query-error.js';
import { scanQuery, type Token } from './scan.js';

/**
 * The text of a query that came as several words. A shell takes quotes away: where the first word behind a field cannot
 * be its value but all that follows in the same word of the command line can, it is put in quotes again. Single quotes
 * that the shell left around the whole, as it does with those of a Chinese keyboard, are taken away.
 */
export function joinWords(words: readonly string[], canRead: (field: FieldName, text: string) => boolean): string {
  const text = words.map((word) => restoreQuotes(word, canRead)).join(' ');
  return /^(?:'[^']*'|‘[^‘’]*’)$/.test(text) ? text.slice(1, -1) : text;
}

function restoreQuotes(word: string, canRead: (field: FieldName, text: string) => boolean): string {
  const [first, ...rest] = /\s/.test(word) ? tokensOf(word) : [];
  if (first?.kind !== 'condition' || rest.length === 0 || !rest.every(isPlainWord)) return word;
  const [value] = first.values;
  const field = fieldNamed(first.field.text);
  if (!field || !value || value.quoted || first.values.length > 1) return word;
  const whole = word.slice(value.span.start).trim();
  const isWhole = !canRead(field.name, value.text) && canRead(field.name, whole);
  return isWhole ? `${word.slice(0, value.span.start)}"${whole.replaceAll('"', '""')}"` : word;
}

function isPlainWord(token: Token): boolean {
  return token.kind === 'word' && !token.quoted && connectiveOf(token) === undefined;
}

/** None where the word by itself cannot be read: it may be a part of something. */
function tokensOf(word: string): readonly Token[] {
  try {
    return scanQuery(word);
  } catch (error) {
    if (error instanceof QueryError) return [];
    throw error;
  }
}
