/** `plan schema`: each printed schema works alone, and says the same as the schemas of the checkout. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { CATALOG } from '../../src/diagnostics/catalog/catalog.js';
import { EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import { readData } from '../../src/parse/read-data.js';
import type { FileKind } from '../../src/parse/source.js';
import * as formats from '../../src/parse/string-formats.js';
import { kindOfFile } from '../../src/workspace/plan-layout.js';
import { byCode, exampleFiles, unmarked } from '../support/example.js';
import { ROOT, run } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

const KINDS: readonly FileKind[] = ['plan', 'departments', 'holidays', 'task', 'progress', 'event'];

async function printed(kind: string): Promise<string> {
  const { stdout, stderr, code } = await run(['schema', kind]);
  expect([kind, stderr, code]).toEqual([kind, '', 0]);
  return stdout;
}

/** What ajv needs to know besides the schemas themselves. */
const VOCABULARY = { formats: { ...formats }, keywords: ['enumDescriptions'] };

/** The schema of a kind as it stands in the checkout, with the others that it refers to. */
function original(kind: FileKind): ValidateFunction {
  const read = (name: string) => JSON.parse(readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8'));
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    ...VOCABULARY,
    schemas: [read('defs')],
  });
  return ajv.compile(read(kind));
}

async function alone(kind: FileKind): Promise<ValidateFunction> {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, ...VOCABULARY });
  return ajv.compile(JSON.parse(await printed(kind)));
}

/** Texts of plan files by their path: the shipped plan, the example plan, and every broken and mended example. */
function* documents(): Iterable<readonly [path: string, text: string]> {
  const folder = join(ROOT, 'plan');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.yaml')) yield [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')];
  }
  yield* Object.entries(EXAMPLE_PLAN);
  for (const [, { example }] of byCode(CATALOG)) {
    for (const form of ['broken', 'mended'] as const) {
      const content = exampleFiles(example, form)[example.file];
      if (typeof content === 'string') yield [example.file, unmarked(content)];
    }
  }
}

describe.each(KINDS)('plan schema %s', (kind) => {
  test('prints one JSON object over several lines, and a final newline', async () => {
    const text = await printed(kind);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('refers only to what it holds, and holds only what it refers to', async () => {
    const text = await printed(kind);
    const references = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, target]) => target);
    const { $defs } = JSON.parse(text) as { $defs: object };
    expect(new Set(references)).toEqual(new Set(Object.keys($defs).map((name) => `#/$defs/${name}`)));
    expect(text).not.toContain('defs.schema.json');
  });

  test('keeps every definition of its own under its name', async () => {
    const own = JSON.parse(readFileSync(join(ROOT, 'schemas', `${kind}.schema.json`), 'utf8')).$defs ?? {};
    const shared = JSON.parse(readFileSync(join(ROOT, 'schemas/defs.schema.json'), 'utf8')).$defs;
    expect(Object.keys(own).filter((name) => Object.hasOwn(shared, name))).toEqual([]);
    expect(Object.keys(JSON.parse(await printed(kind)).$defs)).toEqual(expect.arrayContaining(Object.keys(own)));
  });

  test('accepts and refuses what the schemas of the checkout do, for the same reasons', async () => {
    const [whole, bundled] = [original(kind), await alone(kind)];
    const reasons = (errors: ErrorObject[] | null | undefined) =>
      (errors ?? []).map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params }));
    const verdicts = { accepted: 0, refused: 0 };
    for (const [path, text] of documents()) {
      const read = readData(text);
      if (kindOfFile(path) !== kind || !('data' in read)) continue;
      const isValid = whole(read.data);
      expect([path, bundled(read.data), reasons(bundled.errors)]).toEqual([path, isValid, reasons(whole.errors)]);
      verdicts[isValid ? 'accepted' : 'refused']++;
    }
    for (const data of [{}, [], [{}], null, 'text', { departments: [{ id: 1 }] }]) {
      expect(bundled(data)).toBe(whole(data));
      expect(reasons(bundled.errors)).toEqual(reasons(whole.errors));
    }
    expect(verdicts.accepted).toBeGreaterThan(0);
    if (kind === 'task') expect(verdicts.refused).toBeGreaterThan(5);
  });

  test('writes the same to a file', async () => {
    const cwd = temporaryDirectory();
    const { stdout, stderr, code } = await run(['schema', kind, '-o', 'x.json', '--lang', 'zh'], { cwd });
    expect([stdout, stderr, code]).toEqual(['', '已写入：x.json\n', 0]);
    expect(readFileSync(join(cwd, 'x.json'), 'utf8')).toBe(await printed(kind));
  });
});

test.each<[string, FileKind]>([
  ['工作要点', 'plan'],
  ['单位名册', 'departments'],
  ['节假日', 'holidays'],
  ['任务', 'task'],
  ['进展', 'progress'],
  [' Event ', 'event'],
])('%s is the schema of %s', async (word, kind) => {
  expect(await printed(word)).toBe(await printed(kind));
});

test('another kind is a wrong call, with the nearest match', async () => {
  const { stdout, stderr, code } = await run(['schema', 'tasks', '--lang', 'en']);
  expect([stdout, code]).toEqual(['', 2]);
  expect(stderr).toContain('Did you mean “task”?');
});

test('it needs no plan', async () => {
  expect((await run(['schema', 'task'], { cwd: temporaryDirectory() })).code).toBe(0);
  expect((await run(['schema'], { cwd: temporaryDirectory() })).code).toBe(0);
});

describe('without a kind', () => {
  test.each([
    ['zh', '一个单位一个月的报送'],
    ['en', 'what one department reported in one month'],
  ])('every kind is listed with its files and what it is for, in %s', async (lang, phrase) => {
    const { stdout, code } = await run(['schema', '--lang', lang]);
    const rows = [...stdout.matchAll(/^ (\w+) +plan\/(\S+) +(\S.*)$/gm)];
    expect(code).toBe(0);
    expect(rows.map(([, kind]) => kind)).toEqual(KINDS);
    expect(rows.map(([, , pattern = '']) => kindOfFile(pattern.replaceAll('*', 'x')))).toEqual(KINDS);
    expect(stdout).toContain(phrase);
  });
});
