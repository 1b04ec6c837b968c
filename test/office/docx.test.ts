/** Documents of both plans in LibreOffice and in the Open XML SDK's validator: nothing is cut, every page has its number, no program finds a fault. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { paragraphsOf, readDocument, rowsOf, textsOf } from '../support/document.js';
import { EXPORT_KINDS } from '../support/export-kinds.js';
import { convertFiles, filesIn, pdfPages, schemaErrors } from '../support/office.js';
import { ROOT, run } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';
import { all } from '../support/workbook.js';

const EXAMPLE = { directory: join(ROOT, 'test/fixtures/example/plan'), asOf: '2022-12-01' };
const PLANS = [
  { name: 'shipped', directory: join(ROOT, 'plan'), asOf: '2022-06-30', language: 'zh' },
  { name: 'example', ...EXAMPLE, language: 'zh' },
  { name: 'english', ...EXAMPLE, language: 'en' },
];

/** More pages than these, for each letter, would be full of holes. */
const MOST_PAGES: Readonly<Record<(typeof EXPORT_KINDS)[number][0], number>> = {
  ledger: 12,
  checklist: 20,
  matrix: 8,
  list: 22,
  agenda: 3,
  targets: 4,
  report: 18,
  remind: 6,
  assess: 8,
};

/** Kinds whose pages all have the heads of the table. */
const REPEATED: ReadonlySet<string> = new Set(['ledger', 'checklist', 'list']);

/** Every kind of paper of both plans, the example's also in English. */
async function exportAll(): Promise<string[]> {
  const out = temporaryDirectory();
  for (const { name, directory, asOf, language } of PLANS) {
    for (const words of EXPORT_KINDS) {
      const party = words[0] === 'checklist' ? ['--department', '市应急管理局'] : [];
      const file = join(out, `${name}-${words[0]}.docx`);
      const options = ['--dir', directory, '--as-of', asOf, '--lang', language, '-o', file];
      const { stderr, code } = await run(['export', ...words, ...party, ...options]);
      expect({ words, code, stderr: code === 0 ? '' : stderr }).toEqual({ words, code: 0, stderr: '' });
    }
  }
  return filesIn(out, '.docx');
}

test('no document has a fault; on paper nothing is missing, no page is empty, and each has its number at the outer edge', async () => {
  const files = await exportAll();
  const pdfs = filesIn(convertFiles(files, 'pdf'), '.pdf');
  expect(pdfs).toHaveLength(EXPORT_KINDS.length * PLANS.length);
  for (const [at, pdf] of pdfs.entries()) {
    const file = basename(files[at] ?? '');
    const { body } = readDocument(readFileSync(files[at] ?? ''));
    const pages = pdfPages(pdf);
    const printed = flowOf(pdf);
    const letters = textsOf(body, 'Title').length;
    const foot = squeeze(textsOf(body, 'SheetLine').join(''));
    const texts = paragraphsOf(body).flatMap(({ text }) => text.split('\n').map(squeeze));
    const kind = EXPORT_KINDS.find(([name]) => file.includes(`-${name}.`))?.[0] ?? 'list';
    const [heads = []] = REPEATED.has(kind) ? all(body, 'w:tbl').map((table) => rowsOf(table)[0] ?? []) : [];
    expect({
      file,
      pages: pages.length,
      faults: schemaErrors(files[at] ?? ''),
      cut: texts.filter((text) => !printed.includes(text)),
      misnumbered: pages.filter((page, index) => !isNumbered(page, pages[index - 1])),
      empty: pages.filter((page) => bodyOf(page).length < 15),
      headless: pages.filter((page) => !heads.every((head) => hasSigns(page, head)) && !foot.includes(bodyOf(page))),
    }).toEqual({
      file,
      pages: Math.min(pages.length, MOST_PAGES[kind] * Math.max(1, letters)),
      faults: [],
      cut: [],
      misnumbered: [],
      empty: [],
      headless: [],
    });
  }
});

/** Heads stand on several lines beside each other, so that only their signs can be looked for. */
function hasSigns(page: string, head: string): boolean {
  return [...squeeze(head)].every((sign) => squeeze(page).includes(sign));
}

/** The number of a page, which is one more than that of the page before it or, with another letter, 1; right where it is odd. */
function isNumbered(page: string, before: string | undefined): boolean {
  const number = numberOf(page);
  const last = page.trimEnd().split('\n').at(-1) ?? '';
  const isRight = last.indexOf('—') > 20;
  return (number === 1 || number === numberOf(before ?? '') + 1) && isRight === (number % 2 === 1);
}

function numberOf(page: string): number {
  return Number(/(?:^|\n) *— ?(\d+) ?—\s*$/.exec(page)?.[1] ?? 0);
}

/** The text of a page without its number. */
function bodyOf(page: string): string {
  return squeeze(page).replace(/—\d+—$/, '');
}

/** All text of a pdf in the order in which it was drawn, without blanks and page numbers. */
function flowOf(path: string): string {
  const { stdout, status } = spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  expect(status).toBe(0);
  return squeeze(stdout.replace(/^— ?\d+ ?—$/gm, ''));
}

/** Without blanks, and without signs, as those of another font are drawn after the rest of their line. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u25a0-\u26ff]/g, '');
}
