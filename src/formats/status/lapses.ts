/** What somebody has to look after: measures behind, silent departments, targets, and what the office might do. */
import type { Messages } from '../../messages/messages.js';
import { TARGET_STANDINGS } from '../../model/state.js';
import type { SilentDepartment } from '../../reports/silence.js';
import type { BehindItem, StatusReport } from '../../reports/status/status.js';
import type { Surface } from '../../terminal/surface.js';
import { barSpan, drawMarkedBar } from '../marked-bar.js';
import type { TableCell } from '../table.js';
import { countedHeading, note, shortList } from './blocks.js';

const BAR = 12;

/** The measures behind their pace, each with a bar that shows where it should be; nothing where there are none. */
export function renderBehind({ asOf, behind }: StatusReport, messages: Messages, surface: Surface): string[] {
  const { status } = messages.reports;
  if (behind.length === 0) return [];
  const { palette } = surface;
  const toRow = ({ measure, title, actual, expected, gap }: BehindItem): TableCell[] => [
    { text: measure, paint: palette.code },
    barSpan(drawMarkedBar(actual, expected, BAR, surface), palette.yellow, surface),
    `${actual}%`,
    `${expected}%`,
    String(-gap),
    title,
  ];
  const columns = [
    { title: messages.reports.columns.id },
    { title: status.behindColumns.bar },
    { title: status.behindColumns.actual, align: 'right' as const },
    { title: status.behindColumns.expected, align: 'right' as const },
    { title: status.behindColumns.points, align: 'right' as const },
    { title: messages.reports.columns.measure, minimum: 20 },
  ];
  return [
    countedHeading(status.behind, behind.length, surface),
    ...shortList(behind, columns, toRow, (count) => status.moreBehind(count, asOf), surface),
  ];
}

/** The departments that have not reported for too long. */
export function renderSilent({ asOf, silent }: StatusReport, messages: Messages, surface: Surface): string[] {
  const { status } = messages.reports;
  if (silent.length === 0) return [];
  const toRow = ({ department, days, lastReport, measures }: SilentDepartment): TableCell[] => [
    department,
    status.silentDays(days),
    lastReport ?? status.neverReported,
    measures.join(messages.words.listSeparator),
  ];
  const columns = [
    { title: messages.reports.columns.department, minimum: 16 },
    { title: status.silentColumns.days },
    { title: status.silentColumns.last },
    { title: status.silentColumns.measures, minimum: 20 },
  ];
  return [
    countedHeading(status.silent, silent.length, surface),
    ...shortList(silent, columns, toRow, (count) => status.moreSilent(count, asOf), surface),
  ];
}

/** How the targets stand, in one line. */
export function renderTargets({ targets }: StatusReport, { words, reports }: Messages, surface: Surface): string[] {
  const total = TARGET_STANDINGS.reduce((sum, standing) => sum + targets[standing], 0);
  if (total === 0) return [];
  const parts = TARGET_STANDINGS.filter((standing) => targets[standing] > 0).map(
    (standing) => `${words.targetStandings[standing]} ${targets[standing]}`,
  );
  return [
    countedHeading(reports.status.targets, total, surface),
    ...note(parts.join(words.listSeparator) + reports.status.seeTargets, surface),
  ];
}

/** What waits for the office, and the steps that the ladder suggests. */
export function renderNextSteps(report: StatusReport, messages: Messages, surface: Surface): string[] {
  const { words, reports } = messages;
  const ids = (measures: readonly string[]) => measures.join(words.listSeparator);
  const waiting =
    report.waiting.length === 0
      ? []
      : [reports.status.waiting(report.waiting.length) + words.colon + ids(report.waiting)];
  const steps = report.suggestions.map(
    ({ step, measures }) =>
      reports.status.suggestion(words.ladderSteps[step], measures.length) + words.colon + ids(measures),
  );
  const lines = [...waiting, ...steps];
  if (lines.length === 0) return [];
  return [surface.palette.head(reports.status.nextSteps), ...lines.flatMap((line) => note(line, surface))];
}
