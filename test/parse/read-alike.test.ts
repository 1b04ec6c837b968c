/** Both readers of YAML take every text alike: js-yaml, which loads plans, and the `yaml` package, which locates and edits. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, stringify, type ToStringOptions } from 'yaml';
import { CATALOG } from '../../src/diagnostics/catalog/catalog.js';
import { decodeText } from '../../src/parse/decode.js';
import { isEveryday } from '../../src/parse/everyday.js';
import { findFeatures } from '../../src/parse/features.js';
import { inspectText } from '../../src/parse/inspect.js';
import { readData } from '../../src/parse/read-data.js';
import { byCode, exampleFiles, unmarked } from '../support/example.js';
import { fuzzRuns } from '../support/fuzz.js';
import { ROOT } from '../support/run.js';

function yamlFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && statSync(join(ROOT, folder, name)).isFile())
    .map((name) => join(folder, name));
}

const files = [...yamlFiles('plan'), ...yamlFiles('test/fixtures/small')].map(
  (file) => [file, readFileSync(join(ROOT, file), 'utf8')] as const,
);

/** The mended examples of the catalog, as far as they are texts. */
const examples = byCode(CATALOG).flatMap(([code, { example }]) => {
  const text = exampleFiles(example, 'mended')[example.file];
  return typeof text === 'string' ? [[`the example of ${code}`, unmarked(text)] as const] : [];
});

/** What the `yaml` package reads; what it has against the text instead, if anything. */
function readSlowly(text: string): unknown {
  const document = parseDocument(text, { schema: 'core', merge: false, logLevel: 'silent' });
  return document.errors.length > 0 ? { errors: document.errors.map(({ code }) => code) } : { data: document.toJS() };
}

/** What js-yaml reads; no data is null to the other. */
function readFast(text: string): unknown {
  const read = readData(text);
  return 'failure' in read ? read : { data: read.data ?? null };
}

test('all files of the shipped plan and of the fixtures are there', () => {
  const names = files.map(([file]) => file);
  expect(names.filter((file) => file.startsWith('plan/tasks/')).length).toBe(28);
  expect(names).toContain('plan/departments.yaml');
  expect(names).toContain('test/fixtures/small/plan/tasks/01.yaml');
});

describe.each([...files, ...examples])('%s', (file, text) => {
  test('is read alike', () => {
    expect(text).not.toMatch(/\r/);
    expect(readFast(text)).toHaveProperty('data');
    expect(readSlowly(text)).toEqual(readFast(text));
  });

  test('means the same with CRLF', () => {
    const crlf = text.replaceAll('\n', '\r\n');
    expect(readFast(crlf)).toEqual(readFast(text));
    expect(readSlowly(crlf)).toEqual(readFast(text));
  });

  test('means the same with a byte order mark', () => {
    const decoded = decodeText(file, new TextEncoder().encode(`\ufeff${text}`));
    expect(readFast(String(decoded))).toEqual(readFast(text));
    expect(readSlowly(String(decoded))).toEqual(readFast(text));
  });
});

/** Texts that look like something else to YAML, or to another version of it. */
const tricky = fc.constantFrom(
  ...['', ' ', '~', 'null', 'Null', 'true', 'FALSE', 'yes', 'no', 'on', 'y', '0', '-1', '1.5', '1e3', '.5', '-.5'],
  ...['+.5', '1e400', '007', '0x1F', '0o17', '0b1', '1_000', '.inf', '.nan', '2022', '2022-06', '2022-06-30', '12:30'],
  ...['-', '- a', '?', '? a', ':', 'a: b', 'a:', ': a', '#', 'a #b', 'a# b', '&a', '*a', '!a', '%a', '@a', '`a'],
  ...['|', '>', '"', "'", '"a"', "'a'", '[', ']', '{', '}', ',', '[a]', '{a: b}', '<<', '=', '---', '...', '\\n'],
  ...[
    '压实责任',
    '“引号”',
    '（一）',
    '甲：乙',
    '甲: 乙',
    '甲 #乙',
    '“a”、‘b’',
    '😀',
    '👨‍👩‍👧',
    'é',
    'e\u0301',
    '　',
    '\u00a0',
  ],
  ...[
    'a\nb',
    'a\n\nb',
    '\na',
    'a\n',
    'a\n\n',
    ' a\n b',
    'a \nb',
    'a\tb',
    '\ta',
    'a\n\tb',
    '第一行\n  - 第二行\n',
    '\u2028',
  ],
);
const words = fc.oneof(
  tricky,
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(fc.oneof(tricky, fc.constantFrom(' ', '  ', '\n', '，', '“', 'a')), { maxLength: 6 })
    .map((parts) => parts.join('')),
  // Long enough to be folded.
  fc
    .array(fc.constantFrom('责任', 'word ', '，', ' ', 'a: ', '\n'), { minLength: 40, maxLength: 80 })
    .map((parts) => parts.join('')),
);
const numbers = fc
  .oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(57))
  // Zero has no sign in a plan.
  .map((number) => (number === 0 ? 0 : number));
/** A mapping or a list, as every file of a plan is. */
const dataWith = (text: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
  fc.letrec((tie) => ({
    file: fc.oneof(tie('list'), tie('map')),
    data: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie('scalar'), tie('list'), tie('map')),
    scalar: fc.oneof(fc.constant(null), fc.boolean(), numbers, text),
    list: fc.array(tie('data'), { maxLength: 4 }),
    map: fc.dictionary(text, tie('data'), { maxKeys: 4, noNullPrototype: true }),
  })).file;

const styles: fc.Arbitrary<ToStringOptions> = fc.record({
  lineWidth: fc.constantFrom(0, 40, 80),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  collectionStyle: fc.constantFrom('any', 'flow'),
  indentSeq: fc.boolean(),
});

/** A plain 0b1 is text to one reader and a number to the other: a file that holds one is refused before it is read. */
const isRefused = (text: string) => findFeatures(text).length > 0;

describe('data of the restricted subset', () => {
  // Blanks beside a line break are left out: there the dumper itself loses some.
  test('comes back from its YAML in both readers', () => {
    const data = dataWith(words.map((text) => text.replace(/[ \t]*\n\s*/g, '\n')));
    fc.assert(
      fc.property(data, fc.boolean(), fc.constantFrom('\n', '\r\n'), (data, indentSeq, lineEnd) => {
        const text = stringify(data, { indentSeq, lineWidth: 0, aliasDuplicateObjects: false });
        fc.pre(!isRefused(text));
        const ended = text.replaceAll('\n', lineEnd);
        expect(inspectText(ended)).toEqual([]);
        expect(readFast(ended)).toEqual({ data });
        expect(readSlowly(ended)).toEqual({ data });
      }),
      { numRuns: 1000 },
    );
  });

  test('is read alike in every style of YAML', () => {
    fc.assert(
      fc.property(dataWith(words), styles, fc.constantFrom('\n', '\r\n'), (data, style, lineEnd) => {
        const text = stringify(data, { ...style, aliasDuplicateObjects: false }).replaceAll('\n', lineEnd);
        // In some styles the dumper writes what is no YAML; then none of the readers may take it for some.
        const slow = readSlowly(text);
        fc.pre(!isRefused(text));
        if (Object.hasOwn(slow as object, 'data')) expect(readFast(text)).toEqual(slow);
        else expect(readFast(text)).toHaveProperty('failure');
        expect(inspectText(text).length === 0).toBe(Object.hasOwn(slow as object, 'data'));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a text that the readers take differently is refused', () => {
  test.each([
    ['a hexadecimal number', 'goal: 0x1F'],
    ['a negative hexadecimal number', 'goal: -0x1F'],
    ['an octal number', 'goal: 0o17'],
    ['a binary number', 'goal: 0b1'],
    ['a number with an underscore', 'goal: 1_000'],
    ['a fraction with an underscore', 'goal: 1.5_0'],
    ['infinity', 'goal: .inf'],
    ['no number', 'goal: .nan'],
    ['a negative fraction that begins with its point', 'goal: -.5'],
    ['a positive fraction that begins with its point', 'goal: +.5'],
    ['a number larger than numbers are', 'goal: "x"\ntotal: 1e400'],
    ['a number of very many digits', `goal: ${'1'.repeat(310)}`],
    ['a number of even more digits', `goal: ${'1'.repeat(500)}`],
    ['a merge key', '<<: {a: 1}'],
    ['a carriage return alone', 'id: a\rtitle: b\r'],
    ['a carriage return too many', 'id: a\r\r\ntitle: b\r\r\n'],
    ['a byte order mark in the middle', 'id: a\n\ufefftitle: b\n'],
    ['a second byte order mark', '\ufeffid: a\n'],
    ['a byte order mark before an item', '\ufeff- a\n'],
    ['a key that is null', 'targets: {~: 5}'],
    ['a key that is a list', 'targets: {[a]: 5}'],
    ['a mapping on the line of the document mark', '--- id: a'],
    ['a document mark without a blank', '---id: a'],
    ['a comment without a blank', 'id: "a"#b'],
    ['a comment without a blank in a list', 'id: [# b\n  a]'],
    ['a number larger than numbers are, from its point on', 'goal: .1e400'],
    ['a key that is missing', 'targets: {: 5}'],
    ['a tab below a block of text', 'id: a\ntitle: |\n  b\n\t\n'],
    ['a tab on the first line', '\t---\n- 1'],
    ['a quoted text that goes on at the margin', 'id: "a\nb"\n'],
    ['a quoted text that goes on at the margin below a blank line', 'id: "a\n\nb"\n'],
    ['a quoted text of a list that goes on at the margin', 'id:\n  - "a",\n  - "b\n"\n'],
    ['a list that goes on at the margin', 'id: [a,\nb]\n'],
    ['a list that is closed at the margin', 'a:\n  id: [\n  a,\n  b]\n'],
    ['a mapping that goes on at the margin', 'id: {a: b,\nc: d}\n'],
    ['a character beyond all', 'id: "\\U00110000"'],
    ['half a character', 'id: "\\ud800"'],
    ['half a character in a key', '"\\udc00": a'],
    ['a key of more than 1024 characters', `${'a'.repeat(1025)}: b`],
    ['a quoted key of more than 1024 characters', `"${'a'.repeat(1025)}": b`],
    ['items further left than the first', 'a:\n  -\n- b\n'],
  ])('%s', (_, text) => {
    expect(inspectText(text)).toHaveLength(1);
  });

  /** Pieces of YAML in any order, most of it wrong. */
  const pieces = fc.array(
    fc.constantFrom(
      ...['a', '甲', 'b: ', 'c:', ' ', '  ', '\n', '\n  ', '\n    ', '\n- ', '\n  - ', '- ', '[', ']', '{', '}', ', '],
      ...[',', '"', "'", '\t', '#', ' # x', '|', '|\n', '>\n', '|-\n', '>+\n', ': ', ':', '1', '-', '\\', '\\u0041'],
      ...['\n\n', '\r\n', '\r', '“', '。', '  \n', 'a: b\n', '- a\n', 'x: [a, b]\n', 'y: {a: b}\n', '"a b"', "'a'"],
      ...['%', '@', '`', '!', '&', '*', '?', '? ', '---', '...', '<<', '~', 'null', '\ufeff', '\x85', '\u2028', '\xa0'],
    ),
    { minLength: 1, maxLength: 14 },
  );

  /** Lines that are right in themselves, below each other in any way. */
  const line = fc
    .tuple(
      fc.constantFrom(0, 0, 0, 1, 2, 2, 2, 3, 4, 4, 6),
      fc.constantFrom('', '', '', '- ', '- ', '- - ', '-  ', '-'),
      fc.constantFrom('', '', 'a:', 'b:', '甲:', 'd-1:', 'null:', 'true:', '"e":', '"a'),
      fc.constantFrom(
        ...['', ' a', ' 甲', ' 1', ' “x”', ' a b', ' 12:30', ' a#b', ' x[1]', " it's", ' null', ' 7e3', ' a:b', ' a"b'],
        ...[
          ' "a"',
          " 'a: b'",
          ' ""',
          ' "[a"',
          ' []',
          ' [a, "b"]',
          ' [a,',
          ' b]',
          ' {a: 1}',
          ' {a: [b], c: 1}',
          ' {',
          ' }',
        ],
        ...[
          ' |',
          ' >',
          ' |-',
          ' >+',
          ' "b',
          ' c"',
          ' "\\n"',
          ' a ',
          ' a # b',
          ' # b',
          ', c',
          ' [a]]',
          ' [[a],',
          ' b, [c]]',
        ],
      ),
    )
    .map(
      ([indent, dashes, key, value]) => `${' '.repeat(indent)}${dashes}${key}${key || dashes ? value : value.trim()}`,
    );
  const lines = fc
    .tuple(
      fc.array(line, { minLength: 1, maxLength: 7 }),
      fc.constantFrom('\n', '\n', '\r\n'),
      fc.constantFrom('', '\n'),
    )
    .map(([list, lineEnd, end]) => list.join(lineEnd) + end);

  test.each<[string, fc.Arbitrary<string>]>([
    ['pieces', pieces.map((list) => list.join(''))],
    ['lines', lines],
    ['lines with pieces among them', fc.tuple(lines, pieces, lines).map(([a, b, c]) => `${a}${b.join('')}${c}`)],
  ])('%s of YAML are read alike, or not at all', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = inspectText(text);
        if (found.length > 0) return;
        expect(readFast(text)).toHaveProperty('data');
        expect(readSlowly(text)).toEqual(readFast(text));
      }),
      fuzzRuns(3000),
    );
  });

  test('the everyday style needs no second look', () => {
    fc.assert(
      fc.property(lines, (text) => {
        fc.pre(isEveryday(text) && 'data' in readData(text));
        expect(readSlowly(text)).toEqual(readFast(text));
      }),
      fuzzRuns(1000),
    );
  });
});
