/** What is kept of a file that is written, what stops it, and what becomes of an edit that cannot even be taken back. */
import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadMessages } from '../../../src/messages/messages.js';
import { Problem } from '../../../src/messages/problem.js';
import { type Disk, realDisk } from '../../../src/workspace/edit/disk.js';
import { recoverPlan } from '../../../src/workspace/edit/recover.js';
import { writeFiles } from '../../../src/workspace/edit/write-files.js';
import { faultyDisk, machine, readAsPlan, readTree, watchedDisk, writeTree } from '../../support/disk.js';
import { SAMPLE_EDITS, type SampleEdit } from '../../support/edits.js';
import { temporaryDirectory } from '../../support/temporary.js';

const ONE = SAMPLE_EDITS['one file'] as SampleEdit;
const SEVERAL = SAMPLE_EDITS['several files'] as SampleEdit;

function planOf({ before }: SampleEdit): string {
  const directory = join(temporaryDirectory(), 'plan');
  writeTree(directory, before);
  return directory;
}

async function problemOf(action: () => unknown): Promise<string> {
  try {
    action();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { message, hint } = error.explain(await loadMessages('en'));
    return `${message}. ${hint}`;
  }
  throw new Error('no problem');
}

const LINUX = (disk: Disk = realDisk) => machine(1001, disk);

describe.skipIf(process.platform === 'win32').each([
  ['one file', ONE],
  ['several', SEVERAL],
])('of %s', (_, edit) => {
  test.each([0o600, 0o664, 0o444, 0o755])('permissions are kept: %o', (mode) => {
    const directory = planOf(edit);
    for (const { path } of edit.files) chmodSync(join(directory, path), mode);
    writeFiles(directory, edit.files, LINUX());
    expect(edit.files.map(({ path }) => statSync(join(directory, path)).mode & 0o7777)).toEqual(
      edit.files.map(() => mode),
    );
  });

  // Only the administrator can give a file away.
  test.skipIf(process.getuid?.() !== 0)('owner and group are kept', () => {
    const directory = planOf(edit);
    for (const { path } of edit.files) chownSync(join(directory, path), 1234, 5678);
    writeFiles(directory, edit.files, LINUX());
    for (const { path } of edit.files) {
      const { uid, gid } = statSync(join(directory, path));
      expect([uid, gid]).toEqual([1234, 5678]);
    }
  });

  test.skipIf(process.getuid?.() !== 0)('the group is kept where the owner cannot be', () => {
    const directory = planOf(edit);
    for (const { path } of edit.files) chownSync(join(directory, path), 1234, 5678);
    writeFiles(
      directory,
      edit.files,
      LINUX(faultyDisk(({ name, args }) => name === 'fchownSync' && args[1] === 1234, 'EPERM')),
    );
    for (const { path } of edit.files) expect(statSync(join(directory, path)).gid).toBe(5678);
  });

  test('a file that somebody has changed since is a problem, and nothing is written', async () => {
    const directory = planOf(edit);
    writeFileSync(join(directory, 'tasks/01.yaml'), '别人改的\n', { mode: 0o640 });
    expect(await problemOf(() => writeFiles(directory, edit.files, LINUX()))).toMatch(
      /tasks\/01.yaml has just been changed/,
    );
    expect(readTree(directory)).toEqual({ ...edit.before, 'tasks/01.yaml': '别人改的\n' });
  });

  test('a new file that somebody else has made is a problem', async () => {
    const directory = planOf(edit);
    const files = edit.files.map((file) => ({ ...file, before: null }));
    expect(await problemOf(() => writeFiles(directory, files, LINUX()))).toMatch(/has just been changed/);
    expect(readTree(directory)).toEqual(edit.before);
  });

  test('a link out of the plan is not followed', async () => {
    const directory = planOf(edit);
    const outside = join(directory, '../outside.yaml');
    writeFileSync(outside, '第一项\n');
    rmSync(join(directory, 'tasks/01.yaml'));
    symlinkSync(outside, join(directory, 'tasks/01.yaml'));
    expect(await problemOf(() => writeFiles(directory, edit.files, LINUX()))).toMatch(/a symbolic link leads out/);
    expect(readFileSync(outside, 'utf8')).toBe('第一项\n');
  });

  test('the plan may itself be a link', () => {
    const directory = planOf(edit);
    symlinkSync(directory, join(directory, '../link'));
    writeFiles(join(directory, '../link'), edit.files, LINUX());
    expect(readTree(directory)).toEqual(edit.after);
  });

  test('it is on the disk before it takes the place of the old one', () => {
    const directory = planOf(edit);
    const calls: string[] = [];
    writeFiles(directory, edit.files, LINUX(watchedDisk(({ name }) => calls.push(name))));
    const written = calls.filter((name) => name === 'fsyncSync' || name === 'renameSync');
    const [first] = edit.files.length === 1 ? [1] : [edit.files.length + 2];
    expect(written.indexOf('renameSync')).toBeGreaterThanOrEqual(first ?? 0);
    expect(written.at(-1)).toBe('fsyncSync');
  });
});

test('a file that an editor changes while several are put in place takes the edit back, and stays', async () => {
  const directory = planOf(SEVERAL);
  const disk = watchedDisk(({ name, args }) => {
    if (name === 'renameSync' && String(args[1]).endsWith('01.yaml'))
      writeFileSync(join(directory, 'tasks/02.yaml'), '别人改的\n', { mode: 0o640 });
  });
  expect(await problemOf(() => writeFiles(directory, SEVERAL.files, LINUX(disk)))).toMatch(
    /tasks\/02.yaml has just been/,
  );
  expect(readTree(directory)).toEqual({ ...SEVERAL.before, 'tasks/02.yaml': '别人改的\n' });
});

describe('an edit that cannot be seen through', () => {
  const isPlaced = (args: readonly unknown[]) => String(args[1]).endsWith('.yaml');

  test('nor be taken back reads as done, and is finished by the next', async () => {
    const directory = planOf(SEVERAL);
    let journals = 0;
    const disk = faultyDisk(
      ({ name, args }) =>
        name === 'renameSync' && (String(args[1]).endsWith('02.yaml') || (!isPlaced(args) && ++journals > 1)),
      'EIO',
    );
    const said = await problemOf(() => writeFiles(directory, SEVERAL.files, LINUX(disk)));
    expect(said).toMatch(/not complete.*as edited.*completes/s);
    expect(readAsPlan(directory)).toEqual(SEVERAL.after);
    expect(recoverPlan(directory, LINUX())).toEqual({
      is: 'finished',
      files: SEVERAL.files.map(({ path }) => path),
      kept: [],
    });
    expect(readTree(directory)).toEqual(SEVERAL.after);
  });

  test('nor be taken back to its end reads as undone, and is undone by the next', async () => {
    const directory = planOf(SEVERAL);
    let placed = 0;
    const disk = faultyDisk(({ name, args }) => name === 'renameSync' && isPlaced(args) && ++placed > 1, 'EIO');
    const said = await problemOf(() => writeFiles(directory, SEVERAL.files, LINUX(disk)));
    expect(said).toMatch(/not complete.*as it was.*puts its files back/s);
    expect(readAsPlan(directory)).toEqual(SEVERAL.before);
    expect(recoverPlan(directory, LINUX())?.is).toBe('undone');
    expect(readTree(directory)).toEqual(SEVERAL.before);
  });

  test('whose journal cannot be removed says so', async () => {
    const directory = planOf(SEVERAL);
    const disk = faultyDisk(
      ({ name, args }) => ['unlinkSync', 'renameSync'].includes(name) && String(args[0]).endsWith('.plan.journal'),
      'EIO',
    );
    expect(await problemOf(() => writeFiles(directory, SEVERAL.files, LINUX(disk)))).toMatch(/cannot be removed/);
    expect(readAsPlan(directory)).toEqual(SEVERAL.after);
    recoverPlan(directory, LINUX());
    expect(readTree(directory)).toEqual(SEVERAL.after);
  });
});

describe('on Windows', () => {
  const windows = (disk: Disk, waits: number[] = []) =>
    machine(1001, disk, { platform: 'win32', pause: (milliseconds) => void waits.push(milliseconds) });

  test.each(['EPERM', 'EACCES', 'EBUSY'])('a file that is in use (%s) is tried again for a second', (code) => {
    const directory = planOf(ONE);
    let tries = 0;
    const waits: number[] = [];
    const disk = faultyDisk(({ name }) => name === 'renameSync' && ++tries <= 5, code);
    writeFiles(directory, ONE.files, windows(disk, waits));
    expect(waits).toEqual([5, 10, 20, 40, 80]);
    expect(readTree(directory)).toEqual(ONE.after);
  });

  test('a file that stays in use is a problem after a second', async () => {
    const directory = planOf(ONE);
    const waits: number[] = [];
    const disk = faultyDisk(({ name }) => name === 'renameSync', 'EBUSY');
    expect(await problemOf(() => writeFiles(directory, ONE.files, windows(disk, waits)))).toMatch(
      /another program is using/,
    );
    const waited = waits.reduce((sum, wait) => sum + wait);
    expect(waited > 800 && waited < 1200).toBe(true);
    expect(readTree(directory)).toEqual(ONE.before);
  });

  test('another failure is not waited for', async () => {
    const waits: number[] = [];
    const disk = faultyDisk(({ name }) => name === 'renameSync', 'ENOSPC');
    expect(await problemOf(() => writeFiles(planOf(ONE), ONE.files, windows(disk, waits)))).toMatch(/the disk is full/);
    expect(waits).toEqual([]);
  });

  test('elsewhere nothing is tried again', async () => {
    let tries = 0;
    const disk = faultyDisk(({ name }) => name === 'renameSync' && ++tries > 0, 'EBUSY');
    await problemOf(() => writeFiles(planOf(ONE), ONE.files, LINUX(disk)));
    expect(tries).toBe(1);
  });

  test.each([ONE, SEVERAL])('a read-only file is a problem of its own', async (edit) => {
    const directory = planOf(edit);
    chmodSync(join(directory, 'tasks/01.yaml'), 0o444);
    expect(await problemOf(() => writeFiles(directory, edit.files, windows(realDisk)))).toMatch(
      /tasks\/01.yaml is read-only/,
    );
    expect(readTree(directory)).toEqual({ ...edit.before, 'tasks/01.yaml': '第一项\n (444)' });
  });
});

test('a folder in the place of a file is a problem', async () => {
  const directory = planOf(ONE);
  rmSync(join(directory, 'tasks/01.yaml'));
  mkdirSync(join(directory, 'tasks/01.yaml'));
  expect(await problemOf(() => writeFiles(directory, ONE.files, LINUX()))).toMatch(/tasks\/01.yaml: it is a directory/);
});
