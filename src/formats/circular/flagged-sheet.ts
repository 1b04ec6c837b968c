/** Annex 2 as a sheet: the red and yellow measures. */
import type { CircularReport } from '../../reports/circular/circular.js';
import { toColumns } from '../columns.js';
import { lampShape } from '../lamps.js';
import type { Sheet } from '../sheet.js';
import { dueCell, lampCell, letterCells, percentCell, reasonCells, suggestionCell } from './cells.js';
import { type Wording, yearOf } from './wording.js';

/** A row for each measure, the worst first; still without its title. */
export function flaggedSheet(report: CircularReport, wording: Wording): Omit<Sheet, 'title'> {
  const { messages, circular } = wording;
  const { flagged } = report.annexes;
  const { columns, nothing } = circular.annexes.flagged;
  const { state: _onTerminalsOnly, ...titles } = columns;
  const year = yearOf(report);
  const rows = flagged.map((row) => [
    row.measure,
    row.title,
    row.units.join(messages.words.listSeparator),
    lampCell(row.alert, messages),
    dueCell(row, wording),
    percentCell(row, wording),
    reasonCells(row, wording).join('\n'),
    suggestionCell(row, wording),
    letterCells(row, year, wording).join('\n'),
  ]);
  const legend = messages.reports.lampLegend(report.alerts, (lamp) => `${lampShape(lamp)} `);
  return {
    lines: [circular.annexes.asOf(report.asOf), ...(rows.length === 0 ? [nothing] : [])],
    columns: toColumns(titles, { id: 'id', alert: 'lamp' }),
    blocks: [{ rows }],
    foot: [legend],
    legend,
    page: { size: 'A4', landscape: true },
  };
}
