/** Imports point one way: a folder may use only what stands below it in the design. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/run.js';

/** What each folder of src may import from, besides itself; `generated` holds what the build makes of the schemas, the example plan and the parts of the web page. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  model: ['generated'],
  terminal: ['model'],
  calendar: ['model'],
  diagnostics: ['model', 'generated'],
  messages: ['model', 'diagnostics'],
  parse: ['model', 'generated', 'diagnostics'],
  edit: ['model', 'diagnostics', 'parse'],
  judge: ['model', 'calendar', 'diagnostics', 'parse', 'edit'],
  rules: ['model', 'calendar', 'diagnostics', 'parse', 'edit', 'judge'],
  query: ['model', 'diagnostics', 'parse', 'edit', 'judge'],
  reports: ['model', 'calendar', 'judge', 'query'],
  formats: ['model', 'generated', 'diagnostics', 'messages', 'terminal', 'judge', 'reports'],
  intake: ['model', 'parse', 'edit', 'judge', 'reports'],
  workspace: ['model', 'diagnostics', 'messages', 'parse', 'edit', 'judge', 'rules', 'query', 'reports', 'formats'],
  commands: [
    'model',
    'generated',
    'calendar',
    'diagnostics',
    'messages',
    'terminal',
    'parse',
    'edit',
    'judge',
    'rules',
    'query',
    'reports',
    'formats',
    'intake',
    'workspace',
  ],
  '': ['model', 'calendar', 'diagnostics', 'messages', 'terminal', 'judge', 'reports', 'workspace', 'commands'],
};

/** Packages that belong to one folder. */
const OWNERS: readonly (readonly [RegExp, RegExp])[] = [
  [/^node:(fs|child_process)/, /^workspace\//],
  [/^node:/, /^(workspace|terminal)\//],
  [/^commander$/, /^commands\//],
  [/^chalk$/, /^terminal\/palette\.ts$/],
  [/^(js-yaml|ajv)$/, /^parse\//],
  [/^yaml$/, /^(parse|edit)\//],
  [/^diff$/, /^formats\//],
  [/^(docx|ical-generator)$/, /^formats\//],
  [/^hucre/, /^(formats\/xlsx|intake)\//],
  [/^(csv-parse|saxes)/, /^intake\//],
  [/^csv-stringify/, /^formats\//],
  [/^date-fns/, /^model\//],
  [/^chinese-days/, /^calendar\//],
];

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

interface Import {
  readonly from: string;
  readonly target: string;
}

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('generated/'));

const imports: readonly Import[] = sources.flatMap((from) =>
  [...readFileSync(join(ROOT, 'src', from), 'utf8').matchAll(IMPORT)].map(([, target = '']) => ({ from, target })),
);

const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

describe('imports', () => {
  test('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(new Set(sources.map(folderOf))).toEqual(
      new Set(Object.keys(ALLOWED).filter((name) => name !== 'generated')),
    );
  });

  test('between folders point down', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.'))
      .map(({ from, target }) => ({ from, to: posix.join(posix.dirname(from), target) }))
      .filter(({ to }) => !to.startsWith('..'))
      .filter(({ from, to }) => folderOf(from) !== folderOf(to) && !ALLOWED[folderOf(from)]?.includes(folderOf(to)));
    expect(wrong).toEqual([]);
  });

  test('from outside src name only schemas and package.json', () => {
    const outside = imports
      .filter(({ target }) => target.startsWith('.'))
      .map(({ from, target }) => posix.join(posix.dirname(from), target))
      .filter((to) => to.startsWith('..'));
    expect(outside.filter((to) => !/^\.\.\/(schemas\/.*\.json|package\.json)$/.test(to))).toEqual([]);
  });

  test('of packages stay in the folder that owns them', () => {
    const wrong = imports.filter(({ from, target }) => {
      const [, owner] = OWNERS.find(([pattern]) => pattern.test(target)) ?? [];
      return owner !== undefined && !owner.test(from);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the rules of the house', () => {
  const offenders = (pattern: RegExp, except = /^$/) =>
    sources.filter((path) => !except.test(path) && pattern.test(readFileSync(join(ROOT, 'src', path), 'utf8')));

  test('nobody exits the process or writes to the console', () => {
    expect(offenders(/process\.exit\(|console\./)).toEqual([]);
  });

  test('the clock and the process are known to the terminal alone', () => {
    expect(
      offenders(/new Date\(\)|Date\.now|\bprocess\./, /^terminal\/real-io\.ts$|^workspace\/edit\/system\.ts$/),
    ).toEqual([]);
  });

  test('a file begins with one sentence on what it is', () => {
    const bare = sources.filter(
      (path) => !/^\/\*\* .+[.:] ?.*\*\/\n/.test(readFileSync(join(ROOT, 'src', path), 'utf8')),
    );
    expect(bare).toEqual([]);
  });
});
