/** Two departments that reported on two branches: git puts their reports together by itself. */
import { describe, expect, test } from 'vitest';
import { filesIn } from '../support/files.js';
import { commitAll, git } from '../support/repository.js';
import { run } from '../support/run.js';
import { planWith } from '../support/temporary.js';

const TASK = `id: "01"
title: 落实责任
section: "1"
measures:
  - id: 01-1
    title: 压实责任
    departments: {lead: [市应急管理局], responsible: [市公安局]}
    status: open
  - id: 01-2
    title: 排查隐患
    departments: {responsible: [市公安局, 市应急管理局]}
    status: open
`;

const OLD = `- measure: 01-1
  date: 2022-06-01
  note: 已部署
`;

/** Reports of one department, on every measure and over several days. */
async function report(cwd: string, department: string, days: readonly string[]): Promise<void> {
  for (const measure of ['01-1', '01-2']) {
    for (const day of days) {
      const note = `${department}${measure}在${day}的进展`;
      const args = ['progress', measure, '-d', department, '--date', day, '--note', note];
      expect(await run(args, { cwd })).toMatchObject({ code: 0 });
    }
  }
}

describe('two branches on which two departments each reported on the same measures', () => {
  test.each([
    ['in files that both branches make', {}],
    ['in files that were there', { 'progress/2022-06/yingji.yaml': OLD, 'progress/2022-06/gongan.yaml': OLD }],
  ])('merge without a conflict, %s', async (_name, files) => {
    const cwd = planWith({ 'tasks/01.yaml': TASK, ...files });
    commitAll(cwd);
    const main = git(cwd, 'branch', '--show-current').trim();
    git(cwd, 'checkout', '--quiet', '-b', 'other');
    await report(cwd, '市公安局', ['2022-06-10', '2022-06-20']);
    commitAll(cwd);
    git(cwd, 'checkout', '--quiet', main);
    await report(cwd, '市应急管理局', ['2022-06-10', '2022-06-20']);
    commitAll(cwd);
    git(cwd, 'merge', '--no-edit', 'other');
    const merged = Object.values(filesIn(`${cwd}/plan`)).join('');
    expect(new Set(merged.match(/市\S+局01-\d在2022-06-\d\d的进展/g)).size).toBe(8);
    expect((await run(['validate', '--fail-on', 'error'], { cwd })).code).toBe(0);
    expect(git(cwd, 'status', '--porcelain')).toBe('');
  });
});
