/** The lines around a place: carets stand below what they mean, and nothing is wider than the terminal. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { drawFrame } from '../../src/formats/diagnostics/frame.js';
import { createMeasureWidth } from '../../src/terminal/width.js';

const measure = createMeasureWidth(false);
const draw = (lines: readonly string[], line: number, column: number, endColumn: number, width = 80, endLine = line) =>
  drawFrame(lines, { line, column, endLine, endColumn }, { width, measure }).map(
    ({ gutter, text }) => `${gutter} | ${text}`,
  );

describe('a frame', () => {
  test.each<[string, readonly string[], readonly [number, number, number], readonly string[]]>([
    ['ASCII', ['id: x', 'ab: cd'], [2, 5, 7], ['1 | id: x', '2 | ab: cd', '  |     ^^']],
    [
      'Chinese text',
      ['a', '  市应急局: [市公安厅]'],
      [2, 10, 14],
      ['1 | a', '2 |   市应急局: [市公安厅]', '  |              ^^^^^^^^'],
    ],
    ['emoji', ['', '🚒👍🏽 x'], [2, 8, 9], ['2 | 🚒👍🏽 x', '  |      ^']],
    ['a tab', ['a:\tb'], [1, 3, 4], ['1 | a: b', '  |   ^']],
    ['what cannot be seen', ['压实\u200b责任'], [1, 3, 4], ['1 | 压实<U+200B>责任', '  |     ^^^^^^^^']],
    ['control characters', ['a\u001bb'], [1, 2, 3], ['1 | a<U+001B>b', '  |  ^^^^^^^^']],
    ['the end of a line', ['abc'], [1, 4, 5], ['1 | abc', '  |    ^']],
    ['a Windows line end', ['abc\r'], [1, 1, 2], ['1 | abc', '  | ^']],
    ['an empty line', ['a', ''], [2, 1, 2], []],
    ['no such line', ['a'], [7, 1, 2], []],
    [
      'line numbers of different length',
      [...Array(8).fill(''), 'nine', 'ten'],
      [10, 1, 4],
      [' 9 | nine', '10 | ten', '   | ^^^'],
    ],
  ])('%s', (_what, lines, [line, column, end], expected) => {
    expect(draw(lines, line, column, end)).toEqual(expected);
  });

  test('a place of several lines is marked to the end of its first', () => {
    expect(draw(['a: |', '  text', '  more'], 1, 4, 5, 80, 3)).toEqual(['1 | a: |', '  |    ^']);
  });

  test('a long line is cut on both sides of the place', () => {
    const line = `${'前'.repeat(60)}这里${'后'.repeat(60)}`;
    const [shown = '', carets = ''] = draw([line], 1, 61, 63, 40);
    expect(shown).toMatch(/^1 \| …前+这里后+…$/);
    expect(carets.indexOf('^')).toBe(measure(shown.slice(0, shown.indexOf('这'))));
    expect(carets.trimEnd().length - carets.indexOf('^')).toBe(4);
  });
});

test('carets stand below the marked text, in any line at any width', () => {
  const units = fc.constantFrom(...'ab 市应，“…', '🚒', '\t');
  fc.assert(
    fc.property(
      fc.array(units, { minLength: 1, maxLength: 80 }),
      fc.nat(79),
      fc.nat(10),
      fc.integer({ min: 40, max: 100 }),
      (parts, from, length, width) => {
        const start = Math.min(from, parts.length - 1);
        const before = parts.slice(0, start).join('');
        const marked = parts.slice(start, start + 1 + length).join('');
        const line = parts.join('');
        fc.pre(line.trim() !== '');
        const [shown, carets] = drawFrame(
          [line],
          { line: 1, column: before.length + 1, endLine: 1, endColumn: before.length + marked.length + 1 },
          { width, measure },
        );
        expect(stringWidth(shown?.text ?? '')).toBeLessThanOrEqual(width - 6);
        expect(stringWidth(carets?.text ?? '')).toBeLessThanOrEqual(width - 6);
        const at = carets?.text.indexOf('^') ?? -1;
        const visibleStart = marked.replaceAll('\t', ' ').slice(0, 1);
        const shownAt = [...(shown?.text ?? '')].reduce(
          ({ width: w, hit }, sign) => ({ width: w + measure(sign), hit: hit ?? (w === at ? sign : undefined) }),
          { width: 0, hit: undefined as string | undefined },
        ).hit;
        expect([...(visibleStart === ' ' ? [' ', undefined] : [[...marked][0]]), '…']).toContain(shownAt);
      },
    ),
    { numRuns: 1000, seed: 3 },
  );
});
