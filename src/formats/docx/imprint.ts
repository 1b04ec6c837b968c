/** The imprint (版记) at the foot of the last page: who gets copies, who printed it and when. */
import {
  BorderStyle,
  type FileChild,
  type IBorderOptions,
  type Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx';
import type { Letter } from '../paper/letter.js';
import { measureOnPaper } from './measure-on-paper.js';
import { IMPRINT_LINE, LINE } from './measures.js';
import { LETTER_PAGE, layoutOf } from './page-layout.js';
import type { Pen } from './paragraph.js';

/** A character of the imprint, 14 pt, in twips: left and right stay so much free. */
const CHARACTER = 280;

const { textWidth, textHeight } = layoutOf(LETTER_PAGE);

/** How an imprint is worded and where it stands. */
export interface ImprintStyle {
  readonly printed: (date: string) => string;
  /** Nothing else is on its page. */
  readonly isAlone: boolean;
}

/** At the bottom of the page on which it stands, whatever is above it. */
const AT_THE_FOOT = {
  horizontalAnchor: TableAnchorType.MARGIN,
  relativeHorizontalPosition: RelativeHorizontalPosition.CENTER,
  verticalAnchor: TableAnchorType.MARGIN,
  relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
};

const OUTER = line(8);
const INNER = line(6);

/**
 * The imprint of a letter that has copies, below other text or on a page of its own; its outer lines are thicker than the one
 * between.
 */
export function imprintChildren(letter: Letter, pen: Pen, style: ImprintStyle): FileChild[] {
  const { copies, signature } = letter;
  const [issuer = '', ...rest] = signature;
  const hanging = (copies.search(/[：:]/) + 1) * CHARACTER;
  const receivers = pen('imprint', copies, {
    paragraph: { indent: { left: CHARACTER + hanging, right: CHARACTER, hanging }, keepNext: true },
  });
  const printer = pen('imprint', `${issuer}\t${style.printed(rest.at(-1) ?? '')}`, {
    paragraph: {
      indent: { left: CHARACTER },
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth - CHARACTER }],
    },
  });
  const table = new Table({
    ...(!style.isAlone && { float: AT_THE_FOOT }),
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows: [toRow(receivers, OUTER, INNER), toRow(printer, INNER, OUTER)],
  });
  const lines = 1 + Math.ceil((measureOnPaper(copies) * CHARACTER) / 2 / (textWidth - 2 * CHARACTER - hanging));
  const before = style.isAlone ? textHeight - (lines + 1) * IMPRINT_LINE : LINE;
  return [pen('gap', '', { paragraph: { spacing: { before } } }), table, pen('gap', '')];
}

function toRow(paragraph: Paragraph, top: IBorderOptions, bottom: IBorderOptions): TableRow {
  const cell = new TableCell({
    width: { size: textWidth, type: WidthType.DXA },
    margins: { left: 0, right: 0 },
    borders: { top, bottom, left: { style: BorderStyle.NIL }, right: { style: BorderStyle.NIL } },
    children: [paragraph],
  });
  return new TableRow({ cantSplit: true, children: [cell] });
}

/** Width in eighths of a point. */
function line(size: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, size, color: 'auto' };
}
