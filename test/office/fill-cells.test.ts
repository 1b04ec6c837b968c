/** Workbooks that LibreOffice has filled: what was entered is there, what stood there still does. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { type FilledCell, fillThroughOffice } from '../support/office.js';
import { temporaryDirectory } from '../support/temporary.js';

const open = { protection: { locked: false } };

/** A small checklist: protected, but for the cells to be filled; one of them holds text whatever is typed. */
async function writeChecklist(path: string): Promise<void> {
  const cells = new Map<string, Partial<Cell>>([
    ['1,0', { value: '05-1', type: 'string', style: { numFmt: '@' } }],
    ['1,1', { value: null, type: 'empty', style: open }],
    ['1,2', { value: null, type: 'empty', style: open }],
    ['1,3', { value: null, type: 'empty', style: { ...open, numFmt: '@' } }],
    ['2,0', { value: '05-10', type: 'string', style: { numFmt: '@' } }],
    ['2,1', { value: null, type: 'empty', style: open }],
    ['2,2', { value: null, type: 'empty', style: { ...open, numFmt: '0%' } }],
    ['2,3', { value: null, type: 'empty', style: open }],
  ]);
  const rows = [['编号', '进展', '比例', '佐证'], [], []];
  const sheet = { name: '责任清单', rows, cells, protection: { sheet: true } };
  writeFileSync(path, await writeXlsx({ sheets: [sheet, { name: 'plan', rows: [['k']], veryHidden: true }] }));
}

const valuesOf = async (path: string) => {
  const book = await readXlsx(readFileSync(path), { readStyles: true });
  return new Map(book.sheets.map(({ name, rows }) => [name, rows]));
};

const cell = (at: string, entry: { value: string | number } | { typed: string }): FilledCell => ({
  sheet: '责任清单',
  cell: at,
  ...entry,
});

describe('fillThroughOffice', () => {
  test.each(['xlsx', 'ods'] as const)('enters text, numbers and what is typed, via %s', async (via) => {
    const directory = temporaryDirectory();
    const paths = ['甲局.xlsx', '乙局.xlsx'].map((name) => join(directory, name));
    await Promise.all(paths.map(writeChecklist));
    const [first = '', second = ''] = paths;
    const out = fillThroughOffice(
      [
        {
          path: first,
          cells: [
            cell('B2', { value: '已完成“回头看”；\n下一步复查' }),
            cell('C2', { value: 0.6 }),
            cell('D2', { typed: '60%' }),
            cell('B3', { value: '=1+1' }),
            cell('C3', { typed: '60%' }),
            cell('D3', { typed: '2022-06-30' }),
          ],
        },
        { path: second, cells: [] },
      ],
      via,
    );
    expect(readdirSync(out).sort()).toEqual(['乙局.xlsx', '甲局.xlsx']);
    const filled = await valuesOf(join(out, '甲局.xlsx'));
    expect(filled.get('责任清单')).toEqual([
      ['编号', '进展', '比例', '佐证'],
      ['05-1', '已完成“回头看”；\n下一步复查', 0.6, '60%'],
      ['05-10', '=1+1', 0.6, new Date('2022-06-30T00:00:00Z')],
    ]);
    expect(filled.get('plan')).toEqual([['k']]);
    const untouched = await valuesOf(join(out, '乙局.xlsx'));
    expect(untouched.get('责任清单')?.map((row) => row[0])).toEqual(['编号', '05-1', '05-10']);
  });

  test.each<[string, FilledCell, RegExp]>([
    ['a locked cell', cell('A2', { value: '05-2' }), /locked: 责任清单 A2/],
    ['a sheet that is not there', { sheet: '台账', cell: 'A1', value: 1 }, /no sheet 台账 among 责任清单, plan/],
  ])('refuses %s', async (_name, wrong, message) => {
    const path = join(temporaryDirectory(), 'a.xlsx');
    await writeChecklist(path);
    expect(() => fillThroughOffice([{ path, cells: [wrong] }], 'xlsx')).toThrow(message);
  });
});
