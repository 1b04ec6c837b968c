/** Chinese numerals are read as they are shown. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/messages/zh/words.js';
import { readChineseNumber, readNumeral } from '../../src/model/numeral.js';

test('from 1 to 99', () => {
  const numbers = Array.from({ length: 99 }, (_, at) => at + 1);
  expect(numbers.map((number) => readNumeral(words.sectionNumber(String(number))))).toEqual(numbers);
});

test.each(['', '〇', '零', '4', '百', '一一', '十十', '一二三', '四部分', '一十'])('%j is none', (text) => {
  expect(readNumeral(text)).toBeUndefined();
});

describe('a number in Chinese', () => {
  test.each([
    ['零', 0],
    ['〇', 0],
    ['十', 10],
    ['一十二', 12],
    ['三十一', 31],
    ['一百零五', 105],
    ['一百一十', 110],
    ['两千', 2000],
    ['一千零二十', 1020],
    ['一万二千', 12_000],
    ['一万零二百', 10_200],
    ['一百万', 1_000_000],
    ['一亿零五', 100_000_005],
    ['一亿零五十万', 100_500_000],
    ['二点五', 2.5],
    ['零点〇六', 0.06],
  ])('%s is %d', (text, value) => {
    expect(readChineseNumber(text)).toBe(value);
  });

  test.each([
    '',
    '一百二',
    '一百五',
    '一万二',
    '一千二十',
    '一一',
    '三一',
    '二〇二二',
    '点五',
    '二点',
    '二点五点',
    '万',
    '百',
    '31',
    '三十座',
    '一零',
  ])('%j is none', (text) => {
    expect(readChineseNumber(text)).toBeUndefined();
  });

  test('is as many as it has thousands, hundreds, tens and ones', () => {
    const digit = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(digit, digit, digit, digit, (thousands, hundreds, tens, ones) => {
        const [a, b, c, d] = [thousands, hundreds, tens, ones].map((nth) => '零一二三四五六七八九'[nth]);
        const value = thousands * 1000 + hundreds * 100 + tens * 10 + ones;
        expect(readChineseNumber(`${a}千${b}百${c}十${d}`)).toBe(value);
        expect(readChineseNumber(`${a}千${b}百${c}十${d}万${a}千零${d}`)).toBe(
          value * 10_000 + thousands * 1000 + ones,
        );
        expect(readChineseNumber(`${a}千${b}百${c}十${d}亿零${d}`)).toBe(value * 1e8 + ones);
      }),
    );
  });
});
