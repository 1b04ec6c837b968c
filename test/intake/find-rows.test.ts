/** Rows are found by their codes, whatever was done to the table. */
import { describe, expect, test } from 'vitest';
import { checklistGrid, columnOf, faultWords, type Grid, readBack, saidIn, toWorkbook } from '../support/returned.js';
import { RETURNED_PLAN as PLAN } from '../support/returned-plan.js';

const FILLING = {
  '01-1': { progress: '已开展', percent: '60%' },
  '01-2': { progress: '建成31座', actual: '31' },
  '01-5': { request: '申请销号' },
};
const SAID = {
  '01-1': { note: '已开展', percent: 60 },
  '01-2': { note: '建成31座', targets: { online: 31 } },
  '01-5': { submit: true },
};
const GRID = checklistGrid(PLAN, '甲局', FILLING);
const HEADER = GRID.findIndex((row) => row.includes('编号'));
const LEAD = GRID.slice(HEADER + 2, HEADER + 7);
const CODE = columnOf(GRID, '回收码（勿改）');
const ID = columnOf(GRID, '编号');

const move = (row: readonly unknown[], from: number, to: number) => {
  const cells = [...row];
  cells.splice(to, 0, ...cells.splice(from, 1));
  return cells as Grid[number];
};

describe('answers are found', () => {
  test.each<[string, Grid | Record<string, Grid>]>([
    ['as it was sent out', GRID],
    ['rows sorted', [...GRID.slice(0, HEADER + 2), ...LEAD.toReversed(), ...GRID.slice(HEADER + 7)]],
    ['rows deleted that say nothing', GRID.filter((row) => !row.includes('01-3') && !row.includes('01-4'))],
    ['title and lines deleted', GRID.slice(HEADER)],
    ['columns moved', GRID.map((row) => (row.length > 1 ? move(row, 7, 0) : row))],
    ['code moved to the front', GRID.map((row) => (row.length > 1 ? move(row, CODE, 0) : row))],
    ['a column inserted', GRID.map((row) => (row.length > 1 ? ['备注', ...row] : row))],
    ['a column of the office deleted', GRID.map((row) => row.filter((_, at) => at !== 2))],
    ['copied below', [...GRID, ...LEAD]],
    ['copied with their header', [...GRID, ...GRID.slice(HEADER)]],
    ['the whole sheet copied', { 责任清单: GRID, '责任清单 (2)': GRID }],
    ['an empty copy', { 备份: checklistGrid(PLAN), 责任清单: GRID }],
    [
      'another sheet without a header',
      { 说明: [['请填写']], Sheet2: LEAD.slice(0, 2), 责任清单: GRID.filter((row) => row !== LEAD[0]) },
    ],
    [
      'without a header and shifted',
      { 责任清单: GRID.filter((row) => row !== LEAD[0]), Sheet2: [['', '', ...(LEAD[0] ?? [])]] },
    ],
    [
      'titles with breaks and full-width signs',
      GRID.map((row, at) =>
        at === HEADER
          ? row.map((title) =>
              String(title).replace('完成比例', '完成 \n 比例').replace('/', '／').replace('（勿改）', '(勿改)'),
            )
          : row,
      ),
    ],
    [
      'a column without its title',
      GRID.map((row, at) => (at === HEADER ? row.map((title) => (title === '回收码（勿改）' ? '' : title)) : row)),
    ],
    [
      'an id of another form',
      GRID.map((row) => row.map((cell, at) => (at === ID && cell === '01-1' ? ' 1－1 ' : cell))),
    ],
    [
      'an id that became a date',
      GRID.map((row) =>
        row.map((cell, at) => (at === ID && cell === '01-1' ? new Date('2022-01-01T00:00:00Z') : cell)),
      ),
    ],
  ])('%s', async (_, grids) => {
    const { answers, faults } = await readBack(PLAN, await toWorkbook(grids));
    expect(faults).toEqual([]);
    expect(saidIn(answers)).toEqual(SAID);
  });

  test('with the code, the first cell and the place of each part', async () => {
    const { answers } = await readBack(PLAN, await toWorkbook(GRID), '收/甲局.xlsx');
    const place = { file: '收/甲局.xlsx', sheet: '责任清单' };
    expect(answers.map(({ code }) => code.measure)).toEqual(['01-1', '01-2', '01-3', '01-4', '01-5']);
    expect(answers[1]).toEqual({
      code: expect.objectContaining({ department: 'd1', measure: '01-2', asOf: '2022-06-30' }),
      place: { ...place, cell: 'A6' },
      content: { note: '建成31座', targets: { online: 31 } },
      places: { note: { ...place, cell: 'H6' }, targets: { ...place, cell: 'J6' } },
    });
    expect(answers[2]).toMatchObject({ content: {}, places: {} });
  });

  test('copies that differ are both there', async () => {
    const copy = checklistGrid(PLAN, '甲局', { '01-1': { progress: '未开展' } });
    const { answers } = await readBack(PLAN, await toWorkbook({ 一: GRID, 二: copy }));
    expect(answers.filter(({ code }) => code.measure === '01-1').map(({ content }) => content)).toEqual([
      { note: '已开展', percent: 60 },
      { note: '未开展' },
    ]);
  });

  test('of several departments in one file', async () => {
    const other = checklistGrid(PLAN, '乙局', { '01-5': { progress: '已宣传' } });
    const { answers } = await readBack(PLAN, await toWorkbook({ 一: GRID, 二: other }));
    const [last] = answers.filter(({ code }) => code.department === 'd2');
    expect(last).toMatchObject({ code: { measure: '01-5' }, content: { note: '已宣传' } });
  });

  test('by the id where the code was lost', async () => {
    const lost = GRID.map((row) => (row === LEAD[0] ? row.with(CODE, '') : row));
    const { answers, faults } = await readBack(PLAN, await toWorkbook(lost));
    expect(faults).toEqual([]);
    expect(saidIn(answers)).toEqual(SAID);
    const [first, second] = answers;
    expect(first?.code).toEqual({ ...second?.code, measure: '01-1', state: '' });
  });

  test('of a plan in English', async () => {
    const plan = { ...PLAN, language: 'en' as const };
    const grid = checklistGrid(plan, '甲局', {
      '01-2': { actual: '31 座', next: new Date('2022-09-30T00:00:00Z'), request: 'ask for more time until 2022-12' },
    });
    const { answers, faults } = await readBack(plan, await toWorkbook(grid));
    expect(faults).toEqual([]);
    expect(saidIn(answers)).toEqual({
      '01-2': {
        targets: { online: 31 },
        next: '2022-09-30',
        extension: { text: 'ask for more time until 2022-12', to: '2022-12' },
      },
    });
  });
});

describe('faults', () => {
  const change = (measure: string, at: number, cell: Grid[number][number]) =>
    GRID.map((row) => (row.includes(measure) ? row.map((old, nth) => (nth === at ? cell : old)) : row));
  const codeOf = (nth: number) => String(LEAD[nth]?.[CODE]);

  test.each<[string, Grid | Record<string, Grid>, string[], number]>([
    ['a code that was counted up', change('01-2', CODE, `${codeOf(1)}1`), ['damaged-code 责任清单!O6'], 4],
    [
      'two codes in a row',
      GRID.map((row) => (row === LEAD[0] ? [...row, codeOf(1)] : row)),
      ['several-codes 责任清单!A5'],
      4,
    ],
    ['columns sorted apart from the code', change('01-1', CODE, codeOf(1)), ['other-id 责任清单!A5'], 4],
    ['a new row', [...GRID.slice(0, -1), ['', '', '', '', '', '', '', '还做了别的']], ['no-code 责任清单!H14'], 5],
    [
      'neither code nor id',
      GRID.map((row) => (row === LEAD[0] ? row.with(CODE, '').with(ID, '') : row)),
      ['no-code 责任清单!A5'],
      4,
    ],
    [
      'codes lost where the file has two departments',
      { 一: GRID.map((row) => (row === LEAD[0] ? row.with(CODE, '') : row)), 二: checklistGrid(PLAN, '乙局') },
      ['no-code 一!A5'],
      5,
    ],
    ['no header anywhere', LEAD, ['no-header 责任清单!A1'], 0],
    [
      'a title twice',
      GRID.map((row, at) => (at === HEADER ? row.map((title) => (title === '完成比例' ? '本期进展' : title)) : row)),
      ['column-twice 责任清单!I3'],
      0,
    ],
    [
      'columns missing',
      GRID.map((row) => row.filter((_, at) => at < 12 || at === CODE)),
      ['missing-columns 责任清单!B3'],
      5,
    ],
  ])('%s', async (_, grids, expected, answered) => {
    const { answers, faults } = await readBack(PLAN, await toWorkbook(grids));
    expect(faultWords(faults)).toEqual(expected);
    expect(answers).toHaveLength(answered);
  });

  test('say what is known', async () => {
    const { faults } = await readBack(PLAN, await toWorkbook(change('01-1', CODE, codeOf(1))));
    expect(faults).toEqual([
      expect.objectContaining({
        kind: 'other-id',
        id: '01-1',
        measure: '01-2',
        code: expect.objectContaining({ measure: '01-2' }),
      }),
    ]);
    const missing = await readBack(
      PLAN,
      await toWorkbook(GRID.map((row) => row.filter((_, at) => at < 12 || at === CODE))),
    );
    expect(missing.faults).toEqual([expect.objectContaining({ columns: ['佐证材料', '申请销号/延期'] })]);
  });

  test('columns that the plan does not send out are not missed', async () => {
    const plan = {
      ...PLAN,
      exports: { checklist: { columns: ['id', 'measure', 'progress'] as const } },
    } as unknown as typeof PLAN;
    const { answers, faults } = await readBack(plan, await toWorkbook(checklistGrid(plan, '甲局', FILLING)));
    expect(faults).toEqual([]);
    expect(saidIn(answers)).toEqual({ '01-1': { note: '已开展' }, '01-2': { note: '建成31座' } });
  });
});
