/** Csv read back: the cells are those of the sheet, and a spreadsheet can take none of them for a formula or a date. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCsv } from '../../src/formats/csv.js';
import { formatSheet } from '../../src/formats/format-sheet.js';
import type { ColumnKind, Sheet } from '../../src/formats/sheet.js';

function sheet(kinds: readonly ColumnKind[], rows: readonly (readonly string[])[], titles?: readonly string[]): Sheet {
  const columns = kinds.map((kind, index) => ({ kind, title: titles?.[index] ?? `栏${index}` }));
  return { title: '标题', lines: ['一行'], columns, blocks: [{ rows }], foot: ['脚注'] };
}

/** One cell as a reader of csv has it. */
function cellOf(text: string, kind: ColumnKind = 'text'): string | undefined {
  return read(formatCsv(sheet([kind, 'text'], [[text, '末']])))[1]?.[0];
}

/** Outside quotes, spreadsheets take any of the three for the end of a record. */
function read(csv: string): string[][] {
  return parse(csv, { bom: true, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true }) as string[][];
}

describe('the file', () => {
  const csv = formatCsv(sheet(['id', 'text', 'number'], [['01-1', '每周报告', '7']], ['编号', '措施', '数']));

  test('is what Excel and WPS open right', () => {
    expect(csv).toBe('\ufeff编号,措施,数\r\n"\t01-1",每周报告,7\r\n');
  });

  test('without rows is the header alone', () => {
    expect(formatCsv(sheet(['text'], [], ['措施']))).toBe('\ufeff措施\r\n');
  });

  test('holds the rows of all blocks under one header', () => {
    const { columns, ...rest } = sheet(['text'], [], ['措施']);
    const blocks = [
      { heading: '一', rows: [['甲']] },
      { heading: '二', rows: [['乙'], ['丙']] },
    ];
    expect(formatCsv({ ...rest, columns, blocks })).toBe('\ufeff措施\r\n甲\r\n乙\r\n丙\r\n');
  });

  test.each([
    ['a comma', '甲,乙', '"甲,乙"'],
    ['quotes', '甲"乙"', '"甲""乙"""'],
    ['a line break', '甲\n乙', '"甲\n乙"'],
    ['a line break as on Windows', '甲\r\n乙', '"甲\r\n乙"'],
    ['a carriage return', '甲\r乙', '"甲\r乙"'],
    ['a tab', '甲\t乙', '"甲\t乙"'],
    ['a full-width comma', '甲，乙', '甲，乙'],
    ['blanks at its ends', ' 甲 ', ' 甲 '],
    ['nothing', '', ''],
  ])('a cell with %s', (_, text, written) => {
    expect(formatCsv(sheet(['text', 'text'], [[text, '末']], ['a', 'b']))).toBe(`\ufeffa,b\r\n${written},末\r\n`);
    expect(cellOf(text)).toBe(text);
  });

  test('of several sheets begins with the only byte order mark', async () => {
    const csv = await formatSheet([sheet(['text'], [['甲']]), sheet(['text'], [['乙']])], 'csv');
    expect([...csv.matchAll(/\ufeff/g)].map(({ index }) => index)).toEqual([0]);
  });
});

describe('ids stay text', () => {
  test.each(['01-1', '05-1', '13-10', '01'])('%s', (id) => {
    expect(cellOf(id, 'id')).toBe(`\t${id}`);
  });

  test('an empty one stays empty', () => {
    expect(cellOf('', 'id')).toBe('');
  });
});

describe('numbers stay numbers', () => {
  test.each(['7', '57.5', '-3', '+2', ''])('%j', (number) => {
    expect(cellOf(number, 'number')).toBe(number);
  });
});

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const BEFORE = [
  '',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u2060',
  ' \u200b\t',
];

describe('text that a spreadsheet would compute', () => {
  test.each(SIGNS)('after %s, whatever invisible stands before it, gets an apostrophe', (sign) => {
    for (const before of BEFORE) {
      const text = `${before}${sign}HYPERLINK("http://a.cn","甲")`;
      expect(cellOf(text)).toBe(`'${text}`);
      expect(cellOf(`${before}${sign}`)).toBe(`'${before}${sign}`);
    }
  });

  test('in a heading too', () => {
    const csv = formatCsv(sheet(['text', 'id'], [], ['=1+1', '@SUM(A1)']));
    expect(read(csv)).toEqual([["'=1+1", "'@SUM(A1)"]]);
  });

  test.each(['\t甲', '\r甲'])('%j may not pass for an id, or begin a cell anew', (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  test.each([
    '甲=乙',
    '1+1',
    'a-b',
    'a@b.cn',
    '—甲',
    '–甲',
    '·甲',
    '（=1）',
    "'=1",
    '100%',
    '*甲',
    '/甲',
    ' 甲',
    '２０２２',
  ])('%j is left alone', (text) => {
    expect(cellOf(text)).toBe(text);
  });
});

describe('any cells', () => {
  const pieces = fc.constantFrom(
    ...SIGNS,
    ...BEFORE,
    '"',
    ',',
    ';',
    "'",
    '\r\n',
    '\n',
    '甲',
    'a',
    '1',
    '😀',
    'cmd|',
    '，',
  );
  const text = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
  const ids = fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 20 }))
    .map(([task, clause]) => `${task}-${clause}`);
  const cells: Readonly<Record<ColumnKind, fc.Arbitrary<string>>> = {
    text,
    symbol: text,
    id: fc.oneof(ids, fc.constant('')),
    number: fc.nat().map(String),
    date: fc.constantFrom('2022-06-30', ''),
    percent: fc.nat(100).map((percent) => `${percent}%`),
    lamp: text,
  };
  const sheets = fc
    .array(
      fc.record({
        kind: fc.constantFrom<ColumnKind>('text', 'id', 'number', 'symbol', 'date', 'percent', 'lamp'),
        title: text,
      }),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .chain((columns) =>
      fc.array(fc.tuple(...columns.map(({ kind }) => cells[kind])), { maxLength: 5 }).map((rows) => ({
        ...sheet(
          columns.map(({ kind }) => kind),
          rows,
          columns.map(({ title }) => title),
        ),
      })),
    );
  /** A lone empty cell is an empty line, which readers of csv skip. */
  const isVisible = (row: readonly string[]) => row.length > 1 || row[0] !== '';

  test('come back apart from their guards', () => {
    fc.assert(
      fc.property(sheets, (table) => {
        const { columns, blocks } = table;
        const rows = [columns.map(({ title }) => title), ...blocks.flatMap((block) => block.rows)];
        fc.pre(rows.every(isVisible));
        const back = read(formatCsv(table)).map((row, at) =>
          row.map((cell, index) => (at > 0 && columns[index]?.kind === 'id' ? cell.replace(/^\t/, '') : cell)),
        );
        const bare = (list: readonly (readonly string[])[], other: readonly (readonly string[])[]) =>
          list.map((row, at) => row.map((cell, index) => (cell === `'${other[at]?.[index]}` ? cell.slice(1) : cell)));
        expect(bare(back, rows)).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });

  test('begin with no sign of a formula', () => {
    fc.assert(
      fc.property(sheets, (table) => {
        const cells = read(formatCsv(table)).flat();
        expect(cells.filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('end every record with CRLF and have none elsewhere but in quotes', () => {
    fc.assert(
      fc.property(sheets, (table) => {
        const csv = formatCsv(table);
        expect(csv.startsWith('\ufeff')).toBe(true);
        expect(csv.endsWith('\r\n')).toBe(true);
        const outside = csv.slice(1).replaceAll(/"(?:[^"]|"")*"/g, '');
        expect(outside.replaceAll('\r\n', '')).not.toMatch(/[\r\n"]/);
        expect(outside.split('\r\n').length - 1).toBe(1 + table.blocks.flatMap(({ rows }) => rows).length);
      }),
      { numRuns: 1000 },
    );
  });
});
