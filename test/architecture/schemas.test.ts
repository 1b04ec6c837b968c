/** The schemas themselves: strict, described in both languages, and in step with the program. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { CATALOG } from '../../src/diagnostics/catalog/catalog.js';
import type { Code } from '../../src/diagnostics/codes.js';
import { catalog as english } from '../../src/messages/en/catalog.js';
import { catalog as chinese } from '../../src/messages/zh/catalog.js';
import { reports } from '../../src/messages/zh/reports.js';
import { supervision } from '../../src/messages/zh/supervision.js';
import { words } from '../../src/messages/zh/words.js';
import {
  AGENDA_COLUMNS,
  ASSESS_COLUMNS,
  CHECKLIST_COLUMNS,
  LEDGER_COLUMNS,
  LIST_COLUMNS,
  MATRIX_COLUMNS,
  TARGETS_COLUMNS,
} from '../../src/model/columns.js';
import { COMMON_PLACES, OWN_PLACES, type TableKind } from '../../src/model/places.js';
import { ROLES } from '../../src/model/role.js';
import { chineseWords, derivedWords, foldWord } from '../../src/parse/meant-word.js';
import { type Schema as Node, schemaAt } from '../../src/parse/schemas.js';
import type { FileKind } from '../../src/parse/source.js';
import * as formats from '../../src/parse/string-formats.js';
import { ROOT } from '../support/run.js';

type Schema = { readonly [key: string]: unknown };

const FOLDER = join(ROOT, 'schemas');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const KINDS = ['plan', 'departments', 'holidays', 'task', 'progress', 'event'];

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
      path: `${path}/properties/${name}`,
      schema,
    }));
    return path.endsWith('/if') || path.endsWith('/then') ? [] : [...own, ...inner];
  });
}

function createAjv(): Ajv2020 {
  const vocabulary = { formats: { ...formats }, keywords: ['enumDescriptions'] };
  return new Ajv2020({ strict: true, allowUnionTypes: true, ...vocabulary, schemas: FILES.map(read) });
}

describe('the schemas of the files', () => {
  test('are those of the design, for JSON Schema 2020-12', () => {
    expect(FILES.sort()).toEqual([...KINDS, 'defs'].map((kind) => `${kind}.schema.json`).sort());
    for (const name of FILES) expect(read(name).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test('compile in strict mode', () => {
    const ajv = createAjv();
    for (const kind of KINDS) expect(ajv.getSchema(`${kind}.schema.json`)).toBeTypeOf('function');
  });

  const BILINGUAL = /^[^/]*\p{Script=Han}.*\/ .*[A-Za-z]{2}/u;

  test.each(FILES)('%s names and describes every property and definition in Chinese and in English', (name) => {
    const named = [...propertiesOf(read(name)), ...definitionsOf(read(name))];
    expect(named.length).toBeGreaterThan(3);
    for (const word of ['title', 'description']) {
      const bare = named.filter(({ schema }) => !BILINGUAL.test(String(schema[word])));
      expect([word, bare.map(({ path }) => path)]).toEqual([word, []]);
    }
  });

  test.each(FILES)('%s gives an example of everything that is written out', (name) => {
    const bare = [...propertiesOf(read(name)), ...definitionsOf(read(name))].filter(({ schema }) => {
      const { type, items, ...own } = resolve(schema);
      const isWritten = [type].flat().some((each) => ['string', 'number', 'integer'].includes(String(each)));
      return (
        (isWritten || resolve(items as Schema).type === 'string') && !own.enum && !schema.examples && !own.examples
      );
    });
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test.each(KINDS)('the examples in %s are valid', (kind) => {
    const ajv = createAjv();
    for (const { path, schema } of propertiesOf(read(`${kind}.schema.json`))) {
      const validate = ajv.getSchema(`${kind}.schema.json#${path}`);
      for (const example of (schema.examples ?? []) as unknown[]) {
        expect([path, example, validate?.(example)]).toEqual([path, example, true]);
      }
    }
  });

  test.each(FILES)('%s explains every value of an enum, and no two by the same word', (name) => {
    for (const { path, schema } of enumsOf(read(name))) {
      const values = schema.enum as string[];
      const labels = (schema.enumDescriptions ?? []) as string[];
      expect([path, labels.length]).toEqual([path, values.length]);
      expect([path, labels.filter((label) => !BILINGUAL.test(label))]).toEqual([path, []]);
      const all = [...values.map(foldWord), ...labels.flatMap(chineseWords), ...labels.flatMap(derivedWords)];
      expect([path, all.length]).toEqual([path, new Set(all).size]);
      expect([path, all.includes('')]).toEqual([path, false]);
    }
  });

  test('allow no unknown property anywhere', () => {
    const open = FILES.flatMap((name) =>
      objectsOf(read(name)).filter((schema) => schema.additionalProperties === undefined),
    );
    expect(open).toEqual([]);
  });

  /** The Chinese word that the schema gives first for each value at a path. */
  const labelsAt = (kind: FileKind, path: (string | number)[]): Record<string, string | undefined> => {
    const { enum: values = [], enumDescriptions: labels = [] }: Node = schemaAt(kind, path).schema;
    return Object.fromEntries(values.map((value, index) => [value, labels[index]?.split(/[、（]|\s*\/ /)[0]]));
  };
  const keysOf = (record: object) => Object.keys(record);

  test('know the same values as the program', () => {
    expect(keysOf(labelsAt('task', ['measures', 0, 'others', 0]))).toEqual(ROLES);
    expect(keysOf(labelsAt('departments', ['departments', 0, 'kind']))).toEqual(keysOf(words.kinds));
  });

  test('call them what the program calls them', () => {
    const { others, status } = { others: ['measures', 0, 'others', 0], status: ['measures', 0, 'status'] };
    expect(labelsAt('task', others)).toEqual(words.roles);
    expect(labelsAt('task', status)).toEqual(words.officeStatuses);
    expect(labelsAt('task', ['measures', 0, 'decisions', 0, 'status'])).toEqual(words.officeStatuses);
    expect(labelsAt('departments', ['departments', 0, 'kind'])).toEqual(words.kinds);
    const headings = (columns: Record<string, string>) =>
      Object.fromEntries(Object.entries(columns).map(([column, text]) => [column, text.replace(/（.*）/, '')]));
    const { ledger, checklist, columns, matrix } = reports;
    const { agenda, targets, assessment } = supervision;
    const titles: Record<TableKind, Record<string, string>> = {
      ledger: ledger.columns,
      checklist: checklist.columns,
      matrix: { ...columns, number: ledger.columns.number, parties: '各单位', count: matrix.perMeasure },
      list: { ...columns, goals: ledger.columns.goals, role: columns.dutyRole },
      agenda: { ...agenda.columns, id: columns.id },
      targets: { ...targets.columns, id: columns.id },
      assess: { ...assessment.columns, ...assessment.parts },
    };
    for (const [kind, of] of Object.entries(titles)) {
      const labels = labelsAt('plan', ['exports', kind, 'columns', 0]);
      expect(keysOf(labels).length).toBeGreaterThan(4);
      expect(headings(of)).toEqual(expect.objectContaining(labels));
    }
  });

  const COLUMNS: Record<TableKind, readonly string[]> = {
    ledger: LEDGER_COLUMNS,
    checklist: CHECKLIST_COLUMNS,
    matrix: MATRIX_COLUMNS,
    list: LIST_COLUMNS,
    agenda: AGENDA_COLUMNS,
    targets: TARGETS_COLUMNS,
    assess: ASSESS_COLUMNS,
  };

  test.each(Object.entries(COLUMNS))('let a plan choose and name exactly the columns of %s', (kind, columns) => {
    expect(keysOf(labelsAt('plan', ['exports', kind, 'columns', 0]))).toEqual(columns);
    const { properties = {} } = schemaAt('plan', ['exports', kind, 'headings']).schema;
    // The columns of the parties are headed by their names.
    expect(keysOf(properties)).toEqual(columns.filter((column) => column !== 'parties'));
  });

  test.each(Object.entries(OWN_PLACES))(
    'let a plan use exactly the places that the program fills in %s',
    (kind, own) => {
      const places = [...COMMON_PLACES, ...own];
      for (const path of [['title'], ['lines', 0], ['foot', 0]]) {
        const { pattern = '', ...schema } = schemaAt('plan', ['exports', kind, ...path]).schema;
        expect(/\(\?:(\w[\w|]*)\)/.exec(pattern)?.[1]?.split('|')).toEqual(places);
        const { description } = schema as { description?: string };
        expect([...(description ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual([...places, ...places]);
      }
    },
  );

  test('know what departments report as words for open', () => {
    for (const path of [['status'], ['decisions', 0, 'status']]) {
      const { enum: values = [], enumDescriptions: labels = [] }: Node = schemaAt('task', [
        'measures',
        0,
        ...path,
      ]).schema;
      const derived = labels.map((label, index) => [values[index], derivedWords(label)]);
      const { 'not-started': notStarted, 'in-progress': inProgress, submitted } = words.statuses;
      expect(derived).toEqual([
        ['open', expect.arrayContaining([notStarted, inProgress, submitted, 'notstarted', 'inprogress', 'submitted'])],
        ['done', []],
        ['paused', []],
        ['cancelled', []],
      ]);
    }
  });

  test('let a plan set exactly the rules that the catalog calls configurable, under their titles', () => {
    const { properties = {} } = schemaAt('plan', ['rules']).schema as { properties?: Record<string, Schema> };
    const configurable = Object.entries(CATALOG).filter(([, entry]) => 'configurable' in entry);
    expect(configurable.length).toBeGreaterThan(40);
    expect(properties).toEqual(
      Object.fromEntries(
        configurable.map(([code, { severity }]) => {
          const [zh, en] = [chinese[code as Code].title, english[code as Code].title];
          const title = `${zh} / ${en}`;
          const description = `${zh}；缺省 ${severity}。/ ${en}; default: ${severity}.`;
          return [code, { title, description, $ref: '#/$defs/ruleSetting' }];
        }),
      ),
    );
    expect(keysOf(properties)).toEqual(configurable.map(([code]) => code));
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

/** A schema without its reference, if it is one. */
function resolve(schema: Schema | undefined): Schema {
  const [file, name = ''] = String(schema?.$ref ?? '').split('#/$defs/');
  if (schema?.$ref === undefined) return schema ?? {};
  const owners = file ? [file] : FILES;
  const found = owners.map((owner) => (read(owner).$defs as Record<string, Schema> | undefined)?.[name]).find(Boolean);
  return resolve(found);
}

function definitionsOf({ $defs = {} }: Schema): { path: string; schema: Schema }[] {
  return Object.entries($defs as Record<string, Schema>).map(([name, schema]) => ({ path: `/$defs/${name}`, schema }));
}

function enumsOf(node: unknown, path = ''): { path: string; schema: Schema }[] {
  if (node === null || typeof node !== 'object' || /\/(if|then)$/.test(path)) return [];
  const own = Array.isArray((node as Schema).enum) ? [{ path, schema: node as Schema }] : [];
  return [...own, ...Object.entries(node).flatMap(([key, value]) => enumsOf(value, `${path}/${key}`))];
}
