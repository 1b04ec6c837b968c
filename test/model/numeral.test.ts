/** Chinese numerals are read as they are shown. */
import { expect, test } from 'vitest';
import { words } from '../../src/messages/zh/words.js';
import { readNumeral } from '../../src/model/numeral.js';

test('from 1 to 99', () => {
  const numbers = Array.from({ length: 99 }, (_, at) => at + 1);
  expect(numbers.map((number) => readNumeral(words.sectionNumber(String(number))))).toEqual(numbers);
});

test.each(['', '〇', '零', '4', '百', '一一', '十十', '一二三', '四部分', '一十'])('%j is none', (text) => {
  expect(readNumeral(text)).toBeUndefined();
});
