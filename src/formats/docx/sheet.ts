/** A sheet as title, lines, tables and foot. */
import { FileChild, type Paragraph } from 'docx';
import type { PaperMessages } from '../../messages/messages.js';
import type { PageShape, Sheet } from '../sheet.js';
import { measureOnPaper } from './measure-on-paper.js';
import { BELOW_TITLE, LINE, SHEET_LINE, TITLE_LINE } from './measures.js';
import { LETTER_PAGE, layoutOf } from './page-layout.js';
import type { Pen } from './paragraph.js';
import { splitColumns } from './split-columns.js';
import { splitRows } from './split-rows.js';
import { type TableStyle, tableXml } from './table-xml.js';
import { titleLines } from './title-lines.js';
import { chooseSetting } from './type-size.js';

/** Widths in twips of half a character of a sheet's title, and of the lines above and below its table. */
const TITLE_HALF = 220;
const LINE_HALF = 105;

/** Lines of a foot that stay together. */
const SHORT_FOOT = 4;

/** What a sheet is set by. */
export interface SheetStyle {
  readonly pen: Pen;
  readonly wording: PaperMessages['document'];
  readonly table: TableStyle;
  /** Takes a table's XML in; the document holds an empty table in its place. */
  readonly addTable: (xml: string) => void;
}

/** The page that a sheet asks for. */
export function shapeOf({ page }: Sheet): PageShape {
  return page ?? LETTER_PAGE;
}

/** What a sheet's title says before it: `附件1`; else empty. */
export function annexMark({ title }: Sheet, { annexTitle }: PaperMessages['document']): string {
  return annexTitle.exec(title)?.[1] ?? '';
}

/** The sheet on its page: the marks of an annex stand above its title. */
export function sheetChildren(sheet: Sheet, style: SheetStyle, pageBreakBefore: boolean): FileChild[] {
  const { textWidth } = layoutOf(shapeOf(sheet));
  const { pen } = style;
  const [, mark = '', title = sheet.title] = style.wording.annexTitle.exec(sheet.title) ?? [];
  const head = titleLines(title, Math.floor(textWidth / TITLE_HALF));
  const above =
    head.length * TITLE_LINE + BELOW_TITLE + (mark === '' ? 0 : 2 * LINE) + heightOfLines(sheet.lines, textWidth);
  return [
    ...(mark === '' ? [] : [pen('annex', mark, { paragraph: { pageBreakBefore } })]),
    pen('sheetTitle', head, {
      paragraph: mark === '' ? { pageBreakBefore } : { spacing: { before: LINE } },
    }),
    ...sheet.lines.map((line) => pen('sheetLine', line, { paragraph: { keepNext: true } })),
    ...tableChildren(sheet, style, above),
    ...footParagraphs(sheet.foot, pen),
  ];
}

/** A short foot is not torn apart. */
function footParagraphs(foot: readonly string[], pen: Pen): Paragraph[] {
  const isShort = foot.length <= SHORT_FOOT;
  return foot.map((line, at) =>
    pen('sheetLine', line, { paragraph: { keepLines: true, keepNext: isShort && at < foot.length - 1 } }),
  );
}

/** Below each table stands a line without height, where a table could not end a page by itself. */
function tableChildren(sheet: Sheet, { pen, table: style, addTable }: SheetStyle, above: number): FileChild[] {
  const isEmpty = sheet.blocks.every(({ heading, rows }) => heading === undefined && rows.length === 0);
  if (isEmpty) return [];
  const page = layoutOf(shapeOf(sheet));
  const below = heightOfLines(sheet.foot, page.textWidth);
  return splitColumns(sheet, page.textWidth).flatMap((wide) => {
    const setting = chooseSetting(wide, page, above + below);
    return splitRows(wide).flatMap((table, at) => {
      addTable(tableXml(table, setting, { height: page.textHeight, above: at === 0 ? above : 0 }, style));
      return [new FileChild('w:tbl'), pen('gap', '', { paragraph: { keepNext: sheet.foot.length > 0 } })];
    });
  });
}

/** About how high lines above or below a table are, in twips. */
function heightOfLines(lines: readonly string[], width: number): number {
  const count = lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil((measureOnPaper(line) * LINE_HALF) / width)),
    0,
  );
  return count * SHEET_LINE;
}
