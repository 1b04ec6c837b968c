/** `plan targets`: every target as a picture, as data and as a sheet. */
import { describe, expect, test } from 'vitest';
import { run } from '../support/run.js';
import { planWith } from '../support/temporary.js';

const TASK = `id: "01"
title: 建设
section: "1"
measures:
  - id: 01-1
    title: 消防站建设
    departments: {lead: [市应急管理局]}
    status: open
    start: 2022-03-01
    due: 2022-06-09
    targets:
      - {id: stations, name: 消防站, compare: at-least, goal: 40, unit: 座}
      - {id: deaths, name: 死亡人数, compare: at-most, goal: 3, unit: 人}
      - {id: all, name: 监测系统, compare: all, unit: 套}
`;
const FILES = {
  'tasks/01.yaml': TASK,
  'departments.yaml': 'departments:\n  - {id: yingji, name: 市应急管理局, kind: government}\n',
  'progress/2022-04/yingji.yaml': '- {measure: 01-1, date: 2022-04-20, targets: {stations: 10, deaths: 1}}\n',
};

const targets = (files: Record<string, string>, ...argv: string[]) =>
  run(['targets', '--as-of', '2022-04-20', ...argv], { cwd: planWith(files), env: { PLAN_LANG: 'zh' } });

describe('plan targets', () => {
  test('draws where each is and where it should be', async () => {
    const { code, stdout } = await targets(FILES);
    expect(code).toBe(0);
    expect(stdout.replaceAll(/ {2,}/g, '  ').split('\n')).toEqual(
      expect.arrayContaining([
        '截至2022年4月20日  共3个指标',
        ' 01-1  ████░░░░│░░░░░░░  滞后  消防站：不少于40座',
        '  25%，应达50%  滞后25个百分点  实际10座，还差30座',
        '  时限2022-06-09，预计20座',
        ' 01-1  —  已达到  死亡人数：不超过3人',
        ' 01-1  ░░░░░░░░│░░░░░░░  未定  监测系统：全部（总数未定）',
        ' 已达到1、达到序时0、滞后1、未定1',
      ]),
    );
  });

  test('says so where there are none', async () => {
    const { code, stdout } = await targets({});
    expect([code, stdout.includes('没有符合条件的量化目标。')]).toEqual([0, true]);
  });

  test('gives the figures as json and csv', async () => {
    const { stdout } = await targets(FILES, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      kind: 'plan.targets',
      asOf: '2022-04-20',
      total: 3,
      counts: { met: 1, 'on-pace': 0, behind: 1, unknown: 1 },
    });
    const csv = (await targets(FILES, '--format', 'csv')).stdout.split('\r\n');
    expect(csv[1]).toBe(
      '"\t01-1",消防站建设,消防站,不少于40座,座,10,市应急管理局 10座,30,25%,50%,-25,20,滞后,2022-06-09',
    );
    expect(csv[3]).toBe('"\t01-1",消防站建设,监测系统,全部（总数未定）,套,,,,,50%,,,未定,2022-06-09');
  });

  test('is a wrong call with a format that it has not', async () => {
    const { code, stderr } = await targets(FILES, '--format', 'text');
    expect([code, stderr.includes('--format 不能是“text”')]).toEqual([2, true]);
  });
});
