/** What the schemas expected where they refuse a value; loaded only when one does. */
import type { ErrorObject } from 'ajv';
import type { Expectation } from '../diagnostics/codes.js';
import { type DataPath, type Finding, finding, keyAt, valueAt } from '../diagnostics/diagnostic.js';
import { readClerkDate } from '../model/clerk-date.js';
import { nearest } from '../model/nearest.js';
import { getValue, toPath } from './data-path.js';
import { knownKeys, type MeantKey, meantKeys } from './misspelt-key.js';
import { meantValue } from './misspelt-value.js';
import { type NamedSchema, type Schema, schemaAt } from './schemas.js';
import type { FileKind } from './source.js';
import { createReadWritten, type ReadWritten, takesText } from './written-text.js';

/** An error of a validator, with the value and the schema that it is about. */
interface ShapeError {
  readonly error: ErrorObject;
  readonly path: DataPath;
  readonly found: unknown;
  readonly named: NamedSchema;
}

/** One finding for each error of a validator; `text` is what the data was read from. */
export function explainShapeErrors(
  kind: FileKind,
  file: string,
  data: unknown,
  errors: readonly ErrorObject[],
  text: string,
): Finding[] {
  const located = errors.map((error) => {
    const path = toPath(error.instancePath, data);
    return { error, path, found: getValue(data, path), named: schemaAt(kind, path) };
  });
  const meant = findMeantKeys(located);
  const readWritten = createReadWritten(text);
  return withoutMisspelt(located, meant).map((error) => explain(file, error, meant.get(error.error), readWritten));
}

/** What the unknown keys were meant to be, by their errors. */
function findMeantKeys(errors: readonly ShapeError[]): ReadonlyMap<ErrorObject, MeantKey> {
  const unknown = errors.filter(({ error }) => error.keyword === 'additionalProperties');
  return meantKeys(
    unknown.map(({ error, found, named }) => [
      error,
      { place: error.instancePath, key: String(error.params.additionalProperty), mapping: Object(found), named },
    ]),
  );
}

/** A key that is missing because it is misspelt is one mistake: the unknown key with its nearest match says it all. */
function withoutMisspelt(errors: readonly ShapeError[], meant: ReadonlyMap<ErrorObject, MeantKey>): ShapeError[] {
  const written = new Set([...meant].map(([{ instancePath }, { key }]) => `${instancePath} ${key}`));
  return errors.filter(
    ({ error: { keyword, instancePath, params } }) =>
      keyword !== 'required' || !written.has(`${instancePath} ${params.missingProperty}`),
  );
}

function explain(file: string, shape: ShapeError, meant: MeantKey | undefined, readWritten: ReadWritten): Finding {
  const { error, path, found, named } = shape;
  switch (error.keyword) {
    case 'additionalProperties':
      return explainKey(file, shape, meant);
    case 'required':
      return finding('missing-property', file, keyAt(path), { key: String(error.params.missingProperty) });
    case 'format':
      return finding('impossible-date', file, valueAt(path), { found: String(found) });
    case 'type':
      return explainType(file, shape, readWritten);
    case 'enum':
      return explainEnum(file, shape);
    case 'pattern':
      return explainDate(file, path, String(found), named.schema) ?? explainValue(file, shape);
    default:
      return explainValue(file, shape);
  }
}

function explainKey(file: string, { error, path, named }: ShapeError, meant: MeantKey | undefined): Finding {
  const key = String(error.params.additionalProperty);
  return finding(
    'unknown-property',
    file,
    keyAt([...path, key]),
    { key, known: knownKeys(named).keys, ...(meant && { nearest: meant.key }) },
    { fix: meant?.sure ? { as: 'value', text: meant.key } : undefined },
  );
}

function explainType(file: string, { error, path, found, named }: ShapeError, readWritten: ReadWritten): Finding {
  const { schema, name } = named;
  const isUnquoted = typeof found === 'number' && takesText(schema, () => readWritten(path));
  if (isUnquoted && isPlausible(schema, readWritten(path))) {
    return finding('unquoted-string', file, valueAt(path), { found, name }, { fix: { as: 'quoted' } });
  }
  const date = typeof found === 'number' ? explainDate(file, path, readWritten(path), schema) : undefined;
  return date ?? finding('wrong-type', file, valueAt(path), { found, expected: expectation(error, name) });
}

/** Digits alone are a year where a date belongs; 0630 may just as well be a day in June. */
function isPlausible({ format }: Schema, written: string): boolean {
  return (format !== 'period' && format !== 'span') || /^(?:19|20)\d\d$/.test(written);
}

/** A date as clerks write it has one right form. */
function explainDate(file: string, path: DataPath, text: string, schema: Schema): Finding | undefined {
  const value = readClerkDate(text, '');
  if (value === text || !takesText(schema, () => value)) return undefined;
  const fix = { as: 'value', text: value } as const;
  return finding('misspelt-value', file, valueAt(path), { found: text, value, derived: false }, { fix });
}

function explainEnum(file: string, { error, path, found, named }: ShapeError): Finding {
  const text = String(found);
  const meant = meantValue(text, named.schema);
  if (meant) {
    const fix = { as: 'value', text: meant.value } as const;
    return finding('misspelt-value', file, valueAt(path), { found: text, ...meant }, { fix });
  }
  const near = nearest(text, error.params.allowedValues);
  return finding('invalid-value', file, valueAt(path), {
    found,
    expected: expectation(error, named.name),
    ...(near !== undefined && { nearest: near }),
  });
}

function explainValue(file: string, { error, path, found, named }: ShapeError): Finding {
  return finding('invalid-value', file, valueAt(path), { found, expected: expectation(error, named.name) });
}

function expectation({ keyword, params }: ErrorObject, name: string): Expectation {
  switch (keyword) {
    case 'enum':
      return { kind: 'one-of', values: params.allowedValues };
    case 'minimum':
      return { kind: 'at-least', limit: params.limit };
    case 'maximum':
      return { kind: 'at-most', limit: params.limit };
    case 'minItems':
      return { kind: 'items', limit: params.limit };
    case 'pattern':
      return { kind: 'form', name };
    default:
      return { kind: 'type', types: [params.type].flat(), name };
  }
}
