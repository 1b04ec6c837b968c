/** The foot of a page: the number “— 1 —” at the outer edge, right on odd pages, left on even ones. */
import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx';
import { STYLES } from './styles.js';

/** A character of the number, 14 pt, in twips: so much is free between it and the edge of the text. */
const CHARACTER = 280;

/** In half points. */
const LEGEND_SIZE = 15;
/** Two lines fit between the text and the number. */
const LEGEND_LINE = { line: 180, lineRule: LineRuleType.EXACT };

/** The feet of odd and even pages, above the number what the signs on the page mean. */
export function pageFooters(legend: string): { default: Footer; even: Footer } {
  return {
    default: footer(legend, AlignmentType.RIGHT, { right: CHARACTER }),
    even: footer(legend, AlignmentType.LEFT, { left: CHARACTER }),
  };
}

function footer(legend: string, alignment: 'left' | 'right', indent: { left?: number; right?: number }): Footer {
  const above = new Paragraph({
    style: STYLES.pageNumber,
    spacing: LEGEND_LINE,
    children: [new TextRun({ text: legend, size: LEGEND_SIZE })],
  });
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  const below = new Paragraph({ style: STYLES.pageNumber, alignment, indent, children: [number] });
  return new Footer({ children: legend === '' ? [below] : [above, below] });
}
