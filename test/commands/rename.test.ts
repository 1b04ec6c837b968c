/** `plan rename department`: what the clerk is told, and what is refused. */
import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitAll, git } from '../support/repository.js';
import { ROOT, run, type World } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

const FIXTURE = 'test/fixtures/example/plan';

/** A copy of a plan, perhaps without one of its folders. */
function copyOf(plan: string, without?: string): string {
  const directory = temporaryDirectory();
  const filter = (path: string) => basename(path) !== without;
  cpSync(join(ROOT, plan), join(directory, 'plan'), { recursive: true, filter });
  return directory;
}

function rename(cwd: string, words: readonly string[], world: World = {}) {
  return run(['rename', ...words], { cwd, today: '2023-02-01', env: { PLAN_LANG: 'zh' }, ...world });
}

const textOf = (cwd: string, file: string) => readFileSync(join(cwd, 'plan', file), 'utf8');

describe('plan rename department', () => {
  test('says what it changed and what keeps the old name', async () => {
    const cwd = copyOf(FIXTURE);
    const result = await rename(cwd, ['department', '市城管局', '市综合执法局', '--until', '2022-12-31']);
    expect(result).toEqual({
      code: 0,
      stderr: '',
      stdout: '“市城市管理局”更名为“市综合执法局”，旧名用至2022年12月31日：改动4个文件，8处。\n',
    });
    expect(textOf(cwd, 'departments.yaml')).toContain('name: 市综合执法局');
    // The letter was sent under the name before the old one.
    expect(textOf(cwd, 'tasks/04.yaml')).toContain('to: 市城市管理行政执法局');
    expect(await run(['validate'], { cwd, today: '2023-01-15' })).toMatchObject({ code: 0 });
  });

  test('changes later records, which still say the same', async () => {
    const cwd = copyOf(FIXTURE);
    const names = ['department', 'yingji', '市应急管理和消防局'];
    const { stdout, stderr, code } = await rename(cwd, [...names, '--until', '2022-08-31']);
    expect(code).toBe(0);
    expect(stdout.replaceAll('\n', '')).toMatch(/改动7个文件，17处；1条有日期的记录保留旧名；此后的1条记录改用新名。$/);
    expect(textOf(cwd, 'tasks/02.yaml').match(/to: .*/g)).toEqual([
      'to: 市应急管理局',
      'to: 市应急管理和消防局',
      expect.any(String),
    ]);
    expect(stderr).toBe('');
  });

  test('makes an alias the name, with yesterday as the last day of the old one', async () => {
    const cwd = copyOf('plan');
    const { stdout, stderr, code } = await rename(cwd, ['单位', '市科技局', '市科学技术局']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toBe(
      [
        '“市科技局”更名为“市科学技术局”，旧名用至2023年1月31日：改动2个文件，4处。',
        '“市科学技术局”原为简称，已从简称中去掉。',
        '',
      ].join('\n'),
    );
    const { stdout: list } = await run(['departments', '市科技局', '--format', 'json'], { cwd });
    expect(JSON.parse(list)).toMatchObject({ party: { id: 'keji', name: '市科学技术局' }, aliases: [] });
  });

  test('points at texts that still have the old name, and leaves them', async () => {
    const cwd = copyOf('plan');
    const before = textOf(cwd, 'departments.yaml');
    const { stdout } = await rename(cwd, ['department', '公安局', '市公安总局', '--format', 'json']);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      kind: 'plan.rename',
      dryRun: false,
      department: { id: 'gongan', from: '市公安局', to: '市公安总局', until: '2023-01-31' },
      records: { kept: 0, renamed: 0 },
      droppedAlias: null,
      mentions: [{ file: 'plan/departments.yaml', count: 2 }],
    });
    expect(report.changes.map(({ file }: { file: string }) => file)).toEqual(report.files);
    const aliases = '    aliases: [市公安局交警支队, 市公安局交通警察支队]\n';
    expect(before).toContain(`${aliases}    parent: 市公安局\n`);
    expect(textOf(cwd, 'departments.yaml')).toContain(`${aliases}    parent: 市公安总局\n`);
    const words = await rename(copyOf('plan'), ['department', '市公安局', '市公安总局']);
    expect(words.stdout).toContain(
      '\n文字里还有2处写着“市公安局”，没有改动，请酌情修改：\n  plan/departments.yaml（2处）\n',
    );
  });

  test('only shows the change with --dry-run', async () => {
    const cwd = copyOf(FIXTURE);
    commitAll(cwd);
    const { stdout, stderr, code } = await rename(cwd, ['department', '市总工会', '市工会联合会', '--dry-run']);
    expect(code).toBe(0);
    const gone = stdout.split('\n').filter((line) => /^-(?!--)/.test(line));
    expect(gone.length).toBeGreaterThan(1);
    expect(gone.filter((line) => !line.includes('市总工会'))).toEqual([]);
    expect(stdout).toMatch(/^\+ +- \{name: 市总工会, until: 2023-01-31\}$/m);
    expect(stderr).toMatch(/^“市总工会”更名为“市工会联合会”/);
    expect(git(cwd, 'status', '--short')).toBe('');
  });

  test('changes no line that does not name the department', async () => {
    const cwd = copyOf(FIXTURE);
    commitAll(cwd);
    await rename(cwd, ['department', '澜东县', '澜东区人民政府', '--until', '2022-10-31']);
    const removed = git(cwd, 'diff', '--unified=0')
      .split('\n')
      .filter((line) => /^-(?!--)/.test(line));
    expect(removed.length).toBeGreaterThan(5);
    expect(removed.filter((line) => !line.includes('澜东县人民政府'))).toEqual([]);
  });

  test('back to a former name is valid', async () => {
    const cwd = copyOf(FIXTURE);
    const names = ['department', '市城市管理局', '市城市管理行政执法局'];
    expect(await rename(cwd, [...names, '--until', '2022-10'])).toMatchObject({ code: 0, stderr: '' });
    expect(await run(['validate'], { cwd, today: '2023-01-15' })).toMatchObject({ code: 0 });
  });

  test('speaks English', async () => {
    const words = ['department', '市应急局', '市应急管理和消防局', '--until', '2022-08-31', '--lang', 'en'];
    const { stdout } = await rename(copyOf(FIXTURE), words);
    expect(stdout.replaceAll('\n', ' ')).toBe(
      '“市应急管理局” is now “市应急管理和消防局”, the old name having been in use until ' +
        '2022-08-31: 17 places changed in 7 files; 1 dated record keeps the old name; 1 ' +
        'later record gets the new one. ',
    );
  });
});

describe('a wrong call', () => {
  test.each([
    [['section', 'a', 'b'], 'rename 不能是“section”', 'department 单位'],
    [['department', '市没有局', '市新局'], '名册里没有“市没有局”', 'plan departments'],
    [['department', '市安委会成员单位', '市新局'], '“市安委会成员单位”是单位组，不是单位', 'plan departments'],
    [['department', '市城市管理行政执法局', '市新局'], '是曾用名，这个单位现在叫“市城市管理局”', '市城市管理局 新名'],
    [['department', '市总工会', ' '], 'plan rename department 后面是空的', ''],
    [['department', '市总工会', '市总工会 '], '新名和现在的名称一样：“市总工会”', '更名以后的全称'],
    [['department', '市总工会', '市公安局'], '已经有叫“市公安局”的单位或单位组', 'plan update'],
    [['department', '市总工会', '市安委会成员单位'], '已经有叫“市安委会成员单位”的单位或单位组', ''],
    [['department', '市总工会', '各成员单位'], '“各成员单位”已经是“市安委会成员单位”的简称', ''],
    [['department', '市总工会', '市城市管理行政执法局'], '已经是“市城市管理局”的曾用名', 'departments.yaml'],
    [['department', '市总工会', 'gongan'], '“gongan”已经是“市公安局”的标识', ''],
    [['department', '市总工会', '市新局', '--until', '2023-02-02'], '晚于今天（2023-02-01）', '更名生效以后'],
    [['department', '市总工会', '市新局', '--until', '明天'], '--until 的“明天”不是存在的日期或时段', '6月底前'],
    [
      ['department', '市城市管理局', '市新局', '--until', '2022-06-29'],
      '旧名用至 2022-06-29，早于曾用名“市城市管理行政执法局”的截止日期 2022-06-30',
      '2022-06-30 或以后',
    ],
  ])('%j: %s', async (words, message, hint) => {
    const cwd = copyOf(FIXTURE, 'progress');
    const before = textOf(cwd, 'departments.yaml');
    const { stdout, stderr, code } = await rename(cwd, words);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^错误：/);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(textOf(cwd, 'departments.yaml')).toBe(before);
  });

  test('loses what nobody sees', async () => {
    const cwd = copyOf(FIXTURE);
    expect(await rename(cwd, ['department', '市总工会', ' 市总工\u200b会二'])).toMatchObject({ code: 0, stderr: '' });
    expect(textOf(cwd, 'departments.yaml')).toContain(' 市总工会二');
  });

  test('with a name that no plan may have is refused with what is wrong', async () => {
    const cwd = copyOf(FIXTURE);
    commitAll(cwd);
    const { stdout, stderr, code } = await rename(cwd, ['department', '市总工会', '市总工\u0007会二']);
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toContain('[invalid-value]');
    expect(git(cwd, 'status', '--short')).toBe('');
  });
});
