/** A paper as an xlsx workbook. */
import type { NamedRange } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { loadPaperMessages, type Messages } from '../../messages/messages.js';
import { Problem } from '../../messages/problem.js';
import type { Paper, PaperPart } from '../paper/paper.js';
import type { Sheet } from '../sheet.js';
import { finishPackage } from './finish-package.js';
import { MOST_COLUMNS, MOST_ROWS } from './grid.js';
import { letterSheet } from './letter-sheet.js';
import { safeLine } from './safe-text.js';
import { nameSheets, quoteName } from './sheet-names.js';
import { createStyles } from './styles.js';
import { tableSheet } from './table-sheet.js';

/**
 * The bytes of a workbook, a worksheet for each letter and table, the summary first; the same paper gives the same bytes.
 * Throws a Problem where a table has more rows or columns than a worksheet.
 */
export async function formatWorkbook(paper: Paper, messages: Messages): Promise<Uint8Array> {
  const { workbook: wording } = await loadPaperMessages(messages.language);
  const { summary, parts, lamps } = paper;
  const styles = createStyles(paper.language);
  const all: PaperPart[] = [...(summary ? [{ kind: 'sheet', sheet: summary } as const] : []), ...parts];
  const setting = { styles, wording, lamps };
  const names = nameSheets(titlesOf(all));
  const worksheets = all.map((part, at) => {
    const name = names[at] ?? '';
    // Before it is built: what is far too large would take all memory.
    if (part.kind === 'sheet') checkSize(name, leastRows(part.sheet), part.sheet.columns.length);
    const worksheet = part.kind === 'letter' ? letterSheet(part.letter, setting) : tableSheet(part.sheet, setting);
    checkSize(name, worksheet.rows, 0);
    return worksheet;
  });
  const date = new Date(`${paper.date}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: worksheets.map(({ sheet }, at) => ({ ...sheet, name: names[at] ?? '' })),
    defaultFont: styles.base,
    activeSheet: Math.max(0, all.findIndex(isFilled)),
    namedRanges: worksheets.flatMap(({ printTitles }, at) => titleRange(names[at] ?? '', printTitles)),
    properties: { title: safeLine(paper.title), creator: safeLine(paper.author), created: date, modified: date },
  });
  return finishPackage(
    bytes,
    worksheets.map(({ fixedRows }) => fixedRows),
  );
}

/** Letters are told apart by whom they go to. */
function titlesOf(parts: readonly PaperPart[]): string[] {
  const isOnly = parts.filter(({ kind }) => kind === 'letter').length === 1;
  return parts.map((part) => {
    if (part.kind === 'sheet') return part.sheet.name ?? part.sheet.title;
    const { title, to } = part.letter;
    return isOnly || to === '' ? title : to.replace(/[：:]\s*$/, '');
  });
}

/** The table that somebody has to fill in is what is seen first. */
function isFilled(part: PaperPart): boolean {
  return part.kind === 'sheet' && part.sheet.columns.some(({ fill }) => fill);
}

/** The writer itself would not quote the name. */
function titleRange(name: string, titles: readonly string[]): NamedRange[] {
  if (titles.length === 0) return [];
  const range = titles.map((title) => `${quoteName(name)}!${title}`).join(',');
  return [{ name: '_xlnm.Print_Titles', range, scope: name }];
}

function leastRows({ lines, blocks, foot }: Sheet): number {
  return blocks.reduce((sum, { rows }) => sum + rows.length, lines.length + foot.length);
}

function checkSize(name: string, rows: number, columns: number): void {
  if (rows > MOST_ROWS) throw new Problem(({ usage }) => usage.tooManyRows(name, rows, MOST_ROWS));
  if (columns > MOST_COLUMNS) throw new Problem(({ usage }) => usage.tooManyColumns(name, columns, MOST_COLUMNS));
}
