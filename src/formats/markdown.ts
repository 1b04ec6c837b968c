/** Sheets as Markdown with tables; plan text can bring in no markup. */
import { type Sheet, type SheetBlock, type SheetColumn, visibleColumns } from './sheet.js';

/** Title, lines, a table for each block, foot. */
export function formatMarkdown(sheet: Sheet): string {
  const { title, lines, columns, blocks, foot } = visibleColumns(sheet);
  const parts = [
    `# ${escapeLine(title)}`,
    ...lines.map(escapeLine),
    ...blocks.flatMap((block) => formatBlock(block, columns)),
    ...foot.map(escapeLine),
  ];
  return `${parts.join('\n\n')}\n`;
}

function formatBlock({ heading, rows }: SheetBlock, columns: readonly SheetColumn[]): string[] {
  const header = `| ${columns.map(({ title }) => escapeCell(title)).join(' | ')} |`;
  const rule = `|${columns.map(({ kind }) => RULES[kind]).join('|')}|`;
  const body = rows.map((row) => `| ${row.map(escapeCell).join(' | ')} |`);
  const table = rows.length > 0 ? [[header, rule, ...body].join('\n')] : [];
  return heading === undefined ? table : [`## ${escapeLine(heading)}`, ...table];
}

const RULES = {
  text: ' --- ',
  id: ' --- ',
  date: ' --- ',
  lamp: ' --- ',
  number: ' ---: ',
  percent: ' ---: ',
  symbol: ' :---: ',
} as const;

function escapeCell(text: string): string {
  return escapeInline(text).replace(/\r?\n/g, '<br>').trim();
}

/** A line of its own: nothing at its start makes it a list, a rule, a heading or code. */
export function escapeLine(text: string): string {
  const oneLine = escapeInline(text.replace(/\s*\n\s*/g, ' ').trim());
  return oneLine.replace(/^(?:[-+=]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/** Neither markup nor the addresses that Markdown turns into links by itself. */
function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|#~&!@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}\\.`);
}
