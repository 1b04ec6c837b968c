/** Lists in running text break between their items. */
import { expect, test } from 'vitest';
import { fillLines } from '../../src/formats/fill.js';
import { createMeasureWidth } from '../../src/terminal/width.js';

const measure = createMeasureWidth(false);

test.each<[readonly string[], number, readonly string[]]>([
  [[], 10, ['']],
  [['一二三'], 10, ['一二三']],
  [['甲：', '一二、', '三四、', '五六'], 10, ['甲：一二、', '三四、五六']],
  [['in: ', 'one, ', 'two, ', 'three'], 9, ['in: one,', 'two,', 'three']],
  [['a ', 'b '], 3, ['a b']],
  [['一二三四五六七', '八'], 10, ['一二三四五', '六七', '八']],
])('%j in %i columns', (items, width, expected) => {
  expect(fillLines(items, width, measure)).toEqual(expected);
});
