/** A journal that is found is seen through, unless it is none, or would lead out of the plan; leftovers go, and nothing else. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadMessages } from '../../../src/messages/messages.js';
import { Problem } from '../../../src/messages/problem.js';
import { encodeJournal, JOURNAL, type JournalFile, parseJournal } from '../../../src/workspace/edit/journal.js';
import { recoverPlan } from '../../../src/workspace/edit/recover.js';
import { readSources } from '../../../src/workspace/read-sources.js';
import { faultyDisk, machine, NEW_FILE, readAsPlan, readTree, type Tree, writeTree } from '../../support/disk.js';
import { temporaryDirectory } from '../../support/temporary.js';

const PLAN: Tree = {
  'departments.yaml': '单位\n',
  'plan.yaml': '计划\n',
  'tasks/01.yaml': '一\n',
  'tasks/02.yaml': '二\n',
};

function planWith(more: Tree = {}): string {
  const directory = join(temporaryDirectory(), 'plan');
  writeTree(directory, { ...PLAN, ...more });
  return directory;
}

function change(path: string, before: string | null, after: string | null, staged: string | null = null): JournalFile {
  return {
    path,
    before: before === null ? null : Buffer.from(before),
    after: after === null ? null : Buffer.from(after),
    staged,
  };
}

function begin(directory: string, files: readonly JournalFile[], is: 'edit' | 'undo' = 'edit'): void {
  writeFileSync(join(directory, JOURNAL), encodeJournal({ is, files }));
}

async function problemOf(action: () => unknown): Promise<string> {
  try {
    action();
  } catch (error) {
    if (error instanceof Problem) return error.explain(await loadMessages('en')).message;
    throw error;
  }
  throw new Error('no problem');
}

const ID = '0f8fad5b-d9cb-469f-a165-70867728950e';

test('a journal says the same when it is read again', () => {
  const files = [
    change('tasks/01.yaml', '一\r\n', '\ufeff壹', `tasks/.plan-${ID}.tmp`),
    change('tasks/03.yaml', null, '三'),
  ];
  expect(parseJournal(encodeJournal({ is: 'edit', files }))).toEqual({ is: 'edit', files });
});

test('where nothing is left behind there is nothing to say', () => {
  expect(recoverPlan(planWith())).toBeUndefined();
});

test('a journal is finished, with staged files or without', () => {
  const directory = planWith({ [`tasks/.plan-${ID}.tmp`]: '壹\n', [`tasks/.plan-${ID}.old`]: '二\n' });
  begin(directory, [
    change('tasks/01.yaml', '一\n', '壹\n', `tasks/.plan-${ID}.tmp`),
    change('tasks/02.yaml', '二\n', '贰\n', `tasks/.plan-${ID}.tmp`),
    change('progress/2022-07/a.yaml', null, '新\n'),
  ]);
  const expected = { ...PLAN, 'tasks/01.yaml': '壹\n', 'tasks/02.yaml': '贰\n', 'progress/2022-07/a.yaml': '新\n' };
  expect(readAsPlan(directory)).toEqual(expected);
  const files = ['tasks/01.yaml', 'tasks/02.yaml', 'progress/2022-07/a.yaml'];
  expect(recoverPlan(directory)).toEqual({ is: 'finished', files, kept: [] });
  expect(readTree(directory)).toEqual({ ...expected, 'progress/2022-07/a.yaml': `新\n${NEW_FILE}` });
});

test('one that takes back is finished too', () => {
  const directory = planWith({ 'progress/2022-07/a.yaml': '新\n' });
  begin(directory, [change('tasks/01.yaml', '一\n', '旧\n'), change('progress/2022-07/a.yaml', '新\n', null)], 'undo');
  expect(readAsPlan(directory)).toEqual({ ...PLAN, 'tasks/01.yaml': '旧\n' });
  expect(recoverPlan(directory)?.is).toBe('undone');
  expect(readTree(directory)).toEqual({ ...PLAN, 'tasks/01.yaml': '旧\n' });
});

test('a file that somebody has changed since stays, for readers too', () => {
  const directory = planWith({ 'tasks/01.yaml': '别人改的\n', 'tasks/03.yaml': '别人的\n' });
  begin(directory, [
    change('tasks/01.yaml', '一\n', '壹\n'),
    change('tasks/02.yaml', '二\n', '贰\n'),
    change('tasks/03.yaml', null, '三\n'),
  ]);
  const expected = { ...PLAN, 'tasks/01.yaml': '别人改的\n', 'tasks/02.yaml': '贰\n', 'tasks/03.yaml': '别人的\n' };
  expect(readAsPlan(directory)).toEqual(expected);
  expect(recoverPlan(directory)).toEqual({
    is: 'finished',
    files: ['tasks/02.yaml'],
    kept: ['tasks/01.yaml', 'tasks/03.yaml'],
  });
  expect(readTree(directory)).toEqual(expected);
});

describe('what is no journal of ours is a problem, and nothing is touched', () => {
  const journal = (files: unknown, version: unknown = 1) =>
    JSON.stringify({ kind: 'plan.journal', version, is: 'edit', files });
  const file = { path: 'tasks/01.yaml', before: 'Cg==', after: 'Cg==', staged: null };
  test.each<[string, string]>([
    ['empty', ''],
    ['cut off', journal([file]).slice(0, 40)],
    ['of another version', journal([file], 2)],
    ['without files', journal(undefined)],
    ['with a file without content', journal([{ path: 'tasks/01.yaml' }])],
    ['that leads out of the plan', journal([{ ...file, path: '../other.yaml' }])],
    ['that leads out of the plan, deeper', journal([{ ...file, path: 'progress/../../other.yaml' }])],
    ['with an absolute path', journal([{ ...file, path: '/etc/passwd' }])],
    ['with a hidden file', journal([{ ...file, path: 'tasks/.hidden.yaml' }])],
    ['with a file that is no part of a plan', journal([{ ...file, path: 'README.md' }])],
  ])('%s', async (_, text) => {
    const directory = planWith({ [JOURNAL]: text, [`tasks/.plan-${ID}.tmp`]: '壹\n' });
    const before = readTree(directory);
    expect(await problemOf(() => recoverPlan(directory))).toMatch(/damaged or of another version/);
    expect(await problemOf(() => readSources(directory))).toMatch(/damaged or of another version/);
    expect(readTree(directory)).toEqual(before);
  });
});

test.skipIf(process.platform === 'win32').each<[string, (path: string) => void]>([
  ['a folder', (path) => mkdirSync(path)],
  ['a named pipe', (path) => void execFileSync('mkfifo', [path])],
])('%s in the place of the journal is a problem, for readers too', async (_, make) => {
  const directory = planWith();
  make(join(directory, JOURNAL));
  expect(await problemOf(() => recoverPlan(directory))).toMatch(/damaged or of another version/);
  expect(await problemOf(() => readSources(directory))).toMatch(/damaged or of another version/);
});

test.skipIf(process.platform === 'win32')(
  'a journal that cannot be read is a problem that says so, for readers too',
  async () => {
    const directory = planWith();
    symlinkSync(JOURNAL, join(directory, JOURNAL));
    expect(await problemOf(() => recoverPlan(directory))).toMatch(/cannot be read: symbolic links form a loop/);
    expect(await problemOf(() => readSources(directory))).toMatch(/cannot be read/);
  },
);

test('what cannot be looked at for leftovers keeps nobody from editing', () => {
  const directory = planWith({ [`tasks/.plan-${ID}.tmp`]: '壹\n', 'tasks/.round': '-> .round' });
  const disk = faultyDisk(({ name, args }) => name === 'readdirSync' && String(args[0]).endsWith('events'), 'EACCES');
  mkdirSync(join(directory, 'events'));
  expect(recoverPlan(directory, machine(1001, disk))).toMatchObject({
    is: 'cleaned',
    files: [`tasks/.plan-${ID}.tmp`],
  });
});

test.skipIf(process.platform === 'win32')('a journal does not write through a link out of the plan', async () => {
  const directory = planWith();
  const outside = join(directory, '../outside.yaml');
  writeFileSync(outside, '一\n');
  rmSync(join(directory, 'tasks/01.yaml'));
  symlinkSync(outside, join(directory, 'tasks/01.yaml'));
  begin(directory, [change('tasks/01.yaml', '一\n', '壹\n')]);
  expect(await problemOf(() => recoverPlan(directory))).toMatch(/leads out of the plan/);
  expect(readFileSync(outside, 'utf8')).toBe('一\n');
});

test.each(['../secret', `../.plan-${ID}.tmp`, 'plan.yaml', `tasks/../../.plan-${ID}.tmp`])(
  'a journal does not take a file from elsewhere: %s',
  (staged) => {
    const directory = planWith();
    const secret = join(directory, 'tasks/..', '..', staged.endsWith('.tmp') ? `.plan-${ID}.tmp` : 'secret');
    writeFileSync(secret, '壹\n');
    begin(directory, [change('tasks/01.yaml', '一\n', '壹\n', staged)]);
    recoverPlan(directory);
    expect(readTree(directory)).toEqual({ ...PLAN, 'tasks/01.yaml': '壹\n' });
    expect(readFileSync(secret, 'utf8')).toBe('壹\n');
  },
);

test('leftovers are removed wherever files of a plan are, and nothing else', () => {
  const leftovers = [
    `.plan-${ID}.tmp`,
    `tasks/.plan-${ID}.old`,
    `progress/2022-07/.plan-${ID}.tmp`,
    `.store/.plan-${ID}.tmp`,
  ];
  const others: Tree = {
    '.plan-notes.tmp': '',
    [`.plan-${ID}.bak`]: '',
    [`notes/.plan-${ID}.tmp`]: '',
    'tasks/.keep': '',
    '.store/03.yaml': '三\n',
    'tasks/03.yaml': '-> ../.store/03.yaml',
  };
  const directory = planWith({ ...others, ...Object.fromEntries(leftovers.map((path) => [path, '残'])) });
  expect(recoverPlan(directory)).toEqual({ is: 'cleaned', files: leftovers.sort(), kept: [] });
  expect(readTree(directory)).toEqual({ ...PLAN, ...others });
});
