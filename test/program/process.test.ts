/** The built program as real processes: exit codes, pipes, signals of the outside world. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadedParts } from '../support/loaded-parts.js';
import { ROOT } from '../support/run.js';
import { planWith, temporaryDirectory } from '../support/temporary.js';

const PROGRAM = join(ROOT, 'dist/plan.js');
const ENV = { PATH: process.env.PATH, PLAN_LANG: 'zh' };

function plan(args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: options.cwd ?? ROOT,
    env: options.env ?? ENV,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

function shell(command: string) {
  return spawnSync('bash', ['--norc', '--noprofile', '-c', `set -o pipefail; ${command}`], {
    cwd: ROOT,
    env: { ...ENV, NODE: process.execPath, PLAN: PROGRAM },
    encoding: 'utf8',
  });
}

describe('exit codes', () => {
  test('0 for a clean plan', () => {
    expect(plan(['validate'])).toEqual({
      status: 0,
      stdout: '没有发现问题：30 个文件，28 项任务，72 条措施。\n',
      stderr: '',
    });
  });

  test('1 for a defect inside a plan file, in every command, with the findings on stderr', () => {
    const cwd = planWith({ 'tasks/01.yaml': 'id: "01"\n' });
    expect(plan(['validate'], { cwd })).toMatchObject({ status: 1, stderr: '' });
    const others = [['status'], ['list'], ['show', '1'], ['departments'], ['export', 'ledger']];
    for (const args of others) {
      const { status, stdout, stderr } = plan(args, { cwd });
      expect([args, status, stdout]).toEqual([args, 1, '']);
      expect(stderr).toContain('plan/tasks/01.yaml:1:1 错误 缺少“title” [missing-property]');
    }
  });

  test('2 for a missing plan, an empty plan and a wrong call', () => {
    expect(plan(['status'], { cwd: temporaryDirectory() })).toMatchObject({ status: 2, stdout: '' });
    const empty = planWith({ 'tasks/01.yaml': null });
    expect(plan(['validate'], { cwd: empty })).toMatchObject({ status: 2, stdout: '' });
    expect(plan(['validate'], { cwd: empty }).stderr).toContain('没有任何任务文件');
    expect(plan(['stauts'])).toMatchObject({ status: 2, stdout: '' });
  });
});

test('the example plan is made, validates, and counts by the calendar of the country', () => {
  const cwd = temporaryDirectory();
  const made = plan(['init', '示例', '--example', '--yes'], { cwd });
  expect(made).toMatchObject({ status: 0, stdout: '' });
  expect(made.stderr).toContain('plan status --dir 示例');
  expect(plan(['validate', '--dir', '示例', '--as-of', '2023-01-15'], { cwd }).status).toBe(0);
  const october = plan(['agenda', '--from', '10月1日', '--to', '10月9日', '--dir', '示例', '--format', 'csv'], { cwd });
  // What falls into the long holiday is due on the Saturday that makes up for it.
  expect(october.stdout).toContain('2022-10-08');
  expect(october.stdout).not.toContain('2022-10-03');
});

describe.skipIf(process.platform === 'win32')('pipes', () => {
  test('a reader that stops early ends the program silently', () => {
    const { status, stdout, stderr } = shell(
      '"$NODE" "$PLAN" export ledger --format json --as-of 2022-06-30 | head -1',
    );
    expect([status, stdout, stderr]).toEqual([0, '{\n', '']);
  });

  test('nothing is lost on the way through a slow pipe', () => {
    const direct = plan(['export', 'ledger', '--format', 'json', '--as-of', '2022-06-30']).stdout;
    const piped = shell('"$NODE" "$PLAN" export ledger --format json --as-of 2022-06-30 | (sleep 0.3; cat)').stdout;
    expect(direct.length).toBeGreaterThan(65536);
    expect(piped).toBe(direct);
  });
});

describe.skipIf(process.platform !== 'linux')('outputs that fail', () => {
  test('a full disk is told, and is exit code 2', () => {
    const { status, stderr } = shell('"$NODE" "$PLAN" list --as-of 2022-06-30 > /dev/full');
    expect([status, stderr]).toEqual([2, expect.stringContaining('磁盘已满')]);
    expect(stderr).not.toContain('    at ');
  });

  test('messages that cannot be written change nothing', () => {
    expect(shell('"$NODE" "$PLAN" stauts 2> /dev/full').status).toBe(2);
    expect(shell('"$NODE" "$PLAN" validate 2> /dev/full').status).toBe(0);
  });

  test('a closed stdout is no crash', () => {
    expect(shell('"$NODE" "$PLAN" status --as-of 2022-06-30 >&-').stderr).not.toContain('    at ');
  });

  test('a working directory that is gone', () => {
    const gone = temporaryDirectory();
    const { status, stderr } = shell(`cd ${gone} && rmdir ${gone} && "$NODE" "$PLAN" status`);
    expect([status, stderr]).toEqual([2, expect.stringContaining('当前目录已经不存在')]);
  });

  test('a redirected result is whole', () => {
    const file = join(temporaryDirectory(), 'out.json');
    shell(`"$NODE" "$PLAN" export ledger --format json --as-of 2022-06-30 > ${file}`);
    expect(readFileSync(file, 'utf8')).toBe(
      plan(['export', 'ledger', '--format', 'json', '--as-of', '2022-06-30']).stdout,
    );
  });
});

describe('the machine leaves no trace in the output', () => {
  test.each([
    ['LANG=C', { LANG: 'C' }],
    ['another zone', { TZ: 'Pacific/Kiritimati' }],
    ['a wide terminal variable', { COLUMNS: '300' }],
    ['English locale', { LANG: 'en_US.UTF-8' }],
  ])('an export under %s has the same bytes', (_name, env) => {
    const args = ['export', 'checklist', '--department', '市公安局', '--as-of', '2022-06-30'];
    expect(plan(args, { env: { PATH: process.env.PATH, ...env } }).stdout).toBe(plan(args).stdout);
  });

  test('in the C locale the terminal speaks the language of the plan', () => {
    expect(plan(['status'], { env: { PATH: process.env.PATH, LANG: 'C' } }).stdout).toContain('各部分');
    expect(plan(['status'], { env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8' } }).stdout).toContain('Sections');
  });
});

describe('a command loads only what it uses', () => {
  const HEAVY = ['csv', 'markdown', 'inspect', 'locate', 'explain-shape', 'report-error', 'en'];

  test.each([[['status']], [['list']], [['validate']], [['show', '13']], [['departments']]])('plan %s', (args) => {
    const parts = loadedParts(args);
    expect(parts).toContain(args[0]);
    expect(parts.filter((name) => HEAVY.includes(name))).toEqual([]);
  });

  test('an export loads its own format alone', () => {
    const parts = loadedParts(['export', 'ledger', '--format', 'md']);
    expect(parts).toContain('markdown');
    expect(parts).not.toContain('csv');
  });

  test('--version loads no command', () => {
    expect(loadedParts(['--version'])).not.toContain('run-command');
  });
});

describe('the bundle', () => {
  test('names its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(plan(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(plan(['-V'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('needs nothing but itself', () => {
    const directory = temporaryDirectory();
    for (const name of ['dist', 'plan']) cpSync(join(ROOT, name), join(directory, name), { recursive: true });
    const run = spawnSync(process.execPath, [join(directory, 'dist/plan.js'), 'validate'], {
      cwd: directory,
      env: ENV,
      encoding: 'utf8',
    });
    expect([run.status, run.stderr]).toEqual([0, '']);
  });

  test.skipIf(process.platform === 'win32')('runs through a symbolic link, as package managers install it', () => {
    const link = join(temporaryDirectory(), 'plan');
    symlinkSync(PROGRAM, link);
    const { status, stdout } = spawnSync(link, ['--version'], { env: ENV, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, plan(['--version']).stdout]);
  });

  test('is loadable by other programs', () => {
    const script = join(temporaryDirectory(), 'use.mjs');
    writeFileSync(
      script,
      `import { checkPlan, findPlan, judgePlan, summarizeStatus } from ${JSON.stringify(join(ROOT, 'dist/index.js'))};
       const { plan } = await checkPlan(findPlan(${JSON.stringify(ROOT)}), { asOf: '2022-06-30' });
       console.log(summarizeStatus(judgePlan(plan, '2022-06-30')).totals.measures);`,
    );
    const { stdout, stderr } = spawnSync(process.execPath, [script], { env: ENV, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['72\n', '']);
    expect(existsSync(join(ROOT, 'dist/index.js'))).toBe(true);
  });
});
