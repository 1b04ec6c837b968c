/** How high rows are and where pages begin. */
import { describe, expect, test } from 'vitest';
import { findPageStarts, headHeight, heightOf } from '../../../src/formats/docx/row-heights.js';
import type { SheetColumn } from '../../../src/formats/sheet.js';

const COLUMNS: SheetColumn[] = [
  { title: '部分', kind: 'text', merge: true },
  { title: '措施', kind: 'text' },
];
/** Ten characters of 10.5 pt in each column. */
const SETTING = { size: 21, widths: [2200, 2200] } as const;
const LINE = 300;
const AROUND = 70;

describe('a row', () => {
  test.each([
    [['', ''], 1],
    [['一', '短'], 1],
    [['一', '十个字刚好一行没多余'], 1],
    [['一', '十一个字就要两行才放得下'], 2],
    [['一', '一\n二\n\n四'], 4],
    [['很长的合并单元格不计'.repeat(9), '短'], 1],
  ])('with %j has %i lines', (texts, lines) => {
    expect(heightOf(texts, COLUMNS, SETTING)).toBe(lines * LINE + AROUND);
  });

  test('to be filled in has at least three', () => {
    const columns = [...COLUMNS.slice(1), { title: '进展', kind: 'text' as const, fill: {} }];
    expect(heightOf(['短', ''], columns, SETTING)).toBeGreaterThanOrEqual(3 * LINE);
  });
});

test('heads are as high as the highest of them', () => {
  expect(headHeight(COLUMNS, SETTING)).toBe(LINE + 60);
  const upright = [...COLUMNS, { title: '市住房和城乡建设局', kind: 'symbol' as const }];
  expect(headHeight(upright, { size: 21, widths: [2200, 2200, 500] })).toBe(20 * 105 + 60);
});

test.each<[string, number[], number, number, number, boolean[]]>([
  ['all on one page', [10, 10, 10], 100, 20, 5, [false, false, false]],
  ['what does not fit below the title', [50, 50], 100, 20, 5, [false, true]],
  ['again and again', [40, 40, 40, 40, 40], 100, 0, 10, [false, false, true, false, true]],
  ['a row higher than a page', [10, 250, 30, 30], 100, 0, 0, [false, true, false, true]],
])('pages begin with %s', (_, heights, page, first, others, begins) => {
  expect(findPageStarts(heights, page, first, others)).toEqual(begins);
});
