/** The files of a new plan: all of them or none, whatever the disk does. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadMessages } from '../../src/messages/messages.js';
import { Problem } from '../../src/messages/problem.js';
import { type Disk, realDisk } from '../../src/workspace/edit/disk.js';
import { findRoom, type NewFile } from '../../src/workspace/new-directory.js';
import { writeNewPlan } from '../../src/workspace/write-new-plan.js';
import { temporaryDirectory } from '../support/temporary.js';

const FILES: readonly NewFile[] = [
  { path: 'plan/plan.yaml', text: '甲' },
  { path: 'plan/tasks/01.yaml', text: '乙' },
  { path: '.gitignore', text: '*.tmp\n', yields: true },
  { path: '.githooks/pre-commit', text: '#!/bin/sh\n', isProgram: true },
  { path: '.github/workflows/plan.yml', text: '丙' },
];

function namesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
}

/** The disk, and the number of calls that it has had. */
function createDisk(fail: (nth: number) => string | undefined): { disk: Disk; calls: () => number } {
  let count = 0;
  const call = <A extends unknown[], R>(real: (...args: A) => R) =>
    ((...args: A) => {
      const code = fail(++count);
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      return real(...args);
    }) as never;
  const { mkdirSync: make, renameSync: rename, statSync: stat, writeFileSync: write } = realDisk;
  const failing = { mkdirSync: call(make), renameSync: call(rename), statSync: call(stat), writeFileSync: call(write) };
  return { disk: { ...realDisk, ...failing }, calls: () => count };
}

/** The Chinese words of the Problem that stops an action. */
function reasonOf(action: () => void): string {
  try {
    action();
  } catch (error) {
    if (error instanceof Problem) return error.explain(messages).message;
    throw error;
  }
  return '';
}

const messages = await loadMessages('zh');

describe('writeNewPlan', () => {
  test('writes every file, a program as one that may be run', () => {
    const cwd = temporaryDirectory();
    writeNewPlan(cwd, 'a/b', FILES);
    for (const { path, text } of FILES) expect(readFileSync(join(cwd, 'a/b', path), 'utf8')).toBe(text);
    expect(namesIn(join(cwd, 'a/b')).filter((name) => name.includes('.plan-'))).toEqual([]);
    const modeOf = (path: string) => statSync(join(cwd, 'a/b', path)).mode & 0o111;
    expect([modeOf('.githooks/pre-commit') & 0o100, modeOf('plan/plan.yaml')]).toEqual([0o100, 0]);
  });

  test.each(
    ['ENOSPC', 'EACCES', 'EIO', 'EBUSY', 'EROFS'].flatMap((code) => [[code, '.'] as const, [code, 'a/b'] as const]),
  )('leaves nothing when any call fails with %s in %s', (code, place) => {
    const sound = createDisk(() => undefined);
    writeNewPlan(temporaryDirectory(), place, FILES, sound.disk);
    expect(sound.calls()).toBeGreaterThan(FILES.length);
    for (let failing = 1; failing <= sound.calls(); failing++) {
      const cwd = temporaryDirectory();
      const { disk } = createDisk((nth) => (nth === failing ? code : undefined));
      expect(() => writeNewPlan(cwd, place, FILES, disk), `call ${failing}`).toThrow(Problem);
      expect([failing, namesIn(cwd)]).toEqual([failing, []]);
    }
  });

  test('leaves what somebody else has put there meanwhile', () => {
    const cwd = temporaryDirectory();
    mkdirSync(join(cwd, '.githooks'));
    writeFileSync(join(cwd, '.githooks/pre-commit'), '别人的');
    expect(() => writeNewPlan(cwd, '.', FILES)).toThrow(Problem);
    expect(namesIn(cwd)).toEqual(['.githooks', '.githooks/pre-commit']);
    expect(readFileSync(join(cwd, '.githooks/pre-commit'), 'utf8')).toBe('别人的');
  });

  test('says why it failed, even when not everything can be taken back', () => {
    const cwd = temporaryDirectory();
    const { disk } = createDisk((nth) => (nth === 12 ? 'ENOSPC' : undefined));
    const broken = () => {
      throw Object.assign(new Error('EIO'), { code: 'EIO' });
    };
    const write = () => writeNewPlan(cwd, '.', FILES, { ...disk, rmdirSync: broken, unlinkSync: broken });
    expect(reasonOf(write)).toContain('磁盘已满');
    // The plan itself is not there: nobody takes it for whole.
    expect(existsSync(join(cwd, 'plan'))).toBe(false);
  });

  test.skipIf(process.getuid?.() === 0)('where nobody may write', () => {
    const cwd = temporaryDirectory();
    chmodSync(cwd, 0o555);
    expect(() => writeNewPlan(cwd, 'new', FILES)).toThrow(Problem);
    chmodSync(cwd, 0o755);
    expect(namesIn(cwd)).toEqual([]);
  });
});

describe('findRoom', () => {
  test('a file that is there with the same content is not in the way, and not written', () => {
    const cwd = temporaryDirectory();
    mkdirSync(join(cwd, '.githooks'));
    writeFileSync(join(cwd, '.githooks/pre-commit'), '#!/bin/sh\n');
    const { files, kept } = findRoom(cwd, '.', FILES);
    expect(files).toEqual(FILES.filter(({ path }) => path !== '.githooks/pre-commit'));
    expect(kept).toEqual([]);
  });

  test.each<[string, readonly string[] | undefined]>([
    ['', ['*.tmp']],
    ['# *.tmp\nnode_modules\n', ['*.tmp']],
    ['node_modules\r\n *.tmp\r\n', undefined],
    ['*.tmp', undefined],
  ])('a .gitignore %j stays; it lacks %j', (text, lacks) => {
    const cwd = temporaryDirectory();
    writeFileSync(join(cwd, '.gitignore'), text);
    const { files, kept } = findRoom(cwd, '.', FILES);
    expect(files.map(({ path }) => path)).not.toContain('.gitignore');
    expect(kept).toEqual(lacks ? [{ path: '.gitignore', lacks }] : []);
  });

  test('a temporary file of another command is nothing half written', () => {
    const cwd = temporaryDirectory();
    writeFileSync(join(cwd, '.plan-f686891f-da1d-4a4a-9063-a5d39bee1c0a.tmp'), '');
    expect(findRoom(cwd, '.', FILES).files).toEqual(FILES);
  });
});
