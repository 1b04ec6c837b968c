/** One cell of a table as WordprocessingML. */
import type { Merge } from './table-rows.js';
import { runXml } from './xml-text.js';

/** What a cell says and how it looks; what is not given is not there. */
export interface Cell {
  /** In twips. */
  readonly width: number;
  readonly lines: readonly string[];
  /** Id of the paragraph's style. */
  readonly style: string;
  readonly align: 'left' | 'center' | 'right';
  readonly isChinese: boolean;
  readonly span?: number;
  readonly merge?: Merge;
  /** Six hexadecimal digits. */
  readonly shade?: string | undefined;
  /** Written from top to bottom. */
  readonly isVertical?: boolean;
  /** Kept on the page of what is below. */
  readonly keepNext?: boolean;
}

/** The `w:tc`. */
export function cellXml(cell: Cell): string {
  return `<w:tc><w:tcPr>${propertiesXml(cell)}</w:tcPr>${paragraphXml(cell)}</w:tc>`;
}

function propertiesXml({ width, span, merge, shade, isVertical }: Cell): string {
  return [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span ? `<w:gridSpan w:val="${span}"/>` : '',
    merge === 'begin' ? '<w:vMerge w:val="restart"/>' : '',
    merge === 'go-on' ? '<w:vMerge/>' : '',
    shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>` : '',
    isVertical ? '<w:textDirection w:val="tbRl"/>' : '',
    merge ? '' : '<w:vAlign w:val="center"/>',
  ].join('');
}

function paragraphXml({ lines, style, align, merge, isChinese, keepNext }: Cell): string {
  const alignment = align === 'left' ? '' : `<w:jc w:val="${align}"/>`;
  const text = merge === 'go-on' ? '' : runXml(lines, isChinese);
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}${alignment}</w:pPr>${text}</w:p>`;
}
