/** Checklists as departments return them: made from a plan, filled in by the test, written as workbooks or csv. */
import { type Cell, type CellValue, type MergeRange, writeXlsx } from 'hucre/xlsx';
import { checklistSheet } from '../../src/formats/checklist-sheet.js';
import { arrangeSheet } from '../../src/formats/paper/arrange-sheet.js';
import type { Answer } from '../../src/intake/answer.js';
import type { Headings } from '../../src/intake/headings.js';
import type { IntakeFault } from '../../src/intake/intake-fault.js';
import { readReturned } from '../../src/intake/read-returned.js';
import { judgePlan } from '../../src/judge/judge.js';
import { en } from '../../src/messages/en/index.js';
import { zh } from '../../src/messages/zh/index.js';
import { FEEDBACK_COLUMNS, type FeedbackColumn } from '../../src/model/columns.js';
import type { Plan } from '../../src/model/plan.js';
import { findParty } from '../../src/model/register.js';
import { readReturnCode } from '../../src/model/return-code.js';
import { compileChecklist } from '../../src/reports/checklist.js';

/** A cell of a test's workbook: a value, or all that a spreadsheet knows of it. */
export type TestCell = CellValue | Partial<Cell>;

/** Rows of cells from A1 on. */
export type Grid = readonly (readonly TestCell[])[];

/** What is filled in, by measure and column. */
export type Filling = Readonly<Record<string, Readonly<Partial<Record<FeedbackColumn, TestCell>>>>>;

/** The titles in both languages. */
export const HEADINGS: Headings = {
  ...(Object.fromEntries(FEEDBACK_COLUMNS.map((key) => [key, titles(key)])) as Record<FeedbackColumn, string[]>),
  id: titles('id'),
  code: [zh.reports.checklist.code, en.reports.checklist.code],
};

function titles(key: FeedbackColumn | 'id'): string[] {
  return [zh, en].map(({ reports }) => reports.checklist.columns[key]);
}

/** The checklist of a department as a grid: title, line, header, rows below their headings, foot. */
export function checklistGrid(plan: Plan, department = '甲局', filling: Filling = {}, asOf = '2022-06-30'): Grid {
  const party = findParty(plan.register, department);
  if (!party) throw new Error(`no party ${department}`);
  const messages = plan.language === 'zh' ? zh : en;
  const whole = checklistSheet(compileChecklist(judgePlan(plan, asOf), party), messages);
  const sheet = arrangeSheet(whole, plan.exports.checklist, {});
  const fillRow = (row: readonly string[]): TestCell[] => {
    const code = readReturnCode(row.at(-1) ?? '');
    const filled = typeof code === 'object' ? (filling[code.measure] ?? {}) : {};
    return row.map((cell, at) => filled[sheet.columns[at]?.key as FeedbackColumn] ?? cell);
  };
  return [
    [sheet.title],
    ...sheet.lines.map((line) => [line]),
    sheet.columns.map(({ title }) => title),
    ...sheet.blocks.flatMap(({ heading, rows }) => [[heading ?? ''], ...rows.map(fillRow)]),
    ...sheet.foot.map((line) => [line]),
  ];
}

/** The column of a title in the grid's header. */
export function columnOf(grid: Grid, title: string): number {
  return grid.find((row) => row.includes(title))?.indexOf(title) ?? -1;
}

/** A workbook with a sheet for each grid. */
export async function toWorkbook(
  grids: Readonly<Record<string, Grid>> | Grid,
  { merges, dateSystem = '1900' }: { readonly merges?: MergeRange[]; readonly dateSystem?: '1900' | '1904' } = {},
): Promise<Uint8Array> {
  const sheets = Object.entries('length' in grids ? { 责任清单: grids as Grid } : grids);
  return await writeXlsx({
    dateSystem,
    sheets: sheets.map(([name, grid]) => ({
      name,
      rows: grid.map((row) => row.map((cell) => (isWhole(cell) ? (cell.value ?? null) : cell))),
      cells: new Map(
        grid.flatMap((row, at) => row.flatMap((cell, nth) => (isWhole(cell) ? [[`${at},${nth}`, cell] as const] : []))),
      ),
      ...(merges && { merges }),
    })),
  });
}

function isWhole(cell: TestCell): cell is Partial<Cell> {
  return typeof cell === 'object' && cell !== null && !(cell instanceof Date);
}

/** The grid as csv; what is no text is written as a spreadsheet shows it. */
export function toCsv(grid: Grid, delimiter = ','): string {
  const quote = (cell: TestCell) => `"${String(isWhole(cell) ? cell.value : (cell ?? '')).replaceAll('"', '""')}"`;
  return `${grid.map((row) => row.map(quote).join(delimiter)).join('\r\n')}\r\n`;
}

/** Reads bytes or csv text. */
export async function readBack(plan: Plan, bytes: Uint8Array | string, file = '甲局.xlsx') {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return await readReturned({ file, bytes: content }, plan, HEADINGS);
}

/** What a filling comes back as. */
export async function readFilling(plan: Plan, filling: Filling, department = '甲局') {
  return await readBack(plan, await toWorkbook(checklistGrid(plan, department, filling)));
}

/** What was said, by measure; blank rows are left out. */
export function saidIn(answers: readonly Answer[]): Record<string, unknown> {
  return Object.fromEntries(
    answers
      .filter(({ content, extension }) => Object.keys(content).length > 0 || extension)
      .map(({ code, content, extension }) => [code.measure, { ...content, ...(extension && { extension }) }]),
  );
}

/** Faults as `kind cell`, for tables of tests. */
export function faultWords(faults: readonly IntakeFault[]): string[] {
  return faults.map((fault) => {
    if (fault.kind === 'unreadable') return `${fault.kind} ${fault.reason}`;
    return 'place' in fault ? `${fault.kind} ${fault.place.sheet ?? ''}!${fault.place.cell}` : fault.kind;
  });
}
