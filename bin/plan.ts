#!/usr/bin/env node
/** Hands the arguments and the real world to main, whose chunks it loads with the compiled code that the build left beside them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type * as Entry from '../src/entry.js';

type Load = (id: string) => unknown;

const directory = __dirname;
const nodeRequire = createRequire(__filename);
const loaded = new Map<string, { exports: unknown }>();
const compiled: { readonly file: string; readonly script: Script }[] = [];

/** Loads a chunk once; anything that is no chunk comes from Node itself. Compiled code of another Node version is ignored by V8. */
function load(from: string, id: string): unknown {
  if (!id.startsWith('.')) return nodeRequire(id);
  const file = join(from, id);
  const known = loaded.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const source = `(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`;
  const cachedData = readCache(file);
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
  compiled.push({ file, script });
  const run = script.runInThisContext() as (exports: object, require: Load, module: object) => void;
  const folder = join(file, '..');
  run(module.exports, (inner) => load(folder, inner), module);
  return module.exports;
}

function readCache(file: string): Buffer | undefined {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

/** The build runs each command once with PLAN_CODE_CACHE=write, so that the cache holds what the command compiled. */
function writeCaches(): void {
  for (const { file, script } of compiled) writeFileSync(`${file}.cache`, script.createCachedData());
}

const { main, createRealIo } = load(directory, './entry.js') as typeof Entry;
if (process.env.PLAN_CODE_CACHE === 'write') process.on('exit', writeCaches);
main(process.argv.slice(2), createRealIo()).then((code) => {
  // A stream that failed meanwhile has set its own.
  process.exitCode ||= code;
});
