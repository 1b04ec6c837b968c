/** Text measured, broken and split without losing any of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLines, splitText, widthOf } from '../../../src/formats/xlsx/text-size.js';

test.each([
  ['', 0],
  ['ab', 2],
  ['措施', 4],
  ['措施\n一二三', 6],
  ['“措施”…①', 12],
])('%j is %i columns wide', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test.each([
  ['', 10, 1],
  ['一二三四五', 10, 1],
  ['一二三四五六', 10, 2],
  ['一\n二\n\n三', 10, 4],
  ['一二三四五六\n七', 4, 4],
])('%j takes in %i columns %i lines', (text, columns, lines) => {
  expect(countLines(text, columns)).toBe(lines);
});

describe('splitting', () => {
  test.each([
    ['what fits', '一二\n三四', 4, 2, ['一二\n三四']],
    ['between lines', '一二\n三四\n五', 4, 2, ['一二\n三四', '五']],
    ['within a line that is too long', '一二三四五六', 4, 2, ['一二三四', '五六']],
    ['after a sentence where one ends late enough', '一二。三四五六七', 4, 2, ['一二。', '三四五六', '七']],
    ['blanks like anything else', '      一二三四', 4, 2, ['      一', '二三四']],
  ])('%s', (_, text, columns, lines, pieces) => {
    expect(splitText(text, columns, lines)).toEqual(pieces);
  });

  const characters = fc.constantFrom('一', '二', '。', '，', '（', '）', 'a', 'b', '1', ' ', '\n', '𠮷', '“', '；');
  test('keeps all but line breaks, in pieces that are low enough', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: characters, maxLength: 200 }),
        fc.integer({ min: 4, max: 30 }),
        fc.integer({ min: 1, max: 6 }),
        (text, columns, lines) => {
          const pieces = splitText(text, columns, lines);
          expect(pieces.join('').replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
          for (const piece of pieces) expect(countLines(piece, columns)).toBeLessThanOrEqual(lines);
        },
      ),
    );
  });
});
