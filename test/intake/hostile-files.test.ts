/** Files that nobody should open unguarded: each ends in a clear fault, soon and in little memory. */
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES, MAX_CELLS, MAX_CSV_LENGTH, MAX_ELEMENTS, MAX_INFLATED_BYTES } from '../../src/intake/limits.js';
import { checklistGrid, faultWords, readBack, saidIn, toCsv, toWorkbook } from '../support/returned.js';
import { RETURNED_PLAN as PLAN } from '../support/returned-plan.js';

const GRID = checklistGrid(PLAN, '甲局', { '01-1': { progress: '已开展' } });
const BOOK = await toWorkbook(GRID);
const OTHER_BOOK = await toWorkbook([
  ['编号', '本期进展'],
  ['01-1', '已开展'],
]);
const EMPTY_BOOK = await toWorkbook([]);
const PARTS = unzipSync(BOOK);
const SHEET = 'xl/worksheets/sheet1.xml';
const SAID = { '01-1': { note: '已开展' } };

const text = (name: string) => new TextDecoder().decode(PARTS[name]);
const withParts = (parts: Readonly<Record<string, string | Uint8Array>>, options: Zippable = {}) =>
  zipSync({
    ...PARTS,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    ...options,
  });
const withRows = (rows: string) =>
  withParts({ [SHEET]: text(SHEET).replace('</sheetData>', () => `${rows}</sheetData>`) });

/** Reads in bounded memory; work that grows faster than these files would not end before the runner gives up. */
async function readGuarded(bytes: Uint8Array) {
  const before = process.memoryUsage().rss;
  const read = await readBack(PLAN, bytes);
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  return read;
}

/** Writes a number into each entry of the zip's directory. */
function falsify(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + field, value, true);
  }
  return copy;
}

/** A zip whose directory has one name twice. */
function withTwins(): Uint8Array {
  const bytes = withParts({ 'xl/worksheets/sheet9.xml': text(SHEET) });
  const hex = Buffer.from(bytes).toString('latin1').replaceAll('xl/worksheets/sheet9.xml', SHEET);
  return Uint8Array.from(Buffer.from(hex, 'latin1'));
}

const compound = (name: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(504),
    ...Buffer.from(name, 'utf16le'),
    ...new Uint8Array(1024),
  ]);

const docx = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  '_rels/.rels': strToU8(
    '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8('<w:document xmlns:w="w"><w:body/></w:document>'),
});

describe('a file that is refused', () => {
  test.each<[string, string, Uint8Array]>([
    ['empty', 'empty', new Uint8Array()],
    ['one byte', 'no-checklist', Uint8Array.of(65)],
    ['a text', 'no-checklist', strToU8('已开展\n')],
    ['a table of something else', 'no-checklist', strToU8('编号,本期进展\n01-1,已开展\n')],
    ['another workbook', 'no-checklist', OTHER_BOOK],
    ['an empty workbook', 'no-checklist', EMPTY_BOOK],
    ['a picture', 'other-document', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ['a pdf', 'other-document', strToU8('%PDF-1.7\n')],
    ['a web page', 'other-document', strToU8('\n<html><table><tr><td>1</td></tr></table></html>')],
    ['a renamed docx', 'other-document', docx],
    [
      'an ods',
      'other-document',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }),
    ],
    ['a zip of files', 'other-document', zipSync({ '甲局.xlsx': BOOK })],
    ['an empty zip', 'other-document', zipSync({})],
    ['an old xls', 'old-workbook', compound('Workbook')],
    ['a password', 'password', compound('EncryptedPackage')],
    ['macros', 'macros', withParts({ 'xl/vbaProject.bin': 'x' })],
    ['macros of 1997', 'macros', withParts({ 'xl/macrosheets/sheet1.xml': '<a/>' })],
    ['bytes of no encoding', 'encoding', Uint8Array.of(0x41, 0xff, 0xff, 0xfe, 0x81)],
    ['bytes of nothing', 'other-document', Uint8Array.of(0x41, 0xff, 0x00, 0xff, 0xfe, 0x81)],
    ['too many bytes', 'too-large', new Uint8Array(MAX_BYTES + 1)],
    ['cut off', 'damaged', BOOK.subarray(0, BOOK.length / 2)],
    ['the end cut off', 'damaged', BOOK.subarray(0, BOOK.length - 5)],
    ['the beginning of a zip alone', 'damaged', BOOK.subarray(0, 4)],
    ['a wrong byte in a part', 'damaged', falsify(BOOK, 16, 1)],
    ['a part that begins elsewhere', 'damaged', falsify(BOOK, 42, 7)],
    ['a part beyond the end', 'damaged', falsify(BOOK, 42, 0x7fffffff)],
    ['a part longer than the file', 'damaged', falsify(BOOK, 20, 0x7fffffff)],
    ['a part without its end', 'damaged', falsify(BOOK, 20, 20)],
    [
      'a part missing',
      'damaged',
      zipSync(Object.fromEntries(Object.entries(PARTS).filter(([name]) => name !== SHEET))),
    ],
    ['a name twice', 'damaged', withTwins()],
    [
      'a document type',
      'damaged',
      withParts({ [SHEET]: text(SHEET).replace('<worksheet', '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet') }),
    ],
    [
      'entities in entities',
      'damaged',
      withParts({
        [SHEET]: `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>`,
      }),
    ],
    ['an unknown entity', 'damaged', withParts({ [SHEET]: text(SHEET).replace('<sheetData>', '<sheetData>&secret;') })],
    ['an outer entity', 'damaged', withParts({ [SHEET]: `<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>` })],
    ['broken xml', 'damaged', withParts({ [SHEET]: text(SHEET).slice(0, -20) })],
    [
      'forbidden characters',
      'damaged',
      withParts({ [SHEET]: text(SHEET).replace('<sheetData>', '<sheetData>\u0001') }),
    ],
    ['another encoding', 'damaged', withParts({ [SHEET]: Uint8Array.of(0xff, 0xff, 0xff) })],
  ])('%s is %s', async (_, reason, bytes) => {
    const { answers, faults } = await readGuarded(bytes);
    expect(faults).toEqual([{ kind: 'unreadable', file: '甲局.xlsx', reason }]);
    expect(answers).toEqual([]);
  });

  test('a bomb, whatever it says of its size', async () => {
    const blanks = new Uint8Array(MAX_INFLATED_BYTES * 1.5).fill(0x20);
    blanks.set(strToU8('<worksheet>'));
    const bomb = withParts({}, { [SHEET]: [blanks, { level: 1 }] });
    expect(bomb.length).toBeLessThan(MAX_BYTES);
    for (const bytes of [bomb, falsify(bomb, 24, 1), falsify(bomb, 24, 0xffffffff)]) {
      expect(faultWords((await readGuarded(bytes)).faults)).toEqual(['unreadable too-much-inside']);
    }
  });

  test('more elements than a checklist can have', async () => {
    const row = `<row r="9">${'<c r="A9"/>'.repeat(20)}</row>`;
    const { faults } = await readGuarded(withRows(row.repeat(MAX_ELEMENTS / 20)));
    expect(faultWords(faults)).toEqual(['unreadable too-much-inside']);
  });

  test('more cells than a checklist can have', async () => {
    const row = `<row>${'<c t="b"><v>1</v></c>'.repeat(10_000)}</row>`;
    const { faults } = await readGuarded(withRows(row.repeat(MAX_CELLS / 10_000)));
    expect(faultWords(faults)).toEqual(['unreadable too-much-inside']);
  });

  test('more attributes than any element has', async () => {
    const attributes = Array.from({ length: 1_000_000 }, (_, at) => `a${at}=""`).join(' ');
    const { faults } = await readGuarded(withRows(`<row ${attributes}/>`));
    expect(faultWords(faults)).toEqual(['unreadable damaged']);
  });

  test('a long text that stands in many cells', async () => {
    const code = /P1\/[^<]*/.exec(Object.keys(PARTS).map(text).join(''))?.[0];
    const cells = `<c t="inlineStr"><is><t>${code}</t></is></c>${'<c t="s"><v>0</v></c>'.repeat(7)}`;
    const name = 'xl/sharedStrings.xml';
    const strings = text(name).replace(/<si>.*?<\/si>/s, `<si><t>${'约六成、'.repeat(8000)}</t></si>`);
    const rows = `<row>${cells}</row>`.repeat(10_000);
    const bytes = withParts({
      [name]: strings,
      [SHEET]: text(SHEET).replace('</sheetData>', () => `${rows}</sheetData>`),
    });
    expect(faultWords((await readGuarded(bytes)).faults)).toEqual(['unreadable too-much-inside']);
  });

  test.each([
    ['cells', '1,'.repeat(MAX_CELLS)],
    ['text', '长'.repeat(MAX_CSV_LENGTH)],
  ])('a csv with too many %s', async (_, more) => {
    const { faults } = await readGuarded(strToU8(toCsv(GRID) + more));
    expect(faultWords(faults)).toEqual(['unreadable too-much-inside']);
  });

  test('a csv with a quote that never ends', async () => {
    const { faults } = await readGuarded(strToU8(`${toCsv(GRID)}"${'已开展,\n'.repeat(300_000)}`));
    expect(faultWords(faults)).toEqual(['unreadable damaged']);
  });
});

describe('a file that is read all the same', () => {
  test('with very many damaged codes', async () => {
    const { answers, faults } = await readGuarded(strToU8(toCsv(GRID) + 'P1/1\n'.repeat(100_000)));
    expect(faults).toHaveLength(100_000);
    expect(saidIn(answers)).toEqual(SAID);
  });

  test('with very many headers and rows that have none', async () => {
    const code = String(GRID[5]?.at(-1));
    const row = '<c t="inlineStr"><is><t>';
    const header = `<row>${row}本期进展</t></is></c>${row}回收码（勿改）</t></is></c></row>`;
    const loose = `<row>${row}${code}</t></is></c></row>`;
    const other = text(SHEET).replace(
      /<sheetData>.*<\/sheetData>/s,
      () => `<sheetData>${header.repeat(30_000)}</sheetData>`,
    );
    const { faults } = await readGuarded(
      withParts({
        [SHEET]: text(SHEET).replace('<sheetData>', () => `<sheetData>${loose.repeat(30_000)}`),
        'xl/worksheets/sheet2.xml': other,
      }),
    );
    expect(faultWords(faults)).toEqual(['no-header 责任清单!A1']);
  });

  test('with a million empty rows', async () => {
    const rows = Array.from(
      { length: 1_000_000 },
      (_, row) => `<row r="${row + 100}" spans="1:15" s="5" customFormat="1"/>`,
    );
    const { answers, faults } = await readGuarded(withRows(rows.join('')));
    expect(faults).toEqual([]);
    expect(saidIn(answers)).toEqual(SAID);
  });

  test('with cells in the last corner', async () => {
    const { answers, faults } = await readGuarded(
      withRows('<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'),
    );
    expect(faults).toEqual([]);
    expect(saidIn(answers)).toEqual(SAID);
  });

  test('with ranges merged over everything', async () => {
    const merges = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}</mergeCells>`;
    const bytes = withParts({ [SHEET]: text(SHEET).replace('</sheetData>', () => `</sheetData>${merges}`) });
    expect(saidIn((await readGuarded(bytes)).answers)).toEqual(SAID);
  });

  test('with names that lead out of the zip', async () => {
    const { answers, faults } = await readGuarded(
      withParts({ '../../etc/passwd': 'x', '/xl/evil.xml': 'x', __proto__x: 'x', 'C:\\xl\\a': 'x' }),
    );
    expect(faults).toEqual([]);
    expect(saidIn(answers)).toEqual(SAID);
  });

  test('with links to other files, which it says', async () => {
    const name = 'xl/_rels/workbook.xml.rels';
    const link =
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/>';
    const { answers, faults } = await readGuarded(
      withParts({
        [name]: text(name).replace('</Relationships>', () => `${link}</Relationships>`),
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      }),
    );
    expect(faults).toEqual([{ kind: 'external-links', file: '甲局.xlsx' }]);
    expect(saidIn(answers)).toEqual(SAID);
  });

  test('with parts that are stored and not packed', async () => {
    const { answers } = await readGuarded(zipSync(PARTS, { level: 0 }));
    expect(saidIn(answers)).toEqual(SAID);
  });

  test('with another name than its content', async () => {
    const { answers } = await readBack(PLAN, toCsv(GRID), '甲局.xlsx');
    expect(saidIn(answers)).toEqual(SAID);
  });
});

test('no broken zip does more than be refused', async () => {
  for (let at = 0; at < BOOK.length; at += 97) {
    const broken = BOOK.slice();
    broken[at] = (broken[at] ?? 0) ^ 0xff;
    const { answers, faults } = await readBack(PLAN, broken);
    if (faults.length === 0) expect(saidIn(answers)).toEqual(SAID);
    else expect(faults).toEqual([{ kind: 'unreadable', file: '甲局.xlsx', reason: expect.any(String) }]);
  }
});
