/** `plan report`: which period it is about, as people type it, and where the paper goes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, run, type World } from '../support/run.js';
import { planWith } from '../support/temporary.js';

const EXAMPLE = join(ROOT, 'test/fixtures/example');

async function json(argv: readonly string[], world: World = {}) {
  const { stdout, stderr } = await run(['report', ...argv, '--format', 'json'], { cwd: EXAMPLE, ...world });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('the kind', () => {
  test.each([
    ['weekly', '2022-W26'],
    ['周报', '2022-W26'],
    ['monthly', '2022-06'],
    ['月报', '2022-06'],
    ['月度', '2022-06'],
    ['季报', '2022-Q2'],
    ['季度', '2022-Q2'],
    ['年报', '2022'],
    ['年度总结', '2022'],
  ])('%s is the report of %s around the date', async (kind, period) => {
    expect(await json([kind, '--as-of', '2022-06-30'])).toMatchObject({
      kind: 'plan.report',
      period: { text: period },
    });
  });

  test('that does not exist is explained', async () => {
    const { code, stderr } = await run(['report', '日报'], { cwd: EXAMPLE });
    expect(code).toBe(2);
    expect(stderr).toContain('report 不能是“日报”');
    expect(stderr).toContain('weekly 周报、monthly 月报、quarterly 季报、yearly 年报');
  });
});

describe('the period', () => {
  test.each([
    ['weekly', '2022-W23', '2022-W23'],
    ['weekly', '第23周', '2022-W23'],
    ['weekly', '2022年第9周', '2022-W09'],
    ['weekly', '本周', '2022-W26'],
    ['weekly', '上周', '2022-W25'],
    ['monthly', '6月', '2022-06'],
    ['monthly', '2022年6月份', '2022-06'],
    ['monthly', '2022.6', '2022-06'],
    ['monthly', '上月', '2022-05'],
    ['quarterly', '第二季度', '2022-Q2'],
    ['quarterly', '上季度', '2022-Q1'],
    ['yearly', '2022年度', '2022'],
    ['yearly', '去年', '2021'],
  ])('of a %s report may be written %s', async (kind, text, period) => {
    const data = await json([kind, '--period', text, '--as-of', '2022-06-30']);
    expect(data.period.text).toBe(period);
  });

  test.each([
    ['weekly', '2022-06', '2022-W23、第23周'],
    ['weekly', '2022-W53', '2022-W23、第23周'],
    ['weekly', '上月', '2022-W23、第23周'],
    ['monthly', '2022-06-30', '2022-06、6月'],
    ['monthly', '2022-13', '2022-06、6月'],
    ['quarterly', '上半年', '2022-Q2、第二季度'],
    ['yearly', '2022-Q2', '2022、今年'],
  ])('of a %s report is never %s', async (kind, text, hint) => {
    const { code, stdout, stderr } = await run(['report', kind, '--period', text], { cwd: EXAMPLE });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`“${text}”不是`);
    expect(stderr).toContain(hint);
  });

  test('is explained in English, too', async () => {
    const { stderr } = await run(['report', 'weekly', '--period', '2022-06', '--lang', 'en'], { cwd: EXAMPLE });
    expect(stderr).toContain('“2022-06” is not the period of a weekly report');
    expect(stderr).toContain('Write it like 2022-W23.');
  });
});

describe('the date', () => {
  test('is the last day of a period that is over', async () => {
    const over = await json(['monthly', '--period', '2022-05'], { today: '2022-06-30' });
    expect(over).toMatchObject({ asOf: '2022-05-31', complete: true });
  });

  test('is today while the period runs', async () => {
    expect(await json(['monthly'], { today: '2022-06-15' })).toMatchObject({ asOf: '2022-06-15', complete: false });
  });

  test('is the last of the plan after it, and the clerk is told', async () => {
    const { stdout, stderr } = await run(['report', 'monthly'], { cwd: EXAMPLE, today: '2023-05-01' });
    expect(stdout).toContain('2022年12月份进展情况的通报');
    expect(stderr).toContain('今天2023-05-01不在计划期内，按2022-12-31计算');
  });

  test('is the true one for a period that is named', async () => {
    const { stdout, stderr } = await run(['report', 'monthly', '--period', '2023-01', '--format', 'json'], {
      cwd: EXAMPLE,
      today: '2023-05-01',
    });
    expect(JSON.parse(stdout)).toMatchObject({ asOf: '2023-01-31', stage: 'over', complete: true });
    expect(stderr).toBe('');
  });
});

describe('the paper', () => {
  test('is text on the terminal, in the language of the plan', async () => {
    const { stdout, code } = await run(['report', 'monthly', '--as-of', '2022-06-30'], {
      cwd: EXAMPLE,
      env: { LANG: 'en_US.UTF-8' },
    });
    expect(code).toBe(0);
    for (const heading of ['一、总体情况', '二、主要进展', '三、存在问题', '四、下步要求', '附件3　', '抄送：']) {
      expect(stdout).toContain(`\n${heading}`);
    }
  });

  test('is in the language asked for', async () => {
    const { stdout } = await run(['report', 'quarterly', '--as-of', '2022-06-30', '--lang', 'en'], { cwd: EXAMPLE });
    expect(stdout).toContain('\n1. Overview\n');
    expect(stdout).toContain('\nAnnex 2: Red and yellow measures\n');
  });

  test('goes to a file whose name says the format, the same for every terminal', async () => {
    const cwd = planWith();
    const write = async (name: string, world: World) => {
      const { code, stdout, stderr } = await run(['report', '月报', '-o', name], {
        cwd,
        today: '2022-06-30',
        ...world,
      });
      expect([code, stdout]).toEqual([0, '']);
      expect(stderr).toContain(name);
      return readFileSync(join(cwd, name), 'utf8');
    };
    expect(await write('通报.md', {})).toContain('\n## 一、总体情况\n');
    expect(await write('a.txt', { tty: true, columns: 140 })).toBe(await write('b.txt', { env: { FORCE_COLOR: '1' } }));
    expect(JSON.parse(await write('通报.json', {}))).toMatchObject({ schemaVersion: 1, kind: 'plan.report' });
  });

  test.each(['2022-03-01', '2022-04-15', '2022-06-30', '2022-08-22', '2022-10-11', '2022-12-31'])(
    'has no figure that is missing on %s',
    async (asOf) => {
      for (const kind of ['weekly', 'monthly', 'quarterly', 'yearly']) {
        for (const format of ['text', 'md']) {
          const argv = ['report', kind, '--as-of', asOf, '--format', format];
          const { stdout, code } = await run(argv, { cwd: EXAMPLE });
          expect(code).toBe(0);
          expect(stdout).not.toMatch(/undefined|null|NaN|\[object/);
        }
      }
    },
  );
});
