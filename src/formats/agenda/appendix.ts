/** What follows the days of the agenda: what has no day, and whose it all is. */
import type { Messages } from '../../messages/messages.js';
import type { AgendaReport } from '../../reports/agenda/agenda.js';
import { AGENDA_STATES } from '../../reports/agenda/item.js';
import type { Surface } from '../../terminal/surface.js';
import { renderTable, type TableCell, type TableColumn } from '../table.js';
import { wrapText } from '../wrap.js';
import { isSingle, itemCell, stateSpan } from './cells.js';
import type { AgendaWording } from './phrases.js';

/** Items of which the calendar cannot tell the deadline, with the day that the rhythm or the event gives. */
export function renderUnknown(
  report: AgendaReport,
  messages: Messages,
  wording: AgendaWording,
  surface: Surface,
): string[] {
  if (report.unknown.length === 0) return [];
  const { palette } = surface;
  const rows = report.unknown.map((item): TableCell[] => [
    { text: item.date, paint: palette.faint },
    wording.kinds[item.kind],
    { text: item.measure, paint: palette.code },
    stateSpan(item.state, wording, palette),
    itemCell(item, isSingle(report), messages, wording, palette),
  ]);
  const years = [...new Set(report.unknown.map(({ missingYear }) => missingYear))];
  return [
    palette.head(wording.unknownTitle),
    ...renderTable({ columns: bare(4), rows, bare: true }, surface),
    ...years.flatMap((year) => faintLines(wording.missingYear(year), surface)),
  ];
}

/** Rhythms without days. */
export function renderUnscheduled(
  report: AgendaReport,
  { words }: Messages,
  wording: AgendaWording,
  surface: Surface,
): string[] {
  if (report.unscheduled.length === 0) return [];
  const { palette } = surface;
  const rows = report.unscheduled.map(({ measure, kind, title, departments, every }): TableCell[] => [
    { text: measure, paint: palette.code },
    wording.unscheduledKinds[kind],
    [
      { text: kind === 'open' ? title : title + words.bracket(words.every(every)) },
      ...(departments.length === 0 || isSingle(report)
        ? []
        : [{ text: departments.join(words.listSeparator), paint: palette.faint }]),
    ],
  ]);
  return [palette.head(wording.unscheduledTitle), ...renderTable({ columns: bare(2), rows, bare: true }, surface)];
}

/** Columns without titles, the last of them flexible. */
function bare(fixed: number): TableColumn[] {
  return [...Array.from({ length: fixed }, () => ({ title: '' })), { title: '', minimum: 20 }];
}

/** A line for each department; where one alone was asked for, all of it is theirs. */
export function renderDepartments(
  report: AgendaReport,
  { reports, words }: Messages,
  wording: AgendaWording,
  surface: Surface,
): string[] {
  if (isSingle(report) || report.departments.length === 0) return [];
  const states = AGENDA_STATES.filter((state) => report.departments.some((line) => line.states[state] > 0));
  const columns: TableColumn[] = [
    { title: reports.columns.department, minimum: 14 },
    ...states.map((state) => ({ title: wording.states[state], align: 'right' as const })),
    { title: wording.columns.items, align: 'right' },
    { title: wording.columns.pending, minimum: 14 },
  ];
  const rows = report.departments.map((line): TableCell[] => [
    line.name,
    ...states.map((state) => {
      const count = line.states[state];
      return count === 0 ? '·' : { ...stateSpan(state, wording, surface.palette), text: String(count) };
    }),
    String(line.items),
    { text: line.pending.join(words.listSeparator), paint: surface.palette.code },
  ]);
  return [surface.palette.head(wording.byDepartment), ...renderTable({ columns, rows }, surface)];
}

/** A note in lines that fit, one column in. */
export function faintLines(text: string, { measure, palette, width }: Surface): string[] {
  return wrapText(text, width - 1, measure).map((line) => ` ${palette.faint(line)}`);
}
