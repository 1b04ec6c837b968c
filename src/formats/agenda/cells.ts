/** Cells of the agenda that its tables share. */
import type { Messages } from '../../messages/messages.js';
import type { AgendaReport } from '../../reports/agenda/agenda.js';
import type { AgendaItem, AgendaState } from '../../reports/agenda/item.js';
import type { Palette } from '../../terminal/palette.js';
import type { Span } from '../table.js';
import { type AgendaWording, itemDetails, itemTitle, lastDone, ownersPhrase } from './phrases.js';

/** What came of an item, in words and in colour. */
export function stateSpan(state: AgendaState, wording: AgendaWording, palette: Palette): Span {
  const paints: Partial<Record<AgendaState, Span['paint']>> = {
    missed: palette.red,
    submitted: palette.blue,
    kept: palette.green,
    late: palette.yellow,
  };
  return { text: wording.states[state], paint: paints[state] };
}

/** True where one department was asked for: whose agenda it is need not be said on every line of it. */
export function isSingle({ asked }: AgendaReport): boolean {
  return asked?.length === 1;
}

/** What is to be done, by whom, and why on that day. */
export function itemCell(
  item: AgendaItem,
  single: boolean,
  messages: Messages,
  wording: AgendaWording,
  palette: Palette,
): Span[] {
  const done = lastDone(item);
  const own = done === '' ? [] : [wording.doneOn(wording.day(done))];
  const details = itemDetails(item, messages, wording);
  const who = single ? own : [ownersPhrase(item, messages, wording)];
  return [
    { text: itemTitle(item, messages, wording), paint: palette.head },
    ...who.map((text) => ({ text })),
    ...(details.length > 0 ? [{ text: details.join(messages.words.clauseSeparator), paint: palette.faint }] : []),
  ];
}
