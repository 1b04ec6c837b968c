/** A sheet in one of the file formats; only that format's code is loaded. */
import type { Sheet } from './sheet.js';

/** Formats that every sheet can be written in. */
export type SheetFormat = 'csv' | 'md';

/** The text of one sheet, or of several that follow each other. */
export async function formatSheet(sheets: Sheet | readonly Sheet[], format: SheetFormat): Promise<string> {
  const list = [sheets].flat() as Sheet[];
  if (format === 'csv') {
    const { formatCsv } = await import('./csv.js');
    return formatCsv(...list);
  }
  const { formatMarkdown } = await import('./markdown.js');
  return list.map(formatMarkdown).join('\n');
}
