/** Very long tables in pieces: none too long, no row lost, each heading once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRows } from '../../../src/formats/docx/split-rows.js';
import { documentOf, rowsOf, sheetOf } from '../../support/document.js';
import { all } from '../../support/workbook.js';

const numbered = (count: number, from = 0) => Array.from({ length: count }, (_, at) => [String(from + at)]);

test.each([
  [[500], [500]],
  [[501], [250, 250, 1]],
  [
    [100, 300, 200],
    [100, 250, 250],
  ],
  [
    [200, 50, 300],
    [250, 250, 50],
  ],
  [[0, 0], [0]],
])('blocks of %j rows make tables of %j', (blocks, tables) => {
  const pieces = splitRows({ blocks: blocks.map((count) => ({ rows: numbered(count) })) });
  const counts = pieces.map((piece) => piece.blocks.reduce((sum, { rows }) => sum + rows.length, 0));
  expect(counts).toEqual(tables);
});

test('nothing is lost, whatever the blocks', () => {
  const blocks = fc.array(
    fc
      .tuple(fc.option(fc.constantFrom('一、牵头', '二、会同'), { nil: undefined }), fc.integer({ min: 0, max: 700 }))
      .map(([heading, count]) => ({ ...(heading !== undefined && { heading }), rows: numbered(count) })),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(blocks, (list) => {
      const pieces = splitRows({ blocks: list }).flatMap((table) => table.blocks);
      expect(pieces.flatMap(({ rows }) => rows)).toEqual(list.flatMap(({ rows }) => rows));
      const headings = (of: readonly { heading?: string }[]) => of.flatMap(({ heading }) => heading ?? []);
      expect(headings(pieces)).toEqual(headings(list));
    }),
  );
});

test('each piece has the heads and the widths of the first', async () => {
  const { body } = await documentOf([sheetOf(numbered(600))]);
  const tables = all(body, 'w:tbl');
  expect(tables.map((table) => rowsOf(table).length)).toEqual([251, 251, 101]);
  expect(tables.map((table) => rowsOf(table)[0])).toEqual([['列1'], ['列1'], ['列1']]);
  const widths = tables.map((table) => all(table, 'w:gridCol').map(({ attributes }) => attributes['w:w']));
  expect(widths).toEqual([widths[0], widths[0], widths[0]]);
});
