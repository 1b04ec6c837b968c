/** What an item of the agenda says: what is to be done, why on that day, and by whom. */
import type { Messages, SupervisionMessages } from '../../messages/messages.js';
import { parsePeriod } from '../../model/period.js';
import type { AgendaReport } from '../../reports/agenda/agenda.js';
import type { AgendaItem } from '../../reports/agenda/item.js';
import { goalPhrase } from '../targets/phrases.js';

export type AgendaWording = SupervisionMessages['agenda'];

/** What is to be done. */
export function itemTitle({ title, letter, goal }: AgendaItem, messages: Messages, wording: AgendaWording): string {
  if (letter) return wording.reply(letter.step, letter.number, wording.day(letter.date));
  return (title ?? '') + (goal ? messages.words.colon + goalPhrase(goal, messages) : '');
}

/** Where its day comes from, and which measure it is part of, a line each. */
export function itemDetails(item: AgendaItem, { words }: Messages, wording: AgendaWording): string[] {
  const { extension, rhythm, event, kind, measureTitle } = item;
  const lines: string[] = [];
  if (extension) lines.push(wording.extended(dueWords(extension.from, words), dueWords(extension.to, words)));
  if (event) lines.push(wording.started(event.name, wording.day(event.date), words.within(event.within)));
  if (rhythm) {
    const moved = rhythm.movedFrom === null ? '' : words.comma + wording.movedFrom(wording.day(rhythm.movedFrom));
    lines.push(words.every(rhythm.every) + moved);
  }
  return kind === 'due' ? lines : [...lines, wording.ofMeasure(measureTitle)];
}

function dueWords(text: string | null, words: Messages['words']): string {
  const period = text === null ? undefined : parsePeriod(text);
  return period ? words.due(period) : words.undecided;
}

/** Who answers for it, with the days on which they were done: `甲局、乙局（6月2日办结）；丙局（6月3日办结）`. */
export function ownersPhrase({ owners }: AgendaItem, { words }: Messages, wording: AgendaWording): string {
  const days = [...new Set(owners.map(({ done }) => done))].sort();
  return days
    .map((day) => {
      const names = owners.filter(({ done }) => done === day).flatMap(({ departments }) => departments);
      const done = day === null ? '' : words.bracket(wording.doneOn(wording.day(day)));
      return [...new Set(names)].join(words.listSeparator) + done;
    })
    .join(words.clauseSeparator);
}

/** The last day on which one of them was done; the empty text where none was. */
export function lastDone({ owners }: AgendaItem): string {
  return owners.map(({ done }) => done ?? '').reduce((a, b) => (a > b ? a : b), '');
}

/** `共12项：待办8、已办结4`. */
export function countsPhrase(
  { items, states }: { readonly items: number; readonly states: Readonly<Record<AgendaItem['state'], number>> },
  { words }: Messages,
  wording: AgendaWording,
): string {
  const counted = (Object.keys(wording.states) as AgendaItem['state'][]).filter((state) => states[state] > 0);
  const counts = counted.map((state) => wording.stateCount(wording.states[state], states[state]));
  return [wording.items(items), ...(counts.length > 0 ? [counts.join(words.listSeparator)] : [])].join(words.colon);
}

/** What the agenda does not list but a reader has to know. */
export function agendaNotes(
  { overdueBefore, unstated, from, asOf, measures, total }: AgendaReport,
  wording: AgendaWording,
): string[] {
  return [
    ...(overdueBefore > 0 ? [wording.overdueBefore(overdueBefore, from, asOf, measures === total)] : []),
    ...(unstated ? [wording.unstated(unstated.measures, unstated.date)] : []),
  ];
}
