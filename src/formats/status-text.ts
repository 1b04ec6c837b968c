/** The plan at a glance on the terminal. */
import type { Messages } from '../messages/messages.js';
import { ROLES, type Role, totalDuties } from '../model/role.js';
import { LAMPS, STATUSES, type Status } from '../model/state.js';
import type { Load } from '../reports/load.js';
import type { Counts, DatedItem, StatusReport } from '../reports/status.js';
import type { Surface } from '../terminal/surface.js';
import { drawBar } from './bar.js';
import { asOfPhrase, renderHeading } from './heading.js';
import { lampPaint, lampShape } from './lamps.js';
import { renderTable, type Span, type TableCell, type TableColumn } from './table.js';
import { wrapText } from './wrap.js';

const BUSIEST = 8;
const LISTED = 10;
const BAR = 20;

/** Heading, progress, sections, busiest departments, what is overdue and due next, legend. */
export function formatStatus(
  report: StatusReport,
  clampedFrom: string | undefined,
  messages: Messages,
  surface: Surface,
): string {
  const blocks = [
    renderTop(report, clampedFrom, messages, surface),
    renderSections(report, messages, surface),
    renderDepartments(report, messages, surface),
    renderOverdue(report, messages, surface),
    renderUpcoming(report, messages, surface),
    wrapText(messages.reports.status.legend(report.dueSoonDays), surface.width - 1, surface.measure).map(
      (line) => ` ${surface.palette.faint(line)}`,
    ),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function renderTop(
  report: StatusReport,
  clampedFrom: string | undefined,
  messages: Messages,
  surface: Surface,
): string[] {
  const { reports } = messages;
  const { palette } = surface;
  const { measures, statuses, alerts } = report.totals;
  const share = measures === 0 ? 0 : statuses.done / measures;
  const { full, rest } = drawBar(share, BAR, surface);
  const size = reports.size(report.sections.length, report.tasks, measures);
  const lamps = LAMPS.filter((lamp) => lamp !== 'none').map((lamp) =>
    lampPaint(lamp, palette)(`${lampShape(lamp)} ${messages.words.lampMeanings[lamp]} ${alerts[lamp]}`),
  );
  return [
    ...renderHeading(report.plan, [asOfPhrase(report.asOf, clampedFrom, messages), size], surface),
    '',
    ` ${palette.green(full)}${palette.faint(rest)}  ${reports.status.done(statuses.done, measures)}   ${lamps.join('  ')}`,
  ];
}

/** Statuses and lamps that occur nowhere have no column. */
function renderSections({ sections, totals }: StatusReport, messages: Messages, surface: Surface): string[] {
  const { words, reports } = messages;
  const { palette } = surface;
  const statuses = STATUSES.filter((status) => totals.statuses[status] > 0);
  const lamps = LAMPS.filter((lamp) => totals.alerts[lamp] > 0);
  const columns: TableColumn[] = [
    { title: reports.columns.section, minimum: 16 },
    { title: reports.columns.measures, align: 'right' },
    ...statuses.map((status) => ({ title: words.statuses[status], align: 'right' as const })),
    ...lamps.map((lamp) => ({ title: words.lampMeanings[lamp], align: 'right' as const })),
  ];
  const cells = (counts: Counts): TableCell[] => [
    String(counts.measures),
    ...statuses.map((status) => number(counts.statuses[status], statusPaint(status, surface))),
    ...lamps.map((lamp) => number(counts.alerts[lamp], lampPaint(lamp, palette))),
  ];
  const rows = [
    ...sections.map((section) => [words.sectionTitle(section.id, section.title), ...cells(section)]),
    [{ text: reports.status.total, paint: palette.head }, ...cells(totals)],
  ];
  return [palette.head(reports.status.bySection), ...renderTable({ columns, rows, feet: 1 }, surface)];
}

function statusPaint(status: Status, { palette }: Surface): Span['paint'] {
  return status === 'done' ? palette.green : undefined;
}

function number(value: number, paint: Span['paint']): Span {
  return value === 0 ? { text: '·' } : { text: String(value), paint };
}

function renderDepartments({ departments, openGroups }: StatusReport, messages: Messages, surface: Surface): string[] {
  const { reports } = messages;
  const busiest = departments.slice(0, BUSIEST);
  const most = Math.max(1, ...busiest.map(({ direct }) => totalDuties(direct)));
  const row = (load: Load): TableCell[] => [
    load.name,
    ...ROLES.map((role) => number(load.direct[role], undefined)),
    String(totalDuties(load.direct)),
    { text: drawBar(totalDuties(load.direct) / most, BAR, surface).full, paint: surface.palette.blue },
  ];
  const columns: TableColumn[] = [
    { title: reports.columns.department, minimum: 16 },
    ...ROLES.map((role: Role) => ({ title: messages.words.roles[role], align: 'right' as const })),
    { title: reports.columns.total, align: 'right' },
    { title: '' },
  ];
  const groups = openGroups.map(({ name, direct }) => reports.departments.groupCount(name, totalDuties(direct)));
  const note =
    groups.length === 0
      ? []
      : [reports.status.groups + messages.words.colon + groups.join(messages.words.listSeparator)];
  return [
    surface.palette.head(reports.status.busiest),
    ...renderTable({ columns, rows: busiest.map(row) }, surface),
    ...note
      .flatMap((line) => wrapText(line, surface.width - 1, surface.measure))
      .map((line) => ` ${surface.palette.faint(line)}`),
  ];
}

function renderOverdue({ overdue }: StatusReport, messages: Messages, surface: Surface): string[] {
  const { status } = messages.reports;
  const heading = `${surface.palette.head(status.overdue)} ${overdue.length}`;
  if (overdue.length === 0) return [surface.palette.head(status.overdue), ` ${status.noOverdue}`];
  return [heading, ...renderItems(overdue, messages, surface)];
}

function renderUpcoming({ upcoming, undated, standing }: StatusReport, messages: Messages, surface: Surface): string[] {
  const { status } = messages.reports;
  const notes = [
    ...(undated.count > 0 ? [status.undated(undated.count, undated.date)] : []),
    ...(standing > 0 ? [status.standing(standing)] : []),
  ];
  const rest = upcoming.length + notes.length === 0 ? [status.noUpcoming] : notes;
  return [
    surface.palette.head(status.upcoming),
    ...(upcoming.length > 0 ? renderItems(upcoming, messages, surface) : []),
    ...rest.flatMap((line) => wrapText(line, surface.width - 1, surface.measure)).map((line) => ` ${line}`),
  ];
}

function renderItems(items: readonly DatedItem[], messages: Messages, surface: Surface): string[] {
  const { palette, width } = surface;
  const rows = items
    .slice(0, LISTED)
    .map(({ date, days, measure, title }): TableCell[] => [
      date,
      { text: messages.words.daysLeft(days), paint: days < 0 ? palette.red : palette.blue },
      { text: measure, paint: palette.code },
      title,
    ]);
  const columns = [{ title: '' }, { title: '' }, { title: '' }, { title: '', minimum: 20 }];
  const lines = renderTable({ columns, rows }, { ...surface, width }).slice(2);
  const more = items.length - rows.length;
  return more > 0 ? [...lines, ` ${messages.reports.status.more(more)}`] : lines;
}
