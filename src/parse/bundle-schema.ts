/** One schema that needs no other file: the shared definitions that it uses become its own. */
import { DEFINITIONS, DEFINITIONS_FILE, SCHEMAS, type Schema } from './schemas.js';
import type { FileKind } from './source.js';

/** The schema of a kind of file with everything that its references name inside it. */
export function bundleSchema(kind: FileKind): Schema {
  const own = withOwnReferences(SCHEMAS[kind]);
  const used = usedDefinitions(SCHEMAS[kind]);
  const shared = Object.entries(DEFINITIONS.$defs ?? {}).filter(([name]) => used.has(name));
  return { ...own, $defs: { ...own.$defs, ...Object.fromEntries(shared) } };
}

function withOwnReferences<T>(node: T): T {
  if (Array.isArray(node)) return node.map(withOwnReferences) as T;
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === '$ref' ? String(value).replace(DEFINITIONS_FILE, '') : withOwnReferences(value),
  ]);
  return Object.fromEntries(entries);
}

/** Names of the shared definitions that a schema uses, also by way of others. */
function usedDefinitions(schema: Schema): ReadonlySet<string> {
  const used = new Set(referencesIn(schema).flatMap((ref) => ref.split(`${DEFINITIONS_FILE}#/$defs/`)[1] ?? []));
  // A set hands out also what is added while it is walked.
  for (const name of used) {
    for (const ref of referencesIn(DEFINITIONS.$defs?.[name])) used.add(ref.replace('#/$defs/', ''));
  }
  return used;
}

function referencesIn(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => (key === '$ref' ? [String(value)] : referencesIn(value)));
}
