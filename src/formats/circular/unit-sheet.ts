/** Annex 1 as a sheet: how each unit stands. */
import type { CircularReport } from '../../reports/circular/circular.js';
import { toColumns } from '../columns.js';
import type { ColumnKind, Sheet, SheetBlock } from '../sheet.js';
import { measureCells, unitCells } from './cells.js';
import type { Wording } from './wording.js';

/** A block for each class of units, then the sums; still without its title. */
export function unitSheet(report: CircularReport, { messages, circular }: Wording): Omit<Sheet, 'title'> {
  const { units, classes: names, asOf } = circular.annexes;
  const { classes = [], total } = report.annexes.units ?? {};
  const blocks = classes.map(
    ({ name, rows }): SheetBlock => ({
      heading: names[name],
      rows: rows.map((row) => [row.name, ...unitCells(row, row.unreported ? units.unreported : undefined)]),
    }),
  );
  const sums: SheetBlock = {
    heading: messages.reports.columns.total,
    rows: [
      ...(total ? [[units.total, ...unitCells(total)]] : []),
      [units.measures(report.overall.now.measures), ...measureCells(report)],
    ],
  };
  return {
    lines: [asOf(report.asOf), ...(classes.length === 0 ? [units.nothing] : [])],
    columns: toColumns(units.columns, KINDS),
    blocks: [...blocks, sums],
    foot: units.notes,
    page: { size: 'A4', landscape: false },
  };
}

const KINDS: Readonly<Partial<Record<keyof Wording['circular']['annexes']['units']['columns'], ColumnKind>>> = {
  lead: 'number',
  responsible: 'number',
  done: 'number',
  onCourse: 'number',
  behind: 'number',
  overdue: 'number',
  rate: 'percent',
  change: 'number',
  reports: 'number',
};
