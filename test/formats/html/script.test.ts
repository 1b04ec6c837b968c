/** What the page's script works out without the page: searching and the order of cells. */
import { describe, expect, test } from 'vitest';
import { orderOf, reversed } from '../../../src/formats/html/client/compare-cells.js';
import { foldText, hasWords, toWords } from '../../../src/formats/html/client/fold.js';

describe('a search', () => {
  test.each([
    ['应急', '市应急管理局', true],
    ['ＡＢ１', '项目ab1', true],
    ['AB', '项目ab1', true],
    ['应急 2022', '市应急管理局\n2022年6月底前', true],
    ['应急　公安', '市应急管理局', false],
    ['', '任何文字', true],
    ['  ', '任何文字', true],
  ])('for %j in %j: %s', (search, text, found) => {
    expect(hasWords(foldText(text), toWords(search))).toBe(found);
  });
});

describe('the order of', () => {
  const ORDERS: readonly [string, string, readonly string[], readonly string[]][] = [
    ['ids', 'id', [], ['02-1', '13-6', '13-10', '']],
    ['numbers', 'number', [], ['-1', '2', '10', '10.5', '未定', '']],
    ['percents', 'percent', [], ['5%', '60%', '100%', '']],
    ['words of few', 'text', ['未启动', '推进中', '已完成'], ['未启动', '推进中', '已完成', '其他', '']],
    ['lamps', 'lamp', ['红灯', '黄灯', '—'], ['红灯', '黄灯', '—']],
    ['Chinese text', 'text', [], ['第2项', '第10项', '']],
    ['dates', 'date', [], ['2022-04-30', '2022-12-01', '']],
  ];

  test.each(ORDERS)('%s', (_name, kind, choices, sorted) => {
    const order = orderOf(kind, choices, 'zh-CN');
    expect([...sorted].reverse().sort(order)).toEqual(sorted);
    const filled = sorted.filter(Boolean);
    const empty = sorted.filter((cell) => cell === '');
    expect([...sorted].sort(reversed(order))).toEqual([...filled.reverse(), ...empty]);
  });
});
