/** Tables of a web page: which columns can be filtered and how, what is merged, what is a sum. */
import { describe, expect, test } from 'vitest';
import { formatPage } from '../../../src/formats/html/format-page.js';
import { findAnchors } from '../../../src/formats/html/table/anchors.js';
import { toPageColumns } from '../../../src/formats/html/table/columns.js';
import { splitTotals } from '../../../src/formats/html/table/totals.js';
import type { SheetColumn } from '../../../src/formats/sheet.js';
import { zh } from '../../../src/messages/zh/index.js';
import { page as wording } from '../../../src/messages/zh/papers/page.js';
import { paperOf, sheetOf } from '../../support/pages.js';

const WORDS = { messages: zh, page: wording, lamps: zh.words.lamps };

/** What filters a column of these cells. */
function filterOf(column: Partial<SheetColumn>, cells: readonly string[]) {
  const columns = [{ title: '列', kind: 'text' as const, ...column }];
  return toPageColumns(
    sheetOf(
      cells.map((cell) => [cell]),
      { columns },
    ),
    WORDS,
  )[0]?.filter;
}

const repeat = (words: readonly string[], times: number) => Array.from({ length: times }, () => words).flat();

describe('a column', () => {
  const statuses = [...repeat(['已完成', '推进中', '未启动'], 3), ''];

  test.each<[string, Partial<SheetColumn>, readonly string[], unknown]>([
    ['with few words is chosen from, in their own order', {}, statuses, ['未启动', '推进中', '已完成', '']],
    ['with few other words is chosen from, as they come', {}, repeat(['乙', '甲'], 4), ['乙', '甲']],
    [
      'of lamps is chosen from',
      { kind: 'lamp' },
      ['黄灯', '—', '红灯', '绿灯', '蓝灯', '—', '—', '—'],
      ['红灯', '黄灯', '蓝灯', '绿灯', '—'],
    ],
    ['with many words is searched', {}, Array.from({ length: 13 }, (_, at) => `词${at}`), 'text'],
    ['with a word for nearly every row is searched', {}, ['甲', '甲', '乙', '丙', '丁', '戊', '己', '庚'], 'text'],
    ['with long words is searched', {}, repeat(['长'.repeat(21), '短'], 4), 'text'],
    ['with words of two lines is searched', {}, repeat(['上\n下', '短'], 4), 'text'],
    ['of dates is searched', { kind: 'date' }, repeat(['2022-06-01', '2022-06-02'], 4), 'text'],
    ['with the same word everywhere is not filtered', {}, repeat(['甲'], 8), 'none'],
    ['of numbers is not filtered', { kind: 'number' }, repeat(['1', '2'], 4), 'none'],
    ['of signs is not filtered', { kind: 'symbol' }, repeat(['★', ''], 4), 'none'],
    ['to be filled in is not filtered', { fill: {} }, repeat(['', '甲'], 4), 'none'],
    ['of a short table is not filtered', {}, repeat(['甲', '乙'], 3), 'none'],
  ])('%s', (_name, column, cells, expected) => {
    expect(filterOf(column, cells)).toEqual(expected);
  });

  test.each([
    ['甲乙丙丁', 1],
    ['甲乙丙丁戊', 2],
    ['一二三四五六七八', 3],
    ['字'.repeat(15), 4],
    ['字'.repeat(36), 5],
    ['字\n字\n字\n字\n字\n字', 1],
  ])('is as wide as its longest line: %j', (cell, width) => {
    expect(toPageColumns(sheetOf([['字'], [cell]].map(([text = '']) => [text])), WORDS)[0]?.width).toBe(width);
  });
});

describe('sums', () => {
  const columns = [
    { title: '编号', kind: 'id' },
    { title: '数', kind: 'number' },
  ] as const;

  test.each([
    ['below the ids are apart', ['01-1', '01-2', '', ''], 2],
    ['between ids are none', ['01-1', '', '01-2'], 0],
    ['without any id are none', ['', ''], 0],
  ])('%s', (_name, ids, count) => {
    const sheet = sheetOf(
      ids.map((id, at) => [id, String(at)]),
      { columns },
    );
    const { blocks, totals } = splitTotals(sheet);
    expect(totals).toHaveLength(count);
    expect([...blocks.flatMap(({ rows }) => rows), ...totals]).toEqual(sheet.blocks[0]?.rows);
  });

  test('stand in the foot of the table', async () => {
    const sheet = sheetOf(
      [
        ['01-1', '5'],
        ['', '5'],
      ],
      { columns },
    );
    expect(await formatPage(paperOf([{ kind: 'sheet', sheet }]), zh)).toMatch(
      /<tbody>\n<tr id="measure=01-1"><th scope="row" class="id">01-1<\/th><td class="number">5<\/td><\/tr>\n<\/tbody>\n<tfoot>/,
    );
  });
});

test('a measure is found at its first row in all tables', () => {
  const columns = [{ title: '编号', kind: 'id' }] as const;
  const sheets = [sheetOf([['01-1'], ['01-1'], ['']], { columns }), sheetOf([['01-1'], ['01-2']], { columns })];
  const anchors = findAnchors(sheets.map((sheet) => ({ kind: 'sheet', sheet })));
  expect([...anchors.keys()]).toEqual(['01-1', '01-2']);
  expect(anchors.get('01-1')).toBe(sheets[0]?.blocks[0]?.rows[0]);
});

test('what repeats the cell above in a merged column is toned down, in others not', async () => {
  const columns = [
    { title: '部分', kind: 'text', merge: true },
    { title: '措施', kind: 'text' },
  ] as const;
  const sheet = sheetOf(
    [
      ['一', '甲'],
      ['一', '甲'],
      ['二', '甲'],
    ],
    { columns },
  );
  const page = await formatPage(paperOf([{ kind: 'sheet', sheet }]), zh);
  expect(page.match(/<td[^>]*>[一二甲]<\/td>/g)).toEqual([
    '<td>一</td>',
    '<td>甲</td>',
    '<td class="same">一</td>',
    '<td>甲</td>',
    '<td>二</td>',
    '<td>甲</td>',
  ]);
});

test.each([
  ['红灯', '<span class="lamp red">红灯</span>'],
  ['■ 红灯', '<span class="lamp red shaped">■ 红灯</span>'],
  ['未定', '未定'],
])('a lamp is known by its word: %s', async (text, markup) => {
  const sheet = sheetOf([[text]], { columns: [{ title: '亮灯', kind: 'lamp' }] });
  const lamps = { ...zh.words.lamps, ...(text.startsWith('■') && { red: text }) };
  expect(await formatPage(paperOf([{ kind: 'sheet', sheet }], { lamps }), zh)).toContain(`<td>${markup}</td>`);
});
