/** Every command and output that the two READMEs show is what the program prints; both tell the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, run } from '../support/run.js';

const OMITTED = '…';

interface Example {
  readonly argv: readonly string[];
  readonly output: readonly string[];
}

function read(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8');
}

function examplesIn(text: string): Example[] {
  return [...text.matchAll(/```console\n\$ npx plan (.*)\n([\s\S]*?)\n```/g)].map(([, command = '', output = '']) => ({
    argv: wordsOf(command),
    output: output.split('\n'),
  }));
}

/** The words of a command line; `demo` is the plan that `plan init demo --example` writes. */
function wordsOf(command: string): string[] {
  const words = command.match(/'[^']*'|\S+/g) ?? [];
  return words.map((word) => (word === 'demo' ? 'test/fixtures/example' : word.replaceAll("'", '')));
}

/** Replaces what the example leaves out by the marker, so that the rest can be compared. */
function omit(actual: readonly string[], shown: readonly string[]): string[] {
  const at = shown.indexOf(OMITTED);
  if (at < 0) return [...actual];
  const tail = shown.length - at - 1;
  return [...actual.slice(0, at), OMITTED, ...(tail > 0 ? actual.slice(-tail) : [])];
}

describe.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
])('%s', (name, lang) => {
  const examples = examplesIn(read(name));

  test('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(7);
  });

  test.each(examples)('plan $argv', async ({ argv, output }) => {
    const { stdout, stderr } = await run(argv, { env: { PLAN_LANG: lang } });
    const actual = (stdout + stderr).replace(/\n$/, '').split('\n');
    expect(omit(actual, output)).toEqual(output);
  });

  test('names only commands and options that exist', async () => {
    const commands = [...read(name).matchAll(/`npx plan ([^`]+)`/g)].map(([, command = '']) => command.split(' '));
    expect(commands.length).toBeGreaterThan(5);
    for (const argv of commands) {
      const safe = argv.includes('-o') ? argv.slice(0, argv.indexOf('-o')) : argv;
      // What git says of this checkout is no matter of the documents.
      if (argv.some((word) => word.startsWith('--changed'))) continue;
      const needsDirectory = safe.includes('--all');
      expect([argv, (await run(safe, { env: { PLAN_LANG: lang } })).code]).toEqual([argv, needsDirectory ? 2 : 0]);
    }
  });
});

test('both READMEs have the same headings and the same commands', () => {
  const outline = (text: string) => [...text.matchAll(/^(#+) /gm)].map(([, level]) => level);
  const commands = (text: string) => examplesIn(text).map(({ argv }) => argv[0]);
  expect(outline(read('README.zh-CN.md'))).toEqual(outline(read('README.md')));
  expect(commands(read('README.zh-CN.md'))).toEqual(commands(read('README.md')));
});
