/** Data against its schema: each mistake becomes one finding and an unknown field, and the rest is kept. */
import type { ErrorObject } from 'ajv';
import type { Finding } from '../diagnostics/diagnostic.js';
import validators from '../generated/validators.mjs';
import { getValue, toPath } from './data-path.js';
import type { FileKind } from './source.js';

/** What the schema says of some data, and the data without what it refuses. */
export interface ShapeResult {
  readonly draft: unknown;
  readonly findings: readonly Finding[];
}

/** Checks data of one kind of file, read from `text`; the data itself is changed where a value is refused. */
export async function checkShape(kind: FileKind, path: string, data: unknown, text: string): Promise<ShapeResult> {
  const validate = validators[kind];
  if (validate(data)) return { draft: data, findings: [] };
  const errors = withoutFollowers(validate.errors ?? []);
  const { explainShapeErrors } = await import('./explain-shape.js');
  const findings = explainShapeErrors(kind, path, data, errors, text);
  const holder = { data };
  for (const error of errors) prune(holder, error);
  return { draft: holder.data, findings };
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
  if (['required', 'minItems'].includes(keyword)) return;
  const path = toPath(instancePath, holder.data);
  const steps = ['data', ...path, ...(keyword === 'additionalProperties' ? [params.additionalProperty] : [])];
  const last = steps.pop() as string;
  const parent = getValue(holder, steps);
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else if (parent !== null && typeof parent === 'object') Reflect.deleteProperty(parent, last);
}
