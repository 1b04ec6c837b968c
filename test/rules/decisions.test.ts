/** The office's decisions on measures: the status that they give, their evidence, and who may take them. */
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/diagnostics/catalog/entry.js';
import { changed, codesWith, linesWith, paramsWith, SECOND, taskOf } from '../support/measures.js';

type Decision = readonly [date: string, status: string, more?: string];

const BY = 'by: 市安委会办公室';
const EVIDENCE = `${BY}, evidence: [安委办〔2022〕3号]`;

/** A measure with this status and these decisions; its first decision stands in line 11. */
const decided = (status: string, ...decisions: Decision[]) =>
  taskOf(
    `    status: ${status}\n    decisions:\n${decisions
      .map(([date, word, more = EVIDENCE]) => `      - {date: ${date}, status: ${word}, ${more}}\n`)
      .join('')}`,
  );

describe('status-mismatch', () => {
  test.each<[string, Files]>([
    ['one', decided('done', ['2022-07-10', 'done'])],
    ['the latest of several', decided('open', ['2022-06-01', 'paused'], ['2022-07-01', 'open'])],
    ['the latest, out of order', decided('open', ['2022-07-01', 'open'], ['2022-06-01', 'paused'])],
    ['the last of one day', decided('open', ['2022-07-01', 'done'], ['2022-07-01', 'open'])],
    ['none', taskOf('    status: open\n    decisions: []\n')],
  ])('is not said of what is decided: %s', async (_what, files) => {
    expect(await linesWith(files)).toEqual([]);
  });

  test.each<[string, Files, string, string]>([
    ['another word', decided('paused', ['2022-07-10', 'done']), 'paused', '11 done'],
    [
      'that of an earlier one',
      decided('paused', ['2022-06-01', 'paused'], ['2022-07-01', 'open']),
      'paused',
      '12 open',
    ],
    [
      'that of the last in the list',
      decided('paused', ['2022-07-01', 'open'], ['2022-06-01', 'paused']),
      'paused',
      '11 open',
    ],
    [
      'the first of one day',
      decided('done', ['2022-07-01', 'done'], ['2022-07-01', 'cancelled']),
      'done',
      '12 cancelled',
    ],
  ])('is said of %s', async (_what, files, status, decision) => {
    expect(await linesWith(files)).toEqual([
      `status-mismatch tasks/02.yaml:9 ${status} → decision tasks/02.yaml:${decision}`,
    ]);
  });

  test('says what was decided and when', async () => {
    expect(await paramsWith(decided('open', ['2022-06-01', 'done'], ['2022-07-01', 'paused']))).toEqual([
      { status: 'open', decided: 'paused', date: '2022-07-01' },
    ]);
  });

  test.each<[string, Files, string]>([
    ['a refused status', decided('closed', ['2022-07-10', 'done']), 'invalid-value'],
    ['a refused decision', decided('open', ['2022-07-10', 'closed']), 'invalid-value'],
    ['a decision of unknown date', decided('open', ['2022-06-10', 'paused'], ['七月', 'open']), 'invalid-value'],
    ['a decision that is none', taskOf('    status: done\n    decisions: [5]\n'), 'wrong-type'],
    ['refused decisions', taskOf('    status: done\n    decisions: 5\n'), 'wrong-type'],
    ['misspelt decisions', taskOf('    status: done\n    decision: []\n'), 'unknown-property'],
  ])('is not said, nor that the status has no decision, beside %s', async (_what, files, code) => {
    expect(await codesWith(files)).toEqual([code]);
  });
});

describe('undated-status', () => {
  test.each([['done'], ['paused'], ['cancelled']])('%s', async (status) => {
    expect(await linesWith(taskOf(`    status: ${status}\n`))).toEqual([`undated-status tasks/02.yaml:9 ${status}`]);
    expect(await codesWith(taskOf(`    status: ${status}\n    decisions: []\n`))).toEqual(['undated-status']);
  });

  test('open needs no decision', async () => {
    expect(await codesWith(taskOf('    status: open\n'))).toEqual([]);
  });
});

describe('done-without-evidence', () => {
  test.each<[string, Files, string[]]>([
    ['no evidence', decided('done', ['2022-07-10', 'done', BY]), ['done-without-evidence tasks/02.yaml:11 done']],
    [
      'empty evidence',
      decided('done', ['2022-07-10', 'done', `${BY}, evidence: []`]),
      ['done-without-evidence tasks/02.yaml:11 done'],
    ],
    [
      'evidence of an earlier one',
      decided('done', ['2022-07-10', 'done'], ['2022-07-20', 'done', BY]),
      ['done-without-evidence tasks/02.yaml:12 done'],
    ],
    ['evidence of the latest one', decided('done', ['2022-06-10', 'done', BY], ['2022-07-20', 'done']), []],
    ['reopened since', decided('open', ['2022-06-10', 'done', BY], ['2022-07-20', 'open', BY]), []],
    ['cancelled', decided('cancelled', ['2022-07-10', 'cancelled', BY]), []],
  ])('%s', async (_what, files, expected) => {
    expect(await linesWith(files)).toEqual(expected);
  });

  test.each<[string, Files, string]>([
    ['refused evidence', decided('done', ['2022-07-10', 'done', `${BY}, evidence: 3号文`]), 'wrong-type'],
    ['refused items', decided('done', ['2022-07-10', 'done', `${BY}, evidence: [5]`]), 'unquoted-string'],
    ['misspelt evidence', decided('done', ['2022-07-10', 'done', `${BY}, evidnce: [3号文]`]), 'unknown-property'],
  ])('is not said beside %s', async (_what, files, code) => {
    expect(await codesWith(files)).toEqual([code]);
  });
});

describe('own-decision', () => {
  const register = changed(
    'departments.yaml',
    [
      'aliases: [市应急局]}',
      'aliases: [市应急局], formerNames: [{name: 市安监局, until: 2018-12-31}]}\n  - {id: anweiban, name: 市应急管理局安委办, kind: committee-office}',
    ],
    ['members: [市应急管理局, 市公安局]', 'members: [市应急管理局, 市公安局, 市应急管理局安委办]'],
  );
  const by = (text: string, lead: string, status = 'done') => ({
    ...register,
    ...taskOf(
      `    departments: {lead: ${lead}}\n    status: ${status}\n    decisions:\n      - {date: 2022-07-10, status: ${status}, by: ${text}, evidence: [1号]}\n`,
    ),
  });

  test.each([
    ['its name', '市应急管理局', '[市应急管理局]', '市应急管理局'],
    ['an alias', '市应急局', '[市应急管理局]', '市应急管理局'],
    ['a former name', '市安监局', '[市应急管理局]', '市应急管理局'],
    ['a person after its name', '市应急管理局 张某', '[市应急管理局]', '市应急管理局'],
    ['an office of its own', '市应急管理局办公室', '[市应急管理局]', '市应急管理局'],
    ['a person after its alias', '市应急局张某', '[市应急管理局]', '市应急管理局'],
    ['one of several leads', '市公安局', '[市应急管理局, 市公安局]', '市公安局'],
    ['a member of a group that leads', '市公安局', '[市安委会成员单位]', '市安委会成员单位'],
    ['a group that leads', '市安委会成员单位', '[市安委会成员单位]', '市安委会成员单位'],
  ])('by %s', async (_what, text, leads, lead) => {
    const files = by(text, leads);
    expect(await linesWith(files)).toEqual([`own-decision tasks/02.yaml:11 ${text}`]);
    expect(await paramsWith(files)).toEqual([{ by: text, lead }]);
  });

  test.each([
    ['somebody else', '市安委会办公室', '[市应急管理局]'],
    ['another department', '市公安局', '[市应急管理局]'],
    ['a registered department whose name only begins so', '市应急管理局安委办', '[市应急管理局]'],
    ['a member of that department', '市应急管理局安委办李某', '[市应急管理局]'],
    ['the group of a lead', '市安委会成员单位', '[市应急管理局]'],
    ['the parent of a lead', '市公安局', '[市交警支队]'],
    ['a name that only ends so', '原市公安局', '[市公安局]'],
  ])('not by %s', async (_what, text, leads) => {
    expect(await linesWith(by(text, leads))).toEqual([]);
  });

  test('by a helper or a collator it is none', async () => {
    const decision = '{date: 2022-07-10, status: done, by: 市公安局, evidence: [1号]}';
    const roles = '{joint: [市公安局], support: [市应急管理局]}';
    const lines = `    departments: ${roles}\n    collator: 市公安局\n    status: done\n    decisions: [${decision}]\n`;
    expect(await codesWith(taskOf(lines))).toEqual([]);
  });

  test.each([
    ['paused', ['own-decision']],
    ['cancelled', ['own-decision']],
    ['open', []],
  ])('when the decision is %s', async (status, codes) => {
    expect(await codesWith(by('市公安局', '[市公安局]', status))).toEqual(codes);
  });

  test('a group whose members are open has none', async () => {
    const open = String(register['departments.yaml']).replace(/members: \[.*\]/, 'members: open');
    const files = { ...by('市公安局', '[市安委会成员单位]'), 'departments.yaml': open };
    expect(await codesWith(files)).not.toContain('own-decision');
  });

  test.each([
    ['a refused name', 'name: 市公安局', 'name: 5'],
    ['a refused alias', 'aliases: [市应急局]', 'aliases: [5]'],
    ['nothing readable', 'departments:', 'departments: ['],
  ])('is not said while the register has %s', async (_what, from, to) => {
    const departments = String(register['departments.yaml']).replace(from, to);
    const codes = await codesWith({ ...by('市公安局', '[市公安局]'), 'departments.yaml': departments });
    expect(codes).not.toContain('own-decision');
    expect(codes).not.toEqual([]);
  });

  test('a lead that is refused is nobody', async () => {
    const files = by('市公安局', '[5]');
    expect(await codesWith({ [SECOND]: files[SECOND] ?? null })).toEqual(['unquoted-string']);
  });
});
