/** What the program says of every code, in both languages: the diagnostic, its explanation, and its fix. */
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOG, CODES } from '../../src/diagnostics/catalog/catalog.js';
import { EXAMPLE_DATE } from '../../src/diagnostics/catalog/example-plan.js';
import { byCode, exampleFiles, filesBefore, writeFiles } from '../support/example.js';
import { commitAll } from '../support/repository.js';
import { ROOT, run, transcript } from '../support/run.js';

const PAGES = join(ROOT, 'test/transcripts/diagnostics');

/** A plan with the broken files of an example; where an earlier revision matters, in a repository that has it. */
function brokenPlan(code: keyof typeof CATALOG): string {
  const { example } = CATALOG[code];
  const directory = writeFiles(exampleFiles(example, 'broken'));
  const before = filesBefore(example);
  if (!before) return directory;
  const repository = writeFiles(before);
  commitAll(repository);
  rmSync(join(repository, 'plan'), { recursive: true });
  cpSync(join(directory, 'plan'), join(repository, 'plan'), { recursive: true });
  return repository;
}

test.each(byCode(CATALOG))('%s', async (code, { severity, fixable, needsRevision }) => {
  const cwd = brokenPlan(code as keyof typeof CATALOG);
  const validate = ['validate', '--as-of', EXAMPLE_DATE, ...(needsRevision ? ['--changed'] : [])];
  const calls = [
    ...['zh', 'en'].flatMap((lang) => [
      [...validate, '--lang', lang],
      ['explain', code, '--lang', lang],
    ]),
    ...(fixable ? [[...validate, '--fix', '--dry-run', '--lang', 'zh']] : []),
  ];
  const pages = [];
  for (const argv of calls) {
    const result = await run(argv, { cwd });
    expect([argv.join(' '), result.code]).toEqual([
      argv.join(' '),
      argv[0] === 'validate' && severity === 'error' ? 1 : 0,
    ]);
    pages.push(transcript(argv, result));
  }
  await expect(pages.join('\n')).toMatchFileSnapshot(join(PAGES, `${code}.txt`));
});

test('no page is left over from a code that is gone', () => {
  expect(readdirSync(PAGES).sort()).toEqual(CODES.map((code) => `${code}.txt`).sort());
});
