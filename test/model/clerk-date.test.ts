/** Dates as clerks write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClerkDate, readClerkDate } from '../../src/model/clerk-date.js';
import { parsePeriod } from '../../src/model/period.js';

describe('readClerkDate', () => {
  test.each([
    ['2022-06-30', '2022-06-30'],
    ['2022.6.30', '2022-06-30'],
    ['2022/6/3', '2022-06-03'],
    ['2022年6月30日', '2022-06-30'],
    ['２０２２年６月３０日前', '2022-06-30'],
    ['2022年6月', '2022-06'],
    ['2022.6', '2022-06'],
    ['2022年6月底前', '2022-06'],
    ['6月底前', '2022-06'],
    ['6月底', '2022-06'],
    ['6月份', '2022-06'],
    ['2022年6月份', '2022-06'],
    ['6月30', '2022-06-30'],
    ['6.30', '2022-06-30'],
    ['6/30前', '2022-06-30'],
    ['20220630', '2022-06-30'],
    ['6-30', '6-30'],
    ['202206', '202206'],
    ['12月末', '2022-12'],
    ['6月30日', '2022-06-30'],
    ['6月30日前', '2022-06-30'],
    ['上半年', '2022-H1'],
    ['2023年下半年', '2023-H2'],
    ['第二季度', '2022-Q2'],
    ['2022年第3季度', '2022-Q3'],
    ['三季度末', '2022-Q3'],
    ['年底前', '2022'],
    ['年底', '2022'],
    ['2022年底前', '2022'],
    ['2022年', '2022'],
    ['2022-W23', '2022-W23'],
    ['2022-H1', '2022-H1'],
    ['2022-02-30', '2022-02-30'],
    ['明天', '明天'],
    ['', ''],
    ['前', '前'],
  ])('%s is %s', (text, expected) => {
    expect(readClerkDate(text, '2022')).toBe(expected);
  });

  test('leaves every period of the files as it is', () => {
    const periods = fc.constantFrom('2022', '2022-H1', '2022-Q4', '2022-06', '2022-06-30', '2022-W23', '1999-12-31');
    fc.assert(
      fc.property(periods, fc.constantFrom('2021', '2022'), (text, year) => readClerkDate(text, year) === text),
    );
  });

  test('makes nothing that is not text or a real form', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'2016年月日底前上下半季度-./') }), (text) => {
        const read = readClerkDate(text, '2022');
        expect(read === text || /^\d{4}/.test(read)).toBe(true);
        if (read !== text && parsePeriod(read) === undefined) expect(read).toMatch(/^\d{4}-/);
      }),
    );
  });
});

describe('findClerkDate', () => {
  test.each([
    ['申请延期至9月底前', '2022-09'],
    ['申请延期至2022年12月31日', '2022-12-31'],
    ['申请延期到2022.9.15', '2022-09-15'],
    ['申请延期至 2022-09', '2022-09'],
    ['申请延期至20220915', '2022-09-15'],
    ['申请延期至9.15', '2022-09-15'],
    ['申请延期至年底', '2022'],
    ['申请延期至2023年底', '2023'],
    ['申请延期至第三季度末', '2022-Q3'],
    ['申请延期至下半年', '2022-H2'],
    ['申请延期至明年上半年', '2023-H1'],
    ['申请延期至今年9月', '2022-09'],
    ['申请延期至3月底', '2023-03'],
    ['申请延期至2022年3月', '2022-03'],
    ['6月底前招标，9月底前完成', '2022-09'],
    ['原为6月底，延期至9月底（另见12月工作安排）', '2022-09'],
    ['延期至２０２２年９月', '2022-09'],
    ['延期3个月', undefined],
    ['延期至2022年2月30日', undefined],
    ['尽快完成', undefined],
    ['', undefined],
  ])('%s names %s', (sentence, expected) => {
    expect(findClerkDate(sentence, '2022-06-30')).toBe(expected);
  });
});
