/** Lines that are broken as spreadsheets break them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../../src/formats/xlsx/text-size.js';
import { createMeasureWidth } from '../../../src/terminal/width.js';

const measure = createMeasureWidth(true);

describe('a line', () => {
  test.each([
    ['is broken between Chinese characters', '一二三四五六七', 6, ['一二三', '四五六', '七']],
    ['keeps words whole', '完成 abc def', 6, ['完成', 'abc', 'def']],
    ['cuts a word that is longer than a line', 'abcdefgh', 4, ['abcd', 'efgh']],
    ['does not begin with a closing sign', '一二三，四', 6, ['一二', '三，四']],
    ['does not end in an opening sign', '一二（三四', 6, ['一二', '（三四']],
    ['keeps a word with the sign behind it', '一二abc，四', 7, ['一二', 'abc，四']],
    ['may begin with a closing sign where nothing else is on the line', '，，，，', 2, ['，', '，', '，', '，']],
    ['knows characters of two units', '𠮷𠮷𠮷，一', 6, ['𠮷𠮷', '𠮷，一']],
    ['has nothing to break', '', 6, ['']],
    ['keeps its own line breaks', '一\n二三四五', 6, ['一', '二三四', '五']],
  ])('%s', (_, text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  test('is never too wide, and loses nothing but blanks', () => {
    const character = fc.constantFrom(
      '一',
      '二',
      '，',
      '（',
      '）',
      '“',
      'a',
      '1',
      '-',
      ' ',
      '　',
      '𠮷',
      '①',
      'é',
      '\u0301',
      '🚒',
    );
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 60 }), fc.integer({ min: 4, max: 20 }), (text, columns) => {
        const lines = wrap(text, columns);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
