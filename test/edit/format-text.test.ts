/** Files in the canonical form: the same data and comments however they were written, and nothing left to do afterwards. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatText } from '../../src/edit/format-text.js';
import { newText } from '../../src/edit/new-text.js';
import { inspectText } from '../../src/parse/inspect.js';
import { readData } from '../../src/parse/read-data.js';
import type { FileKind } from '../../src/parse/source.js';
import { tokensOf } from '../../src/parse/tokens.js';
import { kindOfFile } from '../../src/workspace/plan-layout.js';
import { FUZZ_TIMEOUT, fuzzRuns } from '../support/fuzz.js';
import { ROOT } from '../support/run.js';
import { pathsByLine, wideBrackets } from '../support/yaml-lines.js';
import { anyData, markedText, withRemarks, yamlText } from '../support/yaml-styles.js';

describe('a file', () => {
  test.each<[string, FileKind, string, string]>([
    [
      'has its keys in the order of the schema',
      'task',
      'section: "1"\nmeasures: []\ntitle: 责任\nid: "01"\n',
      'id: "01"\ntitle: 责任\nsection: "1"\nmeasures: []\n',
    ],
    [
      'has keys of its own behind them',
      'progress',
      '- x: 1\n  date: a\n  b: 2\n  measure: c\n',
      '- measure: c\n  date: a\n  x: 1\n  b: 2\n',
    ],
    [
      'is quoted only where YAML asks for it',
      'event',
      `kind: 'accident'\nplace: "青岚区"\nsummary: '1'\n`,
      'kind: accident\nplace: 青岚区\nsummary: "1"\n',
    ],
    [
      'has short records on one line',
      'plan',
      'sections:\n- id: "1"\n  title: 责任\n',
      'sections:\n  - {id: "1", title: 责任}\n',
    ],
    [
      'has short lists on one line',
      'task',
      'measures:\n  - id: 1-1\n    after:\n      - 1-2\n      - 1-3\n',
      'measures:\n  - id: 1-1\n    after: [1-2, 1-3]\n',
    ],
    [
      'has the parts of a measure and its letters on lines of their own',
      'task',
      'measures: [{id: 1-1, departments: {lead: [甲]}, letters: [{date: d, step: reminder}]}]\n',
      'measures:\n  - id: 1-1\n    departments:\n      lead: [甲]\n    letters:\n      - date: d\n        step: reminder\n',
    ],
    ['has its settings on lines of their own', 'plan', 'weights: {completion: 35}\n', 'weights:\n  completion: 35\n'],
    [
      'has an empty line between entries',
      'progress',
      '- measure: 1-1\n- measure: 1-2\n\n\n- measure: 1-3\n',
      '- measure: 1-1\n\n- measure: 1-2\n\n- measure: 1-3\n',
    ],
    [
      'keeps single empty lines elsewhere, but none at an end',
      'event',
      '\n\nkind: a\n\n\nplace: b\n\n\n',
      'kind: a\n\nplace: b\n',
    ],
    [
      'has several lines of text in a block',
      'event',
      'summary: "one\\ntwo\\n\\nthree\\n"\nplace: "one\\ntwo"\n',
      'place: |-\n  one\n  two\nsummary: |\n  one\n  two\n\n  three\n',
    ],
    ['has no folded text', 'event', 'summary: >-\n  one\n  two\n', 'summary: one two\n'],
    [
      'has a text longer than a line in a block',
      'event',
      `summary: ${'长'.repeat(61)}\n`,
      `summary: |-\n  ${'长'.repeat(61)}\n`,
    ],
    ['keeps what a block cannot hold in quotes', 'event', 'summary: " a\\nb\\t"\n', 'summary: " a\\nb\\t"\n'],
    [
      'has plain numbers',
      'progress',
      '- percent: 60.0\n  targets: {a: 1e2, b: 007}\n',
      '- percent: 60\n  targets: {a: 100, b: 7}\n',
    ],
    ['ends with one line break', 'event', 'kind: a', 'kind: a\n'],
    ['has no mark at its beginning or end', 'event', '---\nkind: a\n...\n', 'kind: a\n'],
    [
      'may hold nothing',
      'progress',
      '# nothing yet\n[ ] # at all\n# really\n',
      '# nothing yet\n[]\n# at all\n# really\n',
    ],
    [
      'is set in by two columns',
      'plan',
      'alerts:\n      dueSoonDays: 20\nsections:\n- id: "1"\n',
      'sections:\n  - {id: "1"}\nalerts:\n  dueSoonDays: 20\n',
    ],
  ])('%s', (_name, kind, text, formatted) => {
    expect(formatText(kind, text)).toBe(formatted);
    expect(formatText(kind, formatted)).toBe(formatted);
  });

  test('breaks a line exactly where it would be too wide', () => {
    const text = (length: number) => `sections:\n  - {id: "1", title: ${'题'.repeat(length)}}\n`;
    expect(formatText('plan', text(49))).toBe(text(49));
    expect(formatText('plan', text(50))).toBe(`sections:\n  - id: "1"\n    title: ${'题'.repeat(50)}\n`);
  });

  test('keeps the line ends of its first line', () => {
    expect(formatText('event', 'place: a\r\nkind: b')).toBe('kind: b\r\nplace: a\r\n');
    expect(formatText('event', 'place: a\nkind: b\r\n')).toBe('kind: b\nplace: a\n');
    expect(formatText('event', 'summary: |-\r\n  a\r\n  b\r\n')).toBe('summary: |-\r\n  a\r\n  b\r\n');
  });

  test('that cannot be read is refused', () => {
    expect(() => formatText('event', 'kind: [a\n')).toThrow('unreadable');
  });
});

describe('a comment', () => {
  test.each<[string, FileKind, string, string]>([
    [
      'goes with the key that it stands above',
      'event',
      '# modeline\n\n# where\nplace: a\n# what\nkind: b\n',
      '# modeline\n\n# what\nkind: b\n# where\nplace: a\n',
    ],
    [
      'goes with the key that it stands beside',
      'event',
      'place: a # where\nkind: b # what\n',
      'kind: b # what\nplace: a # where\n',
    ],
    [
      'that is the modeline stays at the top',
      'event',
      '# yaml-language-server: $schema=x\n# where\nplace: a\nkind: b\n',
      '# yaml-language-server: $schema=x\nkind: b\n# where\nplace: a\n',
    ],
    ['inside brackets makes them a block', 'event', 'x: [a, # one\n  b]\n', 'x:\n  - a # one\n  - b\n'],
    [
      'above, inside and below brackets stays there',
      'plan',
      'sections: [ # all\n  # first\n  {id: a, # key\n  title: b}, # one\n  # last\n  ] # closed\n',
      '# all\nsections: # closed\n  # first\n  # one\n  - id: a # key\n    title: b\n  # last\n',
    ],
    [
      'beside brackets stays beside them',
      'plan',
      'sections:\n  - {id: a} # one\n  - id: b # key\n',
      'sections:\n  - {id: a} # one\n  - id: b # key\n',
    ],
    [
      'beside a key whose value is below stays there',
      'event',
      'x: # c\n  - {a: 1}\ny: # d\n  1\n',
      'x: # c\n  - {a: 1}\ny: 1 # d\n',
    ],
    ['between a key and its value goes above both', 'event', 'x:\n  # c\n  1\n', '# c\nx: 1\n'],
    [
      'beside a dash goes above it',
      'task',
      'measures:\n  - # c\n    # d\n    id: 1-1\n',
      'measures:\n  # c\n  # d\n  - id: 1-1\n',
    ],
    ['beside the mark of a block stays there', 'event', 'summary: | # c\n  a\n  b\n', 'summary: | # c\n  a\n  b\n'],
    [
      'below the last part stays in its block',
      'event',
      'x:\n  - {a: 1}\n  # in x\n# above y\ny:\n  z:\n    - {b: 2}\n    # in z\n  # in y\n# the end\n',
      'x:\n  - {a: 1}\n  # in x\n# above y\ny:\n  z:\n    - {b: 2}\n    # in z\n  # in y\n# the end\n',
    ],
    [
      'below an entry does not go over to the next one',
      'progress',
      '- measure: 1-1\n# of the first\n\n# of the second\n- measure: 1-2\n',
      '- measure: 1-1\n# of the first\n\n# of the second\n- measure: 1-2\n',
    ],
    [
      'above an entry comes after the empty line',
      'progress',
      '- measure: 1-1\n# second\n- measure: 1-2\n',
      '- measure: 1-1\n\n# second\n- measure: 1-2\n',
    ],
    ['keeps its text as it is', 'event', 'kind: a   #  no "blank" [left]: x   \n', 'kind: a #  no "blank" [left]: x\n'],
    [
      'behind the mark of a beginning or end stays',
      'event',
      '--- # one\nkind: a\n... # two\n',
      '# one\nkind: a\n# two\n',
    ],
  ])('%s', (_name, kind, text, formatted) => {
    expect(formatText(kind, text)).toBe(formatted);
    expect(formatText(kind, formatted)).toBe(formatted);
  });
});

const plans = ['plan', 'test/fixtures/example/plan', 'test/fixtures/small/plan'];
const files = plans.flatMap((plan) =>
  readdirSync(join(ROOT, plan), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map(
      (path) =>
        [
          join(plan, path),
          kindOfFile(path.replaceAll('\\', '/')) as FileKind,
          readFileSync(join(ROOT, plan, path), 'utf8'),
        ] as const,
    ),
);

test('the files of all plans are in the canonical form', () => {
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter(([, kind, text]) => formatText(kind, text) !== text).map(([file]) => file)).toEqual([]);
});

test('new files are in it from the start', () => {
  const other = files.filter(([, kind, text]) => {
    const made = newText(kind, read(text) as never, '# yaml-language-server: $schema=x');
    return formatText(kind, made) !== made;
  });
  expect(other.map(([file]) => file)).toEqual([]);
});

test('files of a plan that another program wrote get their form back', () => {
  const cases = fc
    .constantFrom(...files)
    .chain(([, kind, text]) =>
      fc.record({ kind: fc.constant(kind), text: fc.constant(text), other: yamlText(fc.constant(read(text))) }),
    );
  // Comments and empty lines are not in the data.
  const bare = (text: string) => text.replace(/^ *#.*\n|^\n| +#.*$/gm, '');
  fc.assert(
    fc.property(cases, ({ kind, text, other }) => {
      expect(bare(formatText(kind, other))).toBe(bare(text));
    }),
    fuzzRuns(30),
  );
});

function read(text: string): unknown {
  const result = readData(text);
  if ('failure' in result) throw new Error(`${result.failure}: ${text}`);
  return result.data;
}

/** A file that a command would not refuse. */
function reads(text: string, data: unknown): boolean {
  const result = readData(text);
  return 'data' in result && inspectText(text).length === 0 && JSON.stringify(result.data) === JSON.stringify(data);
}

const comments = (text: string) =>
  [...tokensOf(text)].filter(({ type }) => type === 'comment').map(({ source }) => source.trimEnd());

const kinds = fc.constantFrom<FileKind>('plan', 'departments', 'task', 'progress', 'event', 'holidays');

describe('in whatever style a file was written', () => {
  test('its data and comments stay, and there is nothing left to do', () => {
    const cases = anyData.chain((data) => fc.tuple(kinds, fc.constant(data), yamlText(fc.constant(data)), fc.nat()));
    fc.assert(
      fc.property(cases, ([kind, data, plain, seed]) => {
        fc.pre(reads(plain, data));
        const text = withRemarks(plain, seed, (changed) => reads(changed, data));
        const formatted = formatText(kind, text);
        expect(read(formatted)).toEqual(data);
        expect(comments(formatted).sort()).toEqual(comments(text).sort());
        expect(formatText(kind, formatted)).toBe(formatted);
        expect(wideBrackets(formatted, 120)).toEqual([]);
        expect(formatText(kind, text.replaceAll('\n', '\r\n'))).toBe(formatted.replaceAll('\n', '\r\n'));
      }),
      fuzzRuns(300),
    );
  });

  test('a comment stays at the part above or beside which it stood', () => {
    fc.assert(
      fc.property(
        kinds,
        anyData.chain((data) => fc.tuple(fc.constant(data), markedText(fc.constant(data)))),
        (kind, [data, text]) => {
          fc.pre(reads(text, data));
          const formatted = formatText(kind, text);
          const lines = formatted.split('\n');
          const paths = pathsByLine(formatted);
          for (const [at, line] of lines.entries()) {
            const [, beside, , path = ''] = /^(.*?)# (above|beside) (.*)$/.exec(line) ?? [];
            if (beside === undefined) continue;
            // A comment of its own line belongs to the next line that is none.
            const own =
              beside.trim() === '' ? lines.findIndex((other, index) => index > at && !/^\s*(?:#|$)/.test(other)) : at;
            expect(paths.get(own + 1), line).toContain(path);
          }
        },
      ),
      fuzzRuns(300),
    );
  });

  test(
    'a file of a megabyte is no trouble',
    () => {
      const entry =
        '- {date: 2022-06-28, note: "检查企业二十家，发现问题三十五项", targets: {online: 31}, measure: 13-6} # 备注\n';
      const formatted = formatText('progress', entry.repeat(Math.ceil(2 ** 20 / Buffer.byteLength(entry))));
      expect(formatted.startsWith('# 备注\n- measure: 13-6\n  date: 2022-06-28\n')).toBe(true);
    },
    FUZZ_TIMEOUT,
  );
});
