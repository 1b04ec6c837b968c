/** What is overdue and what falls due next. */
import type { Messages } from '../../messages/messages.js';
import type { DatedItem } from '../../reports/status/dated-items.js';
import type { StatusReport } from '../../reports/status/status.js';
import type { Surface } from '../../terminal/surface.js';
import type { TableCell } from '../table.js';
import { countedHeading, note, shortList } from './blocks.js';

const COLUMNS = [{ title: '' }, { title: '' }, { title: '' }, { title: '', minimum: 20 }];

/** The overdue measures. */
export function renderOverdue({ asOf, overdue }: StatusReport, messages: Messages, surface: Surface): string[] {
  const { status } = messages.reports;
  if (overdue.length === 0) return [surface.palette.head(status.overdue), ` ${status.noOverdue}`];
  return [
    countedHeading(status.overdue, overdue.length, surface),
    ...renderItems(overdue, (count) => status.moreOverdue(count, asOf), messages, surface),
  ];
}

/** What falls due next, and what has no date. */
export function renderUpcoming(report: StatusReport, messages: Messages, surface: Surface): string[] {
  const { asOf, upcoming, undated, standing } = report;
  const { status } = messages.reports;
  const notes = [
    ...(undated.count > 0 ? [status.undated(undated.count, undated.date)] : []),
    ...(standing > 0 ? [status.standing(standing)] : []),
  ];
  const rest = upcoming.length + notes.length === 0 ? [status.noUpcoming] : notes;
  const items =
    upcoming.length > 0 ? renderItems(upcoming, (count) => status.moreUpcoming(count, asOf), messages, surface) : [];
  return [surface.palette.head(status.upcoming), ...items, ...rest.flatMap((line) => note(line, surface))];
}

function renderItems(
  items: readonly DatedItem[],
  moreNote: (count: number) => string,
  messages: Messages,
  surface: Surface,
): string[] {
  const { palette } = surface;
  const { target, milestone } = messages.reports.status;
  const titles = { measure: (title: string) => title, target, milestone };
  const toRow = ({ date, days, kind, measure, title }: DatedItem): TableCell[] => [
    date,
    { text: messages.words.daysLeft(days), paint: days < 0 ? palette.red : palette.blue },
    { text: measure, paint: palette.code },
    titles[kind](title),
  ];
  return shortList(items, COLUMNS, toRow, moreNote, surface);
}
