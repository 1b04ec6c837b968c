/** Where the plan is: the directory asked for, else the nearest one upwards. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadMessages } from '../../src/messages/messages.js';
import { Problem } from '../../src/messages/problem.js';
import { findPlan } from '../../src/workspace/find-plan.js';
import { temporaryDirectory } from '../support/temporary.js';

/** A temporary directory with these plans (directories that hold a plan.yaml) and these plain directories. */
function directoryWith({ plans = [], folders = [] }: { plans?: string[]; folders?: string[] }): string {
  const root = temporaryDirectory();
  for (const folder of [...plans, ...folders]) mkdirSync(join(root, folder), { recursive: true });
  for (const plan of plans) writeFileSync(join(root, plan, 'plan.yaml'), 'title: 甲\n');
  return root;
}

async function problemOf(find: () => unknown): Promise<string> {
  try {
    find();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.explain(await loadMessages('en')).message;
  }
  throw new Error('no problem');
}

describe('without a directory', () => {
  test.each<[string, string, string]>([
    ['beside the plan', '.', 'plan'],
    ['inside the plan', 'plan', 'plan'],
    ['deep inside the plan', 'plan/tasks', 'plan'],
    ['in a neighbour of the plan', 'docs/zh', 'plan'],
    ['where a nearer plan is', 'sub/docs', 'sub/plan'],
    ['inside the nearer plan', 'sub/plan', 'sub/plan'],
  ])('%s, %s finds %s', (_, cwd, expected) => {
    const root = directoryWith({ plans: ['plan', 'sub/plan'], folders: ['plan/tasks', 'docs/zh', 'sub/docs'] });
    expect(findPlan(join(root, cwd), undefined)).toBe(join(root, expected));
  });

  test('a plan directory without plan.yaml is passed by', () => {
    const root = directoryWith({ plans: ['plan'], folders: ['sub/plan'] });
    expect(findPlan(join(root, 'sub'), undefined)).toBe(join(root, 'plan'));
  });

  test('a file named plan is passed by', () => {
    const root = directoryWith({ plans: ['plan'], folders: ['sub'] });
    writeFileSync(join(root, 'sub/plan'), '');
    expect(findPlan(join(root, 'sub'), undefined)).toBe(join(root, 'plan'));
  });

  test('a plan.yaml that is not in a directory named plan is not found', async () => {
    const root = directoryWith({ plans: ['2022'] });
    expect(await problemOf(() => findPlan(join(root, '2022'), undefined))).toContain(join(root, '2022'));
  });

  test('a working directory that is gone has a plan above it', () => {
    const root = directoryWith({ plans: ['plan'] });
    expect(findPlan(join(root, 'gone/deep'), undefined)).toBe(join(root, 'plan'));
  });

  test('a linked plan is found where the link is', () => {
    const root = directoryWith({ plans: ['real'], folders: ['sub'] });
    symlinkSync(join(root, 'real'), join(root, 'sub/plan'));
    expect(findPlan(join(root, 'sub'), undefined)).toBe(join(root, 'sub/plan'));
  });
});

describe('with a directory', () => {
  test.each<[string, string, string]>([
    ['the plan itself', 'other/plan', 'other/plan'],
    ['the one above it', 'other', 'other/plan'],
    ['a plan of another name', '2022', '2022'],
    ['with a slash at its end', '2022/', '2022'],
    ['by a detour', 'other/../2022', '2022'],
    ['the working directory', '.', 'plan'],
    // The directory asked for goes before a plan inside it.
    ['a plan that holds a plan', 'both', 'both'],
  ])('%s', (_, asked, expected) => {
    const root = directoryWith({ plans: ['plan', 'other/plan', '2022', 'both', 'both/plan'] });
    expect(findPlan(root, asked)).toBe(join(root, expected));
    expect(findPlan(join(root, 'other'), join(root, asked))).toBe(join(root, expected));
  });

  test('is not looked for upwards', async () => {
    const root = directoryWith({ plans: ['plan'], folders: ['sub'] });
    expect(await problemOf(() => findPlan(root, 'sub'))).toBe('No plan.yaml in sub');
  });

  test.each(['gone', 'file.txt', 'file.txt/plan', ''.padEnd(300, 'x'), 'loop'])('%s has no plan', async (asked) => {
    const root = directoryWith({ plans: ['plan'] });
    writeFileSync(join(root, 'file.txt'), '');
    symlinkSync('loop', join(root, 'loop'));
    expect(await problemOf(() => findPlan(root, asked))).toBe(`No plan.yaml in ${asked}`);
  });
});
