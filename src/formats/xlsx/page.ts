/** The pages that worksheets are printed on; all lengths are points unless they say otherwise. */
import type { HeaderFooter, PageSetup } from 'hucre';
import type { PaperMessages } from '../../messages/messages.js';
import type { PageShape, Sheet } from '../sheet.js';
import { safeLine } from './safe-text.js';
import { widthOf } from './text-size.js';

const MILLIMETRE = 72 / 25.4;

/** Millimetres. */
const SIZES = { A3: [297, 420], A4: [210, 297] } as const;

/** Millimetres. */
interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Of a table: as much room as printers leave, and a line for the number of the page. */
export const TABLE_MARGINS: Margins = { top: 15, right: 12, bottom: 16, left: 12 };
/** GB/T 9704—2012. */
export const LETTER_MARGINS: Margins = { top: 37, right: 26, bottom: 35, left: 28 };

/** A4 portrait. */
export const DEFAULT_PAGE: PageShape = { size: 'A4', landscape: false };

/** What a page has room for between its margins. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** The room on a page. */
export function roomOn({ size, landscape }: PageShape, margins: Margins): Room {
  const [short, long] = SIZES[size];
  const [width, height] = landscape ? [long, short] : [short, long];
  return {
    width: (width - margins.left - margins.right) * MILLIMETRE,
    height: (height - margins.top - margins.bottom) * MILLIMETRE,
  };
}

/** On how many pages everything is to fit; 0 for as many as it takes. */
interface Fit {
  readonly across?: number;
  readonly down?: number;
}

/** A page that all columns fit on, where no more pages beside each other are asked for. */
export function pageSetup(
  { size, landscape }: PageShape,
  margins: Margins,
  { across = 1, down = 0 }: Fit = {},
): PageSetup {
  const inches = (millimetres: number) => Math.round((millimetres / 25.4) * 100) / 100;
  return {
    paperSize: size === 'A3' ? 'a3' : 'a4',
    orientation: landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: across,
    fitToHeight: down,
    horizontalCentered: true,
    margins: {
      top: inches(margins.top),
      right: inches(margins.right),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      header: inches(8),
      footer: inches(8),
    },
  };
}

const FOOTER_SIZE = 9;
/** Points that the number of the page takes. */
const NUMBER_WIDTH = 120;

/** A longer footer makes Excel say that the file is broken. */
const MOST_CHARACTERS = 255;
const LEGEND_SIZE = 8;

/** The title of a table at the left with the legend below it where that has room, the number of the page at the right. */
export function tableFooter(
  { title, legend }: Pick<Sheet, 'title' | 'legend'>,
  width: number,
  { page }: PaperMessages['workbook'],
): HeaderFooter {
  const characters = [...safeLine(title)];
  const most = (width - NUMBER_WIDTH) / (FOOTER_SIZE / 2);
  while (widthOf(characters.join('')) > most) characters.splice(-2, 2, '…');
  const number = `&R&${FOOTER_SIZE} ${page}`;
  const left = `&L&${FOOTER_SIZE} ${escapeFooter(characters.join(''))}`;
  const below = legend === undefined ? '' : `\n&${LEGEND_SIZE} ${escapeFooter(safeLine(legend))}`;
  const isShort = (left + below + number).length <= MOST_CHARACTERS;
  const isNarrow = widthOf(safeLine(legend ?? '')) * (LEGEND_SIZE / 2) <= width;
  return { oddFooter: left + (isShort && isNarrow ? below : '') + number };
}

/** A sign that begins an instruction, as itself. */
function escapeFooter(text: string): string {
  return text.replaceAll('&', '&&');
}

/** As GB/T 9704—2012 has it: on the outer side of the page. */
export const LETTER_FOOTER: HeaderFooter = {
  differentOddEven: true,
  oddFooter: '&R&14— &P —',
  evenFooter: '&L&14— &P —',
};
