/** The wording of every code: complete, in the style of its language, and short enough to be read. */
import { describe, expect, test } from 'vitest';
import { CODES } from '../../src/diagnostics/catalog/catalog.js';
import type { Code, DiagnosticParams } from '../../src/diagnostics/codes.js';
import type { Explanation } from '../../src/messages/explanation.js';
import { loadCatalogMessages, loadDiagnosticMessages } from '../../src/messages/messages.js';

const ITEM = { id: 'a7', measure: '01-2', known: ['a1', 'a2'] };

/** Parameters of each code, one set for each form that its words take. */
const SAMPLES: { readonly [C in Code]: readonly DiagnosticParams[C][] } = {
  'file-unreadable': [{ reason: '“没有权限”' }],
  'file-too-large': [{ bytes: 1_500_000, limit: 1024 * 1024 }],
  'file-extension': [{ name: '02.yml' }],
  'file-misplaced': [{ expected: 'tasks/02.yaml' }],
  'file-missing': [{ name: 'departments.yaml' }],
  'file-empty': [{}],
  'not-utf8': [{ encoding: 'gbk' }, { encoding: 'utf-16' }, { encoding: 'unknown' }],
  'nul-byte': [{}],
  'merge-conflict': [{}],
  'yaml-syntax': [{ problem: 'BAD_INDENT' }, { problem: 'SOMETHING_NEW' }],
  'yaml-feature': (
    [
      'anchor',
      'alias',
      'tag',
      'merge-key',
      'documents',
      'directive',
      'number',
      'key',
      'comment',
      'carriage-return',
      'tab',
      'margin',
    ] as const
  ).map((feature) => ({ feature, text: '&office' })),
  'duplicate-key': [{ key: 'collator' }],
  'too-deep': [{}],
  'unknown-property': [
    { key: 'collater', known: ['id', 'collator'], nearest: 'collator' },
    { key: '单位', known: ['id'] },
  ],
  'missing-property': [{ key: 'title' }],
  'unquoted-string': [
    { found: 1, name: 'sectionId' },
    { found: 2022, name: 'period' },
    { found: 15, name: 'within' },
    { found: 1, name: 'status' },
  ],
  'wrong-type': [
    { found: '市公安局', expected: { kind: 'type', types: ['array'], name: 'departmentNames' } },
    { found: '一', expected: { kind: 'type', types: ['array'], name: 'measures' } },
    { found: true, expected: { kind: 'type', types: ['string'], name: 'text' } },
    { found: [], expected: { kind: 'type', types: ['number'], name: 'percent' } },
  ],
  'misspelt-value': [
    { found: '在办', value: 'open', derived: false },
    { found: '推进中', value: 'open', derived: true },
  ],
  'invalid-value': [
    { found: 'opn', expected: { kind: 'one-of', values: ['open', 'done'] }, nearest: 'open' },
    { found: '每月', expected: { kind: 'form', name: 'every' } },
    { found: 120, expected: { kind: 'at-most', limit: 100 } },
    { found: -1, expected: { kind: 'at-least', limit: 0 } },
    { found: [], expected: { kind: 'items', limit: 1 } },
  ],
  'impossible-date': [{ found: '2022-10-32' }],
  'duplicate-item': [{ item: '市公安局' }],
  'duplicate-id': [{ id: '01-4' }],
  'duplicate-name': [{ name: '市应急局', owner: '市应急管理局' }],
  'file-name-mismatch': [{ id: '10', stem: '01' }],
  'measure-id-mismatch': [{ id: '10-4', task: '01' }],
  'unknown-section': [{ section: '7', known: ['1', '2'] }],
  'unknown-department': [
    { name: '市公安厅', nearest: '市公安局' },
    { name: '市气象局' },
    { name: '市安委会成员单位', isGroup: true },
  ],
  'department-alias': [{ alias: '市应急局', name: '市应急管理局' }],
  'empty-departments': [{}],
  'department-in-two-roles': [{ name: '市公安局', role: 'support', otherRole: 'lead' }],
  'circular-parent': [{ chain: ['市公安局', '市交警支队', '市公安局'] }],
  'unused-department': [{ name: '市气象局' }],
  'similar-names': [{ name: '市应急管理厅', other: '市应急管理局' }],
  'task-without-measures': [{}],
  'section-without-tasks': [{ title: '排查整治' }],
  'no-lead': [{ id: '01-3' }],
  'identical-measures': [{ id: '01-4', other: '01-3' }],
  'unknown-measure': [{ id: '01-9', nearest: '01-1' }, { id: '101-12' }],
  'circular-after': [{ chain: ['01-1', '01-3', '01-1'] }],
  'due-before-dependency': [{ due: '2022-08', other: '01-1', otherDue: '2022-09' }],
  'due-outside-period': [{ due: '2023-06', start: '2022-01-01', end: '2022-12-31' }],
  'broken-extensions': [
    { found: '2022-09', expected: '2022-10', link: 'to' },
    { found: '2022-09', expected: '2022-10', link: 'from' },
  ],
  'reversed-schedule': [{ from: '2022-05-01', to: '2022-04-30' }],
  'unknown-event-kind': [
    { kind: 'acident', known: ['accident'], nearest: 'accident' },
    { kind: 'fire', known: [] },
  ],
  'target-over-total': [{ value: 50, total: 8, name: '救援站' }],
  'status-mismatch': [{ status: 'open', decided: 'done', date: '2022-07-10' }],
  'undated-status': [{ status: 'paused' }],
  'done-without-evidence': [{}],
  'own-decision': [{ by: '市应急局', lead: '市应急管理局' }],
  'start-after-due': [
    { start: '2022-12-01', due: '2022-11', isDefault: false },
    { start: '2023-01-01', due: '2022-12-31', isDefault: true },
  ],
  'shortened-due': [{ from: '2022-06', to: '2022-05' }],
  'late-extension': [{ date: '2022-07-05', from: '2022-06' }],
  'own-approval': [{ by: '市应急局', lead: '市应急管理局' }],
  'unknown-action': [
    { ...ITEM, nearest: 'a1' },
    { ...ITEM, known: [] },
  ],
  'unknown-target': [ITEM],
  'unknown-schedule': [ITEM],
  'unknown-trigger': [ITEM],
  'unknown-milestone': [ITEM],
  'unknown-event': [{ id: '2022-06-30-crash', nearest: '2022-06-03-crash' }, { id: '2022-06-30-crash' }],
  'unknown-occurrence': [
    { occurrence: '2022-04', schedule: '现场检查', every: '2 weeks', from: '2022-05-01', to: '2022-10-31' },
  ],
  'incomplete-answer': [
    { key: 'occurrence', missing: 'schedule' },
    { key: 'event', missing: 'trigger' },
    { key: 'trigger', missing: 'event' },
  ],
  'foreign-event': [{ id: '2022-06-20-storm', kind: 'weather', trigger: 'meeting', startedBy: 'accident' }],
  'answer-before-event': [{ date: '2022-06-01', happened: '2022-06-03' }],
  'empty-report': [{ measure: '01-2' }],
  'foreign-progress': [{ department: '市公安局', measure: '01-3' }],
  'future-date': [{ date: '2026-06-03', asOf: '2022-07-31' }],
  'progress-before-issue': [
    { date: '2022-03-20', issued: '2022-04-08' },
    { date: '2022-03-20', issued: '2022-04-08', isLetter: true },
  ],
  'wrong-month': [{ date: '2022-05-10', month: '2022-06' }],
  'falling-percent': [{ value: 30, before: 60, date: '2022-06-10' }],
  'falling-target': [{ name: '救援站', value: 1, before: 2, date: '2022-06-10' }],
  'unsubmitted-completion': [{ measure: '01-2' }],
  'unanswered-submission': [{ measure: '01-2', date: '2022-06-28', days: 33, limit: 30 }],
  'reply-before-letter': (['reply', 'replyDue'] as const).map((field) => ({
    date: '2022-05-20',
    sent: '2022-06-15',
    field,
  })),
  'foreign-letter': [{ to: '市公安局', measure: '01-3' }],
  'conflicting-letters': [
    { number: '示安办督〔2022〕3号', field: 'date', value: '2022-07-05', other: '2022-06-15' },
    { number: '示安办督〔2022〕3号', field: 'step', value: 'supervision', other: 'reminder' },
  ],
  'unordered-thresholds': [
    {
      kind: 'order',
      lower: { setting: 'ladder.supervision.overdueDays', value: 40, isDefault: false },
      higher: { setting: 'ladder.interview.overdueDays', value: 30, isDefault: true },
      mayEqual: true,
    },
    {
      kind: 'order',
      lower: { setting: 'assessment.grades.pass', value: 80, isDefault: false },
      higher: { setting: 'assessment.grades.good', value: 80, isDefault: false },
      mayEqual: false,
    },
    { kind: 'zero', setting: 'assessment.roleFactors' },
  ],
  'unknown-holidays': [
    { duty: 'schedule', years: ['2035'] },
    { duty: 'trigger', years: ['2035', '2036', '2037', '2038'] },
  ],
  'conflicting-holidays': [
    { kind: 'both', date: '2022-10-07' },
    { kind: 'reversed', from: '2022-10-07', to: '2022-10-01' },
    { kind: 'long', from: '2022-10-01', to: '2023-10-07', days: 372 },
  ],
  'fullwidth-character': [
    { found: '２０２２', meant: '2022' },
    { found: '　', meant: ' ' },
  ],
  'halfwidth-punctuation': [{ found: ',', meant: '，' }],
  'invisible-character': [{ character: 'U+200B' }],
  'private-use-character': [{ character: 'U+E5E5' }],
  'compatibility-character': [{ found: '⼯', meant: '工' }, { found: '⺌' }],
  'trailing-space': [{}],
  'tab-character': [{}],
  'schema-modeline': [
    { expected: '# yaml-language-server: $schema=../../schemas/task.schema.json' },
    {
      expected: '# yaml-language-server: $schema=../../schemas/task.schema.json',
      found: '# yaml-language-server: $schema=../../schemas/plan.schema.json',
    },
  ],
  'moved-due': [{ before: '2022-11', after: '2022-12' }, { before: '2022-11' }],
  'removed-record': (['decision', 'extension', 'letter', 'adjustment', 'progress', 'event'] as const).map((record) => ({
    record,
    date: '2022-07-10',
  })),
  'rewritten-record': [{ record: 'progress', date: '2022-06-28' }],
  'reused-id': [{ id: '01-4', before: '开展应急演练', after: '整治危险化学品运输车辆' }],
};

const HAN = '\\p{Script=Han}';
const MIXED_PUNCTUATION = new RegExp(`${HAN}[,:;]${HAN}|${HAN}[,;]`, 'u');

/** The longest hint, in characters of the language; in Chinese a Latin letter or digit is half a character. */
const LONGEST_HINT = { zh: 100, en: 200 };
const lengthIn = (language: 'zh' | 'en', text: string) =>
  language === 'en' ? text.length : text.length - (text.match(/[\x20-\x7e]/g)?.length ?? 0) / 2;

const withoutQuotes = (text: string) => text.replace(/“[^“”]*”/gu, '');

describe.each(['zh', 'en'] as const)('in %s', async (language) => {
  const { codes, related, severities } = await loadDiagnosticMessages(language);
  const catalog = await loadCatalogMessages(language);

  const explanations = CODES.flatMap((code) =>
    SAMPLES[code].map((params): [Code, Explanation] => [
      code,
      (codes[code] as (params: DiagnosticParams[Code]) => Explanation)(params),
    ]),
  );

  /** All sentences with the code they belong to. */
  const sentences = [
    ...CODES.flatMap((code) => [
      [code, catalog[code].title],
      [code, catalog[code].help],
    ]),
    ...explanations.flatMap(([code, { message, hint = '' }]) => [
      [code, message],
      [code, hint],
    ]),
    ...Object.entries({ ...related, ...severities }),
  ] as [string, string][];

  const failing = (wrong: (text: string) => boolean) => sentences.filter(([, text]) => wrong(text));

  test('every code has a title, a help, a message and a hint', () => {
    expect(Object.keys(catalog)).toEqual(CODES);
    expect(failing((text) => text.trim() === '' || text !== text.trim() || /undefined|NaN| {2}/.test(text))).toEqual(
      [],
    );
  });

  test('no two codes share a title', () => {
    const titles = CODES.map((code) => catalog[code].title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('helps are one to three sentences; titles and messages are no sentences', () => {
    const stop = language === 'zh' ? /。/gu : /\.(?= |$)/g;
    const heads = [...CODES.map((code) => catalog[code].title), ...explanations.map(([, { message }]) => message)];
    expect(heads.filter((text) => /[.。]$/.test(text))).toEqual([]);
    const counts = CODES.map((code) => [code, catalog[code].help.match(stop)?.length ?? 0] as const);
    expect(counts.filter(([, count]) => count < 1 || count > 3)).toEqual([]);
  });

  test('hints are short', () => {
    const long = explanations.filter(([, { hint = '' }]) => lengthIn(language, hint) > LONGEST_HINT[language]);
    expect(long).toEqual([]);
  });

  test('punctuation and script are those of the language', () => {
    const wrong =
      language === 'zh'
        ? (text: string) => MIXED_PUNCTUATION.test(text)
        : (text: string) => new RegExp(`${HAN}|[，。；：、？（）]`, 'u').test(withoutQuotes(text));
    expect(failing(wrong)).toEqual([]);
  });
});
