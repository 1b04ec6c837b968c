/** Sizes of type and distances of lines. */

/** Type of 16 pt is this much of its width, in percent, so that 28 characters stand on a line. */
export const NARROWED = 98;

/** Width of a character of the text in twips. */
export const CHARACTER = 314;

/** Distance of two lines of the text in twips: 22 on a page. */
export const LINE = 579;

/** Space below a sheet's title, in twips. */
export const BELOW_TITLE = 120;

/** Distance of two lines of a title, and of those above and below a table, in twips. */
export const TITLE_LINE = 680;
export const SHEET_LINE = 340;

/** Distance of two lines of the imprint, in twips. */
export const IMPRINT_LINE = 500;

/** Sizes of type in tables, in half points, the largest first. */
export const CELL_SIZES = [21, 18, 15] as const;

export type CellSize = (typeof CELL_SIZES)[number];

/** Distance of two lines in a table in twips. */
export const CELL_LINES: Readonly<Record<CellSize, number>> = { 21: 300, 18: 260, 15: 220 };
