/** A circular as Markdown: the paper, then its annexes as tables. */
import type { CircularReport } from '../../reports/circular/circular.js';
import { escapeLine, formatMarkdown } from '../markdown.js';
import { toPaper } from './paper.js';
import { annexSheets } from './sheets.js';
import type { Paragraph, Wording } from './wording.js';

/** The whole circular; plan text can bring in no markup. */
export function formatCircularMarkdown(report: CircularReport, wording: Wording): string {
  const paper = toPaper(report, wording);
  const body = [
    escapeLine(paper.issuer),
    escapeLine(paper.number),
    `# ${escapeLine(paper.title)}`,
    escapeLine(paper.to),
    ...paper.parts.flatMap(({ heading, paragraphs }) => [
      `## ${escapeLine(heading)}`,
      ...paragraphs.flatMap(formatParagraph),
    ]),
    ...paper.enclosures.map((line) => escapeLine(line)),
    ...paper.signature.map(escapeLine),
    escapeLine(paper.contact),
  ];
  const annexes = annexSheets(report, wording).map((sheet) => formatMarkdown(sheet).trimEnd());
  const foot = [escapeLine(paper.note), escapeLine(paper.copies)];
  return `${[...body, ...annexes, ...foot].filter(Boolean).join('\n\n')}\n`;
}

function formatParagraph({ lead, text }: Paragraph): string[] {
  return [...(lead === undefined ? [] : [`### ${escapeLine(lead)}`]), escapeLine(text)];
}
