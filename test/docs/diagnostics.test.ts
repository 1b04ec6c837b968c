/** The documents on all diagnostics are what the program itself writes. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODES } from '../../src/diagnostics/catalog/catalog.js';
import { ROOT, run } from '../support/run.js';

test.each([
  ['en', 'diagnostics.md'],
  ['zh', 'diagnostics.zh-CN.md'],
])('in %s', async (lang, name) => {
  const { stdout, code } = await run(['explain', '--format', 'md', '--lang', lang]);
  expect(code).toBe(0);
  expect([...stdout.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading)).toEqual([...CODES]);
  await expect(stdout).toMatchFileSnapshot(join(ROOT, 'docs', name));
});
