/** The schemas themselves: strict, described in both languages, and in step with the program. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/messages/zh/words.js';
import { CHECKLIST_COLUMNS, LEDGER_COLUMNS } from '../../src/model/columns.js';
import { ROLES } from '../../src/model/role.js';
import { ROOT } from '../support/run.js';

type Schema = { readonly [key: string]: unknown };

const FOLDER = join(ROOT, 'schemas');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const KINDS = ['plan', 'departments', 'task', 'progress', 'event'];

function read(name: string): Schema {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}

/** Every property of a schema with its path, at any depth. */
function propertiesOf(node: unknown, path = ''): { path: string; schema: Schema }[] {
  if (Array.isArray(node)) return node.flatMap((item, at) => propertiesOf(item, `${path}/${at}`));
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const inner = propertiesOf(value, `${path}/${key}`);
    const own = Object.entries<Schema>((key === 'properties' && value) || {}).map(([name, schema]) => ({
      path: `${path}/${name}`,
      schema,
    }));
    return path.endsWith('/if') || path.endsWith('/then') ? [] : [...own, ...inner];
  });
}

describe('the schemas of the files', () => {
  test('are those of the design, for JSON Schema 2020-12', () => {
    expect(FILES.sort()).toEqual([...KINDS, 'defs'].map((kind) => `${kind}.schema.json`).sort());
    for (const name of FILES) expect(read(name).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test('compile in strict mode', () => {
    const formats = { date: true, period: true, span: true } as const;
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats, schemas: FILES.map(read) });
    for (const kind of KINDS) expect(ajv.getSchema(`${kind}.schema.json`)).toBeTypeOf('function');
  });

  test.each(FILES)('%s describes every property in Chinese and in English', (name) => {
    const properties = propertiesOf(read(name));
    if (name !== 'defs.schema.json') expect(properties.length).toBeGreaterThan(3);
    const bare = properties.filter(
      ({ schema }) => !/^[^/]*\p{Script=Han}.*\/ .*[A-Za-z]{3}/u.test(String(schema.description)),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('allow no unknown property anywhere', () => {
    const open = FILES.flatMap((name) =>
      objectsOf(read(name)).filter((schema) => schema.additionalProperties === undefined),
    );
    expect(open).toEqual([]);
  });

  test('know the same words as the program', () => {
    const plan = read('plan.schema.json') as {
      properties: {
        exports: { properties: Record<string, { properties: { columns: { items: { enum: string[] } } } }> };
      };
    };
    const { ledger, checklist } = plan.properties.exports.properties;
    expect(ledger?.properties.columns.items.enum).toEqual(LEDGER_COLUMNS);
    expect(checklist?.properties.columns.items.enum).toEqual(CHECKLIST_COLUMNS);
    const defs = read('defs.schema.json') as { $defs: { role: { enum: string[] } } };
    expect(defs.$defs.role.enum).toEqual(ROLES);
    expect(JSON.stringify(read('departments.schema.json'))).toContain(JSON.stringify(Object.keys(words.kinds)));
  });
});

test('every shipped file names its schema in its first line', () => {
  const files = [
    'plan.yaml',
    'departments.yaml',
    ...readdirSync(join(ROOT, 'plan/tasks')).map((name) => `tasks/${name}`),
  ];
  for (const file of files) {
    const path = join(ROOT, 'plan', file);
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(path, 'utf8')) ?? [];
    expect([file, existsSync(join(dirname(path), schema || 'none'))]).toEqual([file, true]);
  }
});

function objectsOf(node: unknown, key = ''): Schema[] {
  if (Array.isArray(node)) return node.flatMap((item) => objectsOf(item));
  if (node === null || typeof node !== 'object' || key === 'if' || key === 'then') return [];
  const own = (node as Schema).type === 'object' ? [node as Schema] : [];
  return [...own, ...Object.entries(node).flatMap(([name, value]) => objectsOf(value, name))];
}
