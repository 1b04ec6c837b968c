/** Data against its schema: every mistake is one finding, the wrong field becomes unknown, and the rest is kept. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, Finding } from '../../src/diagnostics/diagnostic.js';
import { fixText } from '../../src/edit/fix.js';
import { checkShape } from '../../src/parse/check-shape.js';
import { getValue, toPath } from '../../src/parse/data-path.js';
import { createFindingLocator } from '../../src/parse/locate.js';
import { parseFile } from '../../src/parse/parse-file.js';
import type { FileKind } from '../../src/parse/source.js';

/** `code at path` of every finding. */
function places(findings: readonly Finding[]): string[] {
  return findings.map(({ code, place }) => {
    if (place.at === 'range') throw new Error('has a range');
    return `${code} ${place.at} ${place.path.join('.')}`;
  });
}

/** Checks data that never was a text, as if it had been written as JSON. */
function checkData(kind: FileKind, data: unknown): ReturnType<typeof checkShape> {
  return checkShape(kind, 'x.yaml', data, JSON.stringify(data));
}

async function check(kind: FileKind, text: string): Promise<{ draft: unknown; found: string[] }> {
  const { draft, findings } = await parseFile({ path: 'x.yaml', kind, content: new TextEncoder().encode(text) });
  return { draft, found: places(findings) };
}

const MEASURE = { id: '01-1', title: '每周报告', departments: { lead: ['市应急管理局'] }, status: 'open' };

/** A valid task with some fields of its measure replaced; undefined removes one. */
function task(changes: Readonly<Record<string, unknown>> = {}): unknown {
  const measure = Object.fromEntries(
    Object.entries({ ...MEASURE, ...changes }).filter(([, value]) => value !== undefined),
  );
  return structuredClone({ id: '01', title: '压实责任', section: '1', measures: [measure] });
}

async function checkMeasure(changes: Readonly<Record<string, unknown>>): Promise<{ draft: unknown; found: string[] }> {
  const { draft, findings } = await checkData('task', task(changes));
  return { draft: getValue(draft, ['measures', 0]), found: places(findings) };
}

describe('a valid file', () => {
  test('is its own draft', async () => {
    const data = task();
    const { draft, findings } = await checkData('task', data);
    expect(findings).toEqual([]);
    expect(draft).toBe(data);
  });
});

describe('a wrong field becomes unknown and the rest is kept', () => {
  test.each<[string, string, unknown, string[]]>([
    ['a number for a text', 'title', 7, ['unquoted-string value measures.0.title']],
    ['null for a text', 'title', null, ['wrong-type value measures.0.title']],
    ['a blank text', 'title', ' 　', ['invalid-value value measures.0.title']],
    ['a text with a control character', 'title', 'a\x1b[31m', ['invalid-value value measures.0.title']],
    ['an id of another form', 'id', '13.10', ['invalid-value value measures.0.id']],
    ['a status that is none', 'status', '完工', ['invalid-value value measures.0.status']],
    ['a status in Chinese', 'status', '已完成', ['misspelt-value value measures.0.status']],
    ['a list for a mapping', 'departments', ['市公安局'], ['wrong-type value measures.0.departments']],
    ['a text for a list', 'actions', '报告', ['wrong-type value measures.0.actions']],
    ['a number for a period', 'due', 2022, ['unquoted-string value measures.0.due']],
    ['a number that is no period', 'due', 20.22, ['wrong-type value measures.0.due']],
    ['a period of another form', 'due', '年底', ['invalid-value value measures.0.due']],
    ['a day that does not exist', 'due', '2022-06-31', ['impossible-date value measures.0.due']],
    ['a week that does not exist', 'due', '2022-W53', ['impossible-date value measures.0.due']],
    ['a word for a truth', 'standing', 'yes', ['wrong-type value measures.0.standing']],
    ['a field nobody knows', 'deadline', '2022', ['unknown-property key measures.0.deadline']],
  ])('%s', async (_, field, value, expected) => {
    const { draft, found } = await checkMeasure({ [field]: value });
    expect(found).toEqual(expected);
    const { [field]: gone, ...rest } = { ...MEASURE, [field]: value } as Record<string, unknown>;
    expect(gone).toEqual(value);
    expect(draft).toEqual(rest);
  });

  test.each(['id', 'title', 'departments', 'status'])(
    'a missing %s is found at what it is missing from',
    async (field) => {
      const { draft, found } = await checkMeasure({ [field]: undefined });
      expect(found).toEqual(['missing-property key measures.0']);
      const { [field]: missing, ...rest } = MEASURE as Record<string, unknown>;
      expect(missing).toBeDefined();
      expect(draft).toEqual(rest);
    },
  );

  test('list items keep their index', async () => {
    const { draft, found } = await checkMeasure({
      actions: [7, { id: 'a2', text: '乙' }, null, { id: 'A', text: '丁' }],
    });
    expect(found).toEqual([
      'wrong-type value measures.0.actions.0',
      'wrong-type value measures.0.actions.2',
      'invalid-value value measures.0.actions.3.id',
    ]);
    expect(getValue(draft, ['actions'])).toStrictEqual([
      undefined,
      { id: 'a2', text: '乙' },
      undefined,
      { text: '丁' },
    ]);
  });

  test('several mistakes, each once', async () => {
    const { draft, found } = await checkMeasure({
      title: 7,
      departments: { lead: ['市应急管理局', 3], leader: ['市公安局'], support: '市公安局' },
      status: undefined,
      due: '2022-13',
    });
    expect(found.sort()).toEqual([
      'impossible-date value measures.0.due',
      'missing-property key measures.0',
      'unknown-property key measures.0.departments.leader',
      'unquoted-string value measures.0.departments.lead.1',
      'unquoted-string value measures.0.title',
      'wrong-type value measures.0.departments.support',
    ]);
    expect(draft).toEqual({ id: '01-1', departments: { lead: ['市应急管理局', undefined] } });
  });

  test('a list whose items repeat is kept, and left to a rule', async () => {
    const { draft, found } = await checkMeasure({ departments: { lead: ['市公安局', '市应急管理局', '市公安局'] } });
    expect(found).toEqual([]);
    expect(getValue(draft, ['departments', 'lead'])).toEqual(['市公安局', '市应急管理局', '市公安局']);
  });

  test('a goal is missed where the comparison needs one, and only there', async () => {
    const target = { id: 't', name: '站', compare: 'at-least', unit: '座' };
    expect((await checkMeasure({ targets: [target] })).found).toEqual(['missing-property key measures.0.targets.0']);
    expect((await checkMeasure({ targets: [{ ...target, goal: 57 }] })).found).toEqual([]);
    expect((await checkMeasure({ targets: [{ ...target, compare: 'all' }] })).found).toEqual([]);
    expect((await checkMeasure({ targets: [{ ...target, compare: 'more' }] })).found).toEqual([
      'invalid-value value measures.0.targets.0.compare',
    ]);
  });

  test.each<[FileKind, string]>([
    ['task', '[]'],
    ['task', '压实责任'],
    ['plan', '- a'],
    ['departments', '1'],
    ['progress', 'measure: 01-1'],
    ['event', 'true'],
  ])('a %s file that holds %s leaves nothing', async (kind, text) => {
    expect(await check(kind, text)).toEqual({ draft: undefined, found: ['wrong-type value '] });
  });
});

/** `code at path`, and the fix after an arrow; what has a fix is gone once it is applied. */
async function mendings(kind: FileKind, text: string): Promise<string[]> {
  const found = await findingsIn(kind, text);
  const { text: mended } = fixText(text, locateAll(found, text));
  const unmended = found.filter(({ fix }) => fix === undefined);
  expect(places(await findingsIn(kind, mended))).toEqual(places(unmended));
  return places(found).map((place, index) => {
    const fix = found[index]?.fix;
    return fix === undefined ? place : `${place} → ${fix.as === 'quoted' ? 'quoted' : fix.text}`;
  });
}

async function findingsIn(kind: FileKind, text: string): Promise<readonly Finding[]> {
  return (await parseFile({ path: 'x.yaml', kind, content: new TextEncoder().encode(text) })).findings;
}

function locateAll(findings: readonly Finding[], text: string): Diagnostic[] {
  const locate = createFindingLocator(() => text);
  return findings.map((found) => ({ ...found, ...locate(found).range }) as unknown as Diagnostic);
}

/** A valid task, one line of which may be written differently. */
function taskText(line = '', replaced = /^$/m): string {
  const text = `id: "01"
title: 压实责任
section: "1"
measures:
  - id: 01-1
    title: 每周报告
    departments: {lead: [市应急管理局]}
    status: open
`;
  return text.replace(replaced, line);
}

describe('a number that is text without its quotes', () => {
  const section = (text: string) => mendings('task', taskText(`section: ${text}`, /^section.*$/m));
  const measure = (line: string) => mendings('task', taskText(`    ${line}\n`, /(?<=open\n)$/));

  test.each<[string, string]>([
    ['section: 1', 'unquoted-string value section → quoted'],
    ['id: 13', 'unquoted-string value id → quoted'],
    ['id: 01', 'unquoted-string value id → quoted'],
    ['title: 2022', 'unquoted-string value title → quoted'],
    ['title: 1e3', 'unquoted-string value title → quoted'],
  ])('%s', async (line, expected) => {
    const key = line.slice(0, line.indexOf(':'));
    expect(await mendings('task', taskText(line, new RegExp(`^${key}.*$`, 'm')))).toEqual([expected]);
  });

  test.each<[string, string]>([
    ['due: 2022', 'unquoted-string value measures.0.due → quoted'],
    ['collator: 7', 'unquoted-string value measures.0.collator → quoted'],
    ['milestones: [{id: m1, title: 选址, due: 2023 }]', 'unquoted-string value measures.0.milestones.0.due → quoted'],
    [
      'decisions: [{date: 2022-06-30, status: done, by: 安委办, evidence: [31]}]',
      'unquoted-string value measures.0.decisions.0.evidence.0 → quoted',
    ],
    ['due: 202206', 'wrong-type value measures.0.due'],
    ['due: 2022.6', 'misspelt-value value measures.0.due → 2022-06'],
    ['due: 2022/6/30', 'misspelt-value value measures.0.due → 2022-06-30'],
    ['due: 2022年6月底前', 'misspelt-value value measures.0.due → 2022-06'],
    ['due: 2022年上半年', 'misspelt-value value measures.0.due → 2022-H1'],
    ['due: 6月底前', 'invalid-value value measures.0.due'],
    ['due: 2022.13', 'wrong-type value measures.0.due'],
    ['due: 0630', 'wrong-type value measures.0.due'],
    ['due: 0000', 'wrong-type value measures.0.due'],
    ['after: [1.10]', 'wrong-type value measures.0.after.0'],
    ['collator: true', 'wrong-type value measures.0.collator'],
    ['collator: null', 'wrong-type value measures.0.collator'],
    ['standing: 1', 'wrong-type value measures.0.standing'],
    ['others: [1]', 'wrong-type value measures.0.others.0'],
  ])('in a measure, %s', async (line, expected) => {
    expect(await measure(line)).toEqual([expected]);
  });

  test.each<[string, string]>([
    ['+4', 'wrong-type value section'],
    ['4.0', 'wrong-type value section'],
    ['04', 'wrong-type value section'],
    ['0', 'wrong-type value section'],
    ['4 # 部分', 'unquoted-string value section → quoted'],
  ])('counts as it is written: section %s', async (text, expected) => {
    expect(await section(text)).toEqual([expected]);
  });

  test('as what else it may be: a group without known members has no number', async () => {
    const text = 'departments: []\ngroups: [{id: a, name: 甲, members: 5}]';
    expect(await mendings('departments', text)).toEqual(['wrong-type value groups.0.members']);
  });
});

describe('a value in Chinese, or with a slip in it', () => {
  const status = (word: string) => mendings('task', taskText(`    status: ${word}`, /^ {4}status.*$/m));
  const measure = (line: string) => mendings('task', taskText(`    ${line}\n`, /(?<=open\n)$/));

  test.each<[string, string | undefined]>([
    ['在办', 'open'],
    ['已完成', 'done'],
    ['已销号', 'done'],
    ['"已 完成 "', 'done'],
    ['暂缓', 'paused'],
    ['终止', 'cancelled'],
    ['未启动', 'open'],
    ['推进中', 'open'],
    ['申请销号', 'open'],
    ['未开始', 'open'],
    ['进行中', 'open'],
    ['in-progress', 'open'],
    ['in_progress', 'open'],
    ['Not Started', 'open'],
    ['Open', 'open'],
    ['DONE', 'done'],
    ['" open"', 'open'],
    ['ｏｐｅｎ', 'open'],
    ['do\u200bne', 'done'],
    ['opne', undefined],
    ['opem', 'open'],
    ['pause', 'paused'],
    ['canceled', 'cancelled'],
    ['undone', undefined],
    ['未完成', undefined],
    ['已完结', undefined],
    ['完工', undefined],
    ['""', undefined],
    ['x', undefined],
  ])('status: %s means %s', async (word, value) => {
    const expected =
      value === undefined
        ? 'invalid-value value measures.0.status'
        : `misspelt-value value measures.0.status → ${value}`;
    expect(await status(word)).toEqual([expected]);
  });

  test.each(['未启动', '推进中', '申请销号', 'submitted', '在办', 'Open'])(
    '%s follows from reports, or does not',
    async (word) => {
      const { findings } = await checkData('task', task({ status: word }));
      expect(findings.map(({ params }) => params)).toEqual([
        { found: word, value: 'open', derived: !['在办', 'Open'].includes(word) },
      ]);
    },
  );

  test.each<[string, string]>([
    ['others: [牵头]', 'misspelt-value value measures.0.others.0 → lead'],
    ['others: [分工负责]', 'misspelt-value value measures.0.others.0 → responsible'],
    ['others: [suport]', 'misspelt-value value measures.0.others.0 → support'],
    [
      'targets: [{id: t, name: 站, compare: 不少于, goal: 1, unit: 座}]',
      'misspelt-value value measures.0.targets.0.compare → at-least',
    ],
    [
      'targets: [{id: t, name: 站, compare: at least, goal: 1, unit: 座}]',
      'misspelt-value value measures.0.targets.0.compare → at-least',
    ],
    [
      'targets: [{id: t, name: 站, compare: all, aggregate: 相加, unit: 座}]',
      'misspelt-value value measures.0.targets.0.aggregate → sum',
    ],
    [
      'decisions: [{date: 2022-06-30, status: 进行中, by: 安委办}]',
      'misspelt-value value measures.0.decisions.0.status → open',
    ],
    [
      'targets: [{id: t, name: 站, compare: 大约, goal: 1, unit: 座}]',
      'invalid-value value measures.0.targets.0.compare',
    ],
  ])('in a measure, %s', async (line, expected) => {
    expect(await measure(line)).toEqual([expected]);
  });

  const inPlan = (line: string) =>
    mendings(
      'plan',
      `title: 要点\nissuer: 委\nissued: 2022-04-08\nperiod: "2022"\nsections: [{id: "1", title: 责任}]\n${line}\n`,
    );

  test.each<[string, string]>([
    ['language: 中文', 'misspelt-value value language → zh'],
    ['rules: {no-lead: 关闭}', 'misspelt-value value rules.no-lead → off'],
    ['rules: {no-lead: warn}', 'invalid-value value rules.no-lead'],
    ['rules: {no-leads: warning}', 'unknown-property key rules.no-leads → no-lead'],
    ['rules: {没有用到的单位: warning}', 'unknown-property key rules.没有用到的单位 → unused-department'],
    ['rules: {unknown-department: off}', 'unknown-property key rules.unknown-department'],
    ['alerts: {answerDays: 0}', 'invalid-value value alerts.answerDays'],
    ['rules: {no-lead: false}', 'wrong-type value rules.no-lead'],
    ['exports: {ledger: {columns: [序号]}}', 'misspelt-value value exports.ledger.columns.0 → number'],
    ['exports: {ledger: {columns: [完成时限]}}', 'misspelt-value value exports.ledger.columns.0 → due'],
    ['exports: {ledger: {columns: [leadr]}}', 'invalid-value value exports.ledger.columns.0'],
  ])('in a plan, %s', async (line, expected) => {
    expect(await inPlan(line)).toEqual([expected]);
  });

  test.each(['off', '"off"', 'info', 'warning', 'error'])('a rule may be %s', async (setting) => {
    expect(await inPlan(`rules: {no-lead: ${setting}}\nalerts: {answerDays: 1}`)).toEqual([]);
  });

  test.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'])(
    'the id of a department is a file name on Windows too: not %s',
    async (id) => {
      const departments = [{ id, name: '甲局', kind: 'government' }];
      expect(places((await checkData('departments', { departments })).findings)).toEqual([
        'invalid-value value departments.0.id',
      ]);
      const others = [`${id}-1`, `x${id}`, 'console', 'com'].map((other) => ({
        id: other,
        name: '甲局',
        kind: 'government',
      }));
      expect(places((await checkData('departments', { departments: others })).findings)).toEqual([]);
    },
  );

  test('the kind of a department', async () => {
    expect(await mendings('departments', 'departments: [{id: a, name: 甲, kind: 县区}]')).toEqual([
      'misspelt-value value departments.0.kind → county',
    ]);
  });
});

describe('a key in Chinese, or with a slip in it', () => {
  const measure = (line: string) => mendings('task', taskText(`    ${line}\n`, /(?<=open\n)$/));

  test.each<[string, string[]]>([
    ['collater: 市应急管理局', ['collator']],
    ['汇总单位: 市应急管理局', ['collator']],
    ['时限: 2022-06', ['due']],
    ['完成时限: 2022-06', ['due']],
    ['Due: 2022-06', ['due']],
    ['ｄｕｅ: 2022-06', ['due']],
    ['"d\u200bue": 2022-06', ['due']],
    ['due : 2022-06', []],
    ['状态: open', ['']],
    ['stauts: done', ['']],
    ['deadline: 2022-06', ['']],
    ['dues: 2022-06', ['due']],
    ['due: 2022-06\n    dues: 2022-06', ['']],
    ['Due: 2022-06\n    时限: 2022-06', ['', '']],
    ['schedules: [{id: a, name: 检查, every: 1 week, owed_by: lead}]', ['owedBy']],
    ['milestones: [{id: m, title: 选址, 时限: 2022-06}]', ['due']],
    ['decisions: [{date: 2022-06-30, 状态: done, by: 安委办}]', ['status']],
  ])('%s', async (line, fixes) => {
    const found = await measure(line);
    expect(found.map((each) => each.split(' ')[0])).toEqual(fixes.map(() => 'unknown-property'));
    expect(found.map((each) => each.split(' → ')[1] ?? '')).toEqual(fixes);
  });

  test.each<[string, string]>([
    ['牵头', 'lead'],
    ['会同单位', 'joint'],
    ['负责', 'responsible'],
    ['suport', 'support'],
  ])('of a role: %s', async (key, role) => {
    const line = `    departments: {${key}: [市应急管理局]}`;
    expect(await mendings('task', taskText(line, /^ {4}departments.*$/m))).toEqual([
      `unknown-property key measures.0.departments.${key} → ${role}`,
    ]);
  });

  test('stands for the key that is missing', async () => {
    const text = taskText('    状态: open', /^ {4}status.*$/m);
    expect(await mendings('task', text)).toEqual(['unknown-property key measures.0.状态 → status']);
  });

  test('by the title of what it holds, where only one key holds that', async () => {
    const text = '- {措施编号: 01-1, date: 2022-06-30, nothing: true}';
    expect(await mendings('progress', text)).toEqual(['unknown-property key 0.措施编号 → measure']);
  });

  test('keeps its place where another mapping has the same slip', async () => {
    const text = '- {measure: 01-1, 日期: 2022-06-30}\n- {measure: 01-1, 日期: 2022-06-30}\n';
    expect(await mendings('progress', text)).toEqual([
      'unknown-property key 0.日期 → date',
      'unknown-property key 1.日期 → date',
    ]);
  });
});

describe('many mistakes in one file', () => {
  const entry = (at: number) => ({ measure: `${at}`, dat: '2022', not: 5, 进展: 'x', percent: 'many' });
  const DATA: Readonly<Record<string, (count: number) => unknown>> = {
    'in many entries': (count) => Array.from({ length: count }, (_, at) => entry(at)),
    'in one entry': (count) => [
      {
        measure: '01-1',
        date: '2022-06-30',
        ...Object.fromEntries([...Array(count * 5).keys()].map((at) => [`notes${at}`, at])),
      },
    ],
    'in one list': (count) => [{ measure: '01-1', date: '2022-06-30', actions: Array(count * 5).fill(null) }],
  };

  // Copying what was found for every entry took minutes.
  test.each(Object.entries(DATA))('are found in linear time: %s', async (_, write) => {
    const start = performance.now();
    const { findings } = await checkShape('progress', 'x.yaml', write(30_000), '');
    expect(findings).toHaveLength(150_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('numbers that are text among them', async () => {
    const { findings } = await checkData(
      'progress',
      Array(2000).fill({ measure: '01-1', date: '2022-06-30', note: 7 }),
    );
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['unquoted-string']));
    expect(findings).toHaveLength(2000);
  });
});

describe('names that every object inherits', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'length'];

  test.each(NAMES)('%s is an unknown property at every level', async (name) => {
    const text = [
      'id: "01"',
      'title: 压实责任',
      'section: "1"',
      `${name}: {polluted: yes}`,
      'measures:',
      '  - id: 01-1',
      '    title: 每周报告',
      `    ${name}: {polluted: yes}`,
      '    departments:',
      '      lead: [市应急管理局]',
      `      ${name}: [市公安局]`,
      '    status: open',
    ].join('\n');
    const { draft, found } = await check('task', text);
    const expected = [name, `measures.0.${name}`, `measures.0.departments.${name}`];
    expect(found.sort()).toEqual(expected.map((path) => `unknown-property key ${path}`).sort());
    expect(draft).toStrictEqual(task());
    expect(Object.getPrototypeOf(draft)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each(NAMES)('%s may name a target', async (name) => {
    const good = await check('progress', `- {measure: 01-1, date: 2022-06-30, targets: {${name}: 5}}`);
    expect(good.found).toEqual([]);
    expect(getValue(good.draft, [0, 'targets', name])).toBe(5);
    const bad = await check('progress', `- {measure: 01-1, date: 2022-06-30, targets: {${name}: x, a: 1}}`);
    expect(bad.found).toEqual([`wrong-type value 0.targets.${name}`]);
    expect(getValue(bad.draft, [0, 'targets', name])).toBeUndefined();
    expect(getValue(bad.draft, [0, 'targets', 'a'])).toBe(1);
  });

  test.each(NAMES)('%s is no required property', async (name) => {
    expect((await check('task', `${name}: {id: "01", title: 甲, section: "1", measures: []}`)).found).toEqual([
      ...Array(4).fill('missing-property key '),
      `unknown-property key ${name}`,
    ]);
  });
});

describe('any data', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const kinds = fc.constantFrom<FileKind>('plan', 'departments', 'holidays', 'task', 'progress', 'event');

  test('is refused with findings, never with an exception, and its draft passes where the findings said nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        kinds,
        fc.oneof(
          json,
          json.map((value) => task({ actions: value, departments: value })),
        ),
        async (kind, data) => {
          const before = structuredClone(data);
          const { draft, findings } = await checkData(kind, data);
          if (findings.length === 0) expect(draft).toEqual(before);
          // What is left has only gaps: no second check may find a wrong value.
          else if (draft !== undefined) {
            const again = await checkData(kind, structuredClone(draft));
            const wrong = again.findings.filter(({ params }) => !('found' in params && params.found === undefined));
            expect(wrong.map(({ code }) => code).filter((code) => code !== 'missing-property')).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('toPath and getValue', () => {
  test.each<[string, unknown, (string | number)[]]>([
    ['', {}, []],
    ['/a/0/b', { a: [{ b: 1 }] }, ['a', 0, 'b']],
    ['/0', { 0: 'x' }, ['0']],
    ['/a~1b/c~0d', { 'a/b': { 'c~d': 1 } }, ['a/b', 'c~d']],
    ['/~01', { '~1': 1 }, ['~1']],
    ['/市/1', { 市: [1, 2] }, ['市', 1]],
  ])('%j is the path to a value', (pointer, data, path) => {
    expect(toPath(pointer, data)).toEqual(path);
  });

  test('only own properties have values', () => {
    expect(getValue({ a: {} }, ['a', 'constructor'])).toBeUndefined();
    expect(getValue({}, ['__proto__'])).toBeUndefined();
    expect(getValue([], ['map'])).toBeUndefined();
    expect(getValue('abc', ['length'])).toBeUndefined();
    expect(getValue({ a: [null] }, ['a', 0, 'b'])).toBeUndefined();
    expect(getValue({ a: 1 }, [])).toEqual({ a: 1 });
  });
});
