/** What the restricted subset of YAML leaves out: found once at its place, and nothing that only looks like it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { findFeatures, findSyntaxErrors } from '../../src/parse/inspect.js';
import { parseFile } from '../../src/parse/parse-file.js';
import { needsInspection, readData } from '../../src/parse/read-data.js';

/** `feature text line:column-endLine:endColumn` of every finding. */
function features(text: string): string[] {
  return findFeatures('tasks/01.yaml', text).map(({ code, file, place, params }) => {
    if (code !== 'yaml-feature' || place.at !== 'range') throw new Error(code);
    const { line, column, endLine, endColumn } = place.range;
    expect(file).toBe('tasks/01.yaml');
    return `${params.feature} ${params.text} ${line}:${column}-${endLine}:${endColumn}`;
  });
}

async function codesOf(text: string): Promise<string[]> {
  const { findings } = await parseFile({
    path: 'tasks/01.yaml',
    kind: 'task',
    content: new TextEncoder().encode(text),
  });
  return findings.map(({ code }) => code);
}

describe('an excluded construct is found once', () => {
  test.each([
    ['anchor', 'id: &x "01"\n', 'anchor &x 1:5-1:7'],
    ['anchor on a list', 'a:\n  - &甲 1\n', 'anchor &甲 2:5-2:7'],
    ['anchor in a flow list', 'a: [&x 1]\n', 'anchor &x 1:5-1:7'],
    ['anchor on a key', '&x a: 1\n', 'anchor &x 1:1-1:3'],
    ['alias', 'a: *x\n', 'alias *x 1:4-1:6'],
    ['alias in a flow list', 'a: [1, *x]\n', 'alias *x 1:8-1:10'],
    ['alias that was meant as emphasis', 'a:\n  - *重要* 事项\n', 'alias *重要* 2:5-2:9'],
    ['tag', 'a: !!str 1\n', 'tag !!str 1:4-1:9'],
    ['tag of the author', 'a: !dept 市公安局\n', 'tag !dept 1:4-1:9'],
    ['tag alone', 'a: ! 1\n', 'tag ! 1:4-1:5'],
    ['tag with an address', 'a: !<tag:yaml.org,2002:str> 1\n', 'tag !<tag:yaml.org,2002:str> 1:4-1:28'],
    ['merge key', 'a:\n  <<: {b: 1}\n', 'merge-key << 2:3-2:5'],
    ['merge key in a flow map', 'a: {<<: {b: 1}}\n', 'merge-key << 1:5-1:7'],
    ['second document', 'a: 1\n---\nb: 2\n', 'documents --- 2:1-2:4'],
    ['second document after a first mark', '---\na: 1\n---\nb: 2\n', 'documents --- 3:1-3:4'],
    ['second document that is empty', '---\na: 1\n---\n', 'documents --- 3:1-3:4'],
    ['third document', 'a: 1\n---\nb: 2\n---\nc: 3\n', 'documents --- 2:1-2:4'],
    ['version', '%YAML 1.2\n---\na: 1\n', 'directive %YAML 1.2 1:1-1:10'],
    ['handle', '%TAG ! tag:a,2022:\n---\na: 1\n', 'directive %TAG ! tag:a,2022: 1:1-1:19'],
    ['hexadecimal number', 'a: 0x1F\n', 'number 0x1F 1:4-1:8'],
    ['negative hexadecimal number', 'a: -0x1f\n', 'number -0x1f 1:4-1:9'],
    ['octal number', 'a: 0o17\n', 'number 0o17 1:4-1:8'],
    ['binary number', 'a: 0b1\n', 'number 0b1 1:4-1:7'],
    ['underscore', 'a: 1_000\n', 'number 1_000 1:4-1:9'],
    ['underscore with a sign', 'a: +1_000.5\n', 'number +1_000.5 1:4-1:12'],
    ['underscore in a list', 'a: [1, 1_000]\n', 'number 1_000 1:8-1:13'],
    ['underscore in a key', '1_000: a\n', 'number 1_000 1:1-1:6'],
    ['infinity', 'a: .inf\n', 'number .inf 1:4-1:8'],
    ['negative infinity', 'a: -.Inf\n', 'number -.Inf 1:4-1:9'],
    ['no number', 'a: .nan\n', 'number .nan 1:4-1:8'],
    ['no number in capitals', 'a: .NaN\n', 'number .NaN 1:4-1:8'],
    ['a fraction that begins with its point', 'a: -.5\n', 'number -.5 1:4-1:7'],
    ['underscore behind the point', 'a: 1.5_0\n', 'number 1.5_0 1:4-1:9'],
    ['a number larger than numbers are', 'a: 1e400\n', 'number 1e400 1:4-1:9'],
    ['a key that is null', 'a: {~: 5}\n', 'key : 1:6-1:7'],
    ['a key that is the word null', 'null: 5\n', 'key : 1:5-1:6'],
    ['no key at all', 'a:\n  : 5\n', 'key : 2:3-2:4'],
    ['no key in a flow map', 'a: {: 5}\n', 'key : 1:5-1:6'],
    ['no key in a list', '- : 5\n', 'key : 1:3-1:4'],
    ['no second key in a flow map', 'a: {b: 1, : 5}\n', 'key : 1:11-1:12'],
    ['a key that is a list', 'a: {[b]: 5}\n', 'key : 1:8-1:9'],
    ['a key that is a mapping', '{a: 1}: 5\n', 'key : 1:7-1:8'],
    ['no key below a value', 'a: b\n: c\n', 'key : 2:1-2:2'],
    ['no key below the document mark', '---\n: c\n', 'key : 2:1-2:2'],
    ['a marked key', '? a\n', 'key ? 1:1-1:2'],
    ['a marked key with its value', '? a\n: b\n', 'key ? 1:1-1:2'],
    ['a comment without a blank', 'a: "b"#c\n', 'comment #c 1:7-1:9'],
    ['a comment without a blank behind a list', 'a: [b]#c\n', 'comment #c 1:7-1:9'],
    ['a carriage return alone', 'a: 1\rb: 2\n', 'carriage-return \r 1:5-1:6'],
    ['a carriage return too many', 'a: 1\n甲: 2\r\r\n', 'carriage-return \r 2:5-2:6'],
    ['a mapping on the line of the mark', '--- a: 1\n', 'documents --- 1:1-1:4'],
    ['behind Chinese, emoji and CRLF', '# 注释😀\r\n市: 甲\r\n😀: &x 1\r\n', 'anchor &x 3:5-3:7'],
    ['behind a block scalar', 'a: |\n  甲 &x\n  乙\nb: &y 1\n', 'anchor &y 4:4-4:6'],
    ['behind a quoted scalar of several lines', 'a: "甲\n  乙"\nb: *y\n', 'alias *y 3:4-3:6'],
  ])('%s', (_, text, expected) => {
    expect(features(text)).toEqual([expected]);
    expect(needsInspection(text)).toBe(true);
  });

  test('each of several', () => {
    expect(features('%YAML 1.2\n---\na: &x !!int 0x1F\nb: *x\n<<: *x\n---\nc: 1\n')).toEqual([
      'directive %YAML 1.2 1:1-1:10',
      'anchor &x 3:4-3:6',
      'tag !!int 3:7-3:12',
      'number 0x1F 3:13-3:17',
      'alias *x 4:4-4:6',
      'merge-key << 5:1-5:3',
      'alias *x 5:5-5:7',
      'documents --- 6:1-6:4',
    ]);
  });

  // Text behind three points is a document of its own, without a mark to point at.
  test('a second document that only three points announce', () => {
    const [found, ...others] = features('a: 1\n...\nb: 2\n');
    expect(found).toMatch(/^documents \S+ 3:1-/);
    expect(others).toEqual([]);
  });
});

describe('a text that only looks like it is legal', () => {
  test.each([
    ['& and * inside words', 'a: 甲&乙*丙\n'],
    ['& and * after a blank', 'a: 甲 & 乙 * 丙\n'],
    ['& and * with a word after a blank', 'a: 甲 &乙 *丙\n'],
    ['a multiplication', 'a: 3*4 * 5\n'],
    ['quoted signs', 'a: "*"\nb: \'&x\'\nc: "!!str"\nd: ["*x", \'*y\']\n'],
    ['exclamation', 'a: 注意! 安全!\n'],
    ['signs in a block scalar', 'a: |\n  &x\n  *y\n  !z\n  0x1F\n  <<: a\nb: >-\n  &x\n  *y\n'],
    ['marks in a block scalar', 'a: |\n  ---\n  ...\n  %YAML 1.2\n'],
    ['signs in a comment', '# &x *y !z 0x1F 1_000\na: 1 # *x\n'],
    ['signs in a quoted text of several lines', 'a: "甲\n  &x\n  *y"\n'],
    ['a single leading mark', '---\na: 1\n'],
    ['a single mark behind a comment', '# 注释\n---\n# 注释\na: 1\n'],
    ['a mark with a comment', '--- # 注释\na: 1\n'],
    ['an end mark', 'a: 1\n...\n'],
    ['a percent sign', 'a: 100%\nb: "%"\nc: 甲 %d\n'],
    ['angle brackets', 'a: 甲<<乙>>\nb: a << b\nc: 《办法》\n'],
    ['a quoted merge key', '"<<": 1\n'],
    ['dashes for keys', '{---: 1}\n'],
    ['dashes', 'a: ---\nb: a---b\nc: -- d\n'],
    ['quoted numbers', 'a: "0x1F"\nb: \'1_000\'\nc: ".inf"\nd: "0b1"\n'],
    ['words with an underscore', 'a: 1_000元\nb: x_1\nc: _1\nd: a_b\n'],
    ['words with digits', 'a: 0xyz\nb: 0b2c\nc: 0oz\nd: .info\ne: .nano\n'],
    ['plain numbers', 'a: 0\nb: -1\nc: 1.5\nd: 1e3\ne: 007\nf: +1\n'],
    ['ids and dates', 'a: 13-10\nb: 2022-06-30\nc: 2022-W23\nd: 2022\n'],
    ['comments', '# c\na: b # c\nb: [c] # d\nc: {d: 1} # e\nd: "e" # f\n  # g\n'],
    ['a # that begins no comment', 'a: b#c\nb: "#"\nc: |\n  "x"#y\nd: 甲#1\n'],
    ['values that would be unclear keys', 'a: null\nb: ~\nc: [d]\ne: {f: g}\nh:\ni: [~, null]\nj: 1\n'],
    ['quoted keys', '"~": 1\n"null": 2\n"": 3\n"[a]": 4\n'],
    ['keys with question marks', 'a?: 1\nb: ?c\nd: 吗?\n'],
    ['colons', 'a: b:c\nd: "e: f"\ng: 12:30\nh: 甲：乙\n'],
    ['CRLF throughout', '---\r\na: 1\r\nb: |\r\n  c\r\n'],
    ['large and small numbers', 'a: 1e300\nb: 1e-400\nc: 123456789012345678901234567890\n'],
    ['a full-width sign', 'a: ＆甲\nb: ＊乙\nc: ！丙\n'],
  ])('%s', (_, text) => {
    expect(readData(text)).toHaveProperty('data');
    expect(features(text)).toEqual([]);
  });
});

describe('a file that keeps to the subset', () => {
  test('is never refused, whatever its texts say', () => {
    const words = [
      '压实责任',
      '&甲',
      '*乙',
      '!丙',
      '甲 &乙',
      '<<甲',
      '---',
      '...',
      '#',
      'a #b',
      '"a"#b',
      '? a',
      '~',
      'null',
      '%',
    ];
    const others = [
      '',
      ' ',
      ':',
      'a: b',
      '[a]',
      '{a: b}',
      ']',
      '}',
      ',',
      '-',
      '- a',
      '|',
      '>',
      "'",
      '0',
      '12:30',
      'a\n&b\n---',
    ];
    const text = fc
      .array(fc.constantFrom(...words, ...others, '，', ' '), { maxLength: 3 })
      .map((list) => list.join(''));
    const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text, { maxLength: 3 }));
    const key = text.filter((name) => !name.includes('\n'));
    const style = fc.record({ lineWidth: fc.constantFrom(0, 40), indentSeq: fc.boolean() });
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1, noNullPrototype: true }), style, (data, options) => {
        const text = stringify(data, options);
        expect(features(text)).toEqual([]);
        expect(readData(text)).toEqual({ data });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('needsInspection', () => {
  test.each([
    'id: "01"\ntitle: 压实责任\n',
    'a: [1, 2]\nb: {c: 市公安局}\n',
    'a: 甲&乙*丙\nb: 2022-06-30\nc: 100%\n',
    '',
  ])('%j needs no slow look', (text) => {
    expect(needsInspection(text)).toBe(false);
  });

  const signs = ['&x 1', '&x', '*x', '!x 1', '!', '!!str 1', '<<', '0x1F', '-0x1F', '0o17', '0b1', '1_0', '+1_0.5'];
  const words = ['.inf', '-.Inf', '.nan', '.NaN', '%x', '---', '...'];
  const places = [
    'X',
    '甲: X',
    '甲:\tX',
    '甲:\n  X',
    '甲:\r\n  X',
    '- X',
    '-\tX',
    '- - X',
    '- 甲: X',
    '? X',
    '?\tX',
    'X: 1',
  ];
  const flows = [
    '[X]',
    '[ X ]',
    '[1,X]',
    '[1, X]',
    '{X: 1}',
    '{甲: X}',
    '{"甲":X}',
    '{甲: 1,X: 2}',
    '[{X: 1}]',
    '[甲: X]',
  ];
  const lines = ['a: 1\nX\nb: 2', 'X\n---\na: 1', 'a: &a X', 'a: !!str X', '# c\nX', '"a":\n  - X'];

  test.each([...places, ...flows, ...lines])('is true of %j with anything excluded in it', (template) => {
    const texts = [...signs, ...words].map((sign) => template.replace('X', sign));
    const excluded = texts.filter((text) => features(text).length > 0);
    expect(excluded.length).toBeGreaterThan(0);
    expect(excluded.filter((text) => !needsInspection(text))).toEqual([]);
  });
});

describe('hostile files are refused in bounded time', () => {
  /** Milliseconds; far above what each takes, far below what an expansion would. */
  const LIMIT = 5000;

  async function timed(text: string): Promise<string[]> {
    const start = performance.now();
    const codes = await codesOf(text);
    expect(performance.now() - start).toBeLessThan(LIMIT);
    return codes;
  }

  test('an alias bomb', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level++) {
      lines.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    const codes = await timed(lines.join('\n'));
    expect(codes).toEqual(Array(12 + 11 * 9).fill('yaml-feature'));
  });

  test('an alias to itself', async () => {
    expect(await timed('a: &a [*a, *a]\n')).toEqual(['yaml-feature', 'yaml-feature', 'yaml-feature']);
  });

  test.each([
    ['opened lists', '['.repeat(100_000)],
    ['opened maps', '{a: '.repeat(100_000)],
    ['lists on one line', `${'- '.repeat(100_000)}x`],
    ['lists, opened and closed', `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['maps in maps', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('%s without end', async (_, text) => {
    const codes = await timed(text);
    expect(codes.length).toBe(1);
    expect(['too-deep', 'yaml-syntax']).toContain(codes[0]);
  });
});

describe('findSyntaxErrors', () => {
  const errors = (text: string) =>
    findSyntaxErrors('a.yaml', text).map(({ code, place, params }) => {
      if (place.at !== 'range') throw new Error('no range');
      return [code, ...Object.values(params), `${place.range.line}:${place.range.column}`].join(' ');
    });

  test.each<[string, string, string[]]>([
    ['none', 'a: 1\n', []],
    ['a duplicate key', 'a: 1\n市: 2\n市: 3\n', ['duplicate-key 市 3:1']],
    [
      'every duplicate key',
      'a: 1\na: 2\nb:\n  "c d": 1\n  "c d": 2\n',
      ['duplicate-key a 2:1', 'duplicate-key "c d" 5:3'],
    ],
    ['a tab', 'a:\n\tb: 1\n', ['yaml-syntax TAB_AS_INDENT 2:1']],
    ['the first of several', 'a: [1\nb: }\n', ['yaml-syntax BAD_INDENT 2:1']],
  ])('%s', (_, text, expected) => {
    expect(errors(text)).toEqual(expected);
  });

  test('every text that js-yaml refuses has an error at a place inside it', async () => {
    const parts = fc.constantFrom(
      'a',
      '甲',
      ': ',
      '\n',
      '\n  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '\t',
      '@',
      '#',
      '|',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 10 }), async (list) => {
        const text = list.join('');
        fc.pre(!('data' in readData(text)));
        const { findings } = await parseFile({ path: 'x', kind: 'task', content: new TextEncoder().encode(text) });
        expect(findings.length).toBeGreaterThan(0);
        for (const { place } of findings) {
          const lines = text.split('\n');
          const range = place.at === 'range' ? place.range : undefined;
          expect(range?.line).toBeGreaterThanOrEqual(1);
          expect(range?.line).toBeLessThanOrEqual(lines.length);
          expect(range?.column).toBeLessThanOrEqual((lines[(range?.line ?? 0) - 1]?.length ?? 0) + 1);
        }
      }),
    );
  });
});
