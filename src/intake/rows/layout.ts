/** Which column is which, by the titles in a header row. */
import { FEEDBACK_COLUMNS } from '../../model/columns.js';
import type { Headings } from '../headings.js';
import type { Row } from '../table.js';

/** A column that a title can name. */
export type KnownColumn = keyof Headings;

/** The columns below a header row; numbers count from 0. */
export interface Layout {
  readonly row: number;
  readonly columns: ReadonlyMap<KnownColumn, number>;
  /** The title as the header has it, for messages. */
  readonly titles: ReadonlyMap<KnownColumn, string>;
  /** A column whose title stands there twice. */
  readonly twice?: KnownColumn;
}

/** Fewer known titles than this may be words of an answer. */
const FEWEST_TITLES = 2;

/** The layout that a row's titles give; undefined for a row that is no header. */
export function readLayout({ number, cells }: Row, names: ReadonlyMap<string, KnownColumn>): Layout | undefined {
  const columns = new Map<KnownColumn, number>();
  const titles = new Map<KnownColumn, string>();
  let twice: KnownColumn | undefined;
  for (const [at, cell] of cells) {
    const known = cell.kind === 'text' ? names.get(titleKey(cell.text)) : undefined;
    if (known === undefined || cell.kind !== 'text') continue;
    if (columns.has(known)) twice = known;
    columns.set(known, at);
    titles.set(known, cell.text.replace(/\s+/g, ''));
  }
  const isHeader = columns.size >= FEWEST_TITLES && FEEDBACK_COLUMNS.some((column) => columns.has(column));
  return isHeader ? { row: number, columns, titles, ...(twice && { twice }) } : undefined;
}

/** Columns by their titles in the form in which they are compared. */
export function indexTitles(headings: Headings): ReadonlyMap<string, KnownColumn> {
  return new Map(
    (Object.keys(headings) as KnownColumn[]).flatMap((column) =>
      headings[column].map((title) => [titleKey(title), column] as const),
    ),
  );
}

/** Line breaks, blanks and full-width forms in a title do not count. */
function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .toLowerCase();
}
