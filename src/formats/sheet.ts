/** A paper before it becomes csv, md or a terminal table: title, columns, rows, foot, all of it text. */

/** What a column holds: an `id` must stay text in a spreadsheet, a `number` is aligned right. */
export type ColumnKind = 'text' | 'id' | 'number' | 'symbol';

/** A column of a sheet. */
export interface SheetColumn {
  readonly title: string;
  readonly kind: ColumnKind;
}

/** Rows under a heading of their own. */
export interface SheetBlock {
  readonly heading?: string;
  readonly rows: readonly (readonly string[])[];
}

/** A whole paper. */
export interface Sheet {
  readonly title: string;
  /** Lines between title and table. */
  readonly lines: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly blocks: readonly SheetBlock[];
  /** Lines below the table. */
  readonly foot: readonly string[];
}

/** Fills `{name}` places of a title from the settings. */
export function fillTitle(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? place) : place,
  );
}
