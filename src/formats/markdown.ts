/** Sheets as Markdown with tables; plan text can bring in no markup. */
import type { Sheet, SheetBlock, SheetColumn } from './sheet.js';

/** Title, lines, a table for each block, foot. */
export function formatMarkdown({ title, lines, columns, blocks, foot }: Sheet): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    ...lines.map(escapeMarkdown),
    ...blocks.flatMap((block) => formatBlock(block, columns)),
    ...foot.map(escapeMarkdown),
  ];
  return `${parts.join('\n\n')}\n`;
}

function formatBlock({ heading, rows }: SheetBlock, columns: readonly SheetColumn[]): string[] {
  const header = `| ${columns.map(({ title }) => escapeCell(title)).join(' | ')} |`;
  const rule = `|${columns.map(({ kind }) => RULES[kind]).join('|')}|`;
  const body = rows.map((row) => `| ${row.map(escapeCell).join(' | ')} |`);
  const table = rows.length > 0 ? [[header, rule, ...body].join('\n')] : [];
  return heading === undefined ? table : [`## ${escapeMarkdown(heading)}`, ...table];
}

const RULES = { text: ' --- ', id: ' --- ', number: ' ---: ', symbol: ' :---: ' } as const;

function escapeCell(text: string): string {
  return escapeMarkdown(text).replace(/\r?\n/g, '<br>');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~&!]/g, '\\$&');
}
