/** A table on paper before it becomes csv, md, xlsx, docx or html: title, columns, rows, foot, all of it text. */

/**
 * What a column holds. An `id` must stay text in a spreadsheet, a `number` is aligned right, a `symbol` is one sign below a
 * vertical head, a `date` is `YYYY-MM-DD`, a `percent` is `60%`, a `lamp` names an alert; cells of these kinds may also be
 * empty or hold other text, which stays text.
 */
export type ColumnKind = 'text' | 'id' | 'number' | 'symbol' | 'date' | 'percent' | 'lamp';

/** A column of a sheet. */
export interface SheetColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  /** The column's name in the settings, whatever its title; columns that belong together share one. */
  readonly key?: string;
  /** Without it the table cannot be understood: it stands first where the settings leave it out. */
  readonly needed?: true;
  /** Cells with the same text below each other are one cell on paper. */
  readonly merge?: boolean;
  /** To be filled in by whoever gets the paper: everything else is locked. */
  readonly fill?: Fill;
  /** For programs, not for people: hidden in a spreadsheet, left out on paper, there in csv. */
  readonly hidden?: boolean;
}

/** What may be filled in. */
export interface Fill {
  /** The words to choose from; without them any text. */
  readonly choices?: readonly string[];
  /** What is shown when the cell is entered. */
  readonly hint?: string;
}

/** Rows under a heading of their own. */
export interface SheetBlock {
  readonly heading?: string;
  readonly rows: readonly (readonly string[])[];
}

/** The page that a table is printed on. */
export interface PageShape {
  readonly size: 'A3' | 'A4';
  readonly landscape: boolean;
}

/** A whole table with what stands above and below it. */
export interface Sheet {
  readonly title: string;
  /** A short name for the tab of a spreadsheet or an entry of a menu; else the title. */
  readonly name?: string;
  /** Lines between title and table. */
  readonly lines: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly blocks: readonly SheetBlock[];
  /** Lines below the table. */
  readonly foot: readonly string[];
  /** What the signs in its cells mean: stands on every page. */
  readonly legend?: string;
  /** A4 portrait where nothing is said. */
  readonly page?: PageShape;
  /** What the settings may write as `{name}` in title, lines and foot; a value may have several lines. */
  readonly places?: Readonly<Record<string, string>>;
}

/** The sheet without what is for programs alone. */
export function visibleColumns(sheet: Sheet): Sheet {
  if (!sheet.columns.some(({ hidden }) => hidden)) return sheet;
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, at) => !sheet.columns[at]?.hidden);
  const blocks = sheet.blocks.map((block) => ({ ...block, rows: block.rows.map(keep) }));
  return { ...sheet, columns: keep(sheet.columns), blocks };
}

/** Fills `{name}` places of a text; those that nobody knows stay. */
export function fillPlaces(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? place) : place,
  );
}
