/** Annex 1 on the terminal: how each unit stands. */

import type { CircularReport } from '../../reports/circular/circular.js';
import type { UnitRow } from '../../reports/circular/units.js';
import type { Surface } from '../../terminal/surface.js';
import { renderTable, type TableCell } from '../table.js';
import { measureCells, unitCells } from './cells.js';
import { renderNotes } from './notes.js';
import type { Wording } from './wording.js';

/** Classes stand below each other in one table, so that their figures stay in line. */
export function renderUnits(report: CircularReport, { circular, messages }: Wording, surface: Surface): string[] {
  const { units, classes: classNames } = circular.annexes;
  const { classes = [], total } = report.annexes.units ?? {};
  if (classes.length === 0 || !total) return renderNotes([units.nothing], surface);
  const { unit, ...figures } = units.columns;
  const blanks = Object.keys(figures).map(() => '');
  const toCells = (row: UnitRow): TableCell[] => [
    row.name,
    ...unitCells(row, row.unreported ? units.unreported : undefined),
  ];
  const rows = classes.flatMap(({ name, rows: members }) => [
    ...(classes.length > 1
      ? [[{ text: messages.words.bracket(classNames[name]).trim(), paint: surface.palette.faint }, ...blanks]]
      : []),
    ...members.map(toCells),
  ]);
  const feet = [
    [units.total, ...unitCells(total)],
    [units.measures(report.overall.now.measures), ...measureCells(report)],
  ];
  const columns = [
    { title: unit, minimum: 10 },
    ...Object.values(figures).map((title) => ({ title, align: 'right' as const })),
  ];
  return [
    ...renderTable({ columns, rows: [...rows, ...feet], feet: feet.length }, surface),
    ...renderNotes(units.notes, surface),
  ];
}
