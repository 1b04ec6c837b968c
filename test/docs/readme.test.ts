/** Every command and output that the READMEs and the pages on editing show is what the program prints; both languages tell the same. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DocExample, examplesIn } from '../support/doc-examples.js';
import { ROOT, run } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

const OMITTED = '…';

/** Commands that write: they are run one after the other, beside a `demo` of their own. */
const WRITING: ReadonlySet<string> = new Set(['update', 'progress', 'event', 'rename', 'fmt', 'init']);

/** A day long after the plan, as it is when somebody reads the page. */
const TODAY = '2026-11-23';

function read(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8');
}

/** The example plan where it stands in this checkout, for commands that only look at it. */
function inCheckout(argv: readonly string[]): string[] {
  return argv.map((word) => (word === 'demo' ? 'test/fixtures/example' : word));
}

const isWriting = ({ argv: [command = ''] }: DocExample) => WRITING.has(command);

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
  ['docs/editing.md', 'en'],
  ['docs/editing.zh-CN.md', 'zh'],
])('%s', (name, lang) => {
  const examples = examplesIn(read(name));
  const looking = examples.filter((example) => !isWriting(example));
  const env = { PLAN_LANG: lang };

  test('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6);
  });

  test.each(looking)('plan $argv', async ({ argv, output }) => {
    const { stdout, stderr } = await run(inCheckout(argv), { env });
    const actual = (stdout + stderr).replace(/\n$/, '').split('\n');
    expect(omit(actual, output)).toEqual(output);
  });

  test('shows what the commands that write say, one after the other', async () => {
    const cwd = temporaryDirectory();
    cpSync(join(ROOT, 'test/fixtures/example/plan'), join(cwd, 'demo/plan'), { recursive: true });
    const writing = examples.filter(isWriting);
    expect(writing.length).toBeGreaterThanOrEqual(6);
    for (const { argv, output } of writing) {
      const { stdout, stderr } = await run(argv, { env, cwd, today: TODAY });
      expect([argv, (stdout + stderr).replace(/\n$/, '').split('\n')]).toEqual([argv, output]);
    }
  });

  test('names only commands and options that exist', async () => {
    const commands = [...read(name).matchAll(/`npx plan ([^`]+)`/g)].map(([, command = '']) => command.split(' '));
    expect(commands.length).toBeGreaterThan(name.startsWith('README') ? 5 : -1);
    for (const argv of commands) {
      const safe = argv.includes('-o') ? argv.slice(0, argv.indexOf('-o')) : argv;
      // What git says of this checkout is no matter of the documents.
      if (argv.some((word) => word.startsWith('--changed'))) continue;
      const needsDirectory = safe.includes('--all');
      expect([argv, (await run(inCheckout(safe), { env })).code]).toEqual([argv, needsDirectory ? 2 : 0]);
    }
  });
});

test.each([
  ['README.md', 'README.zh-CN.md'],
  ['docs/editing.md', 'docs/editing.zh-CN.md'],
])('%s and %s have the same headings and the same commands', (english, chinese) => {
  const outline = (text: string) => [...text.matchAll(/^(#+) /gm)].map(([, level]) => level);
  const commands = (text: string) => examplesIn(text).map(({ argv }) => argv[0]);
  expect(outline(read(chinese))).toEqual(outline(read(english)));
  expect(commands(read(chinese))).toEqual(commands(read(english)));
});
