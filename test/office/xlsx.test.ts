/** Workbooks of both plans in LibreOffice and in the Open XML SDK's validator: nothing is cut, every page has its head, no program finds a fault. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXPORT_KINDS } from '../support/export-kinds.js';
import { convertFiles, filesIn, pdfPages, schemaErrors } from '../support/office.js';
import { ROOT, run } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';
import { all, type ReadSheet, readWorkbook, type XmlNode } from '../support/workbook.js';

const PLANS = {
  shipped: { directory: join(ROOT, 'plan'), asOf: '2022-06-30', department: '市应急管理局' },
  example: { directory: join(ROOT, 'test/fixtures/example/plan'), asOf: '2022-12-01', department: '市应急管理局' },
};

/** Every kind of paper of both plans. */
async function exportAll(): Promise<string[]> {
  const out = temporaryDirectory();
  for (const [name, { directory, asOf, department }] of Object.entries(PLANS)) {
    for (const words of EXPORT_KINDS) {
      const party = words[0] === 'checklist' ? ['--department', department] : [];
      const options = [
        '--dir',
        directory,
        '--as-of',
        asOf,
        '--lang',
        'zh',
        '-o',
        join(out, `${name}-${words[0]}.xlsx`),
      ];
      const { stderr, code } = await run(['export', ...words, ...party, ...options]);
      expect({ words, code, stderr: code === 0 ? '' : stderr }).toEqual({ words, code: 0, stderr: '' });
    }
  }
  return filesIn(out, '.xlsx');
}

test('no workbook has a fault', async () => {
  const files = await exportAll();
  expect(files).toHaveLength(EXPORT_KINDS.length * 2);
  expect(files.map((file) => [file, schemaErrors(file)])).toEqual(files.map((file) => [file, []]));
});

test('on paper every cell shows all of its text, and every page of a table its head', async () => {
  const files = await exportAll();
  const pdfs = convertFiles(files, 'pdf');
  for (const [at, pdf] of filesIn(pdfs, '.pdf').entries()) {
    const file = files[at] ?? '';
    const { sheets, workbook } = readWorkbook(readFileSync(file));
    const printed = flowOf(pdf);
    expect({ file, cut: sheets.flatMap(shownTexts).filter((text) => !printed.includes(text)) }).toEqual({
      file,
      cut: [],
    });
    expect(printed).not.toContain('###');
    // What a merged cell says on the page before is drawn again above the page, and cut off at its heads.
    const titles = new Set(titlesOf(sheets, workbook).flat());
    expect({ file, collisions: collisionsIn(pdf).filter((words) => !words.some((word) => titles.has(word))) }).toEqual({
      file,
      collisions: [],
    });
    const pages = pdfPages(pdf).map(squeeze);
    expect(pages.filter((page) => page.replace(/第\d+页，共\d+页|—\d+—/, '').length < 20)).toEqual([]);
    // Short ones are on one line.
    const heads = titlesOf(sheets, workbook).map((row) => row.filter(({ length }) => length <= 3).slice(0, 3));
    const without = pages.filter((page) => !heads.some((head) => head.every((title) => page.includes(title))));
    const isLetter = (page: string) => /—\d+—$/.test(page);
    expect({ file, without: without.filter((page) => !isLetter(page)) }).toEqual({ file, without: [] });
  }
});

/** All text of a pdf in the order in which cells were drawn, without blanks and footers. */
function flowOf(path: string): string {
  const { stdout, status } = spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  expect(status).toBe(0);
  return squeeze(stdout);
}

/** A word where it stands on a page, in points. */
interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words that stand on one another: a cell too low for its text reaches, though nobody sees it, into the next one. */
function collisionsIn(path: string): string[][] {
  const { stdout, status } = spawnSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  expect(status).toBe(0);
  const [, ...pages] = stdout.split('<page ');
  expect(pages.length).toBeGreaterThan(0);
  return pages
    .map(wordsIn)
    .flatMap((words) =>
      words.flatMap((word, at) =>
        words.slice(at + 1).flatMap((other) => (collide(word, other) ? [[word.text, other.text]] : [])),
      ),
    );
}

function wordsIn(page: string): Word[] {
  const places = page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g);
  return [...places].map(([, left, top, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
}

function collide(a: Word, b: Word): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** What is to be seen of a worksheet: not what is hidden, nor what a merged cell covers. */
function shownTexts({ xml, cells }: ReadSheet): string[] {
  const hidden = new Set(
    all(xml, 'col').flatMap(({ attributes }, at) => (attributes.hidden === undefined ? [] : [columnName(at)])),
  );
  const covered = new Set(all(xml, 'mergeCell').flatMap(({ attributes }) => cellsIn(attributes.ref ?? '').slice(1)));
  return [...cells]
    .filter(([ref, { type }]) => type !== 'n' && !covered.has(ref) && !hidden.has(ref.replace(/\d/g, '')))
    .map(([, { text }]) => squeeze(text))
    .filter(Boolean);
}

/** The heads of each table, by the rows that are printed on each page. */
function titlesOf(sheets: readonly ReadSheet[], workbook: XmlNode): string[][] {
  return all(workbook, 'definedName').map(({ attributes, text }) => {
    const row = /\$(\d+):/.exec(text)?.[1];
    const cells = [...(sheets[Number(attributes.localSheetId)]?.cells ?? [])];
    return cells.filter(([ref]) => ref.replace(/\D/g, '') === row).map(([, cell]) => squeeze(cell.text));
  });
}

function cellsIn(range: string): string[] {
  const [from = '', to = ''] = range.split(':');
  const [first, last] = [columnNumber(from), columnNumber(to)];
  const [top, bottom] = [from, to].map((ref) => Number(ref.replace(/\D/g, ''))) as [number, number];
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: last - first + 1 }, (_, column) => `${columnName(first + column)}${top + row}`),
  ).flat();
}

function columnNumber(ref: string): number {
  return [...ref.replace(/\d/g, '')].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function columnName(at: number): string {
  return (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}
