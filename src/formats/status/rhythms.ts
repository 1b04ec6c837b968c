/** How the rhythms were kept, and the duties that events have started. */
import type { Messages } from '../../messages/messages.js';
import { TURN_STATES, type TurnState } from '../../model/state.js';
import type { EventLine, RhythmLine } from '../../reports/rhythms.js';
import type { StatusReport } from '../../reports/status/status.js';
import type { Surface } from '../../terminal/surface.js';
import type { TableCell } from '../table.js';
import { countedHeading, note, shortList } from './blocks.js';
import { countCell } from './count-cell.js';

/** States that a column is for; the next turn of each, which is not due yet, has none. */
const COUNTED: readonly TurnState[] = ['kept', 'late', 'missed'];

/** The schedules with their turns, those with missed turns first; a note on those that nobody can count. */
export function renderRhythms({ rhythms, asOf }: StatusReport, messages: Messages, surface: Surface): string[] {
  const { schedules, events } = rhythms;
  if (schedules.length + events.length === 0) return [];
  const counted = schedules.filter(({ kind }) => kind === 'counted').sort((a, b) => b.counts.missed - a.counts.missed);
  const lines = [
    ...(counted.length > 0 ? renderSchedules(counted, asOf, messages, surface) : []),
    ...uncountedNote(schedules, messages).flatMap((line) => note(line, surface)),
    ...events.flatMap((event) => note(eventLine(event, messages), surface)),
  ];
  return [countedHeading(messages.reports.status.rhythms, schedules.length, surface), ...lines];
}

function renderSchedules(
  counted: readonly RhythmLine[],
  asOf: string,
  { words, reports }: Messages,
  surface: Surface,
): string[] {
  const { palette } = surface;
  const paints: Partial<Record<TurnState, (text: string) => string>> = { missed: palette.red, late: palette.yellow };
  const toRow = ({ measure, name, every, counts, missed }: RhythmLine): TableCell[] => [
    { text: measure, paint: palette.code },
    words.every(every),
    ...COUNTED.map((state) => countCell(counts[state], paints[state])),
    countCell(Math.max(0, ...missed.map(({ turns }) => turns)), palette.red),
    name,
  ];
  const columns = [
    { title: reports.columns.id },
    { title: reports.status.rhythmColumns.every },
    ...COUNTED.map((state) => ({ title: words.turnStates[state], align: 'right' as const })),
    { title: reports.status.rhythmColumns.inARow, align: 'right' as const },
    { title: reports.status.rhythmColumns.name, minimum: 20 },
  ];
  return shortList(counted, columns, toRow, (count) => reports.status.moreRhythms(count, asOf), surface);
}

function uncountedNote(schedules: readonly RhythmLine[], { words, reports }: Messages): string[] {
  const kinds = ['open', 'undated', 'nobody'] as const;
  const parts = kinds.flatMap((kind) => {
    const found = schedules.filter((line) => line.kind === kind);
    return found.length === 0 ? [] : [reports.status.uncounted(found.length, words.scheduleKinds[kind])];
  });
  return parts.length === 0 ? [] : [parts.join(words.listSeparator) + reports.status.notCounted];
}

function eventLine({ date, kindName, counts }: EventLine, { words, reports }: Messages): string {
  const parts = TURN_STATES.filter((state) => counts[state] > 0).map(
    (state) => `${words.turnStates[state]} ${counts[state]}`,
  );
  return reports.status.event(words.date(date), kindName) + words.colon + parts.join(words.listSeparator);
}
