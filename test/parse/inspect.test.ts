/** What is wrong with the YAML of a text: each thing once at its place, and nothing that only looks wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Defect } from '../../src/parse/defect.js';
import { isEveryday } from '../../src/parse/everyday.js';
import { findFeatures } from '../../src/parse/features.js';
import { inspectText, toFindings } from '../../src/parse/inspect.js';
import { parseFile } from '../../src/parse/parse-file.js';
import { readData } from '../../src/parse/read-data.js';
import { ROOT } from '../support/run.js';

/** `code params line:column-endLine:endColumn` of each defect. */
function show(text: string, defects: readonly Defect[]): string[] {
  return toFindings('tasks/01.yaml', text, defects).map(({ code, file, place, params }) => {
    if (place.at !== 'range') throw new Error(code);
    const { line, column, endLine, endColumn } = place.range;
    expect(file).toBe('tasks/01.yaml');
    return [code, ...Object.values(params), `${line}:${column}-${endLine}:${endColumn}`].join(' ');
  });
}

/** `feature text line:column-endLine:endColumn` of every excluded construct. */
function features(text: string): string[] {
  return show(text, findFeatures(text)).map((line) => line.replace('yaml-feature ', ''));
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
    ['second end of a document', 'a: 1\n...\n...\n', 'documents ... 3:1-3:4'],
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
    expect(isEveryday(text)).toBe(false);
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

describe('the everyday style', () => {
  test.each([
    'id: "01"\ntitle: 压实责任\n',
    'a: [1, 2]\nb: {c: 市公安局}\n',
    'a: 甲&乙*丙\nb: 2022-06-30\nc: 100%\n',
    'a:\n  - b: |\n      （一）甲：乙，“丙”\n\n      丁\n    c: [] # d\n',
    'a: \'b: c\' # d\r\nb: "#e"\r\n',
    '- a: [{b: c}, {d: [e, f]}]\n- -1\n',
    '',
  ])('%j is of it', (text) => {
    expect(isEveryday(text)).toBe(true);
  });

  const plan = readdirSync(join(ROOT, 'plan'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );

  test.each(plan)('plan/%s is of it', (name) => {
    expect(isEveryday(readFileSync(join(ROOT, 'plan', name), 'utf8'))).toBe(true);
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

  test.each([...places, ...flows, ...lines])('%j with anything excluded in it is not', (template) => {
    const texts = [...signs, ...words].map((sign) => template.replace('X', sign));
    const excluded = texts.filter((text) => features(text).length > 0);
    expect(excluded.length).toBeGreaterThan(0);
    expect(excluded.filter(isEveryday)).toEqual([]);
  });

  test.each([
    ['a tab', 'a:\tb\n'],
    ['a control character', 'a: b\u0007\n'],
    ['a byte order mark', 'a: \ufeffb\n'],
    ['a line separator', 'a: b\u2028c\n'],
    ['a carriage return alone', 'a: b\rc: d\n'],
    ['an escape', 'a: "\\u0041"\n'],
    ['a list of several lines', 'a: [b,\n  c]\n'],
    ['a quoted text of several lines', 'a: "b\n  c"\n'],
    ['a dash alone', 'a:\n  -\n  - b\n'],
    ['a key of many letters', `${'a'.repeat(1025)}: b\n`],
    ['a number of many digits', `a: ${'1'.repeat(400)}\n`],
    ['a quoted key', '"a": b\n'],
    ['a conflict', '<<<<<<< HEAD\na: b\n=======\n'],
  ])('%s is not of it', (_, text) => {
    expect(isEveryday(text)).toBe(false);
  });
});

describe('the first syntax error, at its place', () => {
  /** What is wrong with some lines inside a measure. */
  const inMeasure = (lines: string) => {
    const text = `measures:\n  - id: 13-1\n${lines}\n    status: open\n`;
    return show(text, inspectText(text)).map((line) => line.replace('yaml-syntax ', ''));
  };

  test.each<[string, string, string]>([
    ['a list that is not closed', '    lead: [市公安局', 'UNCLOSED_BRACKET 3:11-3:12'],
    ['a list that is not closed, with others below', '    a: [b, c\n    d: [e]', 'UNCLOSED_BRACKET 3:8-3:9'],
    ['a mapping that is not closed', '    source: {item: 1', 'UNCLOSED_BRACKET 3:13-3:14'],
    ['a mapping that is closed as a list', '    source: {item: 1]', 'UNCLOSED_BRACKET 3:13-3:14'],
    ['a list that is closed as a mapping', '    lead: [a}', 'UNCLOSED_BRACKET 3:11-3:12'],
    ['the innermost of several', '    a: [b, {c: d, [e]', 'UNCLOSED_BRACKET 3:12-3:13'],
    ['a bracket too many', '    lead: [市公安局]]', 'UNEXPECTED_TOKEN 3:17-3:18'],
    ['a double quote that is not closed', '    title: "甲', 'UNCLOSED_QUOTE 3:12-3:13'],
    ['a double quote that another line seems to close', '    title: "甲\n    due: "2022"', 'UNCLOSED_QUOTE 3:12-3:13'],
    ['a double quote that a deeper line closes', '    a: "甲\n      b: "2022"', 'UNCLOSED_QUOTE 3:8-3:9'],
    ['a double quote that is escaped', '    title: "甲\\"', 'UNCLOSED_QUOTE 3:12-3:13'],
    ['a single quote that is not closed', "    title: '甲", 'UNCLOSED_QUOTE 3:12-3:13'],
    ['a single quote that is doubled', "    title: '甲''", 'UNCLOSED_QUOTE 3:12-3:13'],
    ['a quote inside a list', '    lead: ["甲, 乙]', 'UNCLOSED_QUOTE 3:12-3:13'],
    ['text behind a quote', '    title: "甲" 乙', 'UNEXPECTED_TOKEN 3:16-3:17'],
    ['an unknown escape', '    title: "甲\\q"', 'BAD_DQ_ESCAPE 3:14-3:15'],
    ['two pairs on a line', '    title: 甲: 乙', 'BLOCK_AS_IMPLICIT_KEY 3:12-3:13'],
    ['a line that begins too far left', '   title: 甲', 'BAD_INDENT 3:4-3:5'],
    ['a line that begins too far right', '     title: 甲', 'BAD_INDENT 3:6-3:7'],
    ['an item that begins too far right', '    title: 甲\n   - id: 13-2', 'BAD_INDENT 4:4-4:5'],
    ['an item among keys', '    - 甲', 'BAD_COLLECTION_TYPE 3:5-3:6'],
    ['a tab', '\ttitle: 甲', 'TAB_AS_INDENT 3:1-3:2'],
    ['a tab before the second key of an item', '    a:\n      - b: 1\n\tc: 2', 'TAB_AS_INDENT 5:1-5:2'],
    ['a tab in a list', '    a: [\n\tb]', 'TAB_AS_INDENT 4:1-4:2'],
    ['a tab behind spaces', '  \ttitle: 甲', 'TAB_AS_INDENT 3:3-3:4'],
    ['no colon', '    title 甲', 'MULTILINE_IMPLICIT_KEY 3:5-3:12'],
    ['no blank behind a colon', '    title:甲', 'COLON_WITHOUT_SPACE 3:10-3:11'],
    ['a full-width colon', '    title：甲', 'FULLWIDTH_COLON 3:10-3:11'],
    ['a full-width colon and a blank', '    title： 甲', 'FULLWIDTH_COLON 3:10-3:11'],
    ['a full-width colon behind a quoted key', '    "title"：甲', 'FULLWIDTH_COLON 3:12-3:13'],
    ['a full-width colon above keys', '    departments：\n      lead: [甲]', 'FULLWIDTH_COLON 3:16-3:17'],
    ['a full-width colon in an item', '    a:\n      - id：1\n        b: c', 'FULLWIDTH_COLON 4:11-4:12'],
    ['a full-width comma', '    a: {b: 1， c: 2}', 'FULLWIDTH_COMMA 3:13-3:14'],
    ['no comma', '    a: {b: 1 c: 2}', 'MISSING_COMMA 3:13-3:14'],
    ['a sign at the beginning of a text', '    title: @甲', 'BAD_SCALAR_START 3:12-3:13'],
    ['a control character', '    title: 甲\u000b乙', 'CONTROL_CHARACTER 3:13-3:14'],
    ['a control character in a comment', '    # 甲\u0007', 'CONTROL_CHARACTER 3:8-3:9'],
    ['a byte order mark', '\ufeff    title: 甲', 'BYTE_ORDER_MARK 3:1-3:2'],
    ['half a character by an escape', '    title: "\\ud800"', 'BAD_DQ_ESCAPE 3:12-3:20'],
    ['a character beyond all', '    title: "\\U00110000"', 'BAD_DQ_ESCAPE 3:13-3:14'],
    ['a list that goes on at the margin', '    a: [\nb]', 'BAD_INDENT 4:1-4:2'],
  ])('%s', (_, lines, expected) => {
    expect(inMeasure(lines)).toEqual([expected]);
  });

  test.each<[string, string, string]>([
    ['the first line', '"a', 'UNCLOSED_QUOTE 1:1-1:2'],
    ['the last line without a line end', 'a: 1\nb: [', 'UNCLOSED_BRACKET 2:4-2:5'],
    ['a second byte order mark', '\ufeffa: 1\n', 'BYTE_ORDER_MARK 1:1-1:2'],
    ['a tab on the first line', '\t- 1\n', 'TAB_AS_INDENT 1:1-1:2'],
    ['after Chinese, emoji and CRLF', '# 注释\r\n市: "😀" x\r\n', 'UNEXPECTED_TOKEN 2:9-2:10'],
    ['the first of several', 'a: [1\nb: }\nc: "\n', 'UNCLOSED_BRACKET 1:4-1:5'],
  ])('%s', (_, text, expected) => {
    expect(show(text, inspectText(text))).toEqual([`yaml-syntax ${expected}`]);
  });

  test('a comma of Chinese text, and a colon, are no mistakes', () => {
    const text = 'a: 甲：乙，丙\nb: [甲，乙]\nc: {d: 甲：乙}\ne: |\n  甲：\n  乙，\n';
    expect(inspectText(text)).toEqual([]);
  });
});

describe('several things are wrong', () => {
  test.each<[string, string, string[]]>([
    [
      'constructs before an error',
      'a: &x 1\nb: *x\nc: "\nd: *x\n',
      ['yaml-feature anchor &x 1:4-1:6', 'yaml-feature alias *x 2:4-2:6', 'yaml-syntax UNCLOSED_QUOTE 3:4-3:5'],
    ],
    [
      'an error that a construct causes',
      'a:\n  - *重要* 事项\nb: &x 1\n',
      ['yaml-feature alias *重要* 2:5-2:9', 'yaml-feature anchor &x 3:4-3:6'],
    ],
    [
      'an error behind a construct of another line',
      'a: !x\n  b: 1\nc: d: e\n',
      ['yaml-feature tag !x 1:4-1:6', 'yaml-syntax BLOCK_AS_IMPLICIT_KEY 3:4-3:5'],
    ],
    ['a quoted text at the margin', 'a: "\n&x\n*y\n"\n', ['yaml-feature margin " 1:4-1:5']],
    ['carriage returns', 'a: 1\rb: 2\rc: 3\r', ['yaml-feature carriage-return \r 1:5-1:6']],
    ['a second document', 'a: 1\n---\na: "\n', ['yaml-feature documents --- 2:1-2:4']],
    [
      'a construct and a repeated key',
      'x: &a 1\na: 1\na: 2\n<<: 1\n<<: 2\n',
      [
        'yaml-feature anchor &a 1:4-1:6',
        'yaml-feature merge-key << 4:1-4:3',
        'yaml-feature merge-key << 5:1-5:3',
        'duplicate-key a 3:1-3:2',
      ],
    ],
    [
      'a construct and a control character',
      'x: &a 1\n# \u0007\n',
      ['yaml-feature anchor &a 1:4-1:6', 'yaml-syntax CONTROL_CHARACTER 2:3-2:4'],
    ],
    ['a repeated key and an error', 'a: 1\na: 2\nb: [\n', ['yaml-syntax UNCLOSED_BRACKET 3:4-3:5']],
  ])('%s', (_, text, expected) => {
    expect(show(text, inspectText(text))).toEqual(expected);
  });
});

describe('repeated keys', () => {
  test.each<[string, string, string[]]>([
    ['none', 'a: 1\nb: {a: 2}\nc: [{a: 1}, {a: 1}]\n', []],
    ['one', 'a: 1\n市: 2\n市: 3\n', ['市 3:1-3:2']],
    ['behind an empty value', 'a: 1\nb:\nb: 2\n', ['b 3:1-3:2']],
    ['with an empty value', 'a: 1\nb: 2\nb:\nc: 3\n', ['b 3:1-3:2']],
    ['in quotes', 'x: 0\na b: 1\n"a b": 2\n', ['a b 3:1-3:6']],
    ['in a flow mapping', 'a: {b: 1, c: 2, b: 3}\n', ['b 1:17-1:18']],
    ['as a number and as text', 'x: 0\n1: a\n"1": b\n', ['1 3:1-3:4']],
    ['three times', 'x: 0\na: 1\na: 2\na: 3\n', ['a 3:1-3:2', 'a 4:1-4:2']],
    ['in several mappings', 'a: 1\nb:\n  x: 0\n  c: 1\n  c: 2\nd: 4\nd: 5\n', ['d 7:1-7:2', 'c 5:3-5:4']],
    ['names of objects', '__proto__: 1\nconstructor: 2\n__proto__: 3\n', ['__proto__ 3:1-3:10']],
    ['all keys of a mapping again, for one dash that is missing', '- a: 1\n  b: 2\n  a: 3\n  b: 4\n', ['a 3:3-3:4']],
  ])('%s', (_, text, expected) => {
    expect(show(text, inspectText(text))).toEqual(expected.map((place) => `duplicate-key ${place}`));
  });

  test('tell where the key was first', () => {
    const text = 'a: 1\n"b":\n  c: 1\nb: 2\n';
    const [found] = toFindings('a.yaml', text, inspectText(text));
    expect(found?.related).toEqual({
      is: 'first',
      file: 'a.yaml',
      place: { at: 'range', range: { line: 2, column: 1, endLine: 2, endColumn: 4 } },
    });
  });
});

describe('hostile files are refused', () => {
  test('an alias bomb', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level++) {
      lines.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    expect(await codesOf(lines.join('\n'))).toEqual(Array(12 + 11 * 9).fill('yaml-feature'));
  });

  test('an alias to itself', async () => {
    expect(await codesOf('a: &a [*a, *a]\n')).toEqual(['yaml-feature', 'yaml-feature', 'yaml-feature']);
  });

  const SIZE = 100_000;
  const lines = (line: string) => `${line}\n`.repeat(SIZE / 10);

  test.each<[string, string, string]>([
    ['opened lists', '['.repeat(SIZE), 'too-deep'],
    ['opened maps', '{a: '.repeat(SIZE), 'too-deep'],
    ['opened lists behind an error', `a: ]b\n${'['.repeat(SIZE)}`, 'yaml-syntax'],
    ['lists on one line', `${'- '.repeat(SIZE)}x`, 'too-deep'],
    ['lists, opened and closed', `a: ${'['.repeat(SIZE)}${']'.repeat(SIZE)}`, 'too-deep'],
    ['maps in maps', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'too-deep'],
    ['closing brackets', ']'.repeat(SIZE), 'yaml-syntax'],
    ['commas', `[${','.repeat(SIZE)}`, 'yaml-syntax'],
    ['double quotes', '"'.repeat(SIZE + 1), 'yaml-syntax'],
    ['single quotes', "'".repeat(SIZE + 1), 'yaml-syntax'],
    ['backslashes', `"${'\\'.repeat(SIZE)}`, 'yaml-syntax'],
    ['a mistake on each line', `x: 0\n${lines('a: ]b: [')}`, 'yaml-syntax'],
    ['carriage returns', `a: ${'\r'.repeat(SIZE)}`, 'yaml-feature'],
    ['tabs', `a: 1\n${'\t'.repeat(SIZE)}b: 1`, 'yaml-syntax'],
    ['documents', lines('---'), 'yaml-feature'],
    ['one key', lines('a: 1'), 'duplicate-key'],
    ['conflicts that were left', `${lines('=======')}`, 'merge-conflict'],
    ['NUL bytes', '\0'.repeat(SIZE), 'nul-byte'],
  ])('%s without end', async (_, text, code) => {
    expect(new Set(await codesOf(text))).toEqual(new Set([code]));
  });
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
        if (place.at !== 'range') continue;
        const { line, column } = place.range;
        const lines = text.split('\n');
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: 500 },
  );
});
