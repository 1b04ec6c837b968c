/** Columns on the terminal: the measure against the string-width package, its own word on rare sequences, and when signs are wide. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/terminal/io.js';
import { ambiguousIsWide, createMeasureWidth } from '../../src/terminal/width.js';

const narrow = createMeasureWidth(false);
const wide = createMeasureWidth(true);

describe('createMeasureWidth', () => {
  test.each<[string, number, number]>([
    ['', 0, 0],
    ['plan', 4, 4],
    ['压实责任', 8, 8],
    ['ＡＢ１２', 8, 8],
    ['，。、；：！？（）《》【】', 26, 26],
    ['“每周”报告', 10, 12],
    ['…—·', 3, 6],
    ['①②③', 3, 6],
    ['─│█■●→', 6, 12],
    // This shade is narrow everywhere, unlike the full block.
    ['░', 1, 1],
    ['±×÷§°α', 6, 12],
    ['ｱｲｳ', 3, 3],
    ['アイウ', 6, 6],
    ['안전', 4, 4],
    ['𠮷', 2, 2],
    ['\u3000', 2, 2],
    ['\u00a0', 1, 1],
    ['é', 1, 2],
    ['e\u0301', 1, 1],
    ['か\u3099', 2, 2],
    ['葛\u{e0100}', 2, 2],
    ['\u200b\u200e\ufeff\u2060', 0, 0],
    ['😀', 2, 2],
    ['❤️', 2, 2],
    ['⚠️', 2, 2],
    ['⌚', 2, 2],
    ['⌚︎', 2, 2],
    ['1️⃣', 2, 2],
    ['🇨🇳', 2, 2],
    ['👨‍👩‍👧', 2, 2],
    ['🏳️‍🌈', 2, 2],
  ])('%j takes %i columns, %i where ambiguous signs are wide', (text, one, two) => {
    expect([narrow(text), wide(text)]).toEqual([one, two]);
  });

  const inRange = (min: number, max: number) => fc.integer({ min, max }).map((code) => String.fromCodePoint(code));
  const characters = fc.oneof(
    inRange(0x20, 0x7e),
    inRange(0xa1, 0x24f),
    inRange(0x391, 0x3c9),
    inRange(0x410, 0x44f),
    inRange(0x2010, 0x2027),
    inRange(0x2030, 0x205e),
    inRange(0x20a0, 0x20bf),
    inRange(0x2100, 0x218f),
    inRange(0x2190, 0x23ff),
    inRange(0x2460, 0x27bf),
    inRange(0x3000, 0x3029),
    inRange(0x3030, 0x3096),
    inRange(0x309b, 0x30ff),
    inRange(0x3200, 0x33ff),
    inRange(0x3400, 0x4dbf),
    inRange(0x4e00, 0x9fff),
    inRange(0xac00, 0xd7a3),
    inRange(0xe000, 0xe0ff),
    inRange(0xf900, 0xfaff),
    inRange(0xff01, 0xff9d),
    inRange(0xffe0, 0xffe6),
    inRange(0x1f300, 0x1f3fa),
    inRange(0x1f400, 0x1f6ff),
    inRange(0x1f900, 0x1f9ff),
    inRange(0x20000, 0x2a6df),
  );
  const pictures = fc.constantFrom('❤️', '☎️', '⚠️', '✔️', '▶️', '☀️', '©️', '🌡️', '1️⃣', '🇨🇳', '🇯🇵', '👨‍👩‍👧', '👩‍💻', '🏳️‍🌈');
  const marks = fc.oneof(
    inRange(0x300, 0x36f),
    inRange(0x20d0, 0x20dc),
    inRange(0x3099, 0x309a),
    inRange(0xfe00, 0xfe0e),
  );
  const invisible = fc.constantFrom('\u200b', '\u200e', '\u2060', '\ufeff', '\u00ad');
  const clusters = fc.oneof(
    { weight: 4, arbitrary: characters },
    pictures,
    invisible,
    fc.tuple(characters, fc.array(marks, { minLength: 1, maxLength: 3 })).map(([base, drawn]) => base + drawn.join('')),
  );

  test.each([
    [false, narrow],
    [true, wide],
  ])('agrees with string-width (ambiguous signs wide: %s)', (ambiguousAsWide, measure) => {
    fc.assert(
      fc.property(fc.array(clusters, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(measure(text)).toBe(stringWidth(text, { ambiguousIsNarrow: !ambiguousAsWide }));
      }),
      { numRuns: 3000 },
    );
  });

  test('adds up over clusters', () => {
    fc.assert(
      fc.property(fc.array(clusters, { maxLength: 12 }), (parts) => {
        for (const measure of [narrow, wide]) {
          expect(measure(parts.join(''))).toBe(parts.map(measure).reduce((sum, width) => sum + width, 0));
        }
      }),
    );
  });

  // What string-width and terminals that know the sequences agree on.
  test.each<[string, string, number]>([
    ['a skin tone', '👍🏽', 2],
    ['a skin tone on a narrow hand', '☝🏽', 2],
    ['a skin tone in a joined sequence', '👩🏽‍💻', 2],
    ['a joiner between letters', 'a\u200db', 2],
    ['a joiner between Chinese characters', '中\u200d国', 4],
    ['a mark that takes room of its own', 'का', 2],
    ['emoji style on a letter', 'a\ufe0f', 1],
    ['emoji style on a sign that is no emoji', '★\ufe0f', 1],
  ])('%s: %j', (_, text, width) => {
    expect(narrow(text)).toBe(width);
    expect(stringWidth(text)).toBe(width);
  });

  // Here string-width is not followed: the terminal draws a replacement character, two letters, a digit under a mark.
  test.each<[string, string, number]>([
    ['half a surrogate pair', '\ud842', 1],
    ['a Thai vowel of its own', 'กำ', 2],
    ['a keycap without emoji style', '1\u20e3', 1],
  ])('%s: %j', (_, text, width) => {
    expect(narrow(text)).toBe(width);
  });
});

describe('ambiguousIsWide', () => {
  function decide(env: Io['env'], platform: string, locale: string): boolean {
    const stream = { write: () => undefined, isTTY: true };
    const stdin = { isTTY: false, ask: async () => undefined };
    const io = { stdin, stdout: stream, stderr: stream, cwd: '/', env, platform, systemLocale: () => locale };
    return ambiguousIsWide({ ...io, today: () => '2022-06-30', onInterrupt: () => () => {} });
  }

  test.each<[string, Io['env'], string, string, boolean]>([
    ['the old Chinese Windows console', {}, 'win32', 'zh-CN', true],
    ['its locale in capitals', {}, 'win32', 'ZH-Hans-CN', true],
    ['the old console in Taiwan', {}, 'win32', 'zh-TW', true],
    ['an English Windows', {}, 'win32', 'en-US', false],
    ['Windows Terminal', { WT_SESSION: 'a-b' }, 'win32', 'zh-CN', false],
    ["an editor's terminal", { TERM_PROGRAM: 'vscode' }, 'win32', 'zh-CN', false],
    ['Linux', {}, 'linux', 'zh-CN', false],
    ['macOS', {}, 'darwin', 'zh-CN', false],
    ['a wish for two columns', { PLAN_AMBIGUOUS_WIDTH: '2' }, 'linux', 'en-US', true],
    [
      'a wish for two columns in Windows Terminal',
      { PLAN_AMBIGUOUS_WIDTH: '2', WT_SESSION: 'a' },
      'win32',
      'zh-CN',
      true,
    ],
    ['a wish for one column', { PLAN_AMBIGUOUS_WIDTH: '1' }, 'win32', 'zh-CN', false],
  ])('%s', (_, env, platform, locale, expected) => {
    expect(decide(env, platform, locale)).toBe(expected);
  });
});
