/** Starts after the due, and extensions that shorten, come too late, or are approved by the lead itself. */
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/diagnostics/catalog/entry.js';
import { changed, codesWith, linesWith, paramsWith, taskOf } from '../support/measures.js';

describe('start-after-due', () => {
  test.each<[string, string, string[]]>([
    ['on the last day', '    start: 2022-06-30\n    due: 2022-06\n', []],
    ['on the day after', '    start: 2022-07-01\n    due: 2022-06\n', ['10 2022-07-01']],
    ["on the period's last day", '    start: 2022-12-31\n', []],
    ["after the period's last day", '    start: 2023-01-01\n', ['10 2023-01-01']],
    ['before the issue', '    start: 2022-01-01\n    due: 2022-06\n', []],
  ])('%s', async (_what, lines, expected) => {
    expect(await linesWith(taskOf(lines))).toEqual(expected.map((line) => `start-after-due tasks/02.yaml:${line}`));
  });

  test("names the due, or the last day of the plan's period", async () => {
    expect(await paramsWith(taskOf('    start: 2022-07-01\n    due: 2022-06\n'))).toEqual([
      { start: '2022-07-01', due: '2022-06', isDefault: false },
    ]);
    expect(await paramsWith(taskOf('    start: 2023-01-01\n'))).toEqual([
      { start: '2023-01-01', due: '2022-12-31', isDefault: true },
    ]);
  });

  test.each<[string, string, string]>([
    ['a due in another year', '    start: 2022-07-01\n    due: 2021-12\n', 'due-outside-period'],
    ['a refused due', '    start: 2023-01-01\n    due: 年底\n', 'invalid-value'],
    ['a misspelt due', '    start: 2023-01-01\n    deu: 2023-06\n', 'unknown-property'],
    ['a refused start', '    start: 七月\n    due: 2022-06\n', 'invalid-value'],
  ])('is not said beside %s', async (_what, lines, code) => {
    expect(await codesWith(taskOf(lines))).toEqual([code]);
  });
});

/** A measure with a due and extensions, the first of which stands in line 12. */
const extended = (due: string, ...extensions: readonly string[]) =>
  taskOf(
    `    due: ${due}\n    extensions:\n${extensions
      .map((one) => `      - {${one}, reason: 选址调整, approvedBy: 市政府}\n`)
      .join('')}`,
  );

const EARLY = 'date: 2022-05-20';

describe('shortened-due', () => {
  test.each<[string, Files, string[]]>([
    ['later', extended('2022-09', `${EARLY}, from: 2022-06, to: 2022-09`), []],
    ['the same day', extended('2022-06-30', `${EARLY}, from: 2022-06, to: 2022-06-30`), []],
    ['a day earlier', extended('2022-06-29', `${EARLY}, from: 2022-06, to: 2022-06-29`), ['12 2022-06-29']],
    [
      'the second of two',
      extended('2022-08', `${EARLY}, from: 2022-06, to: 2022-09`, `${EARLY}, from: 2022-09, to: 2022-08`),
      ['13 2022-08'],
    ],
    ['where there was no due before', extended('2022-06', `${EARLY}, to: 2022-06`), []],
  ])('%s', async (_what, files, expected) => {
    expect(await linesWith(files)).toEqual(expected.map((line) => `shortened-due tasks/02.yaml:${line}`));
  });

  test('names both dues', async () => {
    expect(await paramsWith(extended('2022-05', `${EARLY}, from: 2022-06, to: 2022-05`))).toEqual([
      { from: '2022-06', to: '2022-05' },
    ]);
  });

  test('a due that does not join is the one mistake, unless that is off', async () => {
    const mistyped = extended('2022-09', `${EARLY}, from: 2022-06, to: 2022-04`);
    expect(await codesWith(mistyped)).toEqual(['broken-extensions']);
    const off = changed('plan.yaml', ['sections:\n', 'rules: {broken-extensions: off}\nsections:\n']);
    expect(await codesWith({ ...mistyped, ...off })).toEqual(['shortened-due']);
  });
});

describe('late-extension', () => {
  const move = (date: string, more = 'from: 2022-06, to: 2022-09') => extended('2022-09', `date: ${date}, ${more}`);

  test.each<[string, Files, string[]]>([
    ['on the last day', move('2022-06-30'), []],
    ['on the day after', move('2022-07-01'), ['12 2022-07-01']],
    ['where there was no due before', move('2022-07-01', 'to: 2022-09'), []],
    [
      'judged by the due that it moves, not by the first',
      extended('2022-12', `${EARLY}, from: 2022-06, to: 2022-09`, 'date: 2022-07-15, from: 2022-09, to: 2022-12'),
      [],
    ],
  ])('%s', async (_what, files, expected) => {
    expect(await linesWith(files)).toEqual(expected.map((line) => `late-extension tasks/02.yaml:${line}`));
  });

  test('names the day and the due', async () => {
    expect(await paramsWith(move('2022-07-01'))).toEqual([{ date: '2022-07-01', from: '2022-06' }]);
  });

  test('a date in the future, or a due that does not join, is the one mistake', async () => {
    expect(await codesWith(move('2022-08-01'))).toEqual(['future-date']);
    const unjoined = extended(
      '2022-12',
      `${EARLY}, from: 2022-06, to: 2022-09`,
      'date: 2022-07-15, from: 2022-06, to: 2022-12',
    );
    expect(await codesWith(unjoined)).toEqual(['broken-extensions']);
  });
});

describe('own-approval', () => {
  const approved = (by: string, roles: string) =>
    taskOf(
      `    departments: {${roles}}\n    due: 2022-09\n    extensions:\n      - {${EARLY}, from: 2022-06, to: 2022-09, reason: 机构调整, approvedBy: ${by}}\n`,
    );

  test.each([
    ['its name', '市应急管理局', 'lead: [市应急管理局]', '市应急管理局'],
    ['an alias and a person', '市应急局 张某', 'lead: [市应急管理局]', '市应急管理局'],
    ['one of several leads', '市公安局', 'lead: [市应急管理局, 市公安局]', '市公安局'],
    ['a member of a group that leads', '市公安局', 'lead: [市安委会成员单位]', '市安委会成员单位'],
  ])('by %s', async (_what, by, roles, lead) => {
    expect(await linesWith(approved(by, roles))).toEqual([`own-approval tasks/02.yaml:12 ${by}`]);
    expect(await paramsWith(approved(by, roles))).toEqual([{ by, lead }]);
  });

  test.each([
    ['the office', '市安委会办公室', 'lead: [市应急管理局]'],
    ['another department', '市公安局', 'lead: [市应急管理局]'],
    ['a department that only supports', '市公安局', 'lead: [市应急管理局], support: [市公安局]'],
    ['the only department of a measure without a lead', '市公安局', 'responsible: [市公安局]'],
  ])('is not said of %s', async (_what, by, roles) => {
    expect(await codesWith(approved(by, roles))).not.toContain('own-approval');
  });
});
