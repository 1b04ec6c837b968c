/** Builds everything that is generated: validators and types from the schemas, the embedded example, what stands inside a web page, then the bundled program. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { thirdPartyNotices } from './third-party-notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const generated = join(root, 'src/generated');
const dist = join(root, 'dist');
const FILE_KINDS = ['plan', 'departments', 'holidays', 'task', 'progress', 'event'];

/** @returns {Promise<Record<string, any>>} schema of each kind of file, and the shared definitions */
async function readSchemas() {
  const entries = [...FILE_KINDS, 'defs'].map(async (kind) => {
    const text = await readFile(join(root, 'schemas', `${kind}.schema.json`), 'utf8');
    return [kind, JSON.parse(text)];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Compiles the schemas to validators that need no ajv at run time; the files that they are made of. @param {Record<string, any>} schemas */
async function generateValidators(schemas) {
  const formats = await bundleFormats();
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    formats,
    code: { source: true, formats: _`require("./parse/string-formats.ts")` },
    schemas: Object.values(schemas).map(withoutAnnotations),
  });
  const names = Object.fromEntries(FILE_KINDS.map((kind) => [kind, `${kind}.schema.json`]));
  const compileStandalone = /** @type {any} */ (standalone).default ?? standalone;
  const { metafile } = await build({
    stdin: { contents: inLinearTime(compileStandalone(ajv, names)), resolveDir: join(root, 'src'), loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    minifySyntax: true,
    banner: { js: '// @ts-nocheck' },
    outfile: join(generated, 'validators.mjs'),
    absWorkingDir: root,
    metafile: true,
    logLevel: 'warning',
  });
  await writeFile(
    join(generated, 'validators.d.mts'),
    [
      "import type { ErrorObject } from 'ajv';",
      'type Validate = ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };',
      `declare const validators: Record<${FILE_KINDS.map((kind) => `'${kind}'`).join(' | ')}, Validate>;`,
      'export default validators;',
      '',
    ].join('\n'),
  );
  return Object.keys(metafile.inputs);
}

/** Validators that append the errors of a part to those of the whole; ajv copies all of them for every part. @param {string} source */
function inLinearTime(source) {
  const copying = /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;
  const appending = source.replace(copying, 'vErrors = joinErrors(vErrors, $1.errors)');
  if (appending === source || appending.includes('.concat(')) throw new Error('ajv joins errors in another way now');
  return `${appending}
function joinErrors(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}`;
}

/** A schema without what only people and editors read, and without what a rule finds in linear time. @param {any} schema @returns {any} */
function withoutAnnotations(schema) {
  if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) return schema;
  const { title, description, examples, enumDescriptions, uniqueItems, ...rest } = schema;
  const entries = Object.entries(rest).map(([keyword, value]) => {
    if (keyword !== 'properties' && keyword !== '$defs') return [keyword, withoutAnnotations(value)];
    const named = Object.entries(value).map(([name, inner]) => [name, withoutAnnotations(inner)]);
    return [keyword, Object.fromEntries(named)];
  });
  return Object.fromEntries(entries);
}

/** The checks behind the schemas' formats, as ajv wants them at build time. */
async function bundleFormats() {
  const outfile = join(generated, 'string-formats.mjs');
  await build({
    entryPoints: [join(root, 'src/parse/string-formats.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  const formats = { ...(await import(outfile)) };
  await rm(outfile);
  return formats;
}

/** Writes one file of types for all kinds of files. @param {Record<string, any>} schemas */
async function generateTypes(schemas) {
  const names = {
    plan: 'PlanFile',
    departments: 'DepartmentsFile',
    holidays: 'HolidaysFile',
    task: 'TaskFile',
    progress: 'ProgressFile',
    event: 'EventFile',
  };
  const root = {
    $id: 'Files',
    type: 'object',
    additionalProperties: false,
    required: FILE_KINDS,
    properties: Object.fromEntries(FILE_KINDS.map((kind) => [kind, inline(schemas[kind], schemas)])),
  };
  const english = new Map(Object.entries(names).map(([kind, name]) => [schemas[kind].title, name]));
  const types = await compile(/** @type {any} */ (root), 'Files', {
    additionalProperties: false,
    bannerComment: '/** Shapes of the files of a plan. Generated from schemas/ by the build. */',
    customName: (/** @type {any} */ schema) => english.get(schema.title) ?? typeName(schema),
    format: false,
    ignoreMinAndMaxItems: true,
  });
  await writeFile(join(generated, 'files.ts'), types);
}

/** The English half of a schema's title as a type's name. @param {any} schema */
function typeName(schema) {
  const title = /\/ (.+)$/.exec(schema.title ?? '')?.[1];
  return title?.replace(/(?:^|\s)(\w)/g, (_match, letter) => letter.toUpperCase());
}

/** Replaces references by what they name; drops the conditions, which types cannot say, and the names of all but objects. @param {any} node @param {Record<string, any>} schemas @param {any} [own] @returns {any} */
function inline(node, schemas, own = node) {
  if (Array.isArray(node)) return node.map((item) => inline(item, schemas, own));
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') {
    const [file, pointer] = node.$ref.split('#/$defs/');
    const target = (file ? schemas.defs : own).$defs[pointer];
    return inline(
      { ...target, description: node.description ?? target.description },
      schemas,
      file ? schemas.defs : own,
    );
  }
  const { $defs, $id, $schema, if: condition, then, ...rest } = node;
  if (typeof rest.title === 'string' && rest.type !== 'object' && !$id) delete rest.title;
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inline(value, schemas, own)]));
}

/** Embeds the example plan, so that `plan init` finds it wherever the program is installed. */
async function generateExample() {
  const folder = join(root, 'test/fixtures/example/plan');
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.yaml')).sort();
  const entries = paths.map(async (path) => [path.split(sep).join('/'), await readFile(join(folder, path), 'utf8')]);
  const files = Object.fromEntries(await Promise.all(entries));
  await writeFile(join(generated, 'example-files.mjs'), `export const files = ${JSON.stringify(files, null, 2)};\n`);
  await writeFile(
    join(generated, 'example-files.d.mts'),
    'export declare const files: Readonly<Record<string, string>>;\n',
  );
}

/** Bundles the script and the style sheets that stand inside an exported web page, with the hashes by which its policy lets them in. */
async function generatePageAssets() {
  const folder = join(root, 'src/formats/html');
  const entries = { script: 'client/page.ts', style: 'style/page.css', styleDark: 'style/dark.css' };
  const assets = Object.entries(entries).map(async ([name, path]) => {
    const { outputFiles } = await build({
      entryPoints: [join(folder, path)],
      bundle: true,
      format: 'iife',
      target: ['chrome87', 'firefox78', 'safari15'],
      charset: 'utf8',
      minify: true,
      legalComments: 'none',
      write: false,
      logLevel: 'warning',
    });
    const text = outputFiles
      .map((file) => file.text)
      .join('')
      .trim();
    if (/<\/|<!--/.test(text)) throw new Error(`${path} would end its own element`);
    const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
    return [`export const ${name} = ${JSON.stringify(text)};`, `export const ${name}Hash = ${JSON.stringify(hash)};`];
  });
  const lines = (await Promise.all(assets)).flat();
  await writeFile(join(generated, 'page-assets.mjs'), `${lines.join('\n')}\n`);
  const declarations = lines.map((line) =>
    line.replace(/^export const (\w+) = .*$/s, 'export declare const $1: string;'),
  );
  await writeFile(join(generated, 'page-assets.d.mts'), `${declarations.join('\n')}\n`);
}

/** Bundles the program: one small entry, the rest in chunks that are loaded when a command needs them. @param {string[]} inputs files in what was generated before */
async function bundleProgram(inputs) {
  const staging = join(dist, 'esm');
  const { metafile } = await build({
    entryPoints: { entry: join(root, 'src/entry.ts'), index: join(root, 'src/index.ts') },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    minify: true,
    legalComments: 'external',
    metafile: true,
    absWorkingDir: root,
    chunkNames: 'chunks/[name]-[hash]',
    outdir: staging,
    logLevel: 'warning',
  });
  const names = await readdir(staging, { recursive: true });
  const comments = names
    .filter((name) => name.endsWith('.LEGAL.txt'))
    .map((name) => readFile(join(staging, name), 'utf8'));
  const notices = thirdPartyNotices(root, [...inputs, ...Object.keys(metafile.inputs)], await Promise.all(comments));
  await writeFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), notices);
  const files = names.filter((name) => name.endsWith('.js'));
  // esbuild splits only ES modules; CommonJS starts faster, so each finished chunk is rewritten alone.
  await build({
    entryPoints: files.map((name) => join(staging, name)),
    outdir: dist,
    outbase: staging,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    minify: true,
    supported: { 'dynamic-import': false },
    logLevel: 'warning',
  });
  await rm(staging, { recursive: true });
  await writeFile(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
  await build({
    entryPoints: [join(root, 'bin/plan.ts')],
    outdir: dist,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    logLevel: 'warning',
  });
}

/** Declarations of the public API for other programs. */
function emitTypes() {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'scripts/tsconfig.types.json')], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the declarations of the public API could not be made');
}

/** Runs each command once, so that the launcher keeps the code that V8 compiled for it. Other versions of Node ignore it. */
function warmCodeCache() {
  const commands = [
    ['--help'],
    ['status'],
    ['list'],
    ['show', '13'],
    ['departments'],
    ['agenda'],
    ['targets'],
    ['remind'],
    ['report', 'monthly'],
    ['assess'],
    ['validate'],
    ['export', 'matrix'],
    ['__complete', 'bash', 'plan show 1', '1'],
  ];
  for (const args of commands) {
    spawnSync(process.execPath, [join(dist, 'plan.js'), ...args], {
      cwd: root,
      env: { ...process.env, PLAN_CODE_CACHE: 'write', PLAN_LANG: 'zh' },
      stdio: 'ignore',
    });
  }
}

await mkdir(generated, { recursive: true });
const schemas = await readSchemas();
const validatorInputs = await generateValidators(schemas);
await generateTypes(schemas);
await generateExample();
await generatePageAssets();
if (!process.argv.includes('--types-only')) {
  await rm(dist, { recursive: true, force: true });
  await bundleProgram(validatorInputs);
  emitTypes();
  warmCodeCache();
  process.stdout.write(`${basename(dist)}: ${(await readdir(dist, { recursive: true })).length} files\n`);
}
