/** Tables on paper: heads on every page, rows kept whole, merged and empty cells, columns that fill the page. */
import { describe, expect, test } from 'vitest';
import type { Sheet, SheetColumn } from '../../../src/formats/sheet.js';
import { attributeOf, documentOf, has, paragraphsOf, rowsOf, sheetOf, textsOf, valOf } from '../../support/document.js';
import { all, type XmlNode } from '../../support/workbook.js';

const TEXT_WIDTH = { portrait: 8845, landscape: 14_570, a3: 21_543 };

async function tablesOf(...sheets: readonly Sheet[]): Promise<XmlNode[]> {
  return all((await documentOf(sheets)).body, 'w:tbl');
}

async function tableOf(sheet: Sheet): Promise<XmlNode> {
  const [table] = await tablesOf(sheet);
  if (!table) throw new Error('no table');
  return table;
}

const text = (title: string, more: Partial<SheetColumn> = {}): SheetColumn => ({ title, kind: 'text', ...more });

describe('a sheet', () => {
  test('is its title, lines, table and foot', async () => {
    const { body } = await documentOf([
      sheetOf([['甲']], { title: '责任清单', lines: ['截至6月30日'], foot: ['填表人：', '审核人：'] }),
    ]);
    expect(body.children.map(({ name, text }) => [name, text])).toEqual([
      ['w:p', '责任清单'],
      ['w:p', '截至6月30日'],
      ['w:tbl', '列1甲'],
      ['w:p', ''],
      ['w:p', '填表人：'],
      ['w:p', '审核人：'],
      ['w:sectPr', ''],
    ]);
  });

  test('without rows and headings has no table', async () => {
    const { body } = await documentOf([sheetOf([], { columns: [text('甲')], lines: ['没有事项。'] })]);
    expect(all(body, 'w:tbl')).toEqual([]);
    expect(textsOf(body, 'SheetLine')).toEqual(['没有事项。']);
  });

  test('shows its headings also where nothing is below them', async () => {
    const blocks = [
      { heading: '一、牵头（无）', rows: [] },
      { heading: '二、会同', rows: [['甲', '乙']] },
    ];
    const table = await tableOf(sheetOf([], { columns: [text('子'), text('丑')], blocks }));
    expect(rowsOf(table)).toEqual([['子', '丑'], ['一、牵头（无）'], ['二、会同'], ['甲', '乙']]);
    expect(all(table, 'w:gridSpan').map(({ attributes }) => attributes['w:val'])).toEqual(['2', '2']);
  });

  test('keeps its lines with the table, its last row with a short foot, but lets a long foot be parted', async () => {
    const foot = (lines: number) => Array.from({ length: lines }, (_, at) => `${at + 1}`);
    const kept = async (lines: number) => {
      const { body } = await documentOf([sheetOf([['甲'], ['乙']], { lines: ['截至'], foot: foot(lines) })]);
      return paragraphsOf(body).flatMap((paragraph) => (has(paragraph, 'w:keepNext') ? [paragraph.text] : []));
    };
    expect(await kept(3)).toEqual(['截至', '乙', '', '1', '2']);
    expect(await kept(5)).toEqual(['截至', '乙', '']);
  });

  test('leaves out what is for programs alone', async () => {
    const columns = [text('编号'), text('代码', { hidden: true }), text('措施')];
    expect(rowsOf(await tableOf(sheetOf([['1', 'x9', '甲']], { columns })))).toEqual([
      ['编号', '措施'],
      ['1', '甲'],
    ]);
  });
});

describe('the heads', () => {
  test('are repeated on every page and known as such', async () => {
    const table = await tableOf(sheetOf([['甲']], { title: '台账' }));
    const rows = all(table, 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0]);
    expect(all(table, 'w:tblLook')[0]?.attributes['w:val']).toBe('0620');
    expect(valOf(table, 'w:tblCaption')).toBe('台账');
  });

  test('of signs are upright, and as high as the longest', async () => {
    const columns = [
      text('措施'),
      { title: '市应急管理局', kind: 'symbol' },
      { title: '市住房和城乡建设局', kind: 'symbol' },
    ] as const;
    const table = await tableOf(sheetOf([['甲', '★', '']], { columns }));
    expect(all(table, 'w:textDirection').map(({ attributes }) => attributes['w:val'])).toEqual(['tbRl', 'tbRl']);
    const points = Number(attributeOf(table, 'w:trHeight', 'w:val')) / 20;
    expect(points).toBeGreaterThan('市住房和城乡建设局'.length * 10.5);
    const [first, ...others] = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(others.every((width) => width > 300 && width < (first ?? 0))).toBe(true);
  });

  test('are broken into lines of about equal length', async () => {
    const columns = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'].map((name) =>
      text(`${name}下步措施及预计完成时间`),
    );
    const table = await tableOf(sheetOf([columns.map(() => '很长的措施'.repeat(20))], { columns }));
    const lines = (rowsOf(table)[0]?.[0] ?? '').split('\n').map(({ length }) => length);
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.max(...lines) - Math.min(...lines)).toBeLessThanOrEqual(1);
  });
});

describe('cells', () => {
  test('keep their lines', async () => {
    expect(rowsOf(await tableOf(sheetOf([['一\n\n二']])))[1]).toEqual(['一\n\n二']);
  });

  test('of text stand left, all others in the middle', async () => {
    const kinds = ['text', 'id', 'number', 'symbol', 'date', 'percent', 'lamp'] as const;
    const columns = kinds.map((kind) => ({ title: kind, kind }));
    const [, row] = all(await tableOf(sheetOf([kinds.map(() => '1')], { columns })), 'w:tr');
    expect(all(row ?? { ...EMPTY }, 'w:tc').map((cell) => valOf(cell, 'w:jc'))).toEqual([
      '',
      ...Array(6).fill('center'),
    ]);
  });

  test('of lamps are shaded by the lamp they name, and only they', async () => {
    const columns = [text('措施'), { title: '亮灯', kind: 'lamp' as const }];
    const rows = ['红灯', '黄灯', '蓝灯', '绿灯', '—', '待定'].map((lamp) => ['红灯', lamp]);
    const [, ...body] = all(await tableOf(sheetOf(rows, { columns })), 'w:tr');
    const shades = body.map((row) => all(row, 'w:tc').map((cell) => attributeOf(cell, 'w:shd', 'w:fill')));
    expect(shades.map(([first]) => first)).toEqual(Array(6).fill(''));
    const lamps = shades.map(([, shade]) => shade);
    expect(lamps.slice(4)).toEqual(['', '']);
    expect(new Set(lamps.slice(0, 4)).size).toBe(4);
    expect(lamps.slice(0, 4)).not.toContain('');
  });

  test('that are to be filled in have room to write', async () => {
    const columns = [text('措施'), text('进展', { fill: {} })];
    const [, row] = all(await tableOf(sheetOf([['甲', '']], { columns })), 'w:tr');
    expect(Number(attributeOf(row, 'w:trHeight', 'w:val'))).toBeGreaterThanOrEqual(3 * 260);
    expect(attributeOf(row, 'w:trHeight', 'w:hRule')).toBe('atLeast');
  });
});

describe('merged cells', () => {
  const columns = [text('部分', { merge: true }), text('任务', { merge: true }), text('措施')];
  const merges = (table: XmlNode) =>
    all(table, 'w:tr')
      .slice(1)
      .map((row) =>
        all(row, 'w:tc').map(
          (cell) => all(cell, 'w:vMerge').map(({ attributes }) => attributes['w:val'] ?? '')[0] ?? '-',
        ),
      );

  test('are those below each other that say the same under the same', async () => {
    const rows = [
      ['一', '甲', '1'],
      ['一', '甲', '2'],
      ['一', '乙', '3'],
      ['二', '乙', '3'],
    ];
    const table = await tableOf(sheetOf(rows, { columns }));
    expect(merges(table)).toEqual([
      ['restart', 'restart', '-'],
      ['', '', '-'],
      ['', 'restart', '-'],
      ['restart', 'restart', '-'],
    ]);
    expect(
      rowsOf(table)
        .slice(1)
        .map((row) => row.join()),
    ).toEqual(['一,甲,1', ',,2', ',乙,3', '二,乙,3']);
  });

  test('are not empty ones, nor those of another block', async () => {
    const blocks = [
      {
        rows: [
          ['', '甲', '1'],
          ['', '甲', '2'],
        ],
      },
      { heading: '二', rows: [['', '甲', '3']] },
    ];
    expect(merges(await tableOf(sheetOf([], { columns, blocks })))).toEqual([
      ['restart', 'restart', '-'],
      ['restart', 'restart', '-'],
      ['-'],
      ['restart', 'restart', '-'],
    ]);
  });

  test('tell their text again on every page', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => ['一', '甲', `措施${at}`]);
    const begins = merges(await tableOf(sheetOf(rows, { columns }))).flatMap(([first], at) =>
      first === 'restart' ? [at] : [],
    );
    expect(begins.length).toBeGreaterThanOrEqual(4);
    const steps = begins.slice(1).map((at, index) => at - (begins[index] ?? 0));
    expect(Math.max(...steps)).toBeLessThan(40);
  });
});

describe('rows', () => {
  const isWhole = (row: XmlNode) => all(row, 'w:cantSplit').length > 0;

  test('are kept on one page unless they are about as high as one', async () => {
    const [, low, high] = all(await tableOf(sheetOf([['短'], ['长'.repeat(3000)]])), 'w:tr');
    expect([low, high].map((row) => row && isWhole(row))).toEqual([true, false]);
  });

  test('of headings stay with what is below them', async () => {
    const blocks = [{ heading: '一、牵头', rows: [['甲']] }];
    const { styles, body } = await documentOf([sheetOf([], { columns: [text('措施')], blocks })]);
    const [, heading] = all(body, 'w:tr');
    const style = styles.get(valOf(heading, 'w:pStyle'));
    expect(all(style ?? EMPTY, 'w:keepNext')).toHaveLength(1);
  });
});

describe('columns', () => {
  const widthsOf = (table: XmlNode) => all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
  const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

  test.each([
    ['portrait', { size: 'A4', landscape: false }],
    ['landscape', { size: 'A4', landscape: true }],
    ['a3', { size: 'A3', landscape: true }],
  ] as const)('fill a page that is %s', async (name, page) => {
    for (const rows of [[['甲', '乙']], [['短', '很长的措施'.repeat(80)]], [['', '']]]) {
      expect(total(widthsOf(await tableOf(sheetOf(rows, { page }))))).toBe(TEXT_WIDTH[name]);
    }
  });

  test('are as wide in every row', async () => {
    const table = await tableOf(
      sheetOf([
        ['一', '二'],
        ['三', '四'],
      ]),
    );
    const cells = all(table, 'w:tr').map((row) => all(row, 'w:tcW').map(({ attributes }) => Number(attributes['w:w'])));
    expect(cells).toEqual([widthsOf(table), widthsOf(table), widthsOf(table)]);
  });

  test('of signs that find no room go on in another table, after the same first columns', async () => {
    const names = Array.from({ length: 150 }, (_, at) => `单位${at + 1}`);
    const columns = [text('措施'), ...names.map((title): SheetColumn => ({ title, kind: 'symbol' }))];
    const tables = await tablesOf(
      sheetOf([['甲', ...names.map(() => '★')]], { columns, page: { size: 'A3', landscape: true } }),
    );
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.map((table) => rowsOf(table)[1]?.[0])).toEqual(tables.map(() => '甲'));
    expect(tables.flatMap((table) => rowsOf(table)[0]?.slice(1) ?? [])).toEqual(names);
    expect(new Set(tables.map((table) => total(widthsOf(table))))).toEqual(new Set([TEXT_WIDTH.a3]));
  });

  test('many of them take smaller type', async () => {
    const sizeOf = async (count: number) => {
      const row = Array.from({ length: count }, () => '市应急管理局');
      return valOf(await tableOf(sheetOf([row])), 'w:pStyle');
    };
    expect([await sizeOf(2), await sizeOf(8), await sizeOf(11)]).toEqual(['Head21', 'Head18', 'Head15']);
  });
});

const EMPTY: XmlNode = { name: '', attributes: {}, children: [], text: '' };
