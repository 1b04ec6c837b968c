/** The widths of columns: inside their bounds, together the whole, and wider where there is more to say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Column, levelRows } from '../../../src/formats/docx/level-rows.js';

const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);

const column = (least: number, most: number, ...lengths: number[]): Column => ({ least, most, lengths });

/** The height of all rows, in lines of any length. */
function heightOf(columns: readonly Column[], widths: readonly number[]): number {
  const rows = columns[0]?.lengths ?? [];
  return sum(
    rows.map((_, row) => Math.max(...columns.map(({ lengths }, at) => (lengths[row] ?? 0) / (widths[at] ?? 1)))),
  );
}

describe('widths', () => {
  test('are the least where there is no room', () => {
    expect(levelRows([column(60, 90, 1), column(50, 90, 9)], 100)).toEqual([60, 50]);
  });

  test('are the most where there is room for all', () => {
    expect(levelRows([column(10, 30, 1), column(10, 40, 9)], 100)).toEqual([30, 40]);
  });

  test('make the cells of a row about equally high', () => {
    const [first = 0, second = 0] = levelRows([column(10, 1000, 100), column(10, 1000, 300)], 400);
    expect(100 / first / (300 / second)).toBeGreaterThan(0.75);
    expect(100 / first / (300 / second)).toBeLessThan(1.3);
  });

  test('give what columns without text do not need to the others', () => {
    expect(levelRows([column(10, 1000, 0, 0), column(10, 1000, 80, 90)], 400)[1]).toBeGreaterThan(380);
  });

  test('follow most rows rather than a single long cell', () => {
    const often = column(10, 1000, ...Array(99).fill(200), 200);
    const once = column(10, 1000, ...Array(99).fill(0), 900);
    const [first = 0, second = 0] = levelRows([often, once], 400);
    expect(first).toBeGreaterThan(2 * second);
  });

  const columns = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 12 })).chain(([count, rows]) =>
    fc.array(
      fc
        .tuple(
          fc.integer({ min: 1, max: 60 }),
          fc.integer({ min: 0, max: 400 }),
          fc.array(fc.integer({ min: 0, max: 500 }), { minLength: rows, maxLength: rows }),
        )
        .map(([least, more, lengths]) => ({ least, most: least + more, lengths })),
      { minLength: count, maxLength: count },
    ),
  );

  test('stay inside their bounds and fill the total', () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: 50, max: 1000 }), (table, total) => {
        const widths = levelRows(table, total);
        expect(widths.filter((width, at) => width < (table[at]?.least ?? 0) - 1e-6)).toEqual([]);
        expect(widths.filter((width, at) => width > (table[at]?.most ?? 0) + 1e-6)).toEqual([]);
        const room = Math.min(
          Math.max(total, sum(table.map(({ least }) => least))),
          sum(table.map(({ most }) => most)),
        );
        expect(Math.abs(sum(widths) - room)).toBeLessThan(0.01);
      }),
    );
  });

  test('are never worse than even ones by more than a little', () => {
    const free = columns.map((table) => table.map(({ lengths }) => ({ least: 1, most: 10_000, lengths })));
    fc.assert(
      fc.property(free, (table) => {
        const even = table.map(() => 1000 / table.length);
        expect(heightOf(table, levelRows(table, 1000))).toBeLessThanOrEqual(1.2 * heightOf(table, even) + 0.01);
      }),
    );
  });
});
