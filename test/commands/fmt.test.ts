/** `plan fmt`: what it writes, what it says, and when it leaves everything alone. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../support/run.js';
import { planWith } from '../support/temporary.js';

const TASK = `# 任务

section: "1"
id: '01'
title: 压实责任 # 标题
measures:
- id: 01-1
  title: 每周报告
  departments: {lead: [市应急管理局]}
  status: open
`;
const TIDY = `# 任务

id: "01"
title: 压实责任 # 标题
section: "1"
measures:
  - id: 01-1
    title: 每周报告
    departments:
      lead: [市应急管理局]
    status: open
`;
const EVENT = 'date: 2022-05-01\nkind: accident\n';

const zh = { PLAN_LANG: 'zh' };
const read = (directory: string, path: string) => readFileSync(join(directory, 'plan', path), 'utf8');

describe('plan fmt', () => {
  test('writes the files that had another form and names them', async () => {
    const cwd = planWith({ 'tasks/01.yaml': TASK });
    const before = statSync(join(cwd, 'plan/plan.yaml'));
    expect(await run(['fmt'], { cwd, env: zh })).toEqual({
      stdout: '整理了1个文件：\n  plan/tasks/01.yaml\n',
      stderr: '',
      code: 0,
    });
    expect(read(cwd, 'tasks/01.yaml')).toBe(TIDY);
    expect(statSync(join(cwd, 'plan/plan.yaml'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    const again = { stdout: '写法一致，不必整理（共3个文件）。\n', stderr: '', code: 0 };
    expect(await run(['fmt'], { cwd, env: zh })).toEqual(again);
  });

  test('is told in English too', async () => {
    const cwd = planWith({ 'tasks/01.yaml': TASK });
    const says = async (...argv: string[]) => {
      const { stdout, stderr } = await run(['fmt', ...argv, '--lang', 'en'], { cwd });
      return [stdout, stderr];
    };
    expect(await says('--check')).toEqual([
      'plan/tasks/01.yaml\n',
      '1 file in another form; nothing was written. Run plan fmt to format it.\n',
    ]);
    expect(await says()).toEqual(['Formatted 1 file:\n  plan/tasks/01.yaml\n', '']);
    expect(await says()).toEqual(['Nothing to format (3 files read).\n', '']);
  });

  test('--check names the files, writes nothing and exits with 1', async () => {
    const cwd = planWith({ 'tasks/01.yaml': TASK });
    expect(await run(['fmt', '--check'], { cwd, env: zh })).toEqual({
      stdout: 'plan/tasks/01.yaml\n',
      stderr: '1个文件写法不统一，没有写入；运行 plan fmt 整理。\n',
      code: 1,
    });
    expect(read(cwd, 'tasks/01.yaml')).toBe(TASK);
    expect(await run(['fmt', '--check', 'plan/plan.yaml'], { cwd, env: zh })).toEqual({
      stdout: '',
      stderr: '写法一致，不必整理（共1个文件）。\n',
      code: 0,
    });
  });

  test('--dry-run shows the diff and writes nothing', async () => {
    const cwd = planWith({ 'events/2022-05-01-a.yaml': EVENT });
    const { stdout, stderr, code } = await run(['fmt', '--dry-run'], { cwd, env: zh });
    expect(stdout).toBe(
      [
        '--- a/plan/events/2022-05-01-a.yaml',
        '+++ b/plan/events/2022-05-01-a.yaml',
        '@@ -1,2 +1,2 @@',
        '-date: 2022-05-01',
        ' kind: accident',
        '+date: 2022-05-01',
        '',
      ].join('\n'),
    );
    expect({ stderr, code }).toEqual({ stderr: '以上只是预览，涉及1个文件；没有写入任何文件。\n', code: 0 });
    expect(read(cwd, 'events/2022-05-01-a.yaml')).toBe(EVENT);
    expect((await run(['fmt', '--dry-run', '--check'], { cwd, env: zh })).code).toBe(1);
  });

  test('takes files and folders, and the plan that they belong to', async () => {
    const root = planWith({ 'tasks/01.yaml': TASK, 'events/2022-05-01-a.yaml': EVENT });
    const cwd = join(root, '..');
    const named = await run(['fmt', '--check', join(root, 'plan/events')], { cwd, env: zh });
    expect(named.stdout).toMatch(/^\S*plan\/events\/2022-05-01-a\.yaml\n$/);
    const { code, stderr } = await run(['fmt', 'plan/absent.yaml'], { cwd: root, env: zh });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('plan/absent.yaml') });
  });

  test('does not mind what is wrong with the plan as long as the files can be read', async () => {
    const cwd = planWith({ 'tasks/01.yaml': TASK.replace('市应急管理局', '没有的局') });
    expect((await run(['validate'], { cwd })).code).toBe(1);
    expect((await run(['fmt'], { cwd, env: zh })).code).toBe(0);
    expect(read(cwd, 'tasks/01.yaml')).toBe(TIDY.replace('市应急管理局', '没有的局'));
  });

  test.each([
    ['cannot be read', `${TASK}  x: [\n`, 'tasks/01.yaml'],
    ['does not fit its schema', TASK.replace('open', '在办'), 'tasks/01.yaml:10:11'],
  ])('writes nothing when a file %s', async (_what, text, place) => {
    const cwd = planWith({ 'tasks/01.yaml': text, 'events/2022-05-01-a.yaml': EVENT });
    const { stdout, stderr, code } = await run(['fmt'], { cwd, env: zh });
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toContain(place);
    expect(stderr).toMatch(/\n有错误的文件不能整理，没有写入任何文件。改正后再运行。\n$/);
    expect(read(cwd, 'tasks/01.yaml')).toBe(text);
    expect(read(cwd, 'events/2022-05-01-a.yaml')).toBe(EVENT);
    // What is not asked for does not stand in the way.
    expect((await run(['fmt', 'plan/events'], { cwd, env: zh })).code).toBe(0);
    expect(read(cwd, 'events/2022-05-01-a.yaml')).not.toBe(EVENT);
  });

  test('keeps CRLF and a byte order mark', async () => {
    const cwd = planWith({ 'tasks/01.yaml': `\ufeff${TASK.replaceAll('\n', '\r\n')}` });
    await run(['fmt'], { cwd });
    expect(read(cwd, 'tasks/01.yaml')).toBe(`\ufeff${TIDY.replaceAll('\n', '\r\n')}`);
  });

  test('--format json', async () => {
    const cwd = planWith({ 'events/2022-05-01-a.yaml': EVENT });
    const json = async (...argv: string[]) => {
      const { stdout, stderr, code } = await run(['fmt', '--format', 'json', ...argv], { cwd });
      return { ...JSON.parse(stdout), stderr, code };
    };
    const data = { schemaVersion: 1, kind: 'plan.fmt', files: ['plan/events/2022-05-01-a.yaml'], total: 4, stderr: '' };
    expect(await json('--check')).toEqual({ ...data, check: true, dryRun: false, code: 1 });
    const diff = expect.stringContaining('+date: 2022-05-01');
    expect(await json('--dry-run')).toEqual({ ...data, check: false, dryRun: true, diff, code: 0 });
    expect(await json()).toEqual({ ...data, check: false, dryRun: false, code: 0 });
    expect(await json()).toEqual({ ...data, check: false, dryRun: false, files: [], code: 0 });
  });

  test('knows its formats', async () => {
    expect((await run(['fmt', '--format', 'csv'], { cwd: planWith(), env: zh })).code).toBe(2);
  });
});
