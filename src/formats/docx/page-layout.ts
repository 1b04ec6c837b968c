/** The pages of a document in twips (1/20 pt): sizes, margins, and how much text they hold. */
import type { PageShape } from '../sheet.js';

/** Lengths are twips. */
export interface PageLayout {
  /** Shorter and longer side of the paper, whichever way it lies. */
  readonly short: number;
  readonly long: number;
  readonly landscape: boolean;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly footer: number;
  };
  /** Width and height inside the margins. */
  readonly textWidth: number;
  readonly textHeight: number;
}

/** A letter's page, and that of a table which asks for no other. */
export const LETTER_PAGE: PageShape = { size: 'A4', landscape: false };

const SIDES = { A4: [11_906, 16_838], A3: [16_838, 23_811] } as const;

/** GB/T 9704: 37, 26, 35 and 28 mm; the line of the page number begins 7 mm below the text. */
const UPRIGHT = { top: 2098, right: 1474, bottom: 1984, left: 1587, footer: 1240 };

/** The same page turned, but with 20 mm at the sides: tables that lie across are wide. */
const ACROSS = { top: 1587, right: 1134, bottom: 1474, left: 1134, footer: 730 };

/** The page of a shape. */
export function layoutOf({ size, landscape }: PageShape): PageLayout {
  const [short, long] = SIDES[size];
  const margin = landscape ? ACROSS : UPRIGHT;
  const [width, height] = landscape ? [long, short] : [short, long];
  return {
    short,
    long,
    landscape,
    margin,
    textWidth: width - margin.left - margin.right,
    textHeight: height - margin.top - margin.bottom,
  };
}

/** Whether two parts can stand in one section. */
export function isSameShape(one: PageShape, other: PageShape): boolean {
  return one.size === other.size && one.landscape === other.landscape;
}
