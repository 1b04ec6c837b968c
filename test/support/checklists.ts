/** Checklists as the program sends them out, filled in as departments do. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { run } from './run.js';

/** What is filled in: by the measure's id, then by the beginning of a column's title. */
export type Filling = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How a checklist is made and returned. */
export interface Returning {
  readonly asOf?: string;
  readonly today?: string;
  /** Changes the rows below the header before they are written. */
  readonly change?: (rows: string[][]) => string[][];
}

/** A department's checklist as csv, in the directory of a plan: header and rows. */
export async function exportChecklist(cwd: string, department: string, { asOf, today }: Returning = {}) {
  const at = asOf === undefined ? [] : ['--as-of', asOf];
  const argv = ['export', 'checklist', '-d', department, '--format', 'csv', ...at];
  const { stdout, code } = await run(argv, { cwd, env: { PLAN_LANG: 'zh' }, ...(today !== undefined && { today }) });
  if (code !== 0) throw new Error(`not exported: ${department}`);
  const [header = [], ...rows] = parse(stdout, { bom: true }) as string[][];
  return { header, rows };
}

/** Exports a checklist, fills it in, and writes it as `file` (from the directory). */
export async function returnChecklist(
  cwd: string,
  file: string,
  department: string,
  filling: Filling,
  returning: Returning = {},
): Promise<void> {
  const { header, rows } = await exportChecklist(cwd, department, returning);
  const filled = fillRows(header, rows, filling);
  writeTable(join(cwd, file), [header, ...(returning.change?.(filled) ?? filled)]);
}

function fillRows(header: readonly string[], rows: readonly string[][], filling: Filling): string[][] {
  // A sheet of figures.
  if (!header.includes('回收码（勿改）')) return [...rows];
  const idOf = (row: readonly string[]) => (row[header.indexOf('编号')] ?? '').trim();
  const missing = Object.keys(filling).find((id) => !rows.some((row) => idOf(row) === id));
  if (missing !== undefined) throw new Error(`no row ${missing}`);
  return rows.map((row) => fillRow(header, row, filling[idOf(row)] ?? {}));
}

function fillRow(header: readonly string[], row: string[], values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).reduce((filled, [title, value]) => {
    const at = header.findIndex((known) => known.startsWith(title));
    if (at < 0) throw new Error(`no column ${title}`);
    return filled.with(at, value);
  }, row);
}

/** Writes a table as a csv file. */
export function writeTable(path: string, table: readonly (readonly string[])[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `\ufeff${stringify(table as string[][], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ })}`);
}

/** Fills in a workbook that was sent out, and saves it as another office program would: what it shows, and nothing else. */
export async function fillWorkbook(from: string, to: string, filling: Filling): Promise<void> {
  const { sheets } = await readXlsx(readFileSync(from));
  const filled = sheets.map(({ name, rows }) => {
    const cells = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    const header = cells.find((row) => row.includes('编号')) ?? [];
    return { name, rows: fillRows(header, cells, filling) };
  });
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, await writeXlsx({ sheets: filled }));
}
