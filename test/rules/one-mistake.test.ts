/** One mistake gives one diagnostic, not a cascade; what is never read is named. */
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/workspace/check-plan.js';
import { ROOT } from '../support/run.js';
import { planWith, temporaryDirectory } from '../support/temporary.js';

const SMALL = join(ROOT, 'test/fixtures/small/plan');
const read = (name: string) => readFileSync(join(SMALL, name), 'utf8');

async function findingsIn(cwd: string): Promise<string[]> {
  const { diagnostics } = await checkPlan(join(cwd, 'plan'), { asOf: '2022-06-30' });
  return diagnostics.map(({ code, file, line }) => `${code} ${file}:${line}`);
}

async function findingsOf(name: string, from: string, to: string): Promise<string[]> {
  const text = read(name);
  expect(text).toContain(from);
  return findingsIn(planWith({ [name]: text.replace(from, to) }));
}

describe('one mistake, one diagnostic', () => {
  test.each([
    ['a misspelt key', 'tasks/01.yaml', 'title: 压实', 'titel: 压实', 'unknown-property tasks/01.yaml:3'],
    [
      'a name where a list belongs',
      'tasks/01.yaml',
      'lead: [市应急管理局]\n      joint: [市安委会成员单位]\n      support: [市公安局]',
      'lead: 市应急管理局\n      joint: [市安委会成员单位]',
      'wrong-type tasks/01.yaml:11',
    ],
    [
      'a misspelt role',
      'tasks/01.yaml',
      'lead: [市应急管理局]\n      joint: [市安委会成员单位]\n      support: [市公安局]',
      'laed: [市应急管理局]\n      joint: [市安委会成员单位]',
      'unknown-property tasks/01.yaml:11',
    ],
    [
      'full-width blanks for indentation',
      'tasks/01.yaml',
      '    title: 每周报告',
      '　　title: 每周报告',
      'yaml-syntax tasks/01.yaml:7',
    ],
    [
      'a line separator inside of text',
      'tasks/01.yaml',
      'title: 压实责任',
      'title: 压实\u2028责任',
      'invisible-character tasks/01.yaml:3',
    ],
    ['a wrong task id', 'tasks/01.yaml', 'id: "01"', 'id: "14"', 'file-name-mismatch tasks/01.yaml:2'],
    ['a tab', 'tasks/01.yaml', '    status: open', '\tstatus: open', 'yaml-syntax tasks/01.yaml:14'],
    [
      'an alias given twice',
      'departments.yaml',
      '[市应急局]',
      '[市应急局, 市应急局]',
      'duplicate-item departments.yaml:3',
    ],
    ['a period of three parts', 'plan.yaml', 'period: "2022"', 'period: 2022/2022/2022', 'invalid-value plan.yaml:5'],
    [
      'a group inside a group',
      'departments.yaml',
      'members: open',
      'members: [市安委会成员单位]',
      'unknown-department departments.yaml:6',
    ],
  ])('%s', async (_what, name, from, to, expected) => {
    expect(await findingsOf(name, from, to)).toEqual([expected]);
  });

  test('a name that differs from another only by an invisible sign', async () => {
    const line = '  - {id: gongan, name: 市公安局, kind: government}\n';
    const copy = '  - {id: gongan-2, name: "市公安局\\u200b", kind: government}\n';
    expect(await findingsOf('departments.yaml', line, line + copy)).toEqual(['invisible-character departments.yaml:5']);
  });

  test('a department line that was copied', async () => {
    const line = '  - {id: gongan, name: 市公安局, kind: government}\n';
    expect(await findingsOf('departments.yaml', line, line + line)).toEqual(['duplicate-id departments.yaml:5']);
  });
});

describe('a plan file under a name that Windows or an editor has changed', () => {
  test.each([
    ['tasks/02.yaml.txt'],
    ['tasks/02.txt'],
    ['tasks/02'],
    ['tasks/02.YAML'],
    ['progress/2022-06/yingji.yaml.txt'],
    ['progress/2022-06/yingji'],
  ])('%s', async (path) => {
    expect(await findingsIn(planWith({ [path]: 'x: [' }))).toEqual([`file-extension ${path}:1`]);
  });
});

describe('a file that would never be read', () => {
  test.each([
    ['tasks/sub/02.yaml'],
    ['task/02.yaml'],
    ['departmnts.yaml'],
    ['progress/2022-06/sub/x.yaml'],
    ['progress/yingji.yaml'],
    ['events/2022/x.yaml'],
  ])('%s', async (path) => {
    const found = await findingsIn(planWith({ [path]: 'x: [' }));
    expect(found).toEqual([`file-misplaced ${path.startsWith('task/') ? 'task' : path}:1`]);
  });

  test.each([['notes.yaml'], ['attachments/x.yaml'], ['tasks/readme.md'], ['tasks/.hidden.yaml']])(
    'is no concern of the plan: %s',
    async (path) => {
      expect(await findingsIn(planWith({ [path]: 'x: [' }))).toEqual([]);
    },
  );
});

describe.skipIf(process.platform === 'win32')('links', () => {
  test.each([
    ['a file that links to itself', 'x.yaml', 'tasks/x.yaml', 'file-unreadable tasks/x.yaml:1'],
    ['a file through a file', '01.yaml/zz', 'tasks/n.yaml', 'file-unreadable tasks/n.yaml:1'],
    ['a link to nothing', 'nowhere.yaml', 'tasks/n.yaml', 'file-unreadable tasks/n.yaml:1'],
    ['a file outside', '/etc/hostname', 'tasks/n.yaml', 'file-unreadable tasks/n.yaml:1'],
    ['a folder that links to itself', 'progress', 'progress', 'file-unreadable progress:1'],
  ])('%s', async (_what, target, path, expected) => {
    const cwd = planWith();
    symlinkSync(target, join(cwd, 'plan', path));
    expect(await findingsIn(cwd)).toEqual([expected]);
  });

  test('a folder outside', async () => {
    const cwd = planWith();
    symlinkSync(temporaryDirectory(), join(cwd, 'plan/progress'));
    expect(await findingsIn(cwd)).toEqual(['file-unreadable progress:1']);
  });

  test('a file where a folder belongs', async () => {
    expect(await findingsIn(planWith({ progress: 'x' }))).toEqual(['file-unreadable progress:1']);
  });
});

describe('large and repetitive files are answered', () => {
  test.each([
    ['conflict marks', '<<<<<<<\n'.repeat(50_000), 'merge-conflict', 50_000],
    ['blanks', `title: a #${' '.repeat(400_000)}x\n`, 'missing-property', 3],
    ['digits', `title: ${'1'.repeat(400_000)}_x\n`, 'missing-property', 3],
    ['unknown keys', Array.from({ length: 20_000 }, (_, at) => `key${at}: 1\n`).join(''), 'unknown-property', 20_000],
  ])('%s', async (_what, text, code, count) => {
    const found = await findingsIn(planWith({ 'tasks/02.yaml': text }));
    expect(found.filter((line) => line.startsWith(`${code} tasks/02.yaml:`))).toHaveLength(count);
  });
});
