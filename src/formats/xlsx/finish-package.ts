/** What the writer of workbooks cannot say, said in the parts that it has written. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The parts of the package are all of this day; without a zone, so that they are so on every machine. */
const PART_DATE = new Date(1980, 0, 1, 12);

/** The name of the program that wrote a file does not matter to whoever gets it. */
const PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><DocSecurity>0</DocSecurity></Properties>';

/**
 * The workbook with rows that grow with their text, but for fixed ones, by worksheet; with no order to calculate everything anew,
 * for which a spreadsheet would ask whether to save changes.
 */
export function finishPackage(workbook: Uint8Array, fixedRows: readonly ReadonlySet<number>[]): Uint8Array {
  const parts: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(workbook))) {
    parts[path] = finishPart(path, bytes, fixedRows);
  }
  return zipSync(parts, { mtime: PART_DATE });
}

function finishPart(path: string, bytes: Uint8Array, fixedRows: readonly ReadonlySet<number>[]): Uint8Array {
  if (path === 'docProps/app.xml') return strToU8(PROPERTIES);
  if (path === 'xl/workbook.xml') return strToU8(strFromU8(bytes).replace(/<calcPr [^>]*>/, ''));
  const [, number] = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path) ?? [];
  if (number === undefined) return bytes;
  const fixed = fixedRows[Number(number) - 1];
  const finished = strFromU8(bytes).replace(
    /(<row r="(\d+)" ht="[\d.]+") customHeight="1"/g,
    (whole, start: string, row: string) => (fixed?.has(Number(row) - 1) ? whole : start),
  );
  return strToU8(finished);
}
