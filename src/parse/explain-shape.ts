/** What the schemas expected where they refuse a value; loaded only when one does. */
import type { ErrorObject } from 'ajv';
import definitions from '../../schemas/defs.schema.json' with { type: 'json' };
import departments from '../../schemas/departments.schema.json' with { type: 'json' };
import event from '../../schemas/event.schema.json' with { type: 'json' };
import plan from '../../schemas/plan.schema.json' with { type: 'json' };
import progress from '../../schemas/progress.schema.json' with { type: 'json' };
import task from '../../schemas/task.schema.json' with { type: 'json' };
import type { Expectation } from '../diagnostics/catalog.js';
import { type DataPath, type Finding, finding, keyAt, valueAt } from '../diagnostics/diagnostic.js';
import { nearest } from '../model/nearest.js';
import { getValue, toPath } from './data-path.js';
import type { FileKind } from './source.js';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
}

const SCHEMAS: Readonly<Record<FileKind, Schema>> = { plan, departments, task, progress, event } as never;
const DEFINITIONS = definitions as Schema;

/** A schema node with the name it is known by: that of its definition, else of its property. */
interface Named {
  readonly schema: Schema;
  readonly owner: Schema;
  readonly name: string;
}

/** One finding for each error of a validator. */
export function explainShapeErrors(
  kind: FileKind,
  file: string,
  data: unknown,
  errors: readonly ErrorObject[],
): Finding[] {
  return withoutMisspelt(kind, data, errors).map((error) => {
    const path = toPath(error.instancePath, data);
    return explain(file, path, getValue(data, path), error, schemaAt(SCHEMAS[kind], path));
  });
}

/** A key that is missing because it is misspelt is one mistake: the unknown key with its nearest match says it all. */
function withoutMisspelt(kind: FileKind, data: unknown, errors: readonly ErrorObject[]): ErrorObject[] {
  const meant = new Set(
    errors
      .filter(({ keyword }) => keyword === 'additionalProperties')
      .map(({ instancePath, params }) => {
        const { schema } = schemaAt(SCHEMAS[kind], toPath(instancePath, data));
        return `${instancePath} ${nearest(String(params.additionalProperty), Object.keys(schema.properties ?? {}))}`;
      }),
  );
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== 'required' || !meant.has(`${instancePath} ${params.missingProperty}`),
  );
}

function explain(file: string, path: DataPath, found: unknown, error: ErrorObject, { schema, name }: Named): Finding {
  const { keyword, params } = error;
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const known = Object.keys(schema.properties ?? {});
      return finding('unknown-property', file, keyAt([...path, key]), { key, known, ...near(key, known) });
    }
    case 'required':
      return finding('missing-property', file, keyAt(path), { key: String(params.missingProperty) });
    case 'uniqueItems': {
      const index = Math.max(Number(params.i), Number(params.j));
      return finding('duplicate-item', file, valueAt([...path, index]), { item: String(getValue(found, [index])) });
    }
    case 'format':
      return finding('impossible-date', file, valueAt(path), { found: String(found) });
    case 'type':
      return finding('wrong-type', file, valueAt(path), { found, expected: expectation(error, name) });
    default: {
      const expected = expectation(error, name);
      const words = expected.kind === 'one-of' && typeof found === 'string' ? near(found, expected.values) : {};
      return finding('invalid-value', file, valueAt(path), { found, expected, ...words });
    }
  }
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

function near(text: string, known: readonly string[]): { nearest?: string } {
  const found = nearest(text, known);
  return found === undefined ? {} : { nearest: found };
}

function schemaAt(root: Schema, path: DataPath): Named {
  let current: Named = { schema: root, owner: root, name: '' };
  for (const step of path) {
    const { schema, owner } = current;
    const inner = typeof step === 'number' ? schema.items : (schema.properties?.[step] ?? schema.additionalProperties);
    if (typeof inner !== 'object') return current;
    current = dereference({ schema: inner, owner, name: String(step) });
  }
  return current;
}

function dereference(named: Named): Named {
  const [file, name] = named.schema.$ref?.split('#/$defs/') ?? [];
  if (name === undefined) return named;
  const owner = file ? DEFINITIONS : named.owner;
  const schema = owner.$defs?.[name];
  return schema ? dereference({ schema, owner, name }) : named;
}
