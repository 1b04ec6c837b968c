/** Stretches of numbers and days as clerks write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDays, readNumber, readRange } from '../../src/query/compare.js';

const days = (text: string) => readRange(text, (part) => readDays(part, '2022'));
const numbers = (text: string) => readRange(text, readNumber);

describe('days', () => {
  test.each([
    '2022-04..2022-06',
    '4月至6月',
    '4月到6月',
    '4月~6月',
    '4月～6月',
    '4月-6月',
    '4月－6月',
    '4月—6月',
    '4月–6月',
    '4月——6月',
    '4月份-6月份',
    '2022-04-2022-06',
    '2022.4-2022.6',
    '20220401-20220630',
    '6月-4月',
    '第二季度',
  ])('%s is the second quarter', (text) => {
    expect(days(text)).toEqual({ from: '2022-04-01', to: '2022-06-30' });
  });

  test.each(['2022-13', '2022-02-30', '4-6', '4-6月', '2022-', '-2022', '-', '--', '4月-5月-6月', '4月-6月-'])(
    '%s is none',
    (text) => {
      expect(days(text)).toBeUndefined();
    },
  );
});

describe('numbers', () => {
  test.each<[string, number | undefined, number | undefined]>([
    ['50-80', 50, 80],
    ['80%-50%', 50, 80],
    ['-20--10', -20, -10],
    ['-5', -5, -5],
    ['5..', 5, undefined],
    ['..5', undefined, 5],
  ])('%s is from %s to %s', (text, from, to) => {
    expect(numbers(text)).toEqual({ from, to });
  });

  test.each(['50-', '-', '--', '5-6-7', '50-x'])('%s is none', (text) => {
    expect(numbers(text)).toBeUndefined();
  });

  test('every sign between two of them means the same', () => {
    const signs = fc.constantFrom('..', '至', '到', '~', '—', '-');
    fc.assert(
      fc.property(fc.nat(999), fc.nat(999), signs, (a, b, sign) => {
        expect(numbers(`${a}${sign}${b}`)).toEqual({ from: Math.min(a, b), to: Math.max(a, b) });
      }),
    );
  });
});
