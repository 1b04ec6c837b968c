/** The schemas of a plan's files as data, and the way to the part that speaks of a value. */
import definitions from '../../schemas/defs.schema.json' with { type: 'json' };
import departments from '../../schemas/departments.schema.json' with { type: 'json' };
import event from '../../schemas/event.schema.json' with { type: 'json' };
import holidays from '../../schemas/holidays.schema.json' with { type: 'json' };
import plan from '../../schemas/plan.schema.json' with { type: 'json' };
import progress from '../../schemas/progress.schema.json' with { type: 'json' };
import task from '../../schemas/task.schema.json' with { type: 'json' };
import type { DataPath } from '../diagnostics/diagnostic.js';
import type { FileKind } from './source.js';

/** What the program reads of a schema. */
export interface Schema {
  readonly title?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  /** One label for each value of `enum`: `中文词、别的词（说明）/ English`. */
  readonly enumDescriptions?: readonly string[];
}

/** The schema of each kind of file. */
export const SCHEMAS: Readonly<Record<FileKind, Schema>> = {
  plan,
  departments,
  holidays,
  task,
  progress,
  event,
} as never;

/** The definitions that they share; a reference to one begins with `DEFINITIONS_FILE`. */
export const DEFINITIONS = definitions as Schema;
export const DEFINITIONS_FILE = 'defs.schema.json';

/** A schema node with the name it is known by: that of its definition, else of its property. */
export interface NamedSchema {
  readonly schema: Schema;
  /** The schema file whose definitions its own references name. */
  readonly owner: Schema;
  readonly name: string;
}

/** The schema of the value at a path into a file; where no schema speaks of it, that of the nearest value around it. */
export function schemaAt(kind: FileKind, path: DataPath): NamedSchema {
  let current: NamedSchema = { schema: SCHEMAS[kind], owner: SCHEMAS[kind], name: '' };
  for (const step of path) {
    const { schema, owner } = current;
    const inner = typeof step === 'number' ? schema.items : propertyOf(schema, step);
    if (typeof inner !== 'object') return current;
    current = dereference({ schema: inner, owner, name: String(step) });
  }
  return current;
}

function propertyOf({ properties, additionalProperties }: Schema, key: string): boolean | Schema | undefined {
  return properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
}

/** Follows references to the definition that they end at. */
export function dereference(named: NamedSchema): NamedSchema {
  const [file, name] = named.schema.$ref?.split('#/$defs/') ?? [];
  if (name === undefined) return named;
  const owner = file === DEFINITIONS_FILE ? DEFINITIONS : named.owner;
  const schema = owner.$defs?.[name];
  return schema ? dereference({ schema, owner, name }) : named;
}
