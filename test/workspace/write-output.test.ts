/** Exported files: whole or not at all, the old one kept on failure, nothing left behind. */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadMessages } from '../../src/messages/messages.js';
import { Problem } from '../../src/messages/problem.js';
import { type OutputFile, openOutputs, writeOutput } from '../../src/workspace/write-output.js';
import { temporaryDirectory } from '../support/temporary.js';

/** Every entry below a directory, hidden ones too, with the content of files and the target of links. */
function treeOf(directory: string, below = ''): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const name of readdirSync(join(directory, below)).sort()) {
    const path = join(below, name);
    const stats = lstatSync(join(directory, path));
    if (stats.isSymbolicLink()) entries[path] = `-> ${readlinkSync(join(directory, path))}`;
    else if (stats.isDirectory()) Object.assign(entries, { [path]: '/' }, treeOf(directory, path));
    else entries[path] = readFileSync(join(directory, path), 'utf8');
  }
  return entries;
}

async function problemOf(write: () => void): Promise<string> {
  try {
    write();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.explain(await loadMessages('en')).message;
  }
  throw new Error('no problem');
}

describe('writeOutput', () => {
  test('writes a new file', () => {
    const cwd = temporaryDirectory();
    writeOutput(cwd, 'a.csv', '甲\r\n');
    writeOutput(cwd, join(cwd, 'b.bin'), Uint8Array.of(0x50, 0x4b));
    expect(treeOf(cwd)).toEqual({ 'a.csv': '甲\r\n', 'b.bin': 'PK' });
  });

  test('replaces an old file as a whole', () => {
    const cwd = temporaryDirectory();
    writeFileSync(join(cwd, 'a.csv'), '很长的旧内容'.repeat(1000));
    writeOutput(cwd, 'a.csv', '新');
    expect(treeOf(cwd)).toEqual({ 'a.csv': '新' });
  });

  // Whoever has the old file open goes on reading the old one.
  test('replaces the file, not its bytes', () => {
    const cwd = temporaryDirectory();
    const file = join(cwd, 'a.csv');
    writeFileSync(file, '旧');
    const before = statSync(file).ino;
    writeOutput(cwd, 'a.csv', '新');
    expect(statSync(file).ino).not.toBe(before);
  });

  test('takes a name of Chinese, blanks and dots', () => {
    const cwd = temporaryDirectory();
    mkdirSync(join(cwd, '导出 目录'));
    writeOutput(cwd, '导出 目录/台账.2022.csv', '甲');
    expect(treeOf(cwd)).toEqual({ '导出 目录': '/', '导出 目录/台账.2022.csv': '甲' });
  });

  test('takes the longest name that the file system takes', () => {
    const cwd = temporaryDirectory();
    const name = `${'责'.repeat(83)}ab.csv`;
    expect(new TextEncoder().encode(name).length).toBe(255);
    writeOutput(cwd, name, '甲');
    writeOutput(cwd, name, '乙');
    expect(treeOf(cwd)).toEqual({ [name]: '乙' });
  });

  test('writes through a link and keeps it', () => {
    const cwd = temporaryDirectory();
    mkdirSync(join(cwd, 'real'));
    writeFileSync(join(cwd, 'real/a.csv'), '旧');
    symlinkSync('real/a.csv', join(cwd, 'link.csv'));
    symlinkSync('link.csv', join(cwd, 'second.csv'));
    writeOutput(cwd, 'second.csv', '新');
    expect(treeOf(cwd)).toEqual({
      'link.csv': '-> real/a.csv',
      real: '/',
      'real/a.csv': '新',
      'second.csv': '-> link.csv',
    });
  });

  test.skipIf(process.platform === 'win32')('writes into a pipe, by its name or a link, and leaves it a pipe', () => {
    const cwd = temporaryDirectory();
    const pipe = join(cwd, 'pipe');
    execFileSync('mkfifo', [pipe]);
    symlinkSync('pipe', join(cwd, 'link'));
    // Open for both, so that neither side waits for the other.
    const reader = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
    try {
      writeOutput(cwd, 'pipe', '甲');
      writeOutput(cwd, 'link', '乙');
      const buffer = Buffer.alloc(100);
      expect(buffer.toString('utf8', 0, readSync(reader, buffer))).toBe('甲乙');
    } finally {
      closeSync(reader);
    }
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(lstatSync(join(cwd, 'link')).isSymbolicLink()).toBe(true);
    expect(readdirSync(cwd).sort()).toEqual(['link', 'pipe']);
  });

  // Never as root: were the program wrong, it would replace the machine's own device by a file.
  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('writes to a device and leaves it one', () => {
    const cwd = temporaryDirectory();
    symlinkSync('/dev/null', join(cwd, 'nothing'));
    writeOutput(cwd, '/dev/null', '甲');
    writeOutput(cwd, 'nothing', '甲');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(lstatSync(join(cwd, 'nothing')).isSymbolicLink()).toBe(true);
  });

  test.each<[string, string, RegExp]>([
    ['a directory', 'folder', /folder/],
    ['a directory with a slash', 'folder/', /folder/],
    ['a name with a slash', 'new/', /new/],
    ['the working directory', '.', /\./],
    ['a missing directory', 'gone/a.csv', /gone/],
    ['a path through a file', 'old.csv/a.csv', /old\.csv/],
    ['a long path through a file', 'old.csv/b/a.csv', /old\.csv/],
    ['a name that is too long', `${'x'.repeat(256)}.csv`, /xxx/],
    ['a link to itself', 'loop', /loop/],
    ['a path through a link to itself', 'loop/a.csv', /loop/],
    ['a name with a NUL', 'a\0b.csv', /a/],
  ])('%s is a problem that changes nothing', async (_, path, message) => {
    const cwd = temporaryDirectory();
    mkdirSync(join(cwd, 'folder'));
    writeFileSync(join(cwd, 'folder/keep'), '留');
    writeFileSync(join(cwd, 'old.csv'), '旧');
    symlinkSync('loop', join(cwd, 'loop'));
    const before = treeOf(cwd);
    expect(await problemOf(() => writeOutput(cwd, path, '新'))).toMatch(message);
    expect(treeOf(cwd)).toEqual(before);
  });
});

describe('openOutputs', () => {
  function writeOutputs(cwd: string, path: string, list: readonly OutputFile[]): void {
    const batch = openOutputs(cwd, path);
    try {
      for (const file of list) batch.add(file);
      batch.commit();
    } finally {
      batch.close();
    }
  }

  const files = [
    { name: '甲.csv', content: '一' },
    { name: '乙.csv', content: Uint8Array.of(0x32) },
  ];

  test('writes all files', () => {
    const cwd = temporaryDirectory();
    writeOutputs(cwd, 'out', files);
    expect(treeOf(cwd)).toEqual({ out: '/', 'out/乙.csv': '2', 'out/甲.csv': '一' });
  });

  test('makes the directories on the way', () => {
    const cwd = temporaryDirectory();
    writeOutputs(cwd, 'a/b/c', files);
    expect(Object.keys(treeOf(join(cwd, 'a/b/c')))).toEqual(['乙.csv', '甲.csv']);
  });

  test('replaces files of the same names and leaves all others alone', () => {
    const cwd = temporaryDirectory();
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/甲.csv'), '旧');
    writeFileSync(join(cwd, 'out/丙.csv'), '留');
    writeOutputs(cwd, 'out', files);
    expect(treeOf(cwd)).toEqual({ out: '/', 'out/丙.csv': '留', 'out/乙.csv': '2', 'out/甲.csv': '一' });
  });

  test('writes into the directory that a link names', () => {
    const cwd = temporaryDirectory();
    mkdirSync(join(cwd, 'real'));
    symlinkSync('real', join(cwd, 'out'));
    writeOutputs(cwd, 'out', files);
    expect(treeOf(cwd)).toEqual({ out: '-> real', real: '/', 'real/乙.csv': '2', 'real/甲.csv': '一' });
  });

  test('with one that cannot be written, none is', async () => {
    const cwd = temporaryDirectory();
    mkdirSync(join(cwd, 'out/乙.csv'), { recursive: true });
    writeFileSync(join(cwd, 'out/甲.csv'), '旧');
    const before = treeOf(cwd);
    expect(await problemOf(() => writeOutputs(cwd, 'out', files))).toContain(join('out', '乙.csv'));
    expect(treeOf(cwd)).toEqual(before);
  });

  test('with one name that is too long, none is written', async () => {
    const cwd = temporaryDirectory();
    mkdirSync(join(cwd, 'out'));
    const long = { name: 'x'.repeat(300), content: '三' };
    expect(await problemOf(() => writeOutputs(cwd, 'out', [...files, long]))).toContain('out');
    expect(treeOf(cwd)).toEqual({ out: '/' });
  });

  test.each(['old.csv', 'old.csv/out', 'loop', 'loop/out', 'link'])(
    '%s is a problem that changes nothing',
    async (path) => {
      const cwd = temporaryDirectory();
      writeFileSync(join(cwd, 'old.csv'), '旧');
      symlinkSync('loop', join(cwd, 'loop'));
      symlinkSync('old.csv', join(cwd, 'link'));
      const before = treeOf(cwd);
      expect(await problemOf(() => writeOutputs(cwd, path, files))).toContain(path);
      expect(treeOf(cwd)).toEqual(before);
    },
  );

  test('no files make an empty directory', () => {
    const cwd = temporaryDirectory();
    writeOutputs(cwd, 'out', []);
    expect(treeOf(cwd)).toEqual({ out: '/' });
  });
});
