/** `plan agenda`: the days that it is asked for, and how it is written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../support/run.js';
import { planWith } from '../support/temporary.js';

const TASK = `id: "01"
title: 压实责任
section: "1"
measures:
  - {id: 01-1, title: 签订责任书, departments: {lead: [市应急管理局]}, status: open, due: 2022-06}
  - id: 01-2
    title: 每周报告
    departments: {responsible: [市公安局]}
    status: open
    schedules: [{id: weekly, name: 周报, every: 1 week, from: 2022-06-03}]
`;
const DEPARTMENTS = `departments:
  - {id: yingji, name: 市应急管理局, kind: government}
  - {id: gongan, name: 市公安局, kind: government}
`;

const directory = () => planWith({ 'tasks/01.yaml': TASK, 'departments.yaml': DEPARTMENTS });
const agenda = (...argv: string[]) =>
  run(['agenda', '--as-of', '2022-06-15', ...argv], { cwd: directory(), env: { PLAN_LANG: 'zh' } });

async function json(...argv: string[]) {
  const { stdout, stderr } = await agenda('--format', 'json', ...argv);
  return stderr === '' ? JSON.parse(stdout) : stderr;
}

describe('the days', () => {
  test.each<[string[], string, string]>([
    [[], '2022-06-15', '2022-06-29'],
    [['--week'], '2022-06-13', '2022-06-19'],
    [['--month'], '2022-06-01', '2022-06-30'],
    [['--from', '6月1日'], '2022-06-01', '2022-06-15'],
    [['--to', '6月底前'], '2022-06-15', '2022-06-30'],
    [['--from', '2022.6', '--to', '第三季度'], '2022-06-01', '2022-09-30'],
    [['--from', '2022-W23', '--to', '2022-W23'], '2022-06-06', '2022-06-12'],
    [['--from', '2023-02', '--to', '2024-02'], '2023-02-01', '2024-02-29'],
    [['--week', '--as-of', '2022-01-01'], '2021-12-27', '2022-01-02'],
  ])('%j', async (argv, from, to) => {
    expect(await json(...argv)).toMatchObject({ kind: 'plan.agenda', from, to });
  });

  test.each<[string[], string]>([
    [['--from', '6月30日', '--to', '6月1日'], '起始日 2022-06-30 晚于截止日 2022-06-01'],
    [['--to', '2022-06-01'], '起始日 2022-06-15 晚于截止日 2022-06-01'],
    [['--week', '--month'], '--week 不能和 --month 一起用'],
    [['--week', '--from', '2022-06'], '--week 不能和 --from 一起用'],
    [['--month', '--to', '2022-06'], '--month 不能和 --to 一起用'],
    [['--from', '6月31日'], '--from 的“6月31日”不是存在的日期或时段'],
    [['--to', '下周'], '--to 的“下周”不是存在的日期或时段'],
    [['--format', 'pdf'], '--format 不能是“pdf”'],
  ])('%j is a wrong call', async (argv, message) => {
    const { code, stdout, stderr } = await agenda(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('before and after the plan have nothing on them, which is no error', async () => {
    for (const year of ['2021', '2023']) {
      const { code, stdout } = await agenda('--from', year, '--to', year);
      expect([code, stdout.includes('这段时间没有安排。')]).toEqual([0, true]);
    }
  });
});

describe('is written', () => {
  const MONTH = ['--from', '6月20日', '--to', '6月30日'];

  test('as a table with the weekdays, and by department', async () => {
    const { stdout } = await agenda(...MONTH);
    expect(stdout.replaceAll(/ {2,}/g, '  ').split('\n')).toEqual(
      expect.arrayContaining([
        '共2项：待办2',
        ' 2022-06-24  周期  01-2  待办  周报',
        ' 周五  市公安局',
        ' 2022-06-30  时限  01-1  待办  签订责任书',
        ' 周四  市应急管理局',
        ' 市公安局  1  1  01-2',
      ]),
    );
  });

  test('as csv, one row for each item', async () => {
    const { stdout } = await agenda(...MONTH, '--format', 'csv');
    expect(stdout.slice(1).split('\r\n')).toEqual([
      '日期,星期,类别,编号,事项,说明,单位,办理情况,办结日期',
      '2022-06-24,周五,周期,"\t01-2",周报,"每周\n措施：每周报告",市公安局,待办,',
      '2022-06-30,周四,时限,"\t01-1",签订责任书,,市应急管理局,待办,',
      '',
    ]);
  });

  test('into a file, in the format that its name says', async () => {
    const cwd = directory();
    const { code, stdout } = await run(['agenda', '--month', '--as-of', '2022-06-15', '-o', '日程.md'], { cwd });
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(join(cwd, '日程.md'), 'utf8')).toContain('| 2022-06-30 | 周四 | 时限 | 01-1 | 签订责任书 |');
  });

  test('in English where that is asked for', async () => {
    const { stdout } = await agenda(...MONTH, '--lang', 'en');
    expect(stdout).toContain('2 items: 2 to do');
  });
});
