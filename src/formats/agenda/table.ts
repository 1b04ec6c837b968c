/** The agenda on the terminal: day by day, then what has no day, then by department. */
import type { Messages } from '../../messages/messages.js';
import type { AgendaDay, AgendaReport } from '../../reports/agenda/agenda.js';
import type { Palette } from '../../terminal/palette.js';
import type { Surface } from '../../terminal/surface.js';
import { asOfPhrase, renderHeading } from '../heading.js';
import { renderTable, type Span, type TableCell, type TableColumn } from '../table.js';
import { wrapText } from '../wrap.js';
import { faintLines, renderDepartments, renderUnknown, renderUnscheduled } from './appendix.js';
import { isSingle, itemCell, stateSpan } from './cells.js';
import { type AgendaWording, agendaNotes, countsPhrase } from './phrases.js';

/** The agenda under its heading. */
export function formatAgenda(
  report: AgendaReport,
  clampedFrom: string | undefined,
  messages: Messages,
  wording: AgendaWording,
  surface: Surface,
): string {
  const facts = [
    asOfPhrase(report.asOf, clampedFrom, messages),
    ...(report.asked ? [report.asked.join(messages.words.listSeparator)] : []),
    wording.range(report.from, report.to),
  ];
  const heading = [
    ...renderHeading(report.plan, facts, surface),
    ...wrapText(countsPhrase(report, messages, wording), surface.width, surface.measure),
  ];
  const blocks = [
    heading,
    renderDays(report, messages, wording, surface),
    renderUnknown(report, messages, wording, surface),
    renderUnscheduled(report, messages, wording, surface),
    renderDepartments(report, messages, wording, surface),
    agendaNotes(report, wording).flatMap((note) => faintLines(note, surface)),
  ];
  const shown = blocks.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function renderDays(report: AgendaReport, messages: Messages, wording: AgendaWording, surface: Surface): string[] {
  if (report.days.length === 0) return [` ${wording.nothing}`];
  const { columns } = wording;
  const rows = report.days.flatMap((day) =>
    day.items.map((item, at): TableCell[] => [
      at === 0 ? dayCell(day, wording, surface.palette) : '',
      wording.kinds[item.kind],
      { text: item.measure, paint: surface.palette.code },
      stateSpan(item.state, wording, surface.palette),
      itemCell(item, isSingle(report), messages, wording, surface.palette),
    ]),
  );
  const heads: TableColumn[] = [
    { title: columns.date },
    { title: columns.kind },
    { title: messages.reports.columns.id },
    { title: columns.state },
    { title: columns.title, minimum: 20 },
  ];
  return renderTable({ columns: heads, rows }, surface);
}

function dayCell({ date, weekday, mark }: AgendaDay, wording: AgendaWording, palette: Palette): Span[] {
  const note = mark === null ? [] : [wording.marks[mark]];
  return [
    { text: date, paint: palette.head },
    { text: [wording.weekday(weekday), ...note].join(' '), paint: palette.faint },
  ];
}
