/** A sheet as the office's settings want it: its own title, columns, headings, lines, foot and page. */
import { fillPlaces, type Sheet, type SheetColumn } from '../sheet.js';

/** The settings of a paper in plan.yaml; what they do not say stays as it is. */
export interface SheetSettings {
  readonly title?: string;
  /** The keys of the columns to show, in this order. */
  readonly columns?: readonly string[];
  /** The office's own headings by the keys of their columns. */
  readonly headings?: object;
  readonly lines?: readonly string[];
  readonly foot?: readonly string[];
  readonly page?: 'A3' | 'A4';
}

/**
 * Applies the settings to a sheet. `{name}` in title, lines and foot stands for what the sheet itself knows by that name, else
 * for one of `values`; a line in which nothing is left is left out, a value of several lines makes several.
 */
export function arrangeSheet(
  sheet: Sheet,
  settings: SheetSettings | undefined,
  values: Readonly<Record<string, string>>,
): Sheet {
  if (settings === undefined) return sheet;
  const { title, lines, foot, page } = settings;
  const known = { ...values, ...sheet.places };
  return {
    ...sheet,
    ...arrangeColumns(sheet, settings),
    ...(title !== undefined && { title: fillPlaces(title, known) }),
    ...(lines && { lines: fillLines(lines, known) }),
    ...(foot && { foot: fillLines(foot, known) }),
    ...(page && { page: { landscape: false, ...sheet.page, size: page } }),
  };
}

function arrangeColumns(
  { columns, blocks }: Sheet,
  { columns: keys, headings = {} }: SheetSettings,
): Pick<Sheet, 'columns' | 'blocks'> {
  const order = keys ? orderOf(columns, keys) : [...columns.keys()];
  const pick = <T>(list: readonly T[]): T[] => order.flatMap((at) => list.slice(at, at + 1));
  const titles = new Map<string | undefined, string>(Object.entries(headings));
  return {
    columns: pick(columns).map((column) => ({ ...column, title: titles.get(column.key) ?? column.title })),
    blocks: blocks.map((block) => ({ ...block, rows: block.rows.map(pick) })),
  };
}

/** Where each column that is shown stood before. */
function orderOf(columns: readonly SheetColumn[], keys: readonly string[]): number[] {
  const all = [...columns.entries()];
  const hidden = all.filter(([, column]) => column.hidden);
  const visible = all.filter(([, column]) => !column.hidden);
  const named = keys.flatMap((key) => visible.filter(([, column]) => column.key === key));
  // A layout that has none of them would be an empty table.
  if (named.length === 0) return [...columns.keys()];
  const needed = visible.filter(([, column]) => column.needed && !named.some(([, { key }]) => key === column.key));
  // A form on which nothing can be filled in would come back as it went.
  const isForm = named.some(([, { fill }]) => fill);
  const fill = isForm ? [] : visible.filter(([, column]) => column.fill);
  return [...new Set([...needed, ...named, ...fill, ...hidden].map(([at]) => at))];
}

function fillLines(lines: readonly string[], values: Readonly<Record<string, string>>): string[] {
  return lines.flatMap((line) => fillPlaces(line, values).split('\n')).filter((line) => line.trim() !== '');
}
