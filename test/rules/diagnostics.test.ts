/** Every code of the catalog: its small broken plan gives exactly that finding, at exactly that place. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOG, type Code } from '../../src/diagnostics/catalog.js';
import { checkPlan } from '../../src/workspace/check-plan.js';
import { ROOT, run, transcript } from '../support/run.js';
import { planWith } from '../support/temporary.js';

const FIXTURES = join(ROOT, 'test/fixtures/diagnostics');

/** Made by the test itself: too large for the repository. */
const MADE: readonly Code[] = ['file-too-large'];

const PLACES: Readonly<Record<Exclude<Code, 'file-too-large'>, string>> = {
  'file-unreadable': 'tasks/02.yaml 1:1-1:1',
  'file-extension': 'tasks/02.yml 1:1-1:1',
  'file-misplaced': 'progress/yingji.yaml 1:1-1:1',
  'file-missing': 'departments.yaml 1:1-1:1',
  'file-empty': 'tasks/02.yaml 1:1-1:1',
  'not-utf8': 'tasks/02.yaml 2:10-2:11',
  'nul-byte': 'tasks/01.yaml 2:10-2:11',
  'merge-conflict': 'tasks/01.yaml 2:1-2:2',
  'yaml-syntax': 'tasks/01.yaml 11:7-11:8',
  'yaml-feature': 'tasks/01.yaml 10:13-10:17',
  'duplicate-key': 'tasks/01.yaml 13:5-13:11',
  'too-deep': 'tasks/02.yaml 1:100-1:101',
  'unknown-property': 'tasks/01.yaml 13:5-13:8',
  'missing-property': 'tasks/01.yaml 5:5-5:7',
  'wrong-type': 'tasks/01.yaml 3:10-3:11',
  'invalid-value': 'tasks/01.yaml 12:13-12:16',
  'impossible-date': 'tasks/01.yaml 13:10-13:20',
  'duplicate-item': 'tasks/01.yaml 11:23-11:27',
  'duplicate-id': 'tasks/01.yaml 9:14-9:16',
  'duplicate-name': 'departments.yaml 3:58-3:62',
  'file-name-mismatch': 'tasks/02.yaml 1:5-1:9',
  'measure-id-mismatch': 'tasks/01.yaml 5:9-5:13',
  'unknown-section': 'tasks/01.yaml 3:10-3:13',
  'unknown-department': 'tasks/01.yaml 11:17-11:21',
  'department-alias': 'tasks/01.yaml 10:14-10:18',
  'empty-departments': 'tasks/01.yaml 11:7-11:14',
  'department-in-two-roles': 'tasks/01.yaml 11:17-11:23',
};

describe('every code', () => {
  test('has a fixture or a test that makes one', () => {
    const folders = readdirSync(FIXTURES);
    expect([...folders, ...MADE].sort()).toEqual(Object.keys(CATALOG).sort());
  });

  test.each(Object.entries(PLACES))('%s is found once, at its place', async (code, place) => {
    const { diagnostics, plan } = await checkPlan(join(FIXTURES, code));
    const found = diagnostics.map(
      ({ code, file, line, column, endLine, endColumn }) => `${code} ${file} ${line}:${column}-${endLine}:${endColumn}`,
    );
    expect(found).toEqual([`${code} ${place}`]);
    expect(plan).toBeUndefined();
  });

  test.each(Object.keys(PLACES))('%s is explained in both languages', async (code) => {
    const pages = [];
    for (const lang of ['zh', 'en']) {
      const argv = ['validate', '--lang', lang];
      pages.push(transcript(argv, await run([...argv, '--dir', '.'], { cwd: join(FIXTURES, code) })));
    }
    await expect(pages.join('\n')).toMatchFileSnapshot(join(ROOT, `test/transcripts/diagnostics/${code}.txt`));
  });

  test('a file of 100 MB is refused without being read', async () => {
    const cwd = planWith({ 'tasks/02.yaml': new Uint8Array(100 * 1024 * 1024) });
    const { diagnostics } = await checkPlan(join(cwd, 'plan'));
    expect(diagnostics.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['file-too-large', 'tasks/02.yaml', 1],
    ]);
  });
});

test('the small plan that all fixtures start from is valid', async () => {
  expect(existsSync(join(ROOT, 'test/fixtures/small/plan/plan.yaml'))).toBe(true);
  const { diagnostics, plan } = await checkPlan(join(ROOT, 'test/fixtures/small/plan'));
  expect(diagnostics).toEqual([]);
  expect(plan?.tasks.map(({ id }) => id)).toEqual(['01']);
});
