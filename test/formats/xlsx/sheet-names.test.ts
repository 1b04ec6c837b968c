/** Names of worksheets that no spreadsheet refuses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameSheets, quoteName } from '../../../src/formats/xlsx/sheet-names.js';

const LONG = '关于临沂市安全生产委员会2022年工作要点6月份进展情况的通报（征求意见稿）';

describe('names', () => {
  test.each([
    ['stay as they are', ['台账', '概况'], ['台账', '概况']],
    ['lose signs that are forbidden', ['a/b\\c:d*e?f[g]h'], ['a b c d e f g h']],
    ['lose apostrophes at their ends', ["'台账'"], ['台账']],
    ['are one line', ['附件1\n各单位\t情况'], ['附件1 各单位 情况']],
    ['are told apart', ['表', '表', '表 (2)'], ['表', '表 (2)', '表 (2) (2)']],
    ['are told apart whatever their case', ['Plan', 'PLAN'], ['Plan', 'PLAN (2)']],
    ['are numbers where nothing is left', ['', '??'], ['1', '2']],
    ['are not the one that Excel keeps for itself', ['History'], ['History 1']],
    ['are cut', [LONG, LONG], [LONG.slice(0, 31), `${LONG.slice(0, 27)} (2)`]],
    ['are cut before a character, not in it', [`${'长'.repeat(30)}𠮷`], ['长'.repeat(30)]],
  ])('%s', (_, titles, names) => {
    expect(nameSheets(titles)).toEqual(names);
  });

  test('of any titles are all different and allowed', () => {
    const title = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('表', '表 (2)', "'", 'history', LONG),
    );
    fc.assert(
      fc.property(fc.array(title, { maxLength: 12 }), (titles) => {
        const names = nameSheets(titles);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) {
          expect(name).toMatch(/^(?!['\s])[^[\]:*?/\\\n]{1,31}(?<!')$/u);
          expect(name.toLowerCase()).not.toBe('history');
        }
      }),
    );
  });

  test('are quoted in formulas', () => {
    expect(quoteName("市'局（1）")).toBe("'市''局（1）'");
  });
});
