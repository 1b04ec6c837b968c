/** Annex 3 on the terminal: schedules, and the duties that events started. */
import type { CircularReport } from '../../reports/circular/circular.js';
import type { Surface } from '../../terminal/surface.js';
import { renderTable, type TableCell } from '../table.js';
import { everyCell, ownersCell, stateCell, turnCells, turnTotalCells } from './cells.js';
import { eventPhrase } from './event-duties.js';
import { renderNotes } from './notes.js';
import { type Wording, yearOf } from './wording.js';

/** Both tables with their notes. */
export function renderRhythms(report: CircularReport, wording: Wording, surface: Surface): string[] {
  const { circular } = wording;
  const { rhythms } = circular.annexes;
  const notes = report.annexes.rhythms.length === 0 ? [rhythms.nothing] : [rhythms.note];
  return [
    ...(report.annexes.rhythms.length === 0 ? [] : renderSchedules(report, wording, surface)),
    ...renderNotes(notes, surface),
    ...renderDuties(report, wording, surface),
  ];
}

function renderSchedules(report: CircularReport, wording: Wording, surface: Surface): string[] {
  const { circular, messages } = wording;
  const { rhythms } = circular.annexes;
  const { id, name, every, units: _units, ...figures } = rhythms.columns;
  const rows = report.annexes.rhythms.map((row): TableCell[] => [
    { text: row.measure, paint: surface.palette.code },
    [
      { text: row.name, paint: surface.palette.head },
      { text: ownersCell(row, wording), paint: surface.palette.faint },
      ...row.missedBy
        .filter(({ inRow }) => inRow > 0)
        .map(({ owedBy, inRow }) => ({ text: rhythms.missedBy(circular.demands.units(owedBy), inRow) })),
    ],
    everyCell(row, messages),
    ...turnCells(row),
  ]);
  const total = ['', rhythms.total, '', ...turnTotalCells(report)];
  const columns = [
    { title: id },
    { title: name, minimum: 16 },
    { title: every, minimum: 8 },
    ...Object.values(figures).map((title) => ({ title, align: 'right' as const })),
  ];
  return renderTable({ columns, rows: [...rows, total], feet: 1 }, surface);
}

function renderDuties(report: CircularReport, wording: Wording, surface: Surface): string[] {
  const { duties } = wording.circular.annexes;
  if (report.annexes.duties.length === 0) return renderNotes([duties.nothing], surface);
  const year = yearOf(report);
  const rows = report.annexes.duties.map((duty): TableCell[] => [
    { text: duty.measure, paint: surface.palette.code },
    eventPhrase(duty, year, wording.circular),
    [
      { text: duty.name, paint: surface.palette.head },
      { text: duty.owedBy.join(wording.messages.words.listSeparator), paint: surface.palette.faint },
    ],
    duty.deadline ?? duties.noDeadline,
    stateCell(duty, year, wording),
  ]);
  const { id, event, name, deadline, state } = duties.columns;
  const columns = [
    { title: id },
    { title: event, minimum: 14 },
    { title: name, minimum: 16 },
    { title: deadline },
    { title: state, minimum: 10 },
  ];
  return ['', surface.palette.head(duties.title), ...renderTable({ columns, rows }, surface)];
}
