/** Data against its schema: each mistake becomes one finding and an unknown field, and the rest is kept. */
import type { ErrorObject } from 'ajv';
import type { DataPath, Finding } from '../diagnostics/diagnostic.js';
import validators from '../generated/validators.mjs';
import type { FileKind } from './source.js';

/** What the schema says of some data, and the data without what it refuses. */
export interface ShapeResult {
  readonly draft: unknown;
  readonly findings: readonly Finding[];
}

/** Checks data of one kind of file; the data itself is changed where a value is refused. */
export async function checkShape(kind: FileKind, path: string, data: unknown): Promise<ShapeResult> {
  const validate = validators[kind];
  if (validate(data)) return { draft: data, findings: [] };
  const errors = withoutFollowers(validate.errors ?? []);
  const { explainShapeErrors } = await import('./explain-shape.js');
  const findings = explainShapeErrors(kind, path, data, errors);
  const holder = { data };
  for (const error of errors) prune(holder, error);
  return { draft: holder.data, findings };
}

/** Turns ajv's JSON pointer into a path; list indexes become numbers. */
export function toPath(pointer: string, data: unknown): DataPath {
  const path: (string | number)[] = [];
  let value = data;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = getValue(value, [step]);
  }
  return path;
}

/** The value at a path, looking at own properties only. */
export function getValue(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** Drops the errors that only repeat another: a condition's own, and further ones on a value of the wrong type. */
function withoutFollowers(errors: readonly ErrorObject[]): ErrorObject[] {
  const wrongType = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  const seen = new Set<string>();
  return errors.filter((error) => {
    if (error.keyword === 'if') return false;
    if (error.keyword !== 'type' && wrongType.has(error.instancePath)) return false;
    const key = `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function prune(holder: { data: unknown }, { keyword, instancePath, params }: ErrorObject): void {
  if (['required', 'uniqueItems', 'minItems'].includes(keyword)) return;
  const path = toPath(instancePath, holder.data);
  const steps = ['data', ...path, ...(keyword === 'additionalProperties' ? [params.additionalProperty] : [])];
  const last = steps.pop() as string;
  const parent = getValue(holder, steps);
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else if (parent !== null && typeof parent === 'object') Reflect.deleteProperty(parent, last);
}
