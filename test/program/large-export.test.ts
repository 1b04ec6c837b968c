/** Many files in one run: memory is bounded by one of them, not by all. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { largePlan } from '../support/large-plan.js';
import { ROOT } from '../support/run.js';

const MEBIBYTE = 2 ** 20;

test('the checklists of 300 departments with 2000 measures take at most 500 MB', { timeout: 600_000 }, () => {
  const cwd = largePlan(300, 2000);
  const peak = join(cwd, 'peak');
  const hook = join(cwd, 'hook.cjs');
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS * 1024)));`,
  );
  const args = ['export', 'checklist', '--all', '--format', 'xlsx', '--as-of', '2022-09-30', '-o', 'out'];
  const { status, stderr } = spawnSync(process.execPath, ['--require', hook, join(ROOT, 'dist/plan.js'), ...args], {
    cwd,
    env: { PATH: process.env.PATH, PLAN_LANG: 'zh' },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '已写入300个文件：out\n']);
  expect(readdirSync(join(cwd, 'out'))).toHaveLength(300);
  expect(Number(readFileSync(peak, 'utf8')) / MEBIBYTE).toBeLessThan(500);
});

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
  'one that is broken off by %s leaves nothing behind',
  async (signal) => {
    const cwd = largePlan(300, 600);
    const out = join(cwd, 'out');
    const args = ['export', 'checklist', '--all', '--format', 'xlsx', '--as-of', '2022-09-30', '-o', 'out'];
    const child = spawn(process.execPath, [join(ROOT, 'dist/plan.js'), ...args], { cwd, stdio: 'ignore' });
    const ended = once(child, 'exit');
    while (child.exitCode === null && !(existsSync(out) && readdirSync(out).length > 3)) await sleep(5);
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(readdirSync(out)).toEqual([]);
  },
);
