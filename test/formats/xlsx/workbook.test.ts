/** A workbook read back from its parts: what a clerk sees, sorts, filters, fills in and prints. */
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../src/formats/sheet.js';
import { loadMessages } from '../../../src/messages/messages.js';
import { Problem } from '../../../src/messages/problem.js';
import { all, type ReadSheet, readWorkbook, type XmlNode } from '../../support/workbook.js';
import { columnsOf, paperOf, roundTrip, sheetOf, worksheetOf, write } from './papers.js';

const LEDGER = sheetOf(
  [
    { title: '序号', kind: 'number' },
    { title: '编号', kind: 'id' },
    { title: '任务', kind: 'text', merge: true },
    { title: '措施', kind: 'text' },
    { title: '亮灯', kind: 'lamp' },
    { title: '日期', kind: 'date' },
  ],
  [
    ['1', '01-1', '一项任务', '甲', '红灯', '2022-06-30'],
    ['2', '01-2', '一项任务', '乙', '—', ''],
    ['3', '02-1', '另一项', '丙', '绿灯', '未定'],
  ],
  { page: { size: 'A3', landscape: true } },
);

const one = (node: XmlNode, name: string) => all(node, name)[0]?.attributes;
const refs = (node: XmlNode, name: string) => all(node, name).map(({ attributes }) => attributes.ref);
const texts = (sheet: { cells: ReadonlyMap<string, { text: string }> }, ...at: string[]) =>
  at.map((ref) => sheet.cells.get(ref)?.text);

describe('a table', () => {
  test('stands below its title and lines, above its foot, with values of their kind', async () => {
    const { cells } = await worksheetOf(LEDGER);
    expect(
      Object.fromEntries([...cells].filter(([, { text }]) => text !== '').map(([ref, { text }]) => [ref, text])),
    ).toEqual({
      A1: '标题',
      A2: '一行',
      ...{ A3: '序号', B3: '编号', C3: '任务', D3: '措施', E3: '亮灯', F3: '日期' },
      ...{ A4: '1', B4: '01-1', C4: '一项任务', D4: '甲', E4: '红灯', F4: '44742' },
      ...{ A5: '2', B5: '01-2', C5: '一项任务', D5: '乙', E5: '—' },
      ...{ A6: '3', B6: '02-1', C6: '另一项', D6: '丙', E6: '绿灯', F6: '未定' },
      A8: '脚注',
    });
    expect(['A4', 'B4', 'F4', 'F6'].map((ref) => cells.get(ref)?.type)).toEqual(['n', 's', 'n', 's']);
  });

  test('keeps its head in sight, with the columns by which a row is known', async () => {
    const { xml } = await worksheetOf(LEDGER);
    expect(one(xml, 'pane')).toMatchObject({ xSplit: '2', ySplit: '3', topLeftCell: 'C4', state: 'frozen' });
  });

  test('can be filtered by its own rows alone', async () => {
    const { xml } = await worksheetOf(LEDGER);
    expect(refs(xml, 'autoFilter')).toEqual(['A3:F6']);
  });

  test('without rows has nothing to filter', async () => {
    const { xml, cells } = await worksheetOf(sheetOf(columnsOf('text', 'text'), []));
    expect(refs(xml, 'autoFilter')).toEqual([]);
    expect(texts({ cells }, 'A3', 'A4', 'A5')).toEqual(['栏1', undefined, '脚注']);
  });

  test('is printed on its page, all columns side by side, its head on each page', async () => {
    const { xml, workbook } = await worksheetOf(LEDGER);
    expect(one(xml, 'pageSetup')).toEqual({
      paperSize: '8',
      orientation: 'landscape',
      fitToWidth: '1',
      fitToHeight: '0',
    });
    expect(one(xml, 'pageSetUpPr')).toEqual({ fitToPage: '1' });
    expect(
      all(workbook, 'definedName').map(({ attributes, text }) => [attributes.name, attributes.localSheetId, text]),
    ).toEqual([['_xlnm.Print_Titles', '0', "'标题'!$3:$3"]]);
    expect(all(xml, 'oddFooter')[0]?.text).toBe('&L&9 标题&R&9 第 &P 页，共 &N 页');
  });

  test('has its legend on every page, as far as Excel has room for it', async () => {
    const footOf = async (legend: string) => all((await worksheetOf({ ...LEDGER, legend })).xml, 'oddFooter')[0]?.text;
    expect(await footOf('红灯 逾期&滞后')).toBe('&L&9 标题\n&8 红灯 逾期&&滞后&R&9 第 &P 页，共 &N 页');
    expect(await footOf('红'.repeat(300))).toBe('&L&9 标题&R&9 第 &P 页，共 &N 页');
  });

  test('is on A4 upright where nothing is said', async () => {
    const { xml } = await worksheetOf(sheetOf(columnsOf('text'), [['甲']]));
    expect(one(xml, 'pageSetup')).toMatchObject({ paperSize: '9', orientation: 'portrait' });
  });

  test('merges cells that say the same, each of which keeps its text and its borders', async () => {
    const { xml, cells, styles } = await worksheetOf(LEDGER);
    expect(refs(xml, 'mergeCell')).toEqual(['A1:F1', 'A2:F2', 'C4:C5', 'A8:F8']);
    expect(texts({ cells }, 'C4', 'C5')).toEqual(['一项任务', '一项任务']);
    const formats = all(styles, 'cellXfs')[0]?.children ?? [];
    const borders = all(styles, 'border');
    for (const ref of ['C4', 'C5', 'C6', 'F5']) {
      const border = borders[Number(formats[cells.get(ref)?.style ?? 0]?.attributes.borderId)];
      const sides = border?.children.filter(({ attributes }) => attributes.style === 'thin').map(({ name }) => name);
      expect(sides).toEqual(['left', 'right', 'top', 'bottom']);
    }
  });

  test('begins a merged cell anew where one before it begins, and in each block', async () => {
    const columns = [
      { title: '部分', kind: 'text', merge: true } as const,
      { title: '任务', kind: 'text', merge: true } as const,
    ];
    const rows = [
      ['一', '甲'],
      ['一', '甲'],
      ['二', '甲'],
      ['二', '甲'],
    ];
    const { xml } = await worksheetOf(sheetOf(columns, [], { blocks: [{ rows }, { rows }] }));
    expect(refs(xml, 'mergeCell')).toEqual([
      ...['A1:B1', 'A2:B2', 'A4:A5', 'B4:B5', 'A6:A7', 'B6:B7', 'A8:A9', 'B8:B9', 'A10:A11', 'B10:B11', 'A13:B13'],
    ]);
  });

  test('says a merged text again at the top of each page', async () => {
    const rows = Array.from({ length: 100 }, () => ['一项任务', '措施']);
    const { xml } = await worksheetOf(
      sheetOf([{ title: '任务', kind: 'text', merge: true }, ...columnsOf('text')], rows),
    );
    const merged = refs(xml, 'mergeCell').filter((ref) => /^A\d+:A\d+$/.test(ref ?? ''));
    const lengths = merged
      .map((ref) => (ref?.match(/\d+/g) ?? []).map(Number))
      .map(([from = 0, to = 0]) => to - from + 1);
    expect(lengths).toHaveLength(3);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(100);
    // A4 is 297 mm high, less the margins of 31 mm and, on all pages, the heads.
    expect(Math.max(...lengths) * 20).toBeLessThan((297 - 31) * (72 / 25.4) - 33);
    expect(lengths[1]).toBeGreaterThan(33);
  });

  test('gives a merged text the height that it needs in its first row, below which a page may end', async () => {
    const task = '很长的任务名称'.repeat(8);
    const rows = [
      [task, ...Array(14).fill('很长的内容'.repeat(3))],
      [task, ...Array(14).fill('')],
    ];
    const columns = [{ title: '任务', kind: 'text', merge: true } as const, ...columnsOf(...Array(14).fill('text'))];
    const { xml } = await worksheetOf(sheetOf(columns, rows));
    const [first, second] = all(xml, 'row')
      .filter(({ attributes }) => ['4', '5'].includes(attributes.r ?? ''))
      .map(({ attributes }) => attributes);
    // Four characters are on a line of the narrowest column.
    expect(Number(first?.ht)).toBeGreaterThanOrEqual((task.length / 4) * 14.5);
    expect(first?.customHeight).toBe('1');
    expect(second).toMatchObject({ ht: '20' });
    expect(second?.customHeight).toBeUndefined();
  });

  test('lets rows grow with what is typed into them, but keeps title, head and foot', async () => {
    const { xml } = await worksheetOf(LEDGER);
    expect(all(xml, 'row').map(({ attributes }) => [attributes.r, attributes.customHeight])).toEqual([
      ...['1', '2', '3'].map((row) => [row, '1']),
      ...['4', '5', '6'].map((row) => [row, undefined]),
      ...['7', '8'].map((row) => [row, '1']),
    ]);
  });

  test('shows the heading of a block over the columns, in a row that can be sorted with the others', async () => {
    const blocks = [
      { heading: '一、牵头（1条）', rows: [['1', '甲']] },
      { heading: '二、会同：无', rows: [] },
    ];
    const { xml, cells } = await worksheetOf(sheetOf(columnsOf('number', 'text'), [], { blocks }));
    expect(texts({ cells }, 'A4', 'B4', 'A5', 'A6', 'B6')).toEqual(['一、牵头（1条）', '', '1', '二、会同：无', '']);
    expect(refs(xml, 'mergeCell')).toEqual(['A1:B1', 'A2:B2', 'A8:B8']);
    expect(refs(xml, 'autoFilter')).toEqual(['A3:B6']);
  });

  test('colours its lamps by their words', async () => {
    const { xml, styles } = await worksheetOf(LEDGER);
    const rules = all(xml, 'conditionalFormatting');
    expect(rules.map(({ attributes }) => attributes.sqref)).toEqual(['E4:E6']);
    expect(all(xml, 'cfRule').map(({ attributes, text }) => [attributes.type, attributes.operator, text])).toEqual(
      ['红灯', '黄灯', '蓝灯', '绿灯'].map((word) => ['cellIs', 'equal', `"${word}"`]),
    );
    expect(all(styles, 'dxf')).toHaveLength(4);
  });

  test('hides columns that are for programs, and leaves them out of the title and the filter', async () => {
    const columns = [...columnsOf('text', 'text'), { title: '回收码', kind: 'text', hidden: true } as const];
    const { xml, cells } = await worksheetOf(sheetOf(columns, [['甲', '乙', 'P1/x']]));
    expect(all(xml, 'col').map(({ attributes }) => attributes.hidden)).toEqual([undefined, undefined, 'true']);
    expect(refs(xml, 'mergeCell')).toEqual(['A1:B1', 'A2:B2', 'A6:B6']);
    expect(refs(xml, 'autoFilter')).toEqual(['A3:B4']);
    expect(texts({ cells }, 'C3', 'C4')).toEqual(['回收码', 'P1/x']);
  });

  test('of a single column merges nothing', async () => {
    const { xml } = await worksheetOf(sheetOf(columnsOf('text'), [['甲'], ['乙']]));
    expect(all(xml, 'mergeCells')).toEqual([]);
  });

  test('turns the heads of its signs', async () => {
    const columns = [
      ...columnsOf('id', 'text'),
      { title: '市应急管理局', kind: 'symbol' } as const,
      { title: 'Fire Brigade', kind: 'symbol' } as const,
    ];
    const { xml, cells, styles } = await worksheetOf(sheetOf(columns, [['01-1', '措施', '★', '']]));
    const formats = all(styles, 'cellXfs')[0]?.children ?? [];
    const rotation = (ref: string) =>
      all(formats[cells.get(ref)?.style ?? 0] as XmlNode, 'alignment')[0]?.attributes.textRotation;
    expect(['B3', 'C3', 'D3'].map(rotation)).toEqual([undefined, '255', '90']);
    expect(one(xml, 'pane')).toMatchObject({ xSplit: '2' });
    expect(Number(all(xml, 'row')[2]?.attributes.ht)).toBeGreaterThan(6 * 14);
  });
});

describe('widths and heights', () => {
  const widths = (sheet: { xml: XmlNode }) => all(sheet.xml, 'col').map(({ attributes }) => Number(attributes.width));

  test('fill the page with what is long', async () => {
    const total = widths(
      await worksheetOf(sheetOf(columnsOf('number', 'text', 'text'), [['1', '长'.repeat(200), '短']])),
    ).reduce((a, b) => a + b, 0);
    // A4 is 210 mm wide, less the margins of 12 mm; a column of a workbook is 6 points.
    expect(total * 6).toBeCloseTo((210 - 24) * (72 / 25.4), 0);
  });

  test('are no more than what is short needs', async () => {
    const [first = 0, second = 0] = widths(await worksheetOf(sheetOf(columnsOf('number', 'text'), [['1', '短']])));
    expect(first).toBeLessThan(6);
    expect(second).toBeLessThan(10);
  });

  test('never break an id, a date or a percent', async () => {
    const [id = 0, date = 0] = widths(
      await worksheetOf(
        sheetOf(columnsOf('id', 'date', ...Array(12).fill('text')), [
          ['13-10-2022-x', '2022-06-30', ...Array(12).fill('长'.repeat(99))],
        ]),
      ),
    );
    expect(id * 6).toBeGreaterThan('13-10-2022-x'.length * 5.5);
    expect(date * 6).toBeGreaterThan('2022-06-30'.length * 5.5);
  });

  test('of many columns go on several pages beside each other before they are too small to read', async () => {
    const names = Array.from({ length: 300 }, (_, at) => ({ title: `第${at + 1}局`, kind: 'symbol' }) as const);
    const sheet = sheetOf(
      [...columnsOf('number', 'id', 'text'), ...names],
      [['1', '01-1', '措施', ...names.map(() => '★')]],
    );
    const { xml, workbook } = await worksheetOf(sheet);
    const across = Number(one(xml, 'pageSetup')?.fitToWidth);
    expect(across).toBeGreaterThan(3);
    expect(all(workbook, 'definedName')[0]?.text).toBe("'标题'!$A:$C,'标题'!$3:$3");
    const [title = ''] = refs(xml, 'mergeCell');
    expect(title).toMatch(/^A1:[A-Z]{2}1$/);
    expect(title).not.toBe('A1:KQ1');
  });
});

describe('a text that no row is high enough for', () => {
  const lines = Array.from({ length: 90 }, (_, at) => `${at + 1}. ${'很长的内容'.repeat(12)}`);
  const sheet = sheetOf(columnsOf('number', 'id', 'text', 'text', 'text'), [
    ['1', '01-1', lines.join('\n'), '别的', '长'.repeat(9000)],
    ['2', '01-2', '短', '别的', ''],
  ]);

  test('goes on in rows below, none higher than allowed, and loses nothing', async () => {
    const { xml, cells } = await worksheetOf(sheet);
    const rows = all(xml, 'row').map(({ attributes }) => ({
      row: Number(attributes.r),
      height: Number(attributes.ht),
    }));
    expect(Math.max(...rows.map(({ height }) => height))).toBeLessThanOrEqual(409);
    const last = Number([...cells].find(([, { text }]) => text === '01-2')?.[0].slice(1));
    expect(last).toBeGreaterThan(6);
    const column = (letter: string) =>
      Array.from({ length: last - 4 }, (_, at) => cells.get(`${letter}${at + 4}`)?.text ?? '');
    expect(column('C').filter(Boolean).join('\n')).toBe(lines.join('\n'));
    expect(column('E').join('')).toBe('长'.repeat(9000));
    expect(refs(xml, 'mergeCell')).toContain(`D4:D${last - 1}`);
  });

  test('leaves its record to be found by a filter, and its number to be added up once', async () => {
    const { cells } = await worksheetOf(sheet);
    expect(texts({ cells }, 'A4', 'A5', 'B4', 'B5', 'D4', 'D5')).toEqual(['1', '', '01-1', '01-1', '别的', '别的']);
  });

  test('is there only once in a sheet that comes back', async () => {
    const columns = [...columnsOf('number', 'id', 'text'), { title: '进展', kind: 'text', fill: {} } as const];
    const { xml, cells } = await worksheetOf(sheetOf(columns, [['1', '01-1', lines.join('\n'), '']]));
    expect(texts({ cells }, 'B4', 'B5')).toEqual(['01-1', '']);
    expect(refs(xml, 'mergeCell').some((ref) => ref?.startsWith('D4:D'))).toBe(true);
  });

  test('may be a line above or below the table', async () => {
    const long = Array.from({ length: 80 }, (_, at) => `第${at}行`).join('\n');
    const { xml, cells } = await worksheetOf(
      sheetOf(columnsOf('text', 'text'), [['甲', '乙']], { lines: [long], foot: [long] }),
    );
    expect(Math.max(...all(xml, 'row').map(({ attributes }) => Number(attributes.ht)))).toBeLessThanOrEqual(409);
    const found = [...cells]
      .filter(([ref, { text }]) => ref.startsWith('A') && text.includes('第'))
      .map(([, { text }]) => text);
    expect(found.join('\n')).toBe(`${long}\n${long}`);
  });
});

describe('a head that would fill the screen', () => {
  test('is not kept in sight', async () => {
    const lines = Array.from({ length: 20 }, () => '一行');
    const { xml } = await worksheetOf(sheetOf(columnsOf('id', 'text'), [['01-1', '甲']], { lines }));
    expect(one(xml, 'pane')).toMatchObject({ xSplit: '1', topLeftCell: 'B1' });
    expect(one(xml, 'pane')?.ySplit).toBeUndefined();
  });
});

describe('a sheet to be filled in', () => {
  const CHECKLIST: Sheet = sheetOf(
    [
      { title: '编号', kind: 'id' },
      { title: '进展', kind: 'text', fill: { hint: '写本月做了什么' } },
      { title: '完成比例', kind: 'percent', fill: {} },
      { title: '申请', kind: 'text', fill: { choices: ['申请销号', '申请延期'] } },
      { title: '佐证', kind: 'text', fill: {} },
    ],
    [['01-1', '', '', '', '']],
    {
      blocks: [
        { heading: '一', rows: [['01-1', '', '', '', '']] },
        { heading: '二', rows: [['01-2', '', '', '', '']] },
      ],
    },
  );

  test('is guarded without a password, and leaves only the cells to be filled in open', async () => {
    const { xml, cells, styles } = await worksheetOf(CHECKLIST);
    expect(one(xml, 'sheetProtection')).toEqual({
      sheet: '1',
      formatColumns: '0',
      formatRows: '0',
      sort: '0',
      autoFilter: '0',
    });
    const formats = all(styles, 'cellXfs')[0]?.children ?? [];
    const open = [...cells].filter(
      ([, { style }]) => all(formats[style] as XmlNode, 'protection')[0]?.attributes.locked === '0',
    );
    expect(open.map(([ref]) => ref).sort()).toEqual(['B5', 'B7', 'C5', 'C7', 'D5', 'D7', 'E5', 'E7']);
  });

  test('offers choices, takes a percent for a percent and says what is wanted', async () => {
    const { xml } = await worksheetOf(CHECKLIST);
    const validations = all(xml, 'dataValidation').map(({ attributes, text }) => ({ ...attributes, text }));
    expect(validations).toMatchObject([
      { type: 'textLength', sqref: 'B4:B7', prompt: '写本月做了什么' },
      { type: 'decimal', operator: 'between', sqref: 'C4:C7', errorStyle: 'stop', allowBlank: '1', text: '01' },
      { type: 'list', sqref: 'D4:D7', allowBlank: '1', text: '"申请销号,申请延期"' },
    ]);
    expect(validations.map((validation) => 'showErrorMessage' in validation)).toEqual([false, true, false]);
  });

  test('keeps what is typed as it is typed, but for percents', async () => {
    const { cells, styles } = await worksheetOf(CHECKLIST);
    const formats = all(styles, 'cellXfs')[0]?.children ?? [];
    const codes = new Map(all(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]));
    const format = (ref: string) => codes.get(formats[cells.get(ref)?.style ?? 0]?.attributes.numFmtId);
    expect(['B5', 'C5', 'D5', 'E5'].map(format)).toEqual(['@', '0%', '@', '@']);
  });

  test('is what is seen first', async () => {
    const { workbook } = readWorkbook(await write(paperOf([CHECKLIST], { summary: LEDGER })));
    expect(one(workbook, 'workbookView')?.activeTab).toBe('1');
  });

  test('other sheets are not guarded', async () => {
    const { xml } = await worksheetOf(LEDGER);
    expect(all(xml, 'sheetProtection')).toEqual([]);
  });
});

describe('a letter', () => {
  const text = `${'这是很长的一段话，说明有关情况。'.repeat(40)}`;
  const letter = {
    issuer: '市安委会',
    number: '〔2022〕　号',
    title: '关于进展情况的通报',
    to: '各有关单位：',
    parts: [{ heading: '一、总体情况', paragraphs: [{ lead: '（一）亮灯', text: '红灯4项。' }, { text }] }],
    enclosures: ['附件：1.各单位情况'],
    signature: ['市安委会', '2022年6月30日'],
    contact: '',
    note: '',
    copies: '抄送：市政府',
  };

  test('is a column of paragraphs on an official page', async () => {
    const { sheets, workbook } = await roundTrip(letter, LEDGER);
    expect(sheets.map(({ name }) => name)).toEqual(['关于进展情况的通报', '标题']);
    const [{ xml, cells } = { xml: undefined, cells: new Map() }] = sheets;
    const lines = [...cells.values()].map((cell) => cell.text);
    expect(lines.slice(0, 7)).toEqual([
      ...[
        '市安委会',
        '〔2022〕　号',
        '关于进展情况的通报',
        '各有关单位：',
        '　　一、总体情况',
        '　　（一）亮灯',
        '　　红灯4项。',
      ],
    ]);
    expect(lines.slice(-4)).toEqual(['　　附件：1.各单位情况', '市安委会', '2022年6月30日', '抄送：市政府']);
    expect(lines.slice(7, -4).join('')).toBe(`　　${text}`);
    expect(lines.slice(7, -4).length).toBeGreaterThan(1);
    expect(one(xml as XmlNode, 'pageSetup')).toMatchObject({ paperSize: '9', orientation: 'portrait' });
    expect(all(workbook, 'definedName')).toHaveLength(1);
  });
});

describe('several letters', () => {
  test('have the names of those they go to', async () => {
    const letter = {
      issuer: '',
      number: '',
      title: '督办函',
      to: '市公安局：',
      parts: [],
      enclosures: [],
      signature: [],
      contact: '',
      note: '',
      copies: '',
    };
    const { sheets } = await roundTrip(letter, { ...letter, to: '市教育局:' }, { ...letter, to: '' });
    expect(sheets.map(({ name }) => name)).toEqual(['市公安局', '市教育局', '督办函']);
    expect(one((sheets[0] as ReadSheet).xml, 'pageSetup')).toMatchObject({ fitToWidth: '1', fitToHeight: '1' });
  });
});

describe('the file', () => {
  test('has a worksheet for each part, the summary first', async () => {
    const { sheets } = readWorkbook(
      await write(paperOf([LEDGER, { ...LEDGER, name: '附件2' }], { summary: { ...LEDGER, name: '概况' } })),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['概况', '标题', '附件2']);
  });

  test('is known by title, author and the date of the paper', async () => {
    const { parts } = readWorkbook(await write(paperOf([LEDGER])));
    expect(parts['docProps/core.xml']).toContain('<dc:title>工作台账</dc:title><dc:creator>市安委会</dc:creator>');
    expect(parts['docProps/core.xml']?.match(/2022-06-30T00:00:00Z/g)).toHaveLength(2);
  });

  test('does not say by what it was made, and asks for nothing when it is opened', async () => {
    const { parts } = readWorkbook(await write(paperOf([LEDGER])));
    const whole = Object.values(parts).join();
    expect(whole).not.toMatch(/hucre|node|plan\b/i);
    expect(whole).not.toContain('fullCalcOnLoad');
    expect(Object.keys(parts).filter((path) => /link|vba|externalLink|drawing/i.test(path))).toEqual([]);
  });

  test('is the same each time', async () => {
    const [first, second] = [await write(paperOf([LEDGER])), await write(paperOf([LEDGER]))];
    expect(Buffer.from(first).equals(second)).toBe(true);
  });

  test('in English has another font', async () => {
    const { styles } = readWorkbook(await write(paperOf([LEDGER], { language: 'en' })));
    const names = all(styles, 'font').flatMap((font) => all(font, 'name').map(({ attributes }) => attributes.val));
    expect(new Set(names)).toEqual(new Set(['Arial']));
  });
});

describe('more than a worksheet holds', () => {
  const explained = async (sheet: Sheet) => {
    const problem = await write(paperOf([sheet])).catch((error) => error);
    expect(problem).toBeInstanceOf(Problem);
    return problem.explain(await loadMessages('zh'));
  };

  test('of rows is refused', async () => {
    const rows = Array.from({ length: 1_048_576 }, () => ['甲']);
    expect(await explained(sheetOf(columnsOf('text'), rows))).toEqual({
      message: '工作表“标题”有1048578行，xlsx 最多1048576行，没有写入',
      hint: '按部分或单位分开导出，例如加上 --section 1；或者改用 csv。',
    });
  });

  test('of columns is refused', async () => {
    const columns = columnsOf(...Array(16_385).fill('text'));
    expect(await explained(sheetOf(columns, []))).toMatchObject({
      message: '工作表“标题”有16385列，xlsx 最多16384列，没有写入',
    });
  });
});
