/** A recorded event and the duties that it starts, on the terminal. */
import type { EditMessages, Messages } from '../../messages/messages.js';
import type { EventDuty, EventReport } from '../../reports/edit/event.js';
import type { Surface } from '../../terminal/surface.js';
import { renderTable, type TableCell, type TableColumn } from '../table.js';
import { wrapText } from '../wrap.js';
import { oneLine } from './one-line.js';

type Wording = EditMessages['event'];

/** The event in a line, then its duties as a table. */
export function formatEvent(
  { event, duties, idle }: EventReport,
  messages: Messages,
  wording: Wording,
  surface: Surface,
): string[] {
  const { id, name, date, place, summary } = event;
  const details = [place, summary].filter((text) => text !== null).map(oneLine);
  const rows = mergeOwners(duties);
  const years = [...new Set(duties.map(({ missingYear }) => missingYear))].filter((year) => year !== null);
  const notes = [...years.map(wording.missingYear), ...(idle.length > 0 ? [wording.idle(idle)] : [])];
  const wrap = (text: string) => wrapText(text, surface.width, surface.measure);
  return [
    ...wrap(wording.recorded(id, name, date, details)),
    ...wrap(rows.length > 0 ? wording.started(rows.length) : wording.nothingStarted),
    ...(rows.length > 0 ? renderDuties(rows, messages, wording, surface) : []),
    ...notes.flatMap(wrap),
  ];
}

/** The same duty of several departments as one. */
function mergeOwners(duties: readonly EventDuty[]): EventDuty[] {
  const merged = new Map<string, EventDuty>();
  for (const duty of duties) {
    const key = `${duty.measure}\n${duty.trigger}`;
    merged.set(key, { ...duty, owedBy: [...(merged.get(key)?.owedBy ?? []), ...duty.owedBy] });
  }
  return [...merged.values()];
}

function renderDuties(
  duties: readonly EventDuty[],
  { words }: Messages,
  { columns }: Wording,
  surface: Surface,
): string[] {
  const rows = duties.map(({ measure, name, within, owedBy, deadline }): TableCell[] => [
    measure,
    name,
    owedBy.join(words.listSeparator),
    [{ text: deadline ?? words.undecided }, { text: words.within(within) }],
  ]);
  const heads: TableColumn[] = [
    { title: columns.measure },
    { title: columns.duty, minimum: 12 },
    { title: columns.owedBy, minimum: 12 },
    { title: columns.deadline },
  ];
  return renderTable({ columns: heads, rows }, surface);
}
