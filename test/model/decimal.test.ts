/** Figures with what stands behind them. */
import { expect, test } from 'vitest';
import { readDecimal } from '../../src/model/decimal.js';

test.each([
  ['31', 31, ''],
  ['31座', 31, '座'],
  ['31 座', 31, '座'],
  ['１，２３４．５ 座', 1234.5, '座'],
  ['1,234,567', 1234567, ''],
  ['-3', -3, ''],
  ['−3', -3, ''],
  ['0', 0, ''],
  ['1.2万', 1.2, '万'],
  ['1e3', 1, 'e3'],
  ['9007199254740991', 9007199254740991, ''],
])('%s is read', (text, value, rest) => {
  expect(readDecimal(text)).toEqual({ value, rest });
});

test.each(['', '座', '三十一', '1,23', '1,2345', '1.2.3', '1.', '.5', '9007199254740993', 'Infinity'])(
  '%j is not',
  (text) => {
    expect(readDecimal(text)).toBeUndefined();
  },
);
