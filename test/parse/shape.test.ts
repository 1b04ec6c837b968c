/** Data against its schema: every mistake is one finding, the wrong field becomes unknown, and the rest is kept. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/diagnostic.js';
import { checkShape } from '../../src/parse/check-shape.js';
import { getValue, toPath } from '../../src/parse/data-path.js';
import { parseFile } from '../../src/parse/parse-file.js';
import type { FileKind } from '../../src/parse/source.js';

/** `code at path` of every finding. */
function places(findings: readonly Finding[]): string[] {
  return findings.map(({ code, place }) => {
    if (place.at === 'range') throw new Error('has a range');
    return `${code} ${place.at} ${place.path.join('.')}`;
  });
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
  const { draft, findings } = await checkShape('task', 'x.yaml', task(changes));
  return { draft: getValue(draft, ['measures', 0]), found: places(findings) };
}

describe('a valid file', () => {
  test('is its own draft', async () => {
    const data = task();
    const { draft, findings } = await checkShape('task', 'x.yaml', data);
    expect(findings).toEqual([]);
    expect(draft).toBe(data);
  });
});

describe('a wrong field becomes unknown and the rest is kept', () => {
  test.each<[string, string, unknown, string[]]>([
    ['a number for a text', 'title', 7, ['wrong-type value measures.0.title']],
    ['null for a text', 'title', null, ['wrong-type value measures.0.title']],
    ['a blank text', 'title', ' 　', ['invalid-value value measures.0.title']],
    ['a text with a control character', 'title', 'a\x1b[31m', ['invalid-value value measures.0.title']],
    ['an id of another form', 'id', '13.10', ['invalid-value value measures.0.id']],
    ['a status that is none', 'status', '已完成', ['invalid-value value measures.0.status']],
    ['a list for a mapping', 'departments', ['市公安局'], ['wrong-type value measures.0.departments']],
    ['a text for a list', 'actions', '报告', ['wrong-type value measures.0.actions']],
    ['a number for a period', 'due', 2022, ['wrong-type value measures.0.due']],
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
      'wrong-type value measures.0.departments.lead.1',
      'wrong-type value measures.0.departments.support',
      'wrong-type value measures.0.title',
    ]);
    expect(draft).toEqual({ id: '01-1', departments: { lead: ['市应急管理局', undefined] } });
  });

  test('a list whose items repeat is kept', async () => {
    const { draft, found } = await checkMeasure({ departments: { lead: ['市公安局', '市应急管理局', '市公安局'] } });
    expect(found).toEqual(['duplicate-item value measures.0.departments.lead.2']);
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
  const kinds = fc.constantFrom<FileKind>('plan', 'departments', 'task', 'progress', 'event');

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
          const { draft, findings } = await checkShape(kind, 'x.yaml', data);
          if (findings.length === 0) expect(draft).toEqual(before);
          // What is left has only gaps: no second check may find a wrong value.
          else if (draft !== undefined) {
            const again = await checkShape(kind, 'x.yaml', structuredClone(draft));
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
