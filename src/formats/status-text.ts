/** The plan at a glance on the terminal. */
import type { Messages } from '../messages/messages.js';
import { ROLES, type Role, totalDuties } from '../model/role.js';
import { ALERTS, LAMPS, STATUSES, type Status } from '../model/state.js';
import type { Load } from '../reports/load.js';
import type { Counts, StatusReport } from '../reports/status.js';
import type { Surface } from '../terminal/surface.js';
import { drawBar } from './bar.js';
import { renderDatedItems } from './dated-items.js';
import { asOfPhrase, renderHeading } from './heading.js';
import { lampPaint, lampShape } from './lamps.js';
import { renderTable, type Span, type TableCell, type TableColumn } from './table.js';
import { wrapText } from './wrap.js';

const BUSIEST = 8;
const BAR = 16;
/** Least room for a section's heading and its number of measures. */
const SECTION_WIDTH = 28;

/** Heading, progress, sections, busiest departments, what is overdue and due next, legend. */
export function formatStatus(
  report: StatusReport,
  clampedFrom: string | undefined,
  messages: Messages,
  surface: Surface,
): string {
  const legend = messages.reports.lampLegend(report.dueSoonDays, (lamp) => `${lampShape(lamp)} `);
  const blocks = [
    renderTop(report, clampedFrom, messages, surface),
    renderSections(report, messages, surface),
    renderDepartments(report, messages, surface),
    renderOverdue(report, messages, surface),
    renderUpcoming(report, messages, surface),
    wrapText(legend, surface.width - 1, surface.measure).map((line) => ` ${surface.palette.faint(line)}`),
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
  const lamps = ALERTS.map((lamp) => ({
    text: `${lampShape(lamp)} ${messages.words.lampMeanings[lamp]} ${alerts[lamp]}`,
    paint: lampPaint(lamp, palette),
  }));
  const done = reports.status.done(statuses.done, measures);
  const plain = [full + rest, done, ...lamps.map(({ text }) => text)].join('  ');
  const separator = surface.measure(plain) < surface.width ? '  ' : '\n ';
  return [
    ...renderHeading(report.plan, [asOfPhrase(report.asOf, clampedFrom, messages), size], surface),
    '',
    ` ${palette.green(full)}${palette.faint(rest)}  ${done}${separator}${lamps.map(({ text, paint }) => paint(text)).join('  ')}`,
  ];
}

/** Statuses and lamps that occur nowhere have no column; where both do not fit beside each other, each has a table. */
function renderSections(report: StatusReport, messages: Messages, surface: Surface): string[] {
  const { words, reports } = messages;
  const { statuses, alerts } = report.totals;
  const byStatus = STATUSES.filter((status) => statuses[status] > 0).map(
    (status): CountColumn => ({
      title: words.statuses[status],
      get: (counts) => number(counts.statuses[status], statusPaint(status, surface)),
    }),
  );
  const byLamp = LAMPS.filter((lamp) => alerts[lamp] > 0).map(
    (lamp): CountColumn => ({
      title: words.lampMeanings[lamp],
      get: (counts) => number(counts.alerts[lamp], lampPaint(lamp, surface.palette)),
    }),
  );
  const both = [...byStatus, ...byLamp];
  const needed = both.reduce((width, { title }) => width + surface.measure(title) + 2, SECTION_WIDTH);
  const tables = needed <= surface.width ? [both] : [byStatus, byLamp];
  const rendered = tables.map((columns) => renderCounts(report, columns, messages, surface));
  return [
    surface.palette.head(reports.status.bySection),
    ...rendered.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines])),
  ];
}

/** A column of counts. */
interface CountColumn {
  readonly title: string;
  readonly get: (counts: Counts) => Span;
}

function renderCounts(
  { sections, totals }: StatusReport,
  counts: readonly CountColumn[],
  { words, reports }: Messages,
  surface: Surface,
): string[] {
  const columns: TableColumn[] = [
    { title: reports.columns.section, minimum: 16 },
    { title: reports.columns.measures, align: 'right' },
    ...counts.map(({ title }) => ({ title, align: 'right' as const })),
  ];
  const cells = (of: Counts): TableCell[] => [String(of.measures), ...counts.map(({ get }) => get(of))];
  const rows = [
    ...sections.map((section) => [words.sectionTitle(section.id, section.title), ...cells(section)]),
    [{ text: reports.status.total, paint: surface.palette.head }, ...cells(totals)],
  ];
  return renderTable({ columns, rows, feet: 1 }, surface);
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

function renderOverdue({ asOf, overdue }: StatusReport, messages: Messages, surface: Surface): string[] {
  const { status } = messages.reports;
  const heading = `${surface.palette.head(status.overdue)} ${overdue.length}`;
  if (overdue.length === 0) return [surface.palette.head(status.overdue), ` ${status.noOverdue}`];
  return [heading, ...renderDatedItems(overdue, (count) => status.moreOverdue(count, asOf), messages, surface)];
}

function renderUpcoming(report: StatusReport, messages: Messages, surface: Surface): string[] {
  const { asOf, upcoming, undated, standing } = report;
  const { status } = messages.reports;
  const notes = [
    ...(undated.count > 0 ? [status.undated(undated.count, undated.date)] : []),
    ...(standing > 0 ? [status.standing(standing)] : []),
  ];
  const rest = upcoming.length + notes.length === 0 ? [status.noUpcoming] : notes;
  return [
    surface.palette.head(status.upcoming),
    ...(upcoming.length > 0
      ? renderDatedItems(upcoming, (count) => status.moreUpcoming(count, asOf), messages, surface)
      : []),
    ...rest.flatMap((line) => wrapText(line, surface.width - 1, surface.measure)).map((line) => ` ${line}`),
  ];
}
