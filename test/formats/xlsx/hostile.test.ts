/** Whatever stands in a plan, the workbook holds it as text, and other programs can read it. */
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../support/workbook.js';
import { columnsOf, paperOf, sheetOf, write } from './papers.js';

const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://example.com")',
  '+1',
  '-1',
  '@A1',
  "=cmd|' /C calc'!A0",
  '#REF!',
  '#DIV/0!',
  '<b>&amp;</b>',
  ']]>',
  '_x0041_',
  '_x005F_x000D_',
  'http://example.com',
  'mailto:a@b.cn',
  ' 前后 ',
  '\t',
  '一\n二',
  '一\r\n二\r三',
  '\u0000\u0001\u001f',
  '\ud800',
  '一\udc00二',
  '\ufffe\uffff',
  '\u202e反\u202c',
  '𠮷👩‍🚒',
  '"\'`',
];

/** What is left of a text. */
function cleaned(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]|\p{Bidi_Control}/gu, '');
}

async function cellsOf(texts: readonly string[]) {
  const bytes = await write(
    paperOf([
      sheetOf(
        columnsOf('id', 'text'),
        texts.map((text) => [text, `末${text}`]),
      ),
    ]),
  );
  const { sheets, parts } = readWorkbook(bytes);
  const cells = sheets[0]?.cells ?? new Map();
  return { bytes, parts, cells, read: texts.map((_, at) => cells.get(`A${at + 4}`)) };
}

test.each(HOSTILE)('%j is text', async (text) => {
  const { read, parts } = await cellsOf([text]);
  expect(read[0]?.text).toBe(cleaned(text));
  expect(['s', 'inlineStr']).toContain(cleaned(text) === '' ? 's' : read[0]?.type);
  expect(Object.values(parts).join()).not.toMatch(/<f>|<hyperlink|TargetMode="External"/);
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(...HOSTILE),
  );

  test('comes back as it was, but for what nobody can see', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
        const { read } = await cellsOf(texts);
        expect(read.map((cell) => cell?.text)).toEqual(texts.map(cleaned));
      }),
      { numRuns: 60 },
    );
  });

  test('may be the title, the author, a head, a line or a name', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        const sheet = {
          ...sheetOf(
            [
              { title: name, kind: 'text' },
              { title: name, kind: 'symbol' },
            ],
            [['甲', '★']],
          ),
          title: name,
          lines: [name],
          foot: [name],
        };
        const workbook = readWorkbook(
          await write(paperOf([sheet, sheet], { title: name, author: name, summary: { ...sheet, name } })),
        );
        expect(workbook.sheets).toHaveLength(3);
      }),
      { numRuns: 60 },
    );
  });

  test('is read by another program', async () => {
    const texts = HOSTILE.filter((one) => cleaned(one).trim() !== '');
    const { bytes } = await cellsOf(texts);
    const rows = await readSheet(Buffer.from(bytes), { trim: false });
    const column = rows.slice(3, 3 + texts.length).map(([, cell]) => cell);
    expect(column).toEqual(texts.map((one) => `末${cleaned(one)}`));
  });
});
