/** Columns of a sheet from their titles. */
import type { ColumnKind, SheetColumn } from './sheet.js';

/** A column for each title, known by its key; text where no other kind is given. */
export function toColumns<K extends string>(
  titles: Readonly<Record<K, string>>,
  kinds?: Readonly<Partial<Record<K, ColumnKind>>>,
): SheetColumn[] {
  return (Object.entries(titles) as [K, string][]).map(([key, title]) => ({
    key,
    title,
    kind: kinds?.[key] ?? 'text',
  }));
}
