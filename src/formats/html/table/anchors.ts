/** Where a measure stands in the tables: its first row is what links lead to. */
import type { PaperPart } from '../../paper/paper.js';
import type { Sheet } from '../../sheet.js';

/** The cells of a row. */
export type Row = readonly string[];

/** The first row of each measure. */
export type Anchors = ReadonlyMap<string, Row>;

/** The first row of each id in all tables. */
export function findAnchors(parts: readonly PaperPart[]): Anchors {
  const anchors = new Map<string, Row>();
  for (const part of parts) {
    if (part.kind === 'sheet') addAnchors(part.sheet, anchors);
  }
  return anchors;
}

function addAnchors(sheet: Sheet, anchors: Map<string, Row>): void {
  const at = idColumn(sheet);
  if (at < 0) return;
  for (const row of sheet.blocks.flatMap(({ rows }) => rows)) {
    const id = row[at];
    if (id && !anchors.has(id)) anchors.set(id, row);
  }
}

/** The place of the column of ids; -1 where there is none. */
export function idColumn({ columns }: Sheet): number {
  return columns.findIndex(({ kind }) => kind === 'id');
}
