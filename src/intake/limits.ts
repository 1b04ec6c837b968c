/** How much of a returned file is read, whatever it claims to be. */

/** Bytes of a file; a larger one need not be read from the disk at all. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Bytes of all parts of a workbook that are read, once they are inflated. */
export const MAX_INFLATED_BYTES = 96 * 1024 * 1024;

/** Elements of their xml; a million empty rows that somebody formatted are still read. */
export const MAX_ELEMENTS = 1_500_000;

/** Characters of a csv file. */
export const MAX_CSV_LENGTH = 2 * 1024 * 1024;

/** Parts of a workbook. */
export const MAX_PARTS = 5000;

/** Cells with anything in them, of all sheets. */
export const MAX_CELLS = 400_000;

/** Characters of all these cells; a workbook keeps a text once that stands in many. */
export const MAX_CHARACTERS = 16_000_000;

/** Columns of a worksheet, as in Excel. */
export const MAX_COLUMNS = 16_384;

/** Characters of one cell, as in Excel. */
export const MAX_CELL_LENGTH = 32_767;
