/** A returned table as it was read, before anybody knows what its rows mean. */
import type { Language } from '../model/plan.js';

/** What a cell holds; a `date` is `2022-06-30`, or `2022-06` and `2022` where the cell shows no more of it. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'boolean' | 'error' | 'formula'; readonly text: string };

/** A row with anything in it; columns count from 0. */
export interface Row {
  /** As the spreadsheet shows it, from 1. */
  readonly number: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** Cells that are one cell on the screen; rows as in {@link Row}, columns from 0, both ends included. */
export interface MergedRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A worksheet or a csv file. */
export interface Table {
  /** The worksheet's name; a csv file has none. */
  readonly sheet?: string;
  readonly rows: readonly Row[];
  readonly merged: readonly MergedRange[];
}

/** The cell's name as spreadsheets show it, such as `B12`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters + row;
}

/** The column of a cell's name, or of letters alone; -1 where there are none. */
export function columnIndex(name: string): number {
  const letters = /^[A-Z]{1,3}/i.exec(name)?.[0].toUpperCase() ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What a clerk sees in the cell. */
export function shownText(cell: Cell, language: Language): string {
  if (cell.kind === 'date') return dateText(cell.date, language);
  if (cell.kind === 'number') return cell.isPercent ? `${toPercent(cell.value)}%` : String(cell.value);
  return cell.text;
}

/** 0.57 → 57, without the dust of binary fractions. */
export function toPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(12));
}

function dateText(date: string, language: Language): string {
  if (language !== 'zh') return date;
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}
