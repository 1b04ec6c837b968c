/** What stands in a plan's directory is read, or is one finding. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { SourceFile } from '../../src/parse/source.js';
import { readSources } from '../../src/workspace/read-sources.js';
import { planWith, temporaryDirectory } from '../support/temporary.js';

/** `code path parameter` of each file that is not read. */
function unread(sources: readonly SourceFile[]): string[] {
  return sources.flatMap(({ path, content }) => {
    if (content instanceof Uint8Array) return [];
    expect([content.file, content.place]).toEqual([path, { at: 'range', range: expect.anything() }]);
    return [[content.code, path, ...Object.values(content.params)].join(' ')];
  });
}

/** The paths of the files that are read. */
function read(sources: readonly SourceFile[]): string[] {
  return sources.flatMap(({ path, content }) => (content instanceof Uint8Array ? [path] : []));
}

/** The directory of a small plan with more files, empty ones. */
function planOf(...paths: readonly string[]): string {
  return join(planWith(Object.fromEntries(paths.map((path) => [path, '']))), 'plan');
}

const SMALL = ['departments.yaml', 'plan.yaml', 'tasks/01.yaml'];

test('a plan is read', () => {
  expect(read(readSources(planOf()))).toEqual(SMALL);
});

describe('files at a wrong place', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['below a task', ['tasks/new/02.yaml'], ['tasks/new/02.yaml tasks/02.yaml']],
    ['far below a task', ['tasks/a/b/c/d/e/f/02.yaml'], ['tasks/a/b/c/d/e/f/02.yaml tasks/02.yaml']],
    ['below an event', ['events/2022/x.yaml'], ['events/2022/x.yaml events/x.yaml']],
    ['outside a month', ['progress/yingji.yaml'], ['progress/yingji.yaml progress/YYYY-MM/yingji.yaml']],
    [
      'outside a month, where there are some',
      ['progress/yingji.yaml', 'progress/2022-06/a.yaml', 'progress/2022-11/a.yaml', 'progress/2022-13/b.txt'],
      ['progress/yingji.yaml progress/2022-11/yingji.yaml'],
    ],
    ['below a month', ['progress/2022-06/b/a.yaml'], ['progress/2022-06/b/a.yaml progress/2022-06/a.yaml']],
    ['in a folder like one of the plan', ['task/02.yaml', 'task/03.yaml'], ['task tasks/']],
  ])('%s', (_, paths, expected) => {
    expect(unread(readSources(planOf(...paths)))).toEqual(expected.map((line) => `file-misplaced ${line}`));
  });

  test.each([
    ['2022-6', '2022-06'],
    ['2022.6', '2022-06'],
    ['2022年6月', '2022-06'],
    ['6月', '2022-06'],
    ['2022-06-30', '2022-06'],
    ['june', '2022-03'],
    ['2022-13', '2022-03'],
    ['2022-00', '2022-03'],
    ['2022', '2022-03'],
    ['2022-Q2', '2022-03'],
  ])('in a month that is called %s', (name, expected) => {
    const directory = planOf(`progress/${name}/a.yaml`, `progress/${name}/b/c.yaml`, 'progress/2022-03/a.yaml');
    expect(unread(readSources(directory))).toEqual([`file-misplaced progress/${name} progress/${expected}/`]);
  });

  test('a folder without plan files may have any name', () => {
    const directory = planOf('progress/附件/a.pdf', 'progress/2022/b/c.txt', 'tasks/a/b.md', 'notes/x.yaml');
    expect(unread(readSources(directory))).toEqual([]);
  });

  test.each(['tasks/02.yml', 'tasks/02.YAML', 'events/x.Yml'])('with another ending: %s', (path) => {
    expect(unread(readSources(planOf(path)))).toEqual([`file-extension ${path} ${path.split('/')[1]}`]);
  });
});

/** Makes something at a path of the plan that cannot be read as it is. */
type Make = (path: string) => void;

const link =
  (target: string): Make =>
  (path) =>
    symlinkSync(target, path);

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  const things: readonly [string, Make, string][] = [
    ['a folder', (path) => mkdirSync(path), 'not-a-file'],
    ['a named pipe', (path) => void execFileSync('mkfifo', [path]), 'not-a-file'],
    ['a link out of the plan', link('/etc/hostname'), 'outside'],
    ['a link to a device', link('/dev/zero'), 'outside'],
    ['a link to nothing', link('nowhere'), 'ENOENT'],
    ['a link to itself', (path) => symlinkSync(path, path), 'ELOOP'],
    ['a link to a folder', link('.'), 'not-a-file'],
  ];
  const places = ['plan.yaml', 'departments.yaml', 'tasks/02.yaml', 'progress/2022-06/yingji.yaml', 'events/x.yaml'];

  test.each(things.flatMap(([what, make, reason]) => places.map((path) => [what, path, make, reason] as const)))(
    '%s as %s',
    (_what, path, make, reason) => {
      const directory = planOf();
      rmSync(join(directory, path), { force: true });
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      make(join(directory, path));
      const sources = readSources(directory);
      expect(unread(sources)).toEqual([`file-unreadable ${path} ${reason}`]);
      expect(read(sources)).toEqual(SMALL.filter((file) => file !== path));
    },
  );

  test('a socket', async () => {
    const directory = planOf();
    const server = createServer().listen(join(directory, 'tasks/02.yaml'));
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    expect(unread(readSources(directory))).toEqual(['file-unreadable tasks/02.yaml ENXIO']);
  });

  test('a file that is too large', () => {
    const directory = planOf('tasks/02.yaml');
    truncateSync(join(directory, 'tasks/02.yaml'), 2 ** 20 + 1);
    expect(unread(readSources(directory))).toEqual([`file-too-large tasks/02.yaml ${2 ** 20 + 1} ${2 ** 20}`]);
  });

  // Whoever is root may read everything.
  test.skipIf(process.getuid?.() === 0)('no permission', () => {
    const directory = planOf('tasks/02.yaml', 'events/x.yaml');
    chmodSync(join(directory, 'tasks/02.yaml'), 0);
    chmodSync(join(directory, 'events'), 0);
    onTestFinished(() => chmodSync(join(directory, 'events'), 0o700));
    expect(unread(readSources(directory))).toEqual([
      'file-unreadable events EACCES',
      'file-unreadable tasks/02.yaml EACCES',
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('folders that are links', () => {
  test.each<[string, string, string, string]>([
    ['out of the plan', 'progress', '/etc', 'outside'],
    ['out of the plan, to the folder above', 'progress', '..', 'outside'],
    ['out of the plan, as a month', 'progress/2022-06', '/etc', 'outside'],
    ['to nothing', 'progress', 'nowhere', 'ENOENT'],
    ['to nothing, as a month', 'progress/2022-06', 'nowhere', 'ENOENT'],
    ['to themselves', 'progress', 'progress', 'ELOOP'],
    ['to themselves, as a month', 'progress/2022-06', '2022-06', 'ELOOP'],
    ['to the plan', 'progress', '.', 'linked-twice'],
    ['to the tasks', 'progress', 'tasks', 'linked-twice'],
    ['to the folder that they are in', 'tasks/again', '.', 'linked-twice'],
    ['to the plan, inside it', 'tasks/again', '..', 'linked-twice'],
  ])('%s: %s → %s', (_what, path, target, reason) => {
    const directory = planOf();
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    symlinkSync(target, join(directory, path));
    const sources = readSources(directory);
    expect(unread(sources)).toEqual([`file-unreadable ${path} ${reason}`]);
    expect(read(sources)).toEqual(SMALL);
  });

  test('to another folder of the plan are read, each folder once', () => {
    const directory = planOf('.store/06/yingji.yaml');
    mkdirSync(join(directory, 'progress'));
    for (const month of ['2022-06', '2022-07']) symlinkSync('../.store/06', join(directory, 'progress', month));
    const sources = readSources(directory);
    expect(read(sources)).toContain('progress/2022-06/yingji.yaml');
    expect(unread(sources)).toEqual(['file-unreadable progress/2022-07 linked-twice']);
  });

  test('to each other come to an end', () => {
    const directory = planOf('.a/x.yaml', '.b/y.yaml');
    for (const name of ['1', '2', '3']) {
      symlinkSync('../.b', join(directory, '.a', name));
      symlinkSync('../.a', join(directory, '.b', name));
    }
    symlinkSync('.a', join(directory, 'events'));
    const codes = unread(readSources(directory)).map((line) => line.split(' ')[0]);
    expect(new Set(codes)).toEqual(new Set(['file-misplaced', 'file-unreadable']));
    expect(codes.length).toBeLessThan(20);
  });

  test('a plan that is itself a link is read', () => {
    const path = join(temporaryDirectory(), 'plan');
    symlinkSync(planOf(), path);
    expect(read(readSources(path))).toEqual(SMALL);
  });
});

test('a file instead of a folder', () => {
  const directory = planOf();
  writeFileSync(join(directory, 'events'), '');
  expect(unread(readSources(directory))).toEqual(['file-unreadable events ENOTDIR']);
});

test('no register', () => {
  const directory = planOf();
  rmSync(join(directory, 'departments.yaml'));
  expect(unread(readSources(directory))).toEqual(['file-missing departments.yaml departments.yaml']);
});
