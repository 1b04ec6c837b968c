/** A short list of things with a date: what is overdue, what is due next. */
import type { Messages } from '../messages/messages.js';
import type { DatedItem } from '../reports/status.js';
import type { Surface } from '../terminal/surface.js';
import { renderTable, type TableCell } from './table.js';

const LISTED = 10;

/** The first items, then a note on how many more there are. */
export function renderDatedItems(
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
  const columns = [{ title: '' }, { title: '' }, { title: '' }, { title: '', minimum: 20 }];
  const lines = renderTable({ columns, rows: items.slice(0, LISTED).map(toRow), bare: true }, surface);
  const more = items.length - LISTED;
  return more > 0 ? [...lines, ` ${moreNote(more)}`] : lines;
}
