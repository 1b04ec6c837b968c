/** The plan in figures as a sheet: the first worksheet of a workbook. */
import type { Messages } from '../../messages/messages.js';
import { LAMPS, STATUSES, TARGET_STANDINGS, TURN_STATES } from '../../model/state.js';
import type { Counts } from '../../reports/status/counts.js';
import type { StatusReport } from '../../reports/status/status.js';
import type { Sheet, SheetColumn } from '../sheet.js';

/** Counts by section, then what somebody has to look after. */
export function summarySheet(report: StatusReport, messages: Messages): Sheet {
  const { reports, words } = messages;
  const { sections, totals, tasks } = report;
  const figures = figuresOf(totals, messages);
  const row = (title: string, taskCount: number, counts: Counts) => [
    title,
    String(taskCount),
    ...figures.map(({ cell }) => cell(counts)),
  ];
  return {
    name: reports.summary.name,
    title: reports.summary.title(report.plan),
    lines: [
      [reports.asOf(words.date(report.asOf)), reports.size(sections.length, tasks, totals.measures)].join(words.comma),
    ],
    columns: [
      { title: reports.columns.section, kind: 'text' },
      { title: reports.summary.tasks, kind: 'number' },
      ...figures.map(({ column }) => column),
    ],
    blocks: [
      {
        rows: [
          ...sections.map((section) => row(words.sectionTitle(section.id, section.title), section.tasks, section)),
          row(reports.status.total, tasks, totals),
        ],
      },
    ],
    foot: notesOf(report, messages),
    page: { size: 'A4', landscape: true },
  };
}

interface Figure {
  readonly column: SheetColumn;
  readonly cell: (counts: Counts) => string;
}

/** Statuses and lamps that occur nowhere have no column. */
function figuresOf({ statuses, alerts }: Counts, { words, reports }: Messages): Figure[] {
  const figure = (title: string, count: (counts: Counts) => number): Figure => ({
    column: { title, kind: 'number' },
    cell: (counts) => String(count(counts)),
  });
  return [
    figure(reports.columns.measures, ({ measures }) => measures),
    ...STATUSES.filter((status) => status === 'done' || statuses[status] > 0).map((status) =>
      figure(words.statuses[status], (counts) => counts.statuses[status]),
    ),
    ...LAMPS.filter((lamp) => alerts[lamp] > 0).map((lamp) =>
      figure(words.lampHeads[lamp], (counts) => counts.alerts[lamp]),
    ),
  ];
}

function notesOf(report: StatusReport, { reports, words }: Messages): string[] {
  const { status, summary } = reports;
  const measures = (title: string, ids: readonly string[]) => (ids.length === 0 ? [] : [summary.measures(title, ids)]);
  const counts = <T extends string>(
    title: string,
    kinds: readonly T[],
    of: Readonly<Record<T, number>>,
    names: Readonly<Record<T, string>>,
  ) => {
    const found = kinds.filter((kind) => of[kind] > 0).map((kind) => [names[kind], of[kind]] as const);
    return found.length === 0 ? [] : [summary.counts(title, found)];
  };
  const silent = report.silent.map(({ department }) => department);
  return [
    status.paces(report.pace),
    ...measures(
      status.overdue,
      report.overdue.map(({ measure }) => measure),
    ),
    ...measures(
      status.behind,
      report.behind.map(({ measure }) => measure),
    ),
    ...(silent.length === 0 ? [] : [summary.units(status.silent, silent)]),
    ...counts(status.targets, TARGET_STANDINGS, report.targets, words.targetStandings),
    ...counts(status.rhythms, TURN_STATES, report.rhythms.turns, words.turnStates),
    ...measures(words.statuses.submitted, report.waiting),
    ...(report.undated.count === 0 ? [] : [status.undated(report.undated.count, report.undated.date)]),
    ...(report.standing === 0 ? [] : [status.standing(report.standing)]),
  ];
}
