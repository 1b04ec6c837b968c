/** Papers for the tests of workbooks, and how they are written. */
import type { Letter } from '../../../src/formats/paper/letter.js';
import type { Paper, PaperPart } from '../../../src/formats/paper/paper.js';
import type { Sheet, SheetColumn } from '../../../src/formats/sheet.js';
import { formatWorkbook } from '../../../src/formats/xlsx/format-workbook.js';
import { loadMessages } from '../../../src/messages/messages.js';
import { readWorkbook } from '../../support/workbook.js';

const messages = await loadMessages('zh');

/** A sheet that is as plain as it can be where a test does not say more. */
export function sheetOf(
  columns: readonly SheetColumn[],
  rows: readonly (readonly string[])[],
  more: Partial<Sheet> = {},
): Sheet {
  return { title: '标题', lines: ['一行'], columns, blocks: [{ rows }], foot: ['脚注'], ...more };
}

/** Columns of one kind each. */
export function columnsOf(...kinds: readonly SheetColumn['kind'][]): SheetColumn[] {
  return kinds.map((kind, at) => ({ kind, title: `栏${at + 1}` }));
}

/** A paper of some parts. */
export function paperOf(parts: readonly (Sheet | Letter)[], more: Partial<Paper> = {}): Paper {
  return {
    title: '工作台账',
    author: '市安委会',
    language: 'zh',
    date: '2022-06-30',
    parts: parts.map(
      (part): PaperPart => ('columns' in part ? { kind: 'sheet', sheet: part } : { kind: 'letter', letter: part }),
    ),
    lamps: messages.words.lamps,
    ...more,
  };
}

/** The bytes of a paper's workbook. */
export function write(paper: Paper): Promise<Uint8Array> {
  return formatWorkbook(paper, messages);
}

/** The workbook of some parts, read back. */
export async function roundTrip(...parts: readonly (Sheet | Letter)[]) {
  return readWorkbook(await write(paperOf(parts)));
}

/** The only worksheet of a sheet's workbook. */
export async function worksheetOf(sheet: Sheet) {
  const { sheets, styles, workbook } = await roundTrip(sheet);
  const [only] = sheets;
  if (!only) throw new Error('no worksheet');
  return { ...only, styles, workbook };
}
