/** The date that a command judges by: the one asked for, else today inside the plan's period. */
import { describe, expect, test } from 'vitest';
import { resolveAsOf } from '../../src/judge/as-of.js';
import { parseSpan } from '../../src/model/period.js';

const YEAR = parseSpan('2022') ?? { text: '', start: '', end: '' };

describe('resolveAsOf', () => {
  test.each([
    ['the first day', '2022-01-01'],
    ['a day in the middle', '2022-06-30'],
    ['the last day', '2022-12-31'],
  ])('today, %s, is taken as it is', (_, today) => {
    expect(resolveAsOf(undefined, today, YEAR)).toEqual({ date: today });
  });

  test.each([
    ['the day before', '2021-12-31', '2022-01-01'],
    ['long before', '1999-05-05', '2022-01-01'],
    ['the day after', '2023-01-01', '2022-12-31'],
    ['long after', '2031-05-05', '2022-12-31'],
  ])('today, %s, becomes the nearest day of the period', (_, today, date) => {
    expect(resolveAsOf(undefined, today, YEAR)).toEqual({ date, clampedFrom: today });
  });

  test.each(['2022-06-30', '2021-12-31', '2023-01-01', '1999-05-05'])('%s, asked for, is never moved', (asked) => {
    expect(resolveAsOf(asked, '2022-03-03', YEAR)).toEqual({ date: asked });
    expect(resolveAsOf(asked, '2031-03-03', YEAR)).toEqual({ date: asked });
  });

  test('a period of a single day has that day', () => {
    const day = parseSpan('2022-04-08') ?? YEAR;
    expect(resolveAsOf(undefined, '2022-04-07', day)).toEqual({ date: '2022-04-08', clampedFrom: '2022-04-07' });
    expect(resolveAsOf(undefined, '2022-04-08', day)).toEqual({ date: '2022-04-08' });
    expect(resolveAsOf(undefined, '2022-04-09', day)).toEqual({ date: '2022-04-08', clampedFrom: '2022-04-09' });
  });
});
