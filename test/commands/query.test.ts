/** Queries on the command line: what they find, how they join with the flags, and how wrong ones are explained. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMeasureWidth } from '../../src/terminal/width.js';
import { ROOT, run, transcript } from '../support/run.js';

const JUNE = ['--as-of', '2022-06-30', '--format', 'json'];

interface Found {
  readonly departments?: readonly string[];
  readonly measures: readonly { readonly id: string }[];
}

async function list(...argv: readonly string[]): Promise<Found> {
  const { stdout, stderr, code } = await run(['list', ...argv, ...JUNE]);
  expect([argv, code, stderr]).toEqual([argv, 0, '']);
  return JSON.parse(stdout);
}

const idsOf = ({ measures }: Found) => measures.map(({ id }) => id);

describe('flags are sugar', () => {
  test.each<[readonly string[], string]>([
    [['-d', '市应急局', '--role', '牵头'], '责任:牵头 单位:市应急局'],
    [['-d', '公安局、市检察院', '--section', '五'], '部分:五 单位:公安局、市检察院'],
    [['--task', '8,26'], 'task:8,26'],
    [['--status', 'not-started', '--alert', '绿'], '状态:未启动 亮灯:绿'],
    [['--due-before', '2023'], 'due<2023'],
    [['--text', '燃气 监控'], '燃气 监控'],
    [['--text', '信息化、智能化'], 'text:"信息化、智能化"'],
    [['--role', 'lead', '--role', 'joint'], 'role:lead,joint'],
  ])('%j is %s', async (flags, query) => {
    const found = await list(...flags);
    expect(found.measures.length).toBeGreaterThan(0);
    expect(await list(query)).toEqual(found);
  });

  test('any of them, and half of them as a query', async () => {
    const flag = (name: string, field: string, values: readonly string[]) =>
      fc.option(
        fc
          .subarray([...values], { minLength: 1 })
          .map((some) => ({ argv: [name, some.join(',')], query: `${field}:${some.join(',')}` })),
        { nil: undefined },
      );
    const flags = fc.tuple(
      flag('--department', 'department', ['市公安局', '市应急局', '市安委会成员单位', '市财政局']),
      flag('--role', 'role', ['lead', 'joint', 'responsible', 'support']),
      flag('--section', 'section', ['1', '3', '4']),
      flag('--alert', 'alert', ['green', 'none']),
    );
    await fc.assert(
      fc.asyncProperty(flags, fc.nat(4), async (all, cut) => {
        const wanted = all.flatMap((one) => one ?? []);
        const expected = await list(...wanted.flatMap(({ argv }) => argv));
        const words = wanted.slice(cut).map(({ query }) => query);
        const mixed = await list(...wanted.slice(0, cut).flatMap(({ argv }) => argv), ...words);
        expect(mixed).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

describe('words of the command line', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['单位:市应急局', '责任:牵头'], ['单位:市应急局 责任:牵头']],
    [['(部分:四', '或', '燃气)'], ['部分:四 or 燃气']],
    [['单位:市 公安局'], ['-d', '市公安局']],
    [['燃气 监控'], ['--text', '燃气 监控']],
    [['--section', '4', '燃气'], ['section:4 燃气']],
    [["'部分:四", "燃气'"], ['部分:四 燃气']],
  ])('%j finds what %j finds', async (words, same) => {
    const found = await list(...words);
    expect(idsOf(found).length).toBeGreaterThan(0);
    expect(idsOf(found)).toEqual(idsOf(await list(...same)));
  });

  test('no words at all find everything', async () => {
    expect((await list()).measures).toHaveLength(72);
    expect((await list(' ')).measures).toHaveLength(72);
  });
});

describe('a department', () => {
  test('that is asked for has its role in the list, also where it has none', async () => {
    const { stdout } = await run(['list', '单位:市公安局 或 编号:1-1', '--as-of', '2022-06-30'], {
      env: { PLAN_LANG: 'zh' },
    });
    expect(stdout).toMatch(/编号 +责任 +状态/);
    expect(stdout).toMatch(/01-1 +— +未启动/);
    expect((await list('单位:市公安局 或 编号:1-1')).departments).toEqual(['市公安局']);
    expect((await list('非 单位:市公安局')).departments).toBeUndefined();
  });

  test('typed as a word finds nothing, and the hint says how to ask for it', async () => {
    const { stdout, stderr, code } = await run(['list', '公安局'], { env: { PLAN_LANG: 'zh' } });
    expect([code, stdout]).toEqual([0, expect.stringContaining('没有符合条件的措施')]);
    expect(stderr).toContain('单位:市公安局');
    expect((await run(['list', '市公安局 燃气', '--lang', 'en'])).stderr).toContain('department:市公安局');
    expect((await run(['list', '燃气'])).stderr).toBe('');
    expect((await run(['list', '没有的词'])).stderr).toBe('');
  });
});

describe('wrong queries', () => {
  const WRONG: readonly (readonly string[])[] = [
    ['灯光:红 单位:市公安局'],
    ['alert:red (section:4 or colour:blue)'],
    ['亮灯：紫'],
    ['单位：“市 公安厅”　责任：牵头'],
    ['部分:九'],
    ['任务:99'],
    ['时限<明天 亮灯:红'],
    ['状态<done'],
    ['燃气 “监控'],
    ['燃气 ""'],
    ['燃气 或'],
    ['(燃气 或 监控'],
    ['燃气) 监控'],
    ['燃气 ()'],
    ['亮灯:'],
    ['：红'],
    ['亮灯:红且责任:牵头'],
    ['状态:已完成或暂缓'],
    ['role:lead', 'alert:rad'],
    [`${'很长的查询 '.repeat(10)}灯光:红${' 还有很多'.repeat(10)}`],
    [`alert:${'x'.repeat(100)}`],
  ];

  test.each(['zh', 'en'])('show their place, in %s', async (lang) => {
    const measure = createMeasureWidth(false);
    const pages = [];
    for (const words of WRONG) {
      const result = await run(['list', ...words], { env: { PLAN_LANG: lang } });
      expect([words, result.code, result.stdout]).toEqual([words, 2, '']);
      expect(result.stderr.split('\n').filter((line) => measure(line) > 80)).toEqual([]);
      pages.push(transcript(['list', ...words], result));
    }
    await expect(pages.join('\n')).toMatchFileSnapshot(join(ROOT, `test/transcripts/wrong-queries-${lang}.txt`));
  });

  test('are wrong for every command that takes them', async () => {
    for (const command of ['status', 'agenda', 'targets', 'remind']) {
      const { stderr, code } = await run([command, '灯光:红'], { env: { PLAN_LANG: 'zh' } });
      expect([command, code]).toEqual([command, 2]);
      expect(stderr).toContain('是不是“亮灯”？');
    }
  });
});

test('characters that nobody sees are named, and the caret stands below their names', async () => {
  const { stderr } = await run(['list', 'a\u0007 alert:\u001bred'], { env: { PLAN_LANG: 'zh' } });
  const [, query, mark] = stderr.split('\n');
  expect([query, mark]).toEqual(['  a<U+0007> alert:<U+001B>red', `${' '.repeat(18)}${'^'.repeat(11)}`]);
});

test('hostile queries end soon, in 0 or 2', async () => {
  const queries = [
    '('.repeat(10_000),
    `${'('.repeat(10_000)}a${')'.repeat(10_000)}`,
    'x'.repeat(100_000),
    `${'x'.repeat(100_000)}:1`,
    'a '.repeat(50_000),
    Array.from({ length: 10_000 }, (_, at) => `w${at}`).join(' '),
    `alert:${'red,'.repeat(20_000)}`,
    '(.*)+$ [a-z]{1,9} \\',
    '\u0000\u001b[2J\u202e',
    '"\u0000"',
  ];
  for (const query of queries) {
    const before = performance.now();
    const { code, stderr } = await run(['list', query], { env: { PLAN_LANG: 'en' } });
    expect([0, 2]).toContain(code);
    expect(stderr).not.toMatch(/Internal error|[\u0000-\u0009\u001b\u202e]/);
    expect(performance.now() - before).toBeLessThan(10_000);
  }
});
