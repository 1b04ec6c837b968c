/** What `plan init` adds on request: a hook that real git runs, continuous integration, an editor's settings. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { GIT_ENV } from '../support/repository.js';
import { ROOT, run, type World } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

const ENV = { ...GIT_ENV, HOME: '/nonexistent', PLAN_LANG: 'zh' };
const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin';

/** A directory with programs of the given names, each a shell script. */
function programs(scripts: Readonly<Record<string, string>>): string {
  const directory = temporaryDirectory();
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(directory, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(directory, name), 0o755);
  }
  return directory;
}

const realPlan = () => programs({ plan: `exec "${process.execPath}" "${join(ROOT, 'dist/plan.js')}" "$@"` });

/** Runs git; fails the test when git does. */
function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, env: { ...ENV, PATH: SYSTEM_PATH }, encoding: 'utf8' });
}

/** Runs plan init in a directory of its own. */
async function init(options: readonly string[], world: World = {}) {
  const cwd = world.cwd ?? temporaryDirectory();
  const result = await run(['init', ...options], { today: '2026-06-30', env: { ...ENV }, ...world, cwd });
  expect(result.code).toBe(0);
  return { cwd, ...result };
}

/** A repository with a new plan in one of its folders, and the hook turned on as plan init says. */
async function repositoryWithHook(folder = '.', plan = realPlan()) {
  const cwd = temporaryDirectory();
  git(cwd, 'init', '--quiet');
  const { stderr } = await init([folder, '--yes', '--hooks'], { cwd });
  const [, command = ''] = /^ {2}(git .*core\.hooksPath.*)$/m.exec(stderr) ?? [];
  execFileSync('sh', ['-c', command], { cwd, env: { ...ENV, PATH: SYSTEM_PATH } });
  const temporary = temporaryDirectory();
  const env = { ...ENV, PATH: `${plan}:${SYSTEM_PATH}`, TMPDIR: temporary };
  const commit = (args: readonly string[] = [], at = cwd) => {
    const options = ['commit', '--quiet', '--message', 'x', ...args];
    const { status, stderr: said } = spawnSync('git', options, { cwd: at, env, encoding: 'utf8' });
    expect(readdirSync(temporary)).toEqual([]);
    return { status, said };
  };
  return { cwd, commit, path: (name: string) => join(cwd, folder, name) };
}

/** A task with a status that there is not. */
function breakTask(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace('status: open', 'status: nonsense'));
}

describe.skipIf(process.platform === 'win32')('--hooks: before a commit', () => {
  test.each(['.', '计划 甲/2026', "it's"])('a sound plan passes, a broken one is refused, in %s', async (folder) => {
    const { cwd, commit, path } = await repositoryWithHook(folder);
    git(cwd, 'add', '--all');
    expect(commit()).toEqual({ status: 0, said: '' });
    breakTask(path('plan/tasks/01.yaml'));
    git(cwd, 'add', '--all');
    for (const at of [cwd, path('plan')]) {
      const { status, said } = commit([], at);
      expect(status).toBe(1);
      expect(said).toContain(`${folder === '.' ? '' : `${folder}/`}plan/tasks/01.yaml:`);
      expect(said).toContain('“nonsense”');
      expect(said).toContain('计划有错误，没有提交。');
    }
    expect(git(cwd, 'rev-list', '--count', 'HEAD')).toBe('1\n');
    expect(commit(['--no-verify']).status).toBe(0);
  });

  test('what counts is what is committed, not what stands in the directory', async () => {
    const { cwd, commit, path } = await repositoryWithHook();
    const task = path('plan/tasks/01.yaml');
    const sound = readFileSync(task);
    git(cwd, 'add', '--all');
    breakTask(task);
    expect(commit().status).toBe(0);
    git(cwd, 'add', '--all');
    writeFileSync(task, sound);
    expect(commit().status).toBe(1);
    // Both ways to commit past the index.
    git(cwd, 'reset', '--quiet');
    breakTask(task);
    expect(commit(['--all']).status).toBe(1);
    expect(commit(['--only', 'plan/tasks/01.yaml']).status).toBe(1);
  });

  test('without plan files in the commit the program is not even started', async () => {
    const { cwd, commit } = await repositoryWithHook('.', programs({ plan: 'echo started >&2; exit 1' }));
    writeFileSync(join(cwd, 'README.md'), '说明');
    git(cwd, 'add', 'README.md', 'schemas', '.githooks', '.gitignore');
    expect(commit()).toEqual({ status: 0, said: '' });
    git(cwd, 'add', 'plan');
    expect(commit()).toMatchObject({ status: 1, said: expect.stringContaining('started') });
  });

  test('where the program is not installed it says so, and lets the commit pass', async () => {
    const { cwd, commit } = await repositoryWithHook('.', temporaryDirectory());
    git(cwd, 'add', '--all');
    expect(commit()).toEqual({ status: 0, said: '没有找到 plan 命令，这次提交没有校验计划。\n' });
  });

  test('a whole plan may be removed or moved away; a file that it needs may not', async () => {
    const { cwd, commit, path } = await repositoryWithHook();
    git(cwd, 'add', '--all');
    expect(commit().status).toBe(0);
    git(cwd, 'rm', '--quiet', 'plan/departments.yaml');
    expect(commit().status).toBe(1);
    git(cwd, 'reset', '--quiet', '--hard');
    renameSync(path('plan'), path('旧计划'));
    git(cwd, 'add', '--all');
    expect(commit()).toEqual({ status: 0, said: '' });
  });

  test('in another working tree of the repository', async () => {
    const { cwd, commit } = await repositoryWithHook('计划');
    git(cwd, 'add', '--all');
    expect(commit().status).toBe(0);
    const other = join(temporaryDirectory(), '另一处');
    git(cwd, 'worktree', 'add', '--quiet', other);
    breakTask(join(other, '计划/plan/tasks/01.yaml'));
    git(other, 'add', '--all');
    const { status, said } = commit([], other);
    expect([status, said.includes('“nonsense”')]).toEqual([1, true]);
  });

  test('it may be run, and has line ends that a shell understands on every system', async () => {
    const { cwd, path } = await repositoryWithHook();
    expect(statSync(path('.githooks/pre-commit')).mode & 0o111).toBe(0o111);
    git(cwd, 'config', 'core.autocrlf', 'true');
    git(cwd, 'add', '--all');
    git(cwd, 'commit', '--quiet', '--no-verify', '--message', 'x');
    const files = ['.githooks/pre-commit', 'plan/plan.yaml', 'plan/tasks/01.yaml', 'schemas/task.schema.json'];
    for (const file of files) rmSync(path(file));
    git(cwd, 'checkout', '--', '.');
    for (const file of files) expect([file, readFileSync(path(file), 'utf8').includes('\r')]).toEqual([file, false]);
  });
});

describe('--hooks: turning it on', () => {
  test('outside of a repository, git init is part of it, and all commands work', async () => {
    const { cwd, stderr } = await init(['新 计划', '--yes', '--hooks']);
    const commands = [...stderr.matchAll(/^ {2}(git .+)$/gm)].map(([, command = '']) => command);
    expect(commands).toEqual(["git init '新 计划'", "git -C '新 计划' config core.hooksPath .githooks"]);
    for (const command of commands) {
      execFileSync('sh', ['-c', command], { cwd, env: { ...ENV, PATH: SYSTEM_PATH }, stdio: 'ignore' });
    }
    expect(git(join(cwd, '新 计划'), 'config', 'core.hooksPath')).toBe('.githooks\n');
  });

  test('git is not told without being asked to', async () => {
    const cwd = temporaryDirectory();
    git(cwd, 'init', '--quiet');
    const { stderr } = await init(['--yes', '--hooks'], { cwd, answers: [] });
    expect(stderr).toContain('\n  git config core.hooksPath .githooks\n');
    expect(spawnSync('git', ['config', '--local', 'core.hooksPath'], { cwd, env: ENV }).status).toBe(1);
  });

  test.each([
    ['是', '工作/.githooks'],
    ['否', undefined],
    [undefined, undefined],
  ])('on a terminal the answer %s sets it to %s', async (answer, set) => {
    const cwd = temporaryDirectory();
    git(cwd, 'init', '--quiet');
    const own = ['--title', '要点', '--issuer', '某局', '--period', '2026', '--section', '责任'];
    const answers = answer === undefined ? [] : [answer];
    const { stderr } = await init(['工作', ...own, '--hooks'], { cwd, answers });
    expect(stderr).toContain('现在就启用提交前校验');
    expect(stderr.includes('已启用提交前校验。')).toBe(set !== undefined);
    expect(stderr.includes('git -C 工作 config core.hooksPath 工作/.githooks')).toBe(set === undefined);
    const { stdout } = spawnSync('git', ['config', '--local', 'core.hooksPath'], { cwd, env: ENV });
    expect(stdout.toString().trim()).toBe(set ?? '');
  });

  test.each([
    ['.husky', true],
    ['.githooks', false],
  ])('hooks that git takes from %s stay; that they are others is told: %s', async (path, isTold) => {
    const cwd = temporaryDirectory();
    git(cwd, 'init', '--quiet');
    git(cwd, 'config', 'core.hooksPath', path);
    const { stderr } = await init(['--yes', '--hooks'], { cwd });
    expect(stderr.includes(`用 ${path} 里的钩子`)).toBe(isTold);
    expect(stderr).not.toContain('git config');
    expect(git(cwd, 'config', 'core.hooksPath')).toBe(`${path}\n`);
  });

  test('on Windows git is told that the hook may be run', async () => {
    const { stderr } = await init(['--yes', '--hooks'], { platform: 'win32' });
    expect(stderr).toContain('\n  git add --chmod=+x .githooks/pre-commit\n');
  });
});

interface Workflow {
  readonly env: { readonly PLAN_PACKAGE: string };
  readonly jobs: {
    readonly validate: { readonly steps: readonly { readonly run?: string; readonly uses?: string }[] };
  };
}

interface Pipeline {
  readonly 'validate-plan': {
    readonly variables: { readonly PLAN_PACKAGE: string };
    readonly script: readonly string[];
    readonly artifacts: { readonly reports: { readonly junit: string } };
  };
}

/** Runs the steps as a runner does, one after the other until one fails. */
function runSteps(cwd: string, steps: readonly string[], PLAN_PACKAGE: string) {
  const npm = programs({ npm: 'echo "npm $*"', plan: readFileSync(join(realPlan(), 'plan'), 'utf8') });
  const said: string[] = [];
  for (const step of steps) {
    const env = { ...ENV, PATH: `${npm}:${SYSTEM_PATH}`, PLAN_PACKAGE };
    const { status, stdout } = spawnSync('sh', ['-e', '-c', step], { cwd, env, encoding: 'utf8' });
    said.push(stdout);
    if (status !== 0) return { status, said: said.join('') };
  }
  return { status: 0, said: said.join('') };
}

describe.skipIf(process.platform === 'win32')('--ci', () => {
  async function github() {
    const { cwd, stderr } = await init(['--yes', '--ci', 'github']);
    const workflow = load(readFileSync(join(cwd, '.github/workflows/plan.yml'), 'utf8')) as Workflow;
    expect(workflow.env).toEqual({ PLAN_PACKAGE: '' });
    const { steps } = workflow.jobs.validate;
    expect(steps.flatMap(({ uses = [] }) => uses)).toEqual(['actions/checkout@v4', 'actions/setup-node@v4']);
    return { cwd, stderr, steps: steps.flatMap((step) => step.run ?? []) };
  }

  async function gitlab() {
    const { cwd, stderr } = await init(['--yes', '--ci', 'gitlab']);
    const { 'validate-plan': job } = load(readFileSync(join(cwd, '.gitlab-ci.yml'), 'utf8')) as Pipeline;
    expect(job.variables).toEqual({ PLAN_PACKAGE: '' });
    return { cwd, stderr, steps: job.script, junit: job.artifacts.reports.junit };
  }

  test('both say first of all that they have to be told where the program is', async () => {
    for (const { cwd, stderr, steps } of [await github(), await gitlab()]) {
      expect(stderr).toContain('PLAN_PACKAGE');
      const { status, said } = runSteps(cwd, steps, '');
      expect(status).toBe(1);
      expect(said).toContain('请在 PLAN_PACKAGE 里填上从哪里安装 plan');
      expect(said).not.toContain('npm');
    }
  });

  test('github: a sound plan passes, a broken one is annotated', async () => {
    const { cwd, steps } = await github();
    const sound = runSteps(cwd, steps, 'git+https://example.org/plan.git');
    expect(sound.status).toBe(0);
    expect(sound.said).toContain('npm install --global git+https://example.org/plan.git\n');
    breakTask(join(cwd, 'plan/tasks/01.yaml'));
    const broken = runSteps(cwd, steps, 'plan.tgz');
    expect(broken.status).toBe(1);
    expect(broken.said).toContain('::error file=plan/tasks/01.yaml,line=');
  });

  test('gitlab: a sound plan passes, a broken one is reported in the log and in the file', async () => {
    const { cwd, steps, junit } = await gitlab();
    expect(runSteps(cwd, steps, 'plan.tgz').status).toBe(0);
    expect(readFileSync(join(cwd, junit), 'utf8')).toContain('<testsuites');
    breakTask(join(cwd, 'plan/tasks/01.yaml'));
    const broken = runSteps(cwd, steps, 'plan.tgz');
    expect(broken.status).toBe(1);
    expect(broken.said).toContain('plan/tasks/01.yaml:');
    expect(readFileSync(join(cwd, junit), 'utf8')).toContain('<failure');
  });

  test('in a folder of a repository it has to be moved to where the provider looks', async () => {
    const cwd = temporaryDirectory();
    git(cwd, 'init', '--quiet');
    const { stderr } = await init(['工作', '--yes', '--ci', 'gitlab'], { cwd });
    expect(stderr.replaceAll('\n', '')).toContain('把 工作/.gitlab-ci.yml 移到仓库最上一级目录');
    expect(stderr.replaceAll('\n', '')).toContain('--dir 工作/plan');
  });

  test('of another provider is a wrong call', async () => {
    const cwd = temporaryDirectory();
    const { stderr, code } = await run(['init', '--yes', '--ci', 'gitee', '--lang', 'zh'], { cwd });
    expect([code, readdirSync(cwd)]).toEqual([2, []]);
    expect(stderr).toContain('可以是：github、gitlab');
  });
});

test('--editor: settings that lead from every kind of file to a schema that is there', async () => {
  const { cwd } = await init(['--yes', '--editor']);
  const read = (name: string) => JSON.parse(readFileSync(join(cwd, '.vscode', name), 'utf8'));
  const settings = read('settings.json');
  expect(settings).toMatchObject({ 'files.eol': '\n', 'yaml.format.enable': false });
  const schemas = settings['yaml.schemas'] as Record<string, string>;
  for (const path of Object.keys(schemas)) expect(existsSync(join(cwd, path))).toBe(true);
  expect(Object.values(schemas).sort()).toEqual([
    'plan/departments.yaml',
    'plan/events/*.yaml',
    'plan/holidays.yaml',
    'plan/plan.yaml',
    'plan/progress/*/*.yaml',
    'plan/tasks/*.yaml',
  ]);
  expect(read('extensions.json')).toEqual({ recommendations: ['redhat.vscode-yaml'] });
});

describe('what git has to know', () => {
  test('files that the program has only for a while are ignored', async () => {
    const { cwd } = await init(['--yes']);
    git(cwd, 'init', '--quiet');
    mkdirSync(join(cwd, 'plan/progress/2026-06'), { recursive: true });
    const names = ['plan/.plan.lock', 'plan/.plan.lock.break', 'plan/.plan.journal', 'plan/tasks/.plan-1.tmp'];
    const others = ['plan/progress/2026-06/.plan-1.old', '.plan-1.tmp', 'plan/.plan-1.tmp.old'];
    for (const name of [...names, ...others]) writeFileSync(join(cwd, name), '');
    const untracked = git(cwd, 'status', '--porcelain', '--untracked-files=all', '-z');
    expect(untracked).toContain('plan/plan.yaml');
    expect(untracked.split('\0').filter((line) => line.includes('.plan'))).toEqual([]);
  });

  test('an old .gitignore stays, and the lines that it lacks are told', async () => {
    const cwd = temporaryDirectory();
    writeFileSync(join(cwd, '.gitignore'), 'node_modules/\n.plan-*.tmp\n');
    writeFileSync(join(cwd, '.gitattributes'), '# 我们的\n');
    const { stderr } = await init(['--yes'], { cwd });
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toBe('node_modules/\n.plan-*.tmp\n');
    expect(readFileSync(join(cwd, '.gitattributes'), 'utf8')).toBe('# 我们的\n');
    expect(stderr).toContain(
      '.gitignore 原来就有，没有改动；请在里面加上：\n  /plan/.plan.lock*\n  /plan/.plan.journal*\n  .plan-*.old\n',
    );
    expect(stderr).toContain('.gitattributes 原来就有，没有改动；请在里面加上：\n  /plan/**/*.yaml text eol=lf\n');
  });
});
