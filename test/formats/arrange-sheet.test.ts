/** The settings of a paper: its own title, columns, headings, lines, foot and page, whatever the paper is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeSheet, type SheetSettings } from '../../src/formats/paper/arrange-sheet.js';
import type { Sheet, SheetColumn } from '../../src/formats/sheet.js';

/** A sheet of columns by their keys, with two rows in two blocks; each cell names its column and row. */
function makeSheet(columns: readonly Partial<SheetColumn>[], more: Partial<Sheet> = {}): Sheet {
  const whole = columns.map((column, at) => ({ title: `T${at}`, kind: 'text' as const, ...column }));
  const row = (number: number) => whole.map((_, at) => `${at}/${number}`);
  return {
    title: '甲市要点落实台账',
    lines: ['截至6月30日'],
    columns: whole,
    blocks: [{ heading: '一、牵头', rows: [row(1)] }, { rows: [row(2)] }],
    foot: ['填表人：'],
    ...more,
  };
}

const FORM = makeSheet([
  { key: 'id' },
  { key: 'measure' },
  { key: 'progress', fill: {} },
  { key: 'problem', fill: {} },
  { key: 'code', hidden: true },
]);
const MATRIX = makeSheet([{ key: 'id' }, { key: 'measure', needed: true }, { key: 'parties' }, { key: 'parties' }]);

const titles = ({ columns }: Sheet) => columns.map(({ title }) => title);
const firstRow = ({ blocks }: Sheet) => blocks[0]?.rows[0];

describe('columns', () => {
  test.each<[string, Sheet, string[], string[]]>([
    ['in another order', FORM, ['problem', 'id'], ['T3', 'T0', 'T4']],
    ['named twice', FORM, ['progress', 'progress'], ['T2', 'T4']],
    ['that the paper does not have', FORM, ['nothing', 'progress'], ['T2', 'T4']],
    ['none of which the paper has: all of them', FORM, ['nothing'], ['T0', 'T1', 'T2', 'T3', 'T4']],
    ['none to fill in: all of these follow', FORM, ['measure', 'id'], ['T1', 'T0', 'T2', 'T3', 'T4']],
    ['with what programs need: it is hidden at the end', FORM, ['code', 'progress'], ['T2', 'T4']],
    ['without what the table needs: it comes first', MATRIX, ['parties', 'id'], ['T1', 'T2', 'T3', 'T0']],
    ['with what the table needs', MATRIX, ['id', 'measure'], ['T0', 'T1']],
    ['that share a key', MATRIX, ['measure', 'parties'], ['T1', 'T2', 'T3']],
  ])('%s', (_what, sheet, columns, expected) => {
    const arranged = arrangeSheet(sheet, { columns }, {});
    expect(titles(arranged)).toEqual(expected);
    expect(firstRow(arranged)).toEqual(expected.map((title) => `${title.slice(1)}/1`));
    expect(arranged.blocks.map(({ heading }) => heading)).toEqual(['一、牵头', undefined]);
  });

  test('keep all that they are beside their place', () => {
    const [progress] = arrangeSheet(FORM, { columns: ['progress'] }, {}).columns;
    expect(progress).toEqual({ key: 'progress', title: 'T2', kind: 'text', fill: {} });
  });
});

describe('headings', () => {
  test('replace the title of their column, wherever it stands', () => {
    const arranged = arrangeSheet(FORM, { headings: { id: '号', problem: '难点' }, columns: ['problem', 'id'] }, {});
    expect(titles(arranged)).toEqual(['难点', '号', 'T4']);
  });

  test('of no column of this paper change nothing', () => {
    expect(arrangeSheet(FORM, { headings: { constructor: '甲' } }, {})).toEqual(FORM);
  });
});

describe('texts', () => {
  const PLACES = { count: '共3条', notes: '注1\n注2', groups: '', date: '7月1日' };
  const VALUES = { plan: '甲市{date}要点', date: '6月30日', department: '' };
  const sheet = { ...FORM, places: PLACES };

  test.each<[string, string[], string[]]>([
    ['with values', ['{plan}', '{count}'], ['甲市{date}要点', '共3条']],
    ['what the sheet knows comes first', ['截至{date}'], ['截至7月1日']],
    ['of several lines', ['说明：{notes}'], ['说明：注1', '注2']],
    ['in which nothing is left', ['{groups}', ' {department} ', '完'], ['完']],
    ['none at all', [], []],
    ['places that nobody knows stay', ['{toString} {x}'], ['{toString} {x}']],
  ])('%s', (_what, texts, expected) => {
    const arranged = arrangeSheet(sheet, { lines: texts, foot: texts }, VALUES);
    expect([arranged.lines, arranged.foot]).toEqual([expected, expected]);
  });

  test('the title', () => {
    expect(arrangeSheet(sheet, { title: '{plan}清单（{count}）' }, VALUES).title).toBe('甲市{date}要点清单（共3条）');
  });
});

describe('the page', () => {
  test.each<[Sheet['page'], Sheet['page']]>([
    [
      { size: 'A3', landscape: true },
      { size: 'A4', landscape: true },
    ],
    [undefined, { size: 'A4', landscape: false }],
  ])('from %o to A4', (page, expected) => {
    const sheet = makeSheet([{ key: 'id' }], page && { page });
    expect(arrangeSheet(sheet, { page: 'A4' }, {}).page).toEqual(expected);
  });
});

test.each([undefined, {}])('settings that say nothing (%o) change nothing', (settings) => {
  expect(arrangeSheet(FORM, settings, { plan: '甲' })).toEqual(FORM);
});

describe('whatever the settings', () => {
  const KEYS = ['id', 'measure', 'progress', 'problem', 'parties', 'code'];
  const column = fc.record(
    {
      key: fc.constantFrom(...KEYS),
      needed: fc.constant(true as const),
      fill: fc.constant({}),
      hidden: fc.boolean(),
    },
    { requiredKeys: ['key'] },
  );
  const text = fc.constantFrom('甲', '{plan}', '{notes}', '  ', '{groups}');
  const settings: fc.Arbitrary<SheetSettings> = fc.record(
    {
      title: fc.constantFrom('{plan}台账', '台账'),
      columns: fc.array(fc.constantFrom(...KEYS, 'nothing'), { minLength: 1 }),
      headings: fc.dictionary(fc.constantFrom(...KEYS), fc.string({ minLength: 1 })),
      lines: fc.array(text),
      foot: fc.array(text),
      page: fc.constantFrom('A3', 'A4'),
    },
    { requiredKeys: [] },
  );
  const sheets = fc.array(column, { minLength: 1 }).map((columns) => makeSheet(columns));

  test('each cell stays below its column, and each column appears once', () => {
    fc.assert(
      fc.property(sheets, settings, (sheet, wanted) => {
        const { headings: _own, ...others } = wanted;
        const arranged = arrangeSheet(sheet, others, { plan: '甲' });
        const numbers = titles(arranged).map((title) => title.slice(1));
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(arranged.blocks.map(({ rows }) => rows)).toEqual([
          [numbers.map((number) => `${number}/1`)],
          [numbers.map((number) => `${number}/2`)],
        ]);
        for (const arrangedColumn of arranged.columns) expect(sheet.columns).toContainEqual(arrangedColumn);
      }),
    );
  });

  test('no code is lost, nothing needed is lost, and a form stays a form', () => {
    fc.assert(
      fc.property(sheets, settings, (sheet, wanted) => {
        const arranged = arrangeSheet(sheet, wanted, {});
        const count = (of: Sheet, test: (column: SheetColumn) => unknown) => of.columns.filter(test).length;
        expect(count(arranged, ({ hidden }) => hidden)).toBe(count(sheet, ({ hidden }) => hidden));
        expect(count(arranged, ({ needed }) => needed)).toBe(count(sheet, ({ needed }) => needed));
        const fills = (of: Sheet) => count(of, ({ fill }) => fill) > 0;
        expect(fills(arranged)).toBe(fills(sheet));
      }),
    );
  });

  test('done twice is done once', () => {
    fc.assert(
      fc.property(sheets, settings, (sheet, wanted) => {
        const once = arrangeSheet(sheet, wanted, { plan: '甲', notes: '乙\n丙', groups: '' });
        expect(arrangeSheet(once, wanted, { plan: '甲', notes: '乙\n丙', groups: '' })).toEqual(once);
      }),
    );
  });
});
