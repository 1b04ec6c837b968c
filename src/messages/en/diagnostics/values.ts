/** English wording of keys and values that the schemas refuse. */
import type { Expectation } from '../../../diagnostics/codes.js';
import type { DiagnosticMessages } from '../../zh/diagnostics.js';
import { expected, FIX, formHint, meant, shown } from './phrases.js';

/** A value of the wrong type: quotes or brackets are what most often mends it. */
function typeHint(found: unknown, expectation: Expectation): string {
  if (expectation.kind !== 'type') return '';
  const { types, name } = expectation;
  const form = formHint(name);
  if (types.includes('string') && (typeof found === 'number' || typeof found === 'boolean')) {
    return `Put it in quotes.${form}`;
  }
  if (form !== '') return form.trimStart();
  return types.includes('array')
    ? 'Write a list: in square brackets, or one item to a line after “- ”.'
    : 'Check how it is indented and written.';
}

const notAllowed = (found: unknown) => `Not allowed here: ${shown(found)}`;

export const VALUES = {
  'unknown-property': ({ key, known, nearest }) => ({
    message: `Unknown key “${key}”`,
    hint: `${meant(nearest)}Allowed here: ${known.join(', ')}.`,
  }),
  'missing-property': ({ key }) => ({ message: `Key “${key}” is missing`, hint: `Add a line ${key}: …` }),
  'unquoted-string': ({ found, name }) => ({
    message: `Not in quotes, so read as the number ${found}`,
    hint: `Put it in quotes, with the leading zeros of an id inside them.${formHint(name)}${FIX}`,
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
