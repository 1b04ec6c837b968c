/** Counts by section. */
import type { Messages } from '../../messages/messages.js';
import { LAMPS, STATUSES, type Status } from '../../model/state.js';
import type { Counts } from '../../reports/status/counts.js';
import type { StatusReport } from '../../reports/status/status.js';
import type { Surface } from '../../terminal/surface.js';
import { lampPaint } from '../lamps.js';
import { renderTable, type Span, type TableCell, type TableColumn } from '../table.js';
import { countCell } from './count-cell.js';

/** Least room for a section's heading and its number of measures. */
const SECTION_WIDTH = 28;

/** Statuses and lamps that occur nowhere have no column; where both do not fit beside each other, each has a table. */
export function renderSections(report: StatusReport, messages: Messages, surface: Surface): string[] {
  const { words, reports } = messages;
  const { statuses, alerts } = report.totals;
  const byStatus = STATUSES.filter((status) => statuses[status] > 0).map(
    (status): CountColumn => ({
      title: words.statuses[status],
      get: (counts) => countCell(counts.statuses[status], statusPaint(status, surface)),
    }),
  );
  const byLamp = LAMPS.filter((lamp) => alerts[lamp] > 0).map(
    (lamp): CountColumn => ({
      title: words.lampHeads[lamp],
      get: (counts) => countCell(counts.alerts[lamp], lampPaint(lamp, surface.palette)),
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
