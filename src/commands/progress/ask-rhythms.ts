/** Questions for what recurs, and for what events have started. */
import type { EntryContent } from '../../edit/progress/new-entry.js';
import { listDuties, listTurns } from '../../formats/edit/progress-choices.js';
import { occurrenceOf, type ToReport } from '../../reports/edit/to-report.js';
import { askOptional } from '../edit/ask.js';
import type { Subject } from './ask-content.js';
import { findItem } from './find-item.js';
import { itemByNumber, type Talk } from './talk.js';

/** Asks which turn of a schedule was kept, where one is open. */
export async function askTurn(
  { context, messages, wording, say }: Talk,
  { item, department, date }: Subject,
  { turns }: ToReport,
): Promise<Pick<EntryContent, 'schedule' | 'occurrence'>> {
  if (turns.length === 0) return {};
  say([wording.turns, ...listTurns(turns, messages, context.stderr)]);
  const schedules = item.measure.schedules.map(({ id, name }) => ({ id, names: [name] }));
  return (
    (await askOptional(context, {
      label: wording.askTurn,
      read: (answer) => {
        const turn = itemByNumber(turns, answer);
        if (!turn)
          return { schedule: findItem({ thing: 'schedule', measure: item.measure.id, items: schedules }, answer).id };
        return { schedule: turn.schedule, occurrence: occurrenceOf(turn, date, item, department.name) };
      },
    })) ?? {}
  );
}

/** Asks which duty of an event was done, where one is open. */
export async function askDuty(
  { context, wording, say }: Talk,
  { duties }: ToReport,
): Promise<Pick<EntryContent, 'event' | 'trigger'>> {
  if (duties.length === 0) return {};
  say([wording.duties, ...listDuties(duties, context.stderr)]);
  const items = duties.map(({ trigger, event }) => ({
    id: `${trigger.id} ${event.id}`,
    names: [trigger.name],
    answer: { event: event.id, trigger: trigger.id },
  }));
  const read = (answer: string) =>
    (itemByNumber(items, answer) ?? findItem({ thing: 'trigger', items }, answer)).answer;
  return (await askOptional(context, { label: wording.askDuty, read })) ?? {};
}
