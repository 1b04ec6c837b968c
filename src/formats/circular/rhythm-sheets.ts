/** Annex 3 as sheets: schedules, and the duties that events started. */
import type { CircularReport } from '../../reports/circular/circular.js';
import { toColumns } from '../columns.js';
import type { PageShape, Sheet } from '../sheet.js';
import { everyCell, ownersCell, stateCell, turnCells, turnTotalCells } from './cells.js';
import { eventPhrase } from './event-duties.js';
import { type Wording, yearOf } from './wording.js';

const PAGE: PageShape = { size: 'A4', landscape: true };

/** A row for each schedule and their sum; still without its title. */
export function rhythmSheet(report: CircularReport, wording: Wording): Omit<Sheet, 'title'> {
  const { messages, circular } = wording;
  const { rhythms, asOf } = circular.annexes;
  const rows = report.annexes.rhythms.map((row) => [
    row.measure,
    row.name,
    everyCell(row, messages),
    ownersCell(row, wording),
    ...turnCells(row),
  ]);
  const total = ['', rhythms.total, '', '', ...turnTotalCells(report)];
  return {
    lines: [asOf(report.asOf), ...(rows.length === 0 ? [rhythms.nothing] : [])],
    columns: toColumns(rhythms.columns, {
      id: 'id',
      all: 'number',
      kept: 'number',
      late: 'number',
      missed: 'number',
      open: 'number',
      inRow: 'number',
    }),
    blocks: [{ rows: rows.length === 0 ? [] : [...rows, total] }],
    foot: rows.length === 0 ? [] : [rhythms.note],
    page: PAGE,
  };
}

/** A row for each duty. */
export function dutySheet(report: CircularReport, { messages, circular }: Wording): Sheet {
  const { duties, asOf } = circular.annexes;
  const year = yearOf(report);
  const rows = report.annexes.duties.map((duty) => [
    duty.measure,
    eventPhrase(duty, year, circular),
    duty.name,
    duty.owedBy.join(messages.words.listSeparator),
    duty.deadline ?? duties.noDeadline,
    stateCell(duty, year, { messages, circular }),
  ]);
  return {
    title: duties.title,
    lines: [asOf(report.asOf)],
    columns: toColumns(duties.columns, { id: 'id', deadline: 'date' }),
    blocks: [{ rows }],
    foot: [],
    page: PAGE,
  };
}
