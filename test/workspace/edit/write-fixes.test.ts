/** `plan validate --fix` writes as all editing commands do: under the lock, after what was cut off. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encodeJournal } from '../../../src/workspace/edit/journal.js';
import { readTree } from '../../support/disk.js';
import { ROOT, run } from '../../support/run.js';
import { planWith } from '../../support/temporary.js';

const TASK = readFileSync(join(ROOT, 'test/fixtures/small/plan/tasks/01.yaml'), 'utf8');
const MISTAKEN = TASK.replace(/^( *)status: open$/m, '$1status: 在办');
const LEFTOVER = '.plan-0f8fad5b-d9cb-469f-a165-70867728950e.tmp';
const FIX = ['validate', '--fix', '--lang'];

test('it says what an edit before it had left behind', async () => {
  const cwd = planWith({ 'tasks/01.yaml': MISTAKEN, [`tasks/${LEFTOVER}`]: '' });
  expect((await run([...FIX, 'en'], { cwd })).stderr).toBe(
    'An edit before this one left 1 temporary file behind, now removed; the plan was not affected.\nMended 1 place in 1 file.\n',
  );
  expect(readTree(join(cwd, 'plan'))).toEqual(readTree(join(planWith(), 'plan')));
});

test.each([
  ['edit', '上一次修改没有做完，现已补完：departments.yaml。\n'],
  ['undo', '上一次修改没有做成，现已恢复原状：departments.yaml。\n'],
] as const)('it sees a journal through: %s', async (is, said) => {
  const cwd = planWith({ 'tasks/01.yaml': MISTAKEN });
  const path = 'departments.yaml';
  const before = readFileSync(join(cwd, 'plan', path));
  const after = Buffer.concat([Buffer.from('# 注\n'), before]);
  const journal = encodeJournal({ is, files: [{ path, before, after, staged: null }] });
  writeFileSync(join(cwd, 'plan/.plan.journal'), journal);
  expect((await run([...FIX, 'zh'], { cwd })).stderr).toContain(said);
  expect(readFileSync(join(cwd, 'plan', path))).toEqual(after);
});

test('what is not its lock is a problem, and nothing is written', async () => {
  const cwd = planWith({ 'tasks/01.yaml': MISTAKEN });
  mkdirSync(join(cwd, 'plan/.plan.lock'));
  const { stdout, stderr, code } = await run([...FIX, 'en'], { cwd });
  expect([stdout, code]).toEqual(['', 2]);
  expect(stderr).toMatch(/^error: The lock \.plan\.lock .*: it is not a regular file.*nothing was written\nhint: /);
  expect(readFileSync(join(cwd, 'plan/tasks/01.yaml'), 'utf8')).toBe(MISTAKEN);
});

test('where there is nothing to fix, nobody is waited for', async () => {
  const cwd = planWith();
  mkdirSync(join(cwd, 'plan/.plan.lock'));
  const { stderr, code } = await run([...FIX, 'en'], { cwd });
  expect([stderr, code]).toEqual(['There is nothing that can be mended automatically.\n', 0]);
});
