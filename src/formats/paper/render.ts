/** A paper in one of the file formats; only that format's code is loaded. */
import type { Messages } from '../../messages/messages.js';
import { type Layout, type Paper, sheetsOf } from './paper.js';

/** Formats that every paper can be written in. */
export const PAPER_FORMATS = ['csv', 'md', 'xlsx', 'docx', 'html'] as const;

export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** How the paper of a format is laid out. */
export function layoutOf(format: PaperFormat): Layout {
  return format === 'csv' ? 'table' : 'pages';
}

/** True for formats that are no text. */
export function isBinary(format: string): boolean {
  return format === 'xlsx' || format === 'docx';
}

/** Text or bytes of the file; the same paper gives the same bytes. */
export async function renderPaper(paper: Paper, format: PaperFormat, messages: Messages): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return (await import('../csv.js')).formatCsv(...sheetsOf(paper));
    case 'md':
      return (await import('./markdown.js')).formatPaperMarkdown(paper);
    case 'xlsx':
      return (await import('../xlsx/format-workbook.js')).formatWorkbook(paper, messages);
    case 'docx':
      return (await import('../docx/format-document.js')).formatDocument(paper, messages);
    case 'html':
      return (await import('../html/format-page.js')).formatPage(paper, messages);
  }
}
