/** Tables on the terminal: every column in line by display width, nothing lost, nothing wider than the surface. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTable, type Table, type TableCell, type TableColumn } from '../../src/formats/table.js';
import { createPalette } from '../../src/terminal/palette.js';
import type { Surface } from '../../src/terminal/surface.js';
import { createMeasureWidth } from '../../src/terminal/width.js';

const output = { write: () => undefined, isTTY: false };
const plain = createPalette(output, {}, true);
const colored = createPalette(output, { FORCE_COLOR: '1' }, false);

function surface(width: number, ambiguousAsWide = false, palette = plain): Surface {
  return { width, measure: createMeasureWidth(ambiguousAsWide), palette };
}

const withoutColor = (text: string) => text.replaceAll(/\u001b\[\d+m/g, '');
const withoutBlanks = (text: string) => text.replaceAll(/\s/g, '');
const GAP = 2;

/** The column at which each column of the table starts, as its rule shows. */
function startsOf(rule: string, { measure }: Surface): number[] {
  return [...rule.matchAll(/─+/g)].map(({ index }) => measure(rule.slice(0, index)));
}

/** A line cut at the columns; throws where a character stands across a border or in a gap. */
function cutLine(line: string, starts: readonly number[], { measure }: Surface): string[] {
  const cells = starts.map(() => '');
  let at = 0;
  for (const character of line) {
    const size = measure(`${line.slice(0, at)}${character}`) - measure(line.slice(0, at));
    const column = measure(line.slice(0, at));
    at += character.length;
    if (character === ' ') continue;
    const index = starts.findLastIndex((start) => start <= column);
    const border = (starts[index + 1] ?? Number.POSITIVE_INFINITY) - GAP;
    if (index < 0 || column + size > border) throw new Error(`out of line at ${column}: ${line}`);
    cells[index] += character;
  }
  return cells;
}

const texts = (cell: TableCell) => (typeof cell === 'string' ? [cell] : [cell].flat().map(({ text }) => text));

/** Asserts everything that holds of a rendered table. */
function checkTable(table: Table, on: Surface): void {
  const lines = renderTable(table, on);
  const feet = table.feet ?? 0;
  expect(lines.filter((line) => on.measure(line) > on.width)).toEqual([]);
  expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  const rules = lines.filter((line) => /^[ ─]*─[ ─]*$/.test(line));
  expect(rules.length).toBe(feet > 0 ? 2 : 1);
  expect(new Set(rules).size).toBe(1);
  const starts = startsOf(rules[0] ?? '', on);
  expect(starts.length).toBe(table.columns.length);
  const cut = lines.filter((line) => line !== rules[0]).map((line) => cutLine(line, starts, on));
  for (const [index, { title }] of table.columns.entries()) {
    const expected = [title, ...table.rows.flatMap((row) => texts(row[index] ?? ''))];
    expect(cut.map((cells) => cells[index]).join('')).toBe(withoutBlanks(expected.join('')));
  }
}

const columns: readonly TableColumn[] = [
  { title: '编号' },
  { title: '数', align: 'right' },
  { title: '措施', minimum: 8 },
];

describe('renderTable', () => {
  test('aligns Chinese, Latin and numbers', () => {
    const rows = [
      ['01-1', '7', '每周报告'],
      ['13-10', '128', 'GB 50016 安装'],
    ];
    expect(renderTable({ columns, rows }, surface(60))).toEqual([
      ' 编号    数  措施',
      ' ─────  ───  ─────────────',
      ' 01-1     7  每周报告',
      ' 13-10  128  GB 50016 安装',
    ]);
  });

  test('on a console where a rule is two columns wide', () => {
    const rows = [['01-1', '128', '“每周”报告']];
    expect(renderTable({ columns, rows }, surface(60, true))).toEqual([
      ' 编号   数  措施',
      ' ──  ─   ──────',
      ' 01-1  128  “每周”报告',
    ]);
  });

  test('gives up width where a column may, and wraps', () => {
    const rows = [
      ['01-1', '7', '推进安全生产，落实责任'],
      ['01-2', '8', '排查'],
    ];
    expect(renderTable({ columns, rows }, surface(24))).toEqual([
      ' 编号  数  措施',
      ' ────  ──  ─────────────',
      ' 01-1   7  推进安全生',
      '           产，落实责任',
      ' 01-2   8  排查',
    ]);
  });

  test('cells of several texts begin each on a line of its own', () => {
    const rows = [['01-1', '7', [{ text: '甲' }, { text: '乙\n丙' }, { text: '' }, { text: '丁' }]]];
    expect(renderTable({ columns, rows }, surface(60)).slice(2)).toEqual([
      ' 01-1   7  甲',
      '           乙',
      '           丙',
      '',
      '           丁',
    ]);
  });

  test('the last rows stand under a line', () => {
    const rows = [
      ['01', '7', '甲'],
      ['合计', '7', ''],
    ];
    const rule = ' ────  ──  ────';
    expect(renderTable({ columns, rows, feet: 1 }, surface(60))).toEqual([
      ' 编号  数  措施',
      rule,
      ' 01     7  甲',
      rule,
      ' 合计   7',
    ]);
  });

  test('colour changes nothing but the colour', () => {
    const rows = [
      [
        { text: '01-1', paint: colored.code },
        '7',
        [{ text: '推进安全生产，落实责任', paint: colored.red }, { text: '' }],
      ],
    ];
    const lines = renderTable({ columns, rows }, surface(24, false, colored));
    const bare = renderTable(
      { columns, rows: [['01-1', '7', [{ text: '推进安全生产，落实责任' }, { text: '' }]]] },
      surface(24),
    );
    expect(lines.map((line) => withoutColor(line).trimEnd())).toEqual(bare);
    expect(lines.join('')).toContain('\u001b[31m推进安全生\u001b[39m');
    expect(lines.join('')).not.toContain('\u001b[31m\u001b[39m');
  });

  test('an indent moves the whole table', () => {
    const rows = [['01', '7', '甲']];
    const [first, second] = [
      renderTable({ columns, rows }, surface(60), 0),
      renderTable({ columns, rows }, surface(60), 3),
    ];
    expect(second).toEqual(first?.map((line) => `   ${line}`));
  });

  // A tab would move what follows it to wherever the terminal has its next stop.
  test('writes no tab', () => {
    const rows = [['01\t1', '7', '第一\t第二']];
    const lines = renderTable({ columns, rows }, surface(60));
    expect(lines.join('')).not.toContain('\t');
    expect(withoutBlanks(lines.at(-1) ?? '')).toBe('0117第一第二');
  });
});

describe('any table', () => {
  const parts = fc.oneof(
    fc.constantFrom(...'压实责任安全，。；：、（）《》“”—…·①■█ '),
    fc.constantFrom('😀', 'é', 'e\u0301', '❤️', 'Å', 'GB 50016', '2022-W23', 'word', 'x', '-', ' ', '  '),
  );
  const text = (maxLength: number) => fc.array(parts, { maxLength }).map((list) => list.join(''));
  const lines = (maxLength: number) =>
    fc.array(text(maxLength), { minLength: 1, maxLength: 3 }).map((list) => list.join('\n'));
  const short = fc
    .array(fc.constantFrom(...'压实责任a7①“”'), { minLength: 1, maxLength: 4 })
    .map((list) => list.join(''));
  /** Wide enough for a rule that takes two columns. */
  const title = short.map((text) => `列${text}`);
  const cell = (content: fc.Arbitrary<string>): fc.Arbitrary<TableCell> =>
    fc.oneof(
      content,
      fc.array(
        content.map((found) => ({ text: found })),
        { minLength: 1, maxLength: 3 },
      ),
    );
  const align = fc.constantFrom<'left' | 'right'>('left', 'right');

  /** Up to two columns of short content, then up to two that give way. */
  const tables: fc.Arbitrary<Table> = fc
    .record({
      fixed: fc.array(fc.record({ title, align }), { maxLength: 2 }),
      flexible: fc.array(fc.record({ title, align, minimum: fc.integer({ min: 8, max: 16 }) }), {
        minLength: 1,
        maxLength: 2,
      }),
    })
    .chain(({ fixed, flexible }) =>
      fc.record({
        columns: fc.constant([...fixed, ...flexible]),
        rows: fc.array(fc.tuple(...fixed.map(() => cell(short)), ...flexible.map(() => cell(lines(20)))), {
          minLength: 1,
          maxLength: 5,
        }),
        feet: fc.integer({ min: 0, max: 1 }),
      }),
    );

  test('is in line, complete and narrow enough', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 60, max: 120 }), fc.boolean(), (table, width, ambiguousAsWide) => {
        checkTable(table, surface(width, ambiguousAsWide));
      }),
      { numRuns: 500 },
    );
  });
});
