/** What is wrong with a header row. */
import { FEEDBACK_COLUMNS, type FeedbackColumn } from '../../model/columns.js';
import type { Plan } from '../../model/plan.js';
import type { Place } from '../answer.js';
import type { Headings } from '../headings.js';
import type { IntakeFault } from '../intake-fault.js';
import { cellName, type Table } from '../table.js';
import type { Layout } from './layout.js';

/** Around the header row. */
export interface HeaderContext {
  readonly file: string;
  readonly table: Table;
  readonly plan: Plan;
  readonly headings: Headings;
}

/** A title that stands there twice, and columns that the plan sends out and that do not stand there. */
export function checkLayout(layout: Layout, { file, table: { sheet }, plan, headings }: HeaderContext): IntakeFault[] {
  const { columns, titles, twice } = layout;
  const placeAt = (at: number): Place => ({
    file,
    ...(sheet !== undefined && { sheet }),
    cell: cellName(layout.row, at),
  });
  if (twice) {
    return [{ kind: 'column-twice', place: placeAt(columns.get(twice) ?? 0), column: titles.get(twice) ?? twice }];
  }
  const missing = sentColumns(plan).filter((column) => !columns.has(column));
  if (missing.length === 0) return [];
  const place = placeAt(Math.min(...columns.values()));
  return [{ kind: 'missing-columns', place, columns: missing.map((column) => headings[column][0] ?? column) }];
}

/** Those that the settings name; a checklist on which nothing could be filled in has all of them. */
function sentColumns({ exports }: Plan): readonly FeedbackColumn[] {
  const named: readonly string[] = exports.checklist?.columns ?? [];
  const sent = FEEDBACK_COLUMNS.filter((column) => named.includes(column));
  return sent.length > 0 ? sent : FEEDBACK_COLUMNS;
}
