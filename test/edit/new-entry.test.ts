/** New progress entries: the order of their keys, what is left out, and when two of them say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEntry } from '../../src/edit/progress/add-entry.js';
import { type EntryContent, hasContent, isSameEntry, newEntry } from '../../src/edit/progress/new-entry.js';
import { ROOT } from '../support/run.js';

const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'schemas/progress.schema.json'), 'utf8'));
const KEYS: readonly string[] = Object.keys(SCHEMA.items.properties);

const id = fc.constantFrom('a1', 'a2', 'a3', 'constructor');
const content = fc.record(
  {
    nothing: fc.boolean(),
    submit: fc.boolean(),
    milestone: id,
    trigger: id,
    event: id,
    occurrence: fc.constant('2022-06'),
    schedule: id,
    next: fc.string({ minLength: 1 }),
    problem: fc.string({ minLength: 1 }),
    evidence: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 }),
    actions: fc.uniqueArray(id),
    targets: fc.dictionary(id, fc.integer(), { noNullPrototype: true }),
    note: fc.string({ minLength: 1 }),
    percent: fc.integer({ min: 0, max: 100 }),
  },
  { requiredKeys: [] },
);

describe('a new entry', () => {
  test('has the keys of the schema in the schema’s order, and none that say nothing', () => {
    fc.assert(
      fc.property(content, (said) => {
        const entry = newEntry('01-1', '2022-06-28', said);
        expect(Object.keys(entry)).toEqual(KEYS.filter((key) => key in entry));
        expect(Object.values(entry)).not.toContain(false);
        expect(Object.values(entry)).not.toContain(undefined);
        expect(JSON.stringify(entry)).not.toMatch(/\[\]|\{\}/);
        for (const [key, value] of Object.entries(said)) {
          if (key in entry) expect(entry[key as keyof typeof entry]).toEqual(value);
        }
      }),
    );
  });

  test('knows every key of the schema', () => {
    const all: Required<EntryContent> = {
      percent: 0,
      note: 'n',
      targets: { t: 0 },
      actions: ['a1'],
      evidence: ['e'],
      problem: 'p',
      next: 'x',
      schedule: 's',
      occurrence: '2022',
      event: 'e',
      trigger: 't',
      milestone: 'm',
      submit: true,
      nothing: true,
    };
    expect(Object.keys(newEntry('01-1', '2022-06-28', all))).toEqual(KEYS);
  });

  test.each<[EntryContent, boolean]>([
    [{}, false],
    [{ submit: false, nothing: false, targets: {}, actions: [], evidence: [], note: undefined }, false],
    [{ percent: 0 }, true],
    [{ submit: true }, true],
    [{ nothing: true }, true],
    [{ targets: { t: 0 } }, true],
  ])('with %j has content: %s', (said, expected) => {
    expect(hasContent(said)).toBe(expected);
  });
});

describe('two entries', () => {
  test('are the same in whatever order their lists and mappings stand', () => {
    fc.assert(
      fc.property(content, (said) => {
        const turned = {
          ...said,
          ...(said.actions && { actions: [...said.actions].reverse() }),
          ...(said.evidence && { evidence: [...said.evidence].reverse() }),
          ...(said.targets && { targets: Object.fromEntries(Object.entries(said.targets).reverse()) }),
        };
        const entry = newEntry('01-1', '2022-06-28', said);
        expect(isSameEntry(entry, newEntry('01-1', '2022-06-28', turned))).toBe(true);
        expect(isSameEntry(entry, { ...entry, submit: said.submit ?? false })).toBe(true);
      }),
    );
  });

  test.each<[Partial<ReturnType<typeof newEntry>>]>([
    [{ measure: '01-2' }],
    [{ date: '2022-06-29' }],
    [{ percent: 61 }],
    [{ note: 'x' }],
    [{ targets: { t: 2 } }],
    [{ targets: { t: 1, u: 1 } }],
    [{ actions: ['a2'] }],
    [{ submit: true }],
  ])('differ by %j', (change) => {
    const entry = newEntry('01-1', '2022-06-28', { percent: 60, targets: { t: 1 }, actions: ['a1'] });
    expect(isSameEntry(entry, { ...entry, ...change })).toBe(false);
  });
});

describe('adding an entry', () => {
  const entry = newEntry('01-1', '2022-06-28', { percent: 60 });
  const path = 'progress/2022-06/yingji.yaml';

  test('makes the file of the department and month', () => {
    expect(addEntry(entry, 'yingji', () => false)).toEqual([{ path, kind: 'progress', create: [entry] }]);
  });

  test('appends to the file that is there', () => {
    const changes = [{ do: 'append', path: [], value: entry }];
    expect(addEntry(entry, 'yingji', (asked) => asked === path)).toEqual([{ path, kind: 'progress', changes }]);
  });
});
