/** The text of a sheet's cell as the value that a spreadsheet calculates, sorts and filters with. */
import type { Cell } from 'hucre';
import type { ColumnKind } from '../sheet.js';
import { cellText } from './safe-text.js';

/** A value and how it is shown; text goes in as text, whatever it begins with. */
export interface CellContent extends Pick<Partial<Cell>, 'value' | 'richText'> {
  /** Absent: the general format. */
  readonly numFmt?: string;
}

/** The format in which nothing that is typed becomes a number or a date. */
export const TEXT_FORMAT = '@';

/** The number format of percents. */
export const PERCENT_FORMAT = '0%';
/** The number format of dates. */
export const DATE_FORMAT = 'yyyy-mm-dd';

const NUMBER = /^([+-]?)(0|[1-9]\d{0,14})(?:\.(\d{1,10}))?(%?)$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** What begins so would become a formula as soon as somebody enters the cell. */
const FORMULA = /^[=+\-@]/;

/** The longest text in {@link TEXT_FORMAT} that old spreadsheets show. */
const SHORT = 255;

/** The content of a cell with safe text; a number, date or percent only where the text is exactly that. */
export function toContent(text: string, kind: ColumnKind): CellContent {
  if (text === '') return {};
  return (
    (kind === 'number' || kind === 'percent' ? number(text) : kind === 'date' && date(text)) || textContent(text, kind)
  );
}

function number(text: string): CellContent | undefined {
  const [, sign, whole = '', decimals = '', percent] = NUMBER.exec(text) ?? [];
  if (sign === undefined || whole.length + decimals.length > 15) return undefined;
  const places = decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
  const shown = places + (percent ?? '');
  const numFmt = sign === '+' ? `+${shown};-${shown};${shown}` : shown;
  const value = percent ? Number((Number(text.slice(0, -1)) / 100).toPrecision(15)) : Number(text);
  return { value, ...(numFmt !== '0' && { numFmt }) };
}

function date(text: string): CellContent | undefined {
  if (!DATE.test(text)) return undefined;
  const value = new Date(`${text}T00:00:00Z`);
  const isReal = !Number.isNaN(value.getTime()) && value.toISOString().startsWith(text);
  // Spreadsheets count days from 1900, which they take for a leap year.
  return isReal && text >= '1900-03-01' ? { value, numFmt: DATE_FORMAT } : undefined;
}

function textContent(text: string, kind: ColumnKind): CellContent {
  const value = cellText(text);
  const format = kind === 'id' || (FORMULA.test(value) && value.length <= SHORT) ? { numFmt: TEXT_FORMAT } : {};
  // The writer takes `#REF!` for an error unless it is a run of text.
  return value.startsWith('#') ? { richText: [{ text: value }], ...format } : { value, ...format };
}
