/** Letters on measures and adjustments of departments: whom they name, when they were answered, and under which number. */
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/diagnostics/catalog/entry.js';
import { changed, codesWith, linesWith, paramsWith, taskOf } from '../support/measures.js';

/** A measure that 市公安局 leads, with these letters from line 11 on. */
const lettered = (letters: readonly string[], rest = '') =>
  taskOf(`${rest}    letters:\n${letters.map((letter) => `      - {${letter}}\n`).join('')}`);

const SENT = 'date: 2022-06-15, step: reminder';
const sentTo = (name: string, more = '') => `${SENT}, to: ${name}${more}`;

const adjusted = (line: string): Files =>
  changed('plan.yaml', ['sections:\n', `adjustments:\n  - {${line}, points: 1, reason: 表扬}\nsections:\n`]);

const register = (...changes: readonly (readonly [from: string, to: string])[]) =>
  changed('departments.yaml', ...changes);

describe('whom a letter or an adjustment names', () => {
  const RENAMED = register([
    'name: 市公安局, kind: government',
    'name: 市公安局, kind: government, aliases: [公安], formerNames: [{name: 市公安处, until: 2022-06-15}]',
  ]);
  const PLACES: readonly (readonly [string, (date: string, name: string) => Files, string])[] = [
    ['a letter', (date, name) => lettered([`date: ${date}, step: reminder, to: ${name}`]), 'tasks/02.yaml:11'],
    ['an adjustment', (date, name) => adjusted(`date: ${date}, department: ${name}`), 'plan.yaml:7'],
  ];

  describe.each(PLACES)('in %s', (_what, naming, place) => {
    test.each<[string, string, string, string[]]>([
      ['a registered name', '2022-07-01', '市公安局', []],
      ['an alias', '2022-06-15', '公安', [`department-alias ${place} 公安`]],
      ['a former name on its last day', '2022-06-15', '市公安处', []],
      ['a former name afterwards', '2022-06-16', '市公安处', [`department-alias ${place} 市公安处`]],
    ])('%s', async (_name, date, name, expected) => {
      expect(await linesWith({ ...RENAMED, ...naming(date, name) })).toEqual(expected);
    });

    test('a name that nobody has, with the nearest', async () => {
      const files = naming('2022-06-15', '市公安厅');
      const [line] = await linesWith(files);
      expect(line).toBe(`unknown-department ${place} 市公安厅 → registered departments.yaml:4 市公安局`);
      expect(await paramsWith(files)).toEqual([{ name: '市公安厅', nearest: '市公安局' }]);
    });

    test('a group', async () => {
      const files = naming('2022-06-15', '市安委会成员单位');
      expect(await linesWith(files)).toEqual([`unknown-department ${place} 市安委会成员单位`]);
      expect(await paramsWith(files)).toEqual([{ name: '市安委会成员单位', isGroup: true }]);
    });

    test('a name with a wrong character is one mistake', async () => {
      expect(await codesWith(naming('2022-06-15', '"市公安\\u200b局"'))).toEqual(['invisible-character']);
    });

    test('a former name in a record without a date may be right', async () => {
      expect(await codesWith({ ...RENAMED, ...naming('六月', '市公安处') })).toEqual(['invalid-value']);
    });

    test('gives it no duty', async () => {
      const more = register([
        '  - {id: jiaojing',
        '  - {id: qixiang, name: 市气象局, kind: vertical}\n  - {id: jiaojing',
      ]);
      expect(await codesWith({ ...more, ...naming('2022-06-15', '市气象局') })).toContain('unused-department');
    });
  });
});

describe('foreign-letter', () => {
  const withRoles = (roles: string, to = '市应急管理局') => lettered([sentTo(to)], `    departments: {${roles}}\n`);

  test.each<[string, Files, number]>([
    ['nobody gives it a part', withRoles('lead: [市公安局]'), 1],
    ['it leads', withRoles('lead: [市应急管理局]'), 0],
    ['it supports', withRoles('lead: [市公安局], support: [市应急管理局]'), 0],
    ['its group has a part', withRoles('lead: [市公安局], support: [市安委会成员单位]'), 0],
    ['it collates', lettered([sentTo('市应急管理局')], '    collator: 市应急管理局\n'), 0],
    ['the list is open', lettered([sentTo('市应急管理局')], '    others: [responsible]\n'), 0],
    ['a unit below it has a part', withRoles('lead: [市交警支队]', '市公安局'), 0],
    ['a unit above it has a part', withRoles('lead: [市公安局]', '市交警支队'), 1],
  ])('where %s', async (_what, files, count) => {
    expect(await codesWith(files)).toEqual(Array(count).fill('foreign-letter'));
  });

  test('shows the addressee and who has a part', async () => {
    expect(await linesWith(withRoles('lead: [市公安局]'))).toEqual([
      'foreign-letter tasks/02.yaml:11 市应急管理局 → here tasks/02.yaml:9 departments',
    ]);
    expect(await paramsWith(withRoles('lead: [市公安局]'))).toEqual([{ to: '市应急管理局', measure: '02-1' }]);
  });

  test('knows a department by the name that it had', async () => {
    const renamed = register([
      'name: 市应急管理局, kind: government, aliases: [市应急局]',
      'name: 市应急管理局, kind: government, aliases: [市应急局], formerNames: [{name: 市安监局, until: 2022-12-31}]',
    ]);
    expect(await codesWith({ ...renamed, ...lettered([sentTo('市安监局')]) })).toEqual(['foreign-letter']);
    expect(await codesWith({ ...renamed, ...withRoles('lead: [市应急管理局]', '市安监局') })).toEqual([]);
  });

  test.each<[string, Files, string]>([
    ['an unknown addressee', lettered([sentTo('市财政局')]), 'unknown-department'],
    ['a group', lettered([sentTo('市安委会成员单位')]), 'unknown-department'],
    ['a refused addressee', lettered([`${SENT}, to: [市应急管理局]`]), 'wrong-type'],
    ['an unknown lead', withRoles('lead: [市财政局]'), 'unknown-department'],
  ])('is not said beside %s', async (_what, files, code) => {
    expect(await codesWith(files)).toEqual([code]);
  });

  test('a chain of parents that never ends is no trouble', async () => {
    const circle = register([
      'name: 市公安局, kind: government',
      'name: 市公安局, kind: government, parent: 市交警支队',
    ]);
    expect(await codesWith({ ...circle, ...lettered([sentTo('市应急管理局')]) })).toEqual([
      'circular-parent',
      'foreign-letter',
    ]);
  });
});

describe('reply-before-letter', () => {
  test.each<[string, string, string[]]>([
    ['a reply on the same day', 'reply: {date: 2022-06-15}', []],
    ['a reply of the day before', 'reply: {date: 2022-06-14}', ['2022-06-14']],
    ['a reply that is due on the same day', 'replyDue: 2022-06-15', []],
    ['a reply that is due before', 'replyDue: 2021-06-20', ['2021-06-20']],
    [
      'both: the letter most likely has a wrong date',
      'replyDue: 2022-06-10, reply: {date: 2022-06-09}',
      ['2022-06-09'],
    ],
    ['a reply after it was due', 'replyDue: 2022-06-20, reply: {date: 2022-07-01}', []],
    ['a reply that is due after the day of the check', 'replyDue: 2022-09-20', []],
  ])('%s', async (_what, more, texts) => {
    const files = lettered([sentTo('市公安局', `, ${more}`)]);
    expect(await linesWith(files)).toEqual(texts.map((text) => `reply-before-letter tasks/02.yaml:11 ${text}`));
  });

  test('says which of the two it is, and when the letter was sent', async () => {
    const params = (more: string) => paramsWith(lettered([sentTo('市公安局', `, ${more}`)]));
    expect(await params('reply: {date: 2022-06-14}')).toEqual([
      { date: '2022-06-14', sent: '2022-06-15', field: 'reply' },
    ]);
    expect(await params('replyDue: 2022-06-14')).toEqual([
      { date: '2022-06-14', sent: '2022-06-15', field: 'replyDue' },
    ]);
  });

  test('is not said of a letter from the future, whose own date is wrong', async () => {
    const letter = 'date: 2023-06-15, step: reminder, to: 市公安局, replyDue: 2022-06-25, reply: {date: 2022-06-20}';
    expect(await linesWith(lettered([letter]))).toEqual(['future-date tasks/02.yaml:11 2023-06-15']);
  });
});

describe('letters under one number', () => {
  const numbered = (number: string, more = '', to = '市公安局') => `${sentTo(to)}, number: ${number}${more}`;
  const later = (number: string, step = 'supervision') =>
    `date: 2022-07-01, step: ${step}, to: 市公安局, number: ${number}`;

  test.each<[string, string[], string[]]>([
    ['two numbers', [numbered('1号'), later('2号')], []],
    ['no numbers', [sentTo('市公安局'), sentTo('市公安局')], []],
    ['one letter to two departments', [numbered('1号'), numbered('1号', '', '市交警支队')], []],
    ['the same letter twice', [numbered('1号'), numbered('1号')], ['duplicate-item 12 1号 → first 11 1号']],
    [
      'the same letter twice, once with its reply',
      [numbered('1号'), numbered('1号', ', reply: {date: 2022-06-20}')],
      ['duplicate-item 12 1号 → first 11 1号'],
    ],
    ['another day', [numbered('1号'), later('1号')], ['conflicting-letters 12 1号 → first 11 1号']],
    [
      'another step',
      [later('1号', 'reminder'), later('1号', 'interview')],
      ['conflicting-letters 12 1号 → first 11 1号'],
    ],
    [
      'another day, three times',
      [numbered('1号'), later('1号'), numbered('1号', '', '市交警支队')],
      ['conflicting-letters 12 1号 → first 11 1号'],
    ],
  ])('%s', async (_what, letters, expected) => {
    const files = lettered(letters, '    departments: {lead: [市公安局], support: [市交警支队]}\n');
    const lines = await linesWith(files);
    const shift = (line: string) => line.replace(/tasks\/02\.yaml:/g, '');
    expect(lines.map(shift)).toEqual(expected);
  });

  test('in several measures are one letter, if day and step agree', async () => {
    const measure = (letter: string) => `    letters: [{${letter}}]\n`;
    expect(await codesWith(taskOf(measure(numbered('1号')), measure(numbered('1号'))))).toEqual([]);
    expect(await linesWith(taskOf(measure(numbered('1号')), measure(later('1号'))))).toEqual([
      'conflicting-letters tasks/02.yaml:15 1号 → first tasks/02.yaml:10 1号',
    ]);
  });

  test('are told by what differs, the day before the step', async () => {
    const params = (second: string) => paramsWith(lettered([numbered('1号'), second]));
    expect(await params(later('1号'))).toEqual([
      { number: '1号', field: 'date', value: '2022-07-01', other: '2022-06-15' },
    ]);
    expect(await params('date: 2022-06-15, step: interview, to: 市公安局, number: 1号')).toEqual([
      { number: '1号', field: 'step', value: 'interview', other: 'reminder' },
    ]);
  });
});
