/** What git says has changed, in real repositories. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadMessages } from '../../src/messages/messages.js';
import { Problem } from '../../src/messages/problem.js';
import { changedFiles } from '../../src/workspace/git.js';
import { MAX_BYTES } from '../../src/workspace/plan-layout.js';
import { temporaryDirectory } from '../support/temporary.js';

/** No settings but those of the repository itself. */
const ENVIRONMENT = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: '张三',
  GIT_AUTHOR_EMAIL: 'z@example.com',
  GIT_COMMITTER_NAME: '张三',
  GIT_COMMITTER_EMAIL: 'z@example.com',
};

const TASK = 'id: "01"\ntitle: 压实责任\n';
const EVENT = 'events/2022-08-03-某地 火灾.yaml';

const PLAN: Readonly<Record<string, string>> = {
  'plan.yaml': 'title: 要点\n',
  'departments.yaml': 'departments: []\n',
  'tasks/01.yaml': TASK,
  'tasks/02.yaml': 'id: "02"\n',
  'progress/2022-06/gongan.yaml': '- measure: 01-1\n',
  [EVENT]: 'kind: accident\n',
};

/** A repository at a directory, with commands to change it; paths are relative to it. */
class Repository {
  readonly directory: string;

  constructor(directory = temporaryDirectory(), ...options: string[]) {
    this.directory = directory;
    if (!existsSync(join(directory, '.git'))) this.git('init', '--quiet', '--initial-branch=main', ...options, '.');
  }

  git(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync('git', ['-C', this.directory, ...args], { env: ENVIRONMENT });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.toString();
  }

  path(path: string): string {
    return join(this.directory, path);
  }

  write(path: string, content: string | Uint8Array): this {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
    return this;
  }

  writeAll(files: Readonly<Record<string, string>>, below = 'plan'): this {
    for (const [path, content] of Object.entries(files)) this.write(join(below, path), content);
    return this;
  }

  remove(path: string): this {
    rmSync(this.path(path), { recursive: true });
    return this;
  }

  commit(): this {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', '提交');
    return this;
  }

  /** The changed files, without folders, and the earlier text of those that had one. */
  changes(revision = 'HEAD', { plan = 'plan', environment = ENVIRONMENT as Record<string, string | undefined> } = {}) {
    const { paths, before } = changedFiles(this.path(plan), revision, environment);
    const isFolder = (path: string) => paths.some((other) => other.startsWith(`${path}/`));
    return {
      paths: paths.filter((path) => !isFolder(path)),
      before: Object.fromEntries(
        before.map(({ path, content }) => [
          path,
          content instanceof Uint8Array ? Buffer.from(content).toString() : content.code,
        ]),
      ),
    };
  }
}

const committed = () => new Repository().writeAll(PLAN).commit();

/** A sentence on what is wrong and one on what to do, in both languages; returns the English message. */
async function problemOf(run: () => unknown): Promise<string> {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const explained = [await loadMessages('zh'), await loadMessages('en')].map(error.explain);
    for (const { message, hint } of explained)
      expect([message, hint]).toEqual([expect.any(String), expect.any(String)]);
    return explained[1]?.message ?? '';
  }
  throw new Error('no problem');
}

const NOTHING = { paths: [], before: {} };
const CHANGED = 'id: "01"\ntitle: 落实责任\n';
const CHANGED_TASK = { paths: ['tasks/01.yaml'], before: { 'tasks/01.yaml': TASK } };
const NEW_TASK = { paths: ['tasks/03.yaml'], before: {} };

describe('the working tree against HEAD', () => {
  test.each<[string, (repository: Repository) => unknown, object]>([
    ['nothing changed', () => {}, NOTHING],
    ['an edited file', (repository) => repository.write('plan/tasks/01.yaml', CHANGED), CHANGED_TASK],
    [
      'a staged file',
      (repository) => repository.write('plan/tasks/01.yaml', CHANGED).git('add', '--all'),
      CHANGED_TASK,
    ],
    [
      'a staged file, edited back since',
      (repository) => {
        repository.write('plan/tasks/01.yaml', CHANGED).git('add', '--all');
        repository.write('plan/tasks/01.yaml', TASK);
      },
      NOTHING,
    ],
    ['a file only written again', (repository) => utimesSync(repository.path('plan/tasks/01.yaml'), 1e9, 1e9), NOTHING],
    ['another mode', (repository) => chmodSync(repository.path('plan/tasks/01.yaml'), 0o755), NOTHING],
    ['an untracked file', (repository) => repository.write('plan/tasks/03.yaml', 'x'), NEW_TASK],
    [
      'an added file',
      (repository) => repository.write('plan/tasks/03.yaml', 'x').git('add', 'plan/tasks/03.yaml'),
      NEW_TASK,
    ],
    [
      'a file that is to be added',
      (repository) => repository.write('plan/tasks/03.yaml', 'x').git('add', '--intent-to-add', 'plan/tasks/03.yaml'),
      NEW_TASK,
    ],
    [
      'an ignored file',
      (repository) => repository.write('.git/info/exclude', '03.yaml').write('plan/tasks/03.yaml', 'x'),
      NOTHING,
    ],
    [
      'an ignored file that is tracked',
      (repository) => repository.write('.git/info/exclude', '01.yaml').write('plan/tasks/01.yaml', CHANGED),
      CHANGED_TASK,
    ],
    ['a deleted file', (repository) => repository.remove('plan/tasks/01.yaml'), CHANGED_TASK],
    ['a removed file', (repository) => repository.git('rm', '--quiet', 'plan/tasks/01.yaml'), CHANGED_TASK],
    [
      'a file that is no longer tracked',
      (repository) => repository.git('rm', '--quiet', '--cached', 'plan/tasks/01.yaml'),
      NOTHING,
    ],
    [
      'a renamed file',
      (repository) => repository.git('mv', 'plan/tasks/01.yaml', 'plan/tasks/03.yaml'),
      { paths: ['tasks/01.yaml', 'tasks/03.yaml'], before: { 'tasks/01.yaml': TASK } },
    ],
    [
      'Chinese names, one with a blank',
      (repository) => repository.write(`plan/${EVENT}`, 'kind: fire\n').write('plan/events/新.yaml', 'x'),
      { paths: [EVENT, 'events/新.yaml'], before: { [EVENT]: 'kind: accident\n' } },
    ],
    [
      'a name with a line end and quotes',
      (repository) => repository.write('plan/tasks/"\n".yaml', 'x'),
      { paths: ['tasks/"\n".yaml'], before: {} },
    ],
    ['a file outside the plan', (repository) => repository.write('README.md', 'x').write('plans/a.yaml', 'x'), NOTHING],
    [
      'files that are no part of a plan',
      (repository) =>
        repository
          .write('plan/tasks/02.yml', 'x')
          .write('plan/README.md', 'x')
          .write('plan/tasks/new/02.yaml', 'x')
          .write('plan/constructor', 'x')
          .commit()
          .remove('plan/tasks/02.yml')
          .remove('plan/README.md')
          .remove('plan/tasks/new/02.yaml')
          .remove('plan/constructor'),
      { paths: ['README.md', 'constructor', 'tasks/02.yml', 'tasks/new/02.yaml'], before: {} },
    ],
    [
      'a link instead of a file',
      (repository) => {
        repository.remove('plan/tasks/01.yaml');
        symlinkSync('02.yaml', repository.path('plan/tasks/01.yaml'));
      },
      CHANGED_TASK,
    ],
    [
      'a file instead of a link',
      (repository) => {
        symlinkSync('02.yaml', repository.path('plan/tasks/03.yaml'));
        repository.commit().remove('plan/tasks/03.yaml').write('plan/tasks/03.yaml', 'x');
      },
      NEW_TASK,
    ],
    [
      'an earlier file that was too large',
      (repository) =>
        repository
          .write('plan/tasks/01.yaml', '#'.repeat(MAX_BYTES + 1))
          .write('plan/tasks/02.yaml', '#'.repeat(MAX_BYTES))
          .commit()
          .write('plan/tasks/01.yaml', TASK)
          .remove('plan/tasks/02.yaml'),
      {
        paths: ['tasks/01.yaml', 'tasks/02.yaml'],
        before: { 'tasks/01.yaml': 'file-too-large', 'tasks/02.yaml': '#'.repeat(MAX_BYTES) },
      },
    ],
    [
      'an earlier file that was empty, one without a last line end and one with any bytes',
      (repository) =>
        repository
          .write('plan/tasks/01.yaml', '')
          .write('plan/tasks/02.yaml', 'a')
          .write('plan/tasks/03.yaml', '\0\n\n')
          .commit()
          .writeAll({ 'tasks/01.yaml': 'x', 'tasks/02.yaml': 'x', 'tasks/03.yaml': 'x' }),
      {
        paths: ['tasks/01.yaml', 'tasks/02.yaml', 'tasks/03.yaml'],
        before: { 'tasks/01.yaml': '', 'tasks/02.yaml': 'a', 'tasks/03.yaml': '\0\n\n' },
      },
    ],
    [
      'two files that were alike',
      (repository) =>
        repository.write('plan/tasks/02.yaml', TASK).commit().remove('plan/tasks/01.yaml').remove('plan/tasks/02.yaml'),
      { paths: ['tasks/01.yaml', 'tasks/02.yaml'], before: { 'tasks/01.yaml': TASK, 'tasks/02.yaml': TASK } },
    ],
    [
      'a merge with conflicts',
      (repository) => {
        repository.git('switch', '--quiet', '--create', 'other');
        repository.write('plan/tasks/01.yaml', 'theirs\n').commit().git('switch', '--quiet', 'main');
        repository.write('plan/tasks/01.yaml', 'ours\n').commit();
        expect(() => repository.git('merge', 'other')).toThrow();
      },
      { paths: ['tasks/01.yaml'], before: { 'tasks/01.yaml': 'ours\n' } },
    ],
  ])('%s', (_name, change, expected) => {
    const repository = committed();
    change(repository);
    expect(repository.changes()).toEqual(expected);
  });

  test('files come with their kinds, and folders that hold a change are named too', () => {
    const repository = committed();
    for (const path of Object.keys(PLAN)) repository.write(`plan/${path}`, 'x');
    const { paths, before } = changedFiles(repository.path('plan'), 'HEAD', ENVIRONMENT);
    expect(paths).toEqual([...Object.keys(PLAN), 'events', 'progress', 'progress/2022-06', 'tasks'].sort());
    expect(Object.fromEntries(before.map(({ path, kind }) => [path, kind]))).toEqual({
      'plan.yaml': 'plan',
      'departments.yaml': 'departments',
      'tasks/01.yaml': 'task',
      'tasks/02.yaml': 'task',
      'progress/2022-06/gongan.yaml': 'progress',
      [EVENT]: 'event',
    });
  });

  test('nothing is written, not even the index', () => {
    const repository = committed();
    utimesSync(repository.path('plan/tasks/01.yaml'), 1e9, 1e9);
    const index = readFileSync(repository.path('.git/index'));
    repository.changes();
    expect(readFileSync(repository.path('.git/index'))).toEqual(index);
  });

  test('settings of the user change nothing', () => {
    const repository = committed().write('plan/tasks/01.yaml', CHANGED);
    for (const [name, value] of [
      ['diff.relative', 'true'],
      ['diff.renames', 'copies'],
      ['diff.autoRefreshIndex', 'true'],
      ['diff.external', 'false'],
      ['diff.noprefix', 'true'],
      ['color.ui', 'always'],
      ['core.quotepath', 'true'],
      ['core.fsmonitor', 'false; touch fsmonitor-was-here'],
    ] as const) {
      repository.git('config', name, value);
    }
    utimesSync(repository.path('plan/tasks/02.yaml'), 1e9, 1e9);
    expect(repository.changes()).toEqual(CHANGED_TASK);
    expect(existsSync(repository.path('fsmonitor-was-here'))).toBe(false);
  });
});

describe('line ends', () => {
  const CRLF = TASK.replaceAll('\n', '\r\n');

  test.each<[string, (repository: Repository) => unknown, object]>([
    [
      'a file with CRLF that is committed with LF',
      (repository) => repository.git('config', 'core.autocrlf', 'true'),
      NOTHING,
    ],
    ['a file with CRLF where git converts nothing', () => {}, NOTHING],
    [
      'a file with CRLF in another state of the attributes',
      (repository) => repository.write('.gitattributes', '* text=auto eol=crlf\n'),
      NOTHING,
    ],
    [
      'another text with CRLF',
      (repository) => repository.write('plan/tasks/01.yaml', CHANGED.replaceAll('\n', '\r\n')),
      CHANGED_TASK,
    ],
  ])('%s', (_name, change, expected) => {
    const repository = committed();
    repository.write('plan/tasks/01.yaml', CRLF);
    change(repository);
    expect(repository.changes()).toEqual(expected);
  });

  test('a file that was committed with CRLF before git converted', () => {
    const repository = new Repository().writeAll({ ...PLAN, 'tasks/01.yaml': CRLF }).commit();
    repository.write('.gitattributes', '* text=auto\n');
    utimesSync(repository.path('plan/tasks/01.yaml'), 1e9, 1e9);
    expect(repository.changes()).toEqual(NOTHING);
  });

  test('a carriage return inside a line is a change', () => {
    const repository = committed().write('plan/tasks/01.yaml', TASK.replace('"01"', '"0\r1"'));
    expect(repository.changes()).toEqual(CHANGED_TASK);
  });
});

describe('revisions', () => {
  /** main and a branch with a commit each since they parted; HEAD is the branch, with an edit besides. */
  function parted(): Repository {
    const repository = committed();
    repository.git('tag', '--annotate', '--message', '印发', 'issued');
    repository.git('switch', '--quiet', '--create', '分支');
    repository.write('plan/tasks/01.yaml', CHANGED).commit().git('switch', '--quiet', 'main');
    repository.write('plan/tasks/02.yaml', 'of main').commit().git('switch', '--quiet', '分支');
    return repository.write('plan/tasks/03.yaml', 'x');
  }

  const SINCE_PARTED = { paths: ['tasks/01.yaml', 'tasks/03.yaml'], before: { 'tasks/01.yaml': TASK } };

  test.each([
    ['HEAD', NEW_TASK],
    ['@', NEW_TASK],
    ['分支', NEW_TASK],
    ['HEAD~1', SINCE_PARTED],
    ['main', SINCE_PARTED],
    ['refs/heads/main', SINCE_PARTED],
    ['issued', SINCE_PARTED],
    ['HEAD^{/提交}', NEW_TASK],
  ])('%s is compared at the commit where it and HEAD part', (revision, expected) => {
    expect(parted().changes(revision)).toEqual(expected);
  });

  test('a short commit id', () => {
    const repository = parted();
    expect(repository.changes(repository.git('rev-parse', '--short', 'main').trim())).toEqual(SINCE_PARTED);
  });

  test('the message of a commit', () => {
    const repository = committed();
    repository.git('commit', '--quiet', '--allow-empty', '--message', '调整时限');
    expect(repository.write('plan/tasks/01.yaml', CHANGED).changes(':/调整')).toEqual(CHANGED_TASK);
  });

  test('without a common ancestor it is the revision itself', () => {
    const repository = parted().remove('plan/tasks/03.yaml');
    repository.git('switch', '--quiet', '--orphan', 'new');
    repository.writeAll({ ...PLAN, 'tasks/02.yaml': 'of the new' });
    const expected = { paths: ['tasks/02.yaml'], before: { 'tasks/02.yaml': 'of main' } };
    expect(repository.changes('main')).toEqual(expected);
    expect(repository.commit().changes('main')).toEqual(expected);
  });

  test('in a shallow clone it is the revision itself', () => {
    const origin = parted();
    origin.remove('plan/tasks/03.yaml');
    const directory = temporaryDirectory();
    origin.git('clone', '--quiet', '--depth=1', '--no-single-branch', `file://${origin.directory}`, directory);
    expect(new Repository(directory).changes('origin/main')).toEqual({
      paths: ['tasks/01.yaml', 'tasks/02.yaml'],
      before: { 'tasks/01.yaml': TASK, 'tasks/02.yaml': 'of main' },
    });
  });
});

describe('everything is new', () => {
  const all = { paths: Object.keys(PLAN).sort(), before: {} };

  test('before the first commit', () => {
    const repository = new Repository().writeAll(PLAN);
    expect(repository.changes()).toEqual(all);
    repository.git('add', '--all');
    expect(repository.changes()).toEqual(all);
  });

  test('where HEAD has no plan', () => {
    expect(new Repository().write('README.md', 'x').commit().writeAll(PLAN).changes()).toEqual(all);
  });

  test('before the first commit of a repository that names its objects by SHA-256', () => {
    const repository = new Repository(temporaryDirectory(), '--object-format=sha256').writeAll(PLAN);
    expect(repository.changes()).toEqual(all);
    expect(repository.commit().write('plan/tasks/01.yaml', CHANGED).changes()).toEqual(CHANGED_TASK);
  });
});

describe('where the plan is', () => {
  test.each(['.', 'plan', '年度 计划/[2022]*', '-x', ':(top)', 'a\nb'])('%j in the working tree', (plan) => {
    const repository = new Repository().writeAll(PLAN, plan).write('other/tasks/01.yaml', 'x').commit();
    repository.write(join(plan, 'tasks/01.yaml'), CHANGED).write(join(plan, 'tasks/03.yaml'), 'x');
    expect(repository.changes('HEAD', { plan })).toEqual({
      paths: ['tasks/01.yaml', 'tasks/03.yaml'],
      before: { 'tasks/01.yaml': TASK },
    });
  });

  test('behind a symbolic link into the working tree', () => {
    const repository = committed().write('plan/tasks/01.yaml', CHANGED);
    const directory = temporaryDirectory();
    symlinkSync(repository.path('plan'), join(directory, 'link'));
    const { paths } = changedFiles(join(directory, 'link'), 'HEAD', ENVIRONMENT);
    expect(paths).toEqual(['tasks', 'tasks/01.yaml']);
  });

  test('in a linked working tree', () => {
    const directory = join(temporaryDirectory(), 'tree');
    committed().git('worktree', 'add', '--quiet', directory);
    expect(new Repository(directory).write('plan/tasks/01.yaml', CHANGED).changes()).toEqual(CHANGED_TASK);
  });

  test('in a submodule', () => {
    const outer = new Repository();
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', committed().directory, 'office');
    outer.commit();
    const inner = new Repository(outer.path('office')).write('plan/tasks/01.yaml', CHANGED);
    expect(inner.changes()).toEqual(CHANGED_TASK);
  });
});

describe('in a hook', () => {
  /** The variables that a real pre-commit hook is given, from a commit that it stops. */
  function hookEnvironment(repository: Repository, ...commit: string[]): Record<string, string> {
    const file = join(temporaryDirectory(), 'variables');
    const hook = join(repository.git('rev-parse', '--git-common-dir').trim(), 'hooks/pre-commit');
    const path = hook.startsWith('/') ? hook : repository.path(hook);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/bin/sh\nenv -0 > '${file}'\nexit 1\n`);
    chmodSync(path, 0o755);
    expect(() => repository.git('commit', '--message', 'x', ...commit)).toThrow();
    const variables = readFileSync(file, 'utf8').split('\0').slice(0, -1);
    return Object.fromEntries(
      variables.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
  }

  test.each([
    ['a commit', []],
    ['a commit of all', ['--all']],
    ['a commit of some', ['plan/tasks/02.yaml']],
  ])('%s', (_name, options) => {
    const repository = committed().write('plan/tasks/01.yaml', CHANGED);
    repository.git('add', '--all');
    repository.write('plan/tasks/02.yaml', 'x');
    const environment = hookEnvironment(repository, ...options);
    expect(environment).toHaveProperty('GIT_INDEX_FILE');
    expect(repository.changes('HEAD', { environment })).toEqual({
      paths: ['tasks/01.yaml', 'tasks/02.yaml'],
      before: { 'tasks/01.yaml': TASK, 'tasks/02.yaml': 'id: "02"\n' },
    });
  });

  test('of a linked working tree, on the plan of another repository', () => {
    const directory = join(temporaryDirectory(), 'tree');
    committed().git('worktree', 'add', '--quiet', directory);
    const tree = new Repository(directory).write('plan/tasks/02.yaml', 'x');
    const environment = hookEnvironment(tree, '--all');
    expect(environment).toHaveProperty('GIT_DIR');
    expect(committed().write('plan/tasks/01.yaml', CHANGED).changes('HEAD', { environment })).toEqual(CHANGED_TASK);
    expect(tree.changes('HEAD', { environment }).paths).toEqual(['tasks/02.yaml']);
  });

  test('settings of the call are kept', () => {
    const environment = {
      ...ENVIRONMENT,
      GIT_TEST_ASSUME_DIFFERENT_OWNER: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
    };
    expect(committed().changes('HEAD', { environment })).toEqual(NOTHING);
  });
});

describe('problems', () => {
  test.each([
    '',
    '-x',
    '--output=out',
    '--all',
    'none',
    'none..HEAD',
    'HEAD..HEAD',
    '^HEAD',
    'HEAD^@',
    'HEAD~9',
    'HEAD:plan',
    '@{u}',
    ':/none',
    'a\0b',
    '0'.repeat(40),
  ])('%j is no revision', async (revision) => {
    const repository = committed();
    expect(await problemOf(() => repository.changes(revision))).toBe(`git knows no revision “${revision}”`);
    expect(existsSync(repository.path('plan/out'))).toBe(false);
  });

  test('no revision but HEAD before the first commit', async () => {
    const repository = new Repository().writeAll(PLAN);
    expect(await problemOf(() => repository.changes('main'))).toBe('git knows no revision “main”');
  });

  test('no repository', async () => {
    const directory = temporaryDirectory();
    expect(await problemOf(() => changedFiles(directory, 'HEAD', ENVIRONMENT))).toBe(
      `${directory} is not in a working tree of git`,
    );
  });

  test('a repository without a working tree', async () => {
    const bare = new Repository(temporaryDirectory(), '--bare');
    expect(await problemOf(() => bare.changes('HEAD', { plan: '.' }))).toMatch('is not in a working tree of git');
    const repository = committed();
    expect(await problemOf(() => repository.changes('HEAD', { plan: '.git' }))).toMatch(
      'is not in a working tree of git',
    );
  });

  test('no directory', async () => {
    expect(await problemOf(() => committed().changes('HEAD', { plan: 'none' }))).toMatch(
      /^git failed: cannot change to/,
    );
  });

  test('no git', async () => {
    const environment = { ...ENVIRONMENT, PATH: temporaryDirectory() };
    expect(await problemOf(() => committed().changes('HEAD', { environment }))).toBe('git was not found');
  });

  test('a repository of another user', async () => {
    const environment = { ...ENVIRONMENT, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    const repository = committed();
    expect(await problemOf(() => repository.changes('HEAD', { environment }))).toMatch('belongs to another user');
    try {
      repository.changes('HEAD', { environment });
    } catch (error) {
      const { hint } = (error as Problem).explain(await loadMessages('en'));
      expect(hint).toMatch(`git config --global --add safe.directory ${repository.directory}`);
    }
  });

  test.each(['progress', 'progress/2022-07', 'tasks'])('another repository in %s', async (folder) => {
    const repository = committed();
    if (folder === 'tasks') repository.remove('plan/tasks').commit();
    if (folder === 'progress') repository.remove('plan/progress').commit();
    mkdirSync(repository.path(`plan/${folder}`));
    new Repository(repository.path(`plan/${folder}`)).write('x.yaml', 'x').commit();
    const message = /^(progress|tasks)(\/2022-07)?\/? is another git repository/;
    expect(await problemOf(() => repository.changes())).toMatch(message);
    repository.git('add', '--all');
    expect(await problemOf(() => repository.changes())).toMatch(message);
    repository.git('commit', '--quiet', '--message', 'x');
    expect(await problemOf(() => repository.changes())).toMatch(message);
  });

  test('another repository beside the files of the plan is none of it', () => {
    const repository = committed();
    new Repository(repository.write('plan/docs/x', 'x').path('plan/docs')).commit();
    expect(repository.changes().before).toEqual({});
    repository.git('add', '--all');
    expect(repository.changes()).toEqual(NOTHING);
  });

  test.each(['commit', 'blob'])('a repository that lost a %s', async (type) => {
    const repository = committed().write('plan/tasks/01.yaml', CHANGED);
    const id = repository.git('rev-parse', type === 'commit' ? 'HEAD' : 'HEAD:plan/tasks/01.yaml').trim();
    rmSync(repository.path(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`));
    expect(await problemOf(() => repository.changes())).toMatch(/^git (failed|knows no revision)/);
  });

  test('a linked working tree whose repository is gone', async () => {
    const main = committed();
    const directory = join(temporaryDirectory(), 'tree');
    main.git('worktree', 'add', '--quiet', directory);
    renameSync(main.directory, `${main.directory}-moved`);
    try {
      expect(await problemOf(() => changedFiles(join(directory, 'plan'), 'HEAD', ENVIRONMENT))).toMatch(
        /^git failed: not a git repository: /,
      );
    } finally {
      renameSync(`${main.directory}-moved`, main.directory);
    }
  });
});
