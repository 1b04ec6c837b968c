/** English wording of keys and values that the schemas refuse. */
import type { Expectation } from '../../../diagnostics/codes.js';
import type { DiagnosticMessages } from '../../zh/diagnostics.js';
import { expected, FIX, formHint, meant, shown } from './phrases.js';

/** A value of the wrong type: quotes or brackets are what most often mends it. */
function typeHint(found: unknown, expectation: Expectation): string {
  if (expectation.kind !== 'type') return '';
  const { types, name } = expectation;
  const form = formHint(name);
  if (name === 'text' && typeof found === 'boolean') return 'If it is text, put it in quotes.';
  if (form !== '') return form.trimStart();
  if (types.includes('array')) return 'Write a list: in square brackets, or one item to a line after “- ”.';
  if (types.includes('boolean')) return 'Write true for yes, false for no.';
  if (types.includes('object')) return 'Write “key: value”, one to a line, or inside braces.';
  return types.includes('string') ? 'Write text after the colon.' : 'Write digits alone, without unit or %.';
}

const notAllowed = (found: unknown) => `Not allowed here: ${shown(found)}`;

/** A list of keys that nobody would read is left out. */
const allowedKeys = (known: readonly string[]) =>
  known.length > 25 ? '“plan explain” lists all codes.' : `Allowed here: ${known.join(', ')}.`;

/** Text that a sign has cut in two ends up as a key. */
function strayText(key: string, nearest: string | undefined): string {
  if (nearest !== undefined) return meant(nearest);
  if (key.startsWith('\u3000')) return 'The line begins with a full-width blank: indent with plain blanks. ';
  return /\p{Script=Han}/u.test(key)
    ? 'If it is the rest of the text before it, a comma has cut it off: put the whole text in quotes. '
    : '';
}

export const VALUES = {
  'unknown-property': ({ key, known, nearest }) => ({
    message: `Unknown key “${key}”`,
    hint: strayText(key, nearest) + allowedKeys(known),
  }),
  'missing-property': ({ key }) => ({ message: `Key “${key}” is missing`, hint: `Add ${key}: …` }),
  'unquoted-string': ({ found, name }) => ({
    message: `Not in quotes, so read as the number ${found}`,
    hint: `Put it in quotes.${formHint(name)}${FIX}`,
  }),
  'wrong-type': ({ found, expected: expectation }) => ({
    message: `Expected ${expected(expectation)}, found ${shown(found)}`,
    hint: typeHint(found, expectation),
  }),
  'misspelt-value': ({ found, value, derived }) => ({
    message: notAllowed(found),
    hint: derived
      ? `Write ${value}; “${found}” follows from the reports under progress and is never written here.`
      : `Write ${value}.${FIX}`,
  }),
  'invalid-value': ({ found, expected: expectation, nearest }) => ({
    message: notAllowed(found),
    hint: `${meant(nearest)}Expected: ${expected(expectation)}.`,
  }),
  'impossible-date': ({ found }) => ({
    message: `“${found}” is not a date or period that exists`,
    hint: 'Check the month, day, quarter or week.',
  }),
  'duplicate-item': ({ item }) => ({ message: `“${item}” is listed twice`, hint: 'Delete one of them.' }),
} satisfies Partial<DiagnosticMessages['codes']>;
