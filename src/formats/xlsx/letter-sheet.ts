/** A letter as a worksheet: one column as wide as an official page, a row for each paragraph. */
import type { CellStyle } from 'hucre';
import type { Letter, LetterPart } from '../paper/letter.js';
import { toContent } from './cell-value.js';
import { Grid, TALLEST_ROW } from './grid.js';
import { columnsOfText, textHeight } from './layout.js';
import { DEFAULT_PAGE, LETTER_FOOTER, LETTER_MARGINS, pageSetup, roomOn } from './page.js';
import { Pager } from './pager.js';
import { safeLine, safeText } from './safe-text.js';
import { COLUMN_POINTS, LETTER_SIZE, LETTER_TITLE_SIZE } from './styles.js';
import { linesWithin, splitText, wrap } from './text-size.js';
import type { Setting, Worksheet } from './worksheet.js';

const SPACE = 12;
const MOST_LINES = linesWithin(TALLEST_ROW - SPACE, LETTER_SIZE);
const ROOM = roomOn(DEFAULT_PAGE, LETTER_MARGINS);

/** A line of a letter. */
interface Line {
  readonly text: string;
  readonly style: CellStyle;
  readonly size?: number;
  /** Points above it. */
  readonly space?: number;
}

/** The letter on A4 pages with the margins of official papers. */
export function letterSheet(letter: Letter, setting: Setting): Worksheet {
  const grid = new Grid();
  const pager = new Pager(ROOM.height, 0);
  for (const { text, style, size = LETTER_SIZE, space = 0 } of linesOf(letter, setting)) {
    const columns = columnsOfText(ROOM.width, size);
    for (const piece of splitText(safeText(text), columns, MOST_LINES)) {
      const height = textHeight(piece, columns, size) + space;
      grid.put(grid.addRow(height, space > 0), 0, style, toContent(piece, 'text'));
      pager.add(height);
    }
  }
  return {
    fixedRows: grid.fixedRows,
    rows: grid.rows,
    printTitles: [],
    sheet: {
      columns: [{ width: Math.ceil((ROOM.width / COLUMN_POINTS) * 100) / 100 }],
      cells: grid.cells,
      rowDefs: grid.rowDefs,
      view: { showGridLines: false },
      pageSetup: pageSetup(DEFAULT_PAGE, LETTER_MARGINS, { down: pager.fewestPages }),
      headerFooter: LETTER_FOOTER,
    },
  };
}

function linesOf(letter: Letter, setting: Setting): Line[] {
  const styles = setting.styles.letter;
  const { issuer, number, title, to, parts, enclosures, signature, contact, note, copies } = letter;
  const text = (line: string): Line => ({ text: line, style: styles.text });
  const indented = (line: string): Line => text(setting.wording.indent + line);
  const lines: Line[] = [
    { text: inLines(issuer), style: styles.issuer, size: LETTER_TITLE_SIZE, space: SPACE },
    { text: number, style: styles.number },
    { text: inLines(title), style: styles.title, size: LETTER_TITLE_SIZE, space: SPACE * 2 },
    text(to),
    ...parts.flatMap((part) => partLines(part, setting)),
    ...enclosures.map(indented),
    ...signature.map(
      (line, at): Line => ({ text: line, style: styles.signature, ...(at === 0 && { space: SPACE * 2 }) }),
    ),
    ...[contact, note].filter(Boolean).map(indented),
    text(copies),
  ];
  return lines.filter((line) => line.text.trim() !== '');
}

/** Broken here already: spreadsheets would begin a line with a closing bracket. */
function inLines(text: string): string {
  return wrap(safeLine(text), columnsOfText(ROOM.width, LETTER_TITLE_SIZE)).join('\n');
}

function partLines({ heading, paragraphs }: LetterPart, setting: Setting): Line[] {
  const styles = setting.styles.letter;
  const { indent } = setting.wording;
  const line = (text: string, style: CellStyle): Line => ({
    text: indent + text.replaceAll('\n', `\n${indent}`),
    style,
  });
  return [
    ...(heading === undefined ? [] : [line(heading, styles.heading)]),
    ...paragraphs.flatMap(({ lead, text }) => [
      ...(lead === undefined ? [] : [line(lead, styles.lead)]),
      line(text, styles.text),
    ]),
  ];
}
