/** Annex 2 on the terminal: the red and yellow measures. */

import type { CircularReport } from '../../reports/circular/circular.js';
import type { FlaggedRow } from '../../reports/circular/flagged.js';
import type { Surface } from '../../terminal/surface.js';
import { lampShape, lampSpan } from '../lamps.js';
import { renderTable, type Span, type TableCell } from '../table.js';
import { dueCell, letterCells, percentCell, reasonCells, suggestionCell } from './cells.js';
import { renderNotes } from './notes.js';
import { type Wording, yearOf } from './wording.js';

/** A row for each measure, and the legend of the lamps. */
export function renderFlagged(report: CircularReport, wording: Wording, surface: Surface): string[] {
  const { messages, circular } = wording;
  const { columns, nothing } = circular.annexes.flagged;
  const { flagged } = report.annexes;
  if (flagged.length === 0) return renderNotes([nothing], surface);
  const rows = flagged.map((row): TableCell[] => [
    { text: row.measure, paint: surface.palette.code },
    lampSpan(row.alert, messages, surface.palette),
    [
      { text: row.title, paint: surface.palette.head },
      { text: row.units.join(messages.words.listSeparator), paint: surface.palette.faint },
    ],
    dueCell(row, wording),
    stateSpans(row, report, wording, surface),
  ]);
  const legend = messages.reports.lampLegend(report.alerts, (lamp) => `${lampShape(lamp)} `);
  return [
    ...renderTable(
      {
        columns: [
          { title: columns.id },
          { title: columns.alert },
          { title: columns.measure, minimum: 18 },
          { title: columns.due, minimum: 12 },
          { title: columns.state, minimum: 20 },
        ],
        rows,
      },
      surface,
    ),
    ...renderNotes([legend], surface),
  ];
}

/** Reasons, progress, the suggested step and letters, a line each. */
function stateSpans(row: FlaggedRow, report: CircularReport, wording: Wording, { palette }: Surface): Span[] {
  const { flagged } = wording.circular.annexes;
  const percent = percentCell(row, wording);
  const suggestion = suggestionCell(row, wording);
  return [
    ...reasonCells(row, wording).map((text) => ({ text })),
    ...(percent === '' ? [] : [{ text: flagged.state(percent) }]),
    ...(suggestion === '' ? [] : [{ text: flagged.suggested(suggestion) }]),
    ...letterCells(row, yearOf(report), wording).map((text) => ({ text, paint: palette.faint })),
  ];
}
