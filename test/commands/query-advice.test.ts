/** What a clerk is told about queries: notes that name a command, ways to ask that are nearly right, and the help. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, run } from '../support/run.js';

const WORLD = { cwd: join(ROOT, 'test/fixtures/example'), today: '2022-10-11', env: { PLAN_LANG: 'zh' } };

const DATES = ['2022-05-18', '2022-06-18', '2022-08-31', '2022-09-18', '2022-10-18', '2022-12-20'];

async function json(...argv: readonly string[]) {
  const { stdout, stderr, code } = await run([...argv, '--format', 'json'], WORLD);
  expect([argv, code, stderr]).toEqual([argv, 0, '']);
  return JSON.parse(stdout);
}

async function idsOf(...argv: readonly string[]): Promise<string[]> {
  const { measures } = (await json('list', ...argv)) as { measures: { id: string }[] };
  return measures.map(({ id }) => id).sort();
}

const measuresIn = (items: readonly { readonly measure: string }[]) => items.map(({ measure }) => measure).sort();

/** The words behind `plan` in the first command that a text names. */
function commandIn(text: string): string[] {
  const [, line = ''] = /plan (list .*? --as-of \S{10})/.exec(text) ?? [];
  return (line.match(/'[^']*'|\S+/g) ?? []).slice(1).map((word) => word.replaceAll("'", ''));
}

describe('a note that names a command', () => {
  test.each(['zh', 'en'])('finds the overdue and the measures behind that the status counts, in %s', async (lang) => {
    const { loadMessages } = await import('../../src/messages/messages.js');
    const { status } = (await loadMessages(lang as 'zh' | 'en')).reports;
    for (const date of DATES) {
      const { overdue, behind } = await json('status', '--as-of', date);
      expect(await idsOf(...commandIn(status.moreOverdue(1, date)))).toEqual(measuresIn(overdue));
      expect(await idsOf(...commandIn(status.moreBehind(1, date)))).toEqual(measuresIn(behind));
    }
  });

  test.each(['zh', 'en'])('finds what was overdue before the first day of the agenda, in %s', async (lang) => {
    const days = ['--from', '2022-11-15', '--to', '2022-12-31', '--as-of', '2022-12-20'];
    const { overdueBefore } = await json('agenda', ...days);
    const { stdout } = await run(['agenda', ...days, '--lang', lang], WORLD);
    const found = await idsOf(...commandIn(stdout.replaceAll(/\s+/g, ' ')));
    expect([overdueBefore, found]).toEqual([1, ['10-4']]);
  });
});

describe('words of the screen', () => {
  test('are fields and values of a query', async () => {
    const missed = await idsOf('missed:yes');
    expect(missed.length).toBeGreaterThan(0);
    for (const query of ['漏办:有', '连续漏办>=1', '连漏>0']) expect(await idsOf(query)).toEqual(missed);
    // A lamp is also on for duties that events have started.
    expect(await idsOf('原因:漏办')).toEqual(expect.arrayContaining(missed));
  });

  test('in single quotes of a Chinese keyboard are the whole query', async () => {
    const found = await idsOf('亮灯:红 燃气');
    expect(found.length).toBeGreaterThan(0);
    expect(await idsOf('‘亮灯:红 燃气’')).toEqual(found);
    expect(await idsOf('‘亮灯:红', '燃气’')).toEqual(found);
  });

  test.each(['3', '03', '三', '第3项', '第三项', '第三条'])('任务:%s', async (task) => {
    expect(await idsOf(`任务:${task}`)).toEqual(['03-1', '03-2', '03-3']);
    expect(await idsOf('--task', task)).toEqual(['03-1', '03-2', '03-3']);
  });
});

describe('what is nearly right', () => {
  test.each([
    [['牵头单位:市公安局'], '单位:市公安局 责任:牵头'],
    [['配合：市公安局、“市 应急局”'], '单位:市公安局,"市 应急局" 责任:配合'],
    [['lead:市公安局', '--lang', 'en'], 'department:市公安局 role:lead'],
    [['亮灯:(红 或 黄)'], '内容不加括号，有几个的用逗号隔开'],
    [['-燃气'], '请写 非 燃气'],
    [['-亮灯:红'], '请写 非 亮灯:红'],
    [['亮灯:红', '-燃气', '--lang', 'en'], 'write: not 燃气'],
  ])('%j is told the right way', async (words, hint) => {
    const { stdout, stderr, code } = await run(['list', ...words], WORLD);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toContain(hint);
  });

  test('the way that is told for a role works', async () => {
    expect((await idsOf('单位:市公安局 责任:牵头')).length).toBeGreaterThan(0);
  });

  test('a mistyped option is no word of a query, nor is any where no query is taken', async () => {
    expect((await run(['list', '-x'], WORLD)).stderr).not.toContain('非');
    expect((await run(['show', '-燃气'], WORLD)).stderr).not.toContain('非');
  });

  test.each(['query', '查询'])('plan %s leads to its help', async (word) => {
    const { stderr, code } = await run([word], WORLD);
    expect(code).toBe(2);
    expect(stderr).toContain('plan help query');
  });
});

describe('the help of queries', () => {
  test.each([
    [['--no-color', 'help', 'query']],
    [['--dir', 'x', 'help', 'query']],
    [['--dir=x', 'help', '查询']],
    [['--lang', 'zh', 'help', 'query']],
    [['help', '--lang', 'zh', 'query']],
    [['help', 'query', '--help']],
    [['help', 'Query']],
  ])('%j', async (argv) => {
    const wanted = await run(['help', 'query'], WORLD);
    expect(wanted.stdout).toContain('查询写法');
    expect(await run(argv, WORLD)).toEqual(wanted);
  });

  test('is asked for by help only', async () => {
    expect((await run(['list', 'help', 'query'], WORLD)).stdout).not.toContain('查询写法');
  });
});

describe('plan export list', () => {
  test.each([[['--sort', 'due']], [['--alert', '红', '--role', '牵头']], [['--due-before', '7月', '--text', '安全']]])(
    'takes %j as the list does',
    async (flags) => {
      expect(await json('export', 'list', ...flags)).toEqual(await json('list', ...flags));
    },
  );

  test('what only the list takes is refused by name for other kinds', async () => {
    const { stderr, code } = await run(['export', 'ledger', '--due-before', '7月'], WORLD);
    expect([code, stderr]).toEqual([2, expect.stringContaining('plan export ledger 没有 --due-before 这个选项')]);
  });
});

test('a query of a hundred thousand characters about roles does not take for ever', async () => {
  const started = performance.now();
  const query = '责任:牵头 未报>=0 '.repeat(8000);
  expect(await idsOf(query)).toEqual(await idsOf('责任:牵头 未报>=0'));
  expect(performance.now() - started).toBeLessThan(20_000);
}, 60_000);
