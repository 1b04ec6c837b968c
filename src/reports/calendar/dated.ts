/** What a measure owes by days of its own, as entries of a calendar. */
import type { JudgedMeasure, JudgedPlan } from '../../judge/judged.js';
import type { Asked } from '../agenda/asked.js';
import { datedItems } from '../agenda/dues.js';
import type { AgendaItem } from '../agenda/item.js';
import { recurringItems } from '../agenda/turns.js';
import { type CalendarEntry, itemKey, type Owner, toEntry } from './entry.js';
import { neverClosed } from './never-closed.js';
import { reminderDays } from './reminder.js';

/** The due, targets, milestones, answers to letters, and duties of events; the last only where their day is known. */
export function datedEntries(
  judged: JudgedMeasure,
  plan: JudgedPlan,
  asked: Asked | undefined,
  owner: Owner,
): CalendarEntry[] {
  const keyOf = (item: AgendaItem) => itemKey(item, plan.plan);
  const owed = [...datedItems(judged, plan, asked), ...mergeOwners(eventItems(judged, plan, asked))];
  const known = new Set(owed.map(keyOf));
  const withdrawn = datedItems(neverClosed(judged), plan, asked).filter((item) => !known.has(keyOf(item)));
  const entryOf = (isWithdrawn: boolean) => (item: AgendaItem) => {
    const isAhead = item.state === 'open' && item.date >= plan.asOf;
    const knownSince = item.event?.date ?? item.letter?.date;
    const alarmDays = isAhead ? reminderDays(judged.measure.alerts.dueSoonDays, knownSince, item.date) : null;
    return toEntry({ item, withdrawn: isWithdrawn, turn: null, series: null, alarmDays }, judged, owner);
  };
  return [...owed.filter(({ deadline }) => deadline !== null).map(entryOf(false)), ...withdrawn.map(entryOf(true))];
}

/** Duties that events have started. */
export function eventItems(judged: JudgedMeasure, plan: JudgedPlan, asked: Asked | undefined): AgendaItem[] {
  return recurringItems({ ...judged, schedules: [] }, plan, plan.asOf, asked);
}

/** Owners of one duty who are not equally far share an entry, which is as far as the last of them. */
function mergeOwners(items: readonly AgendaItem[]): AgendaItem[] {
  const merged = new Map<string, AgendaItem>();
  for (const item of items) {
    const key = `${item.id}\n${item.event?.id}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, owners: [...known.owners, ...item.owners] } : item);
  }
  return [...merged.values()];
}
