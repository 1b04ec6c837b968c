/** What stands in a calendar: one thing with a permanent name, on one day or on the days of a rhythm. */
import type { JudgedMeasure } from '../../judge/judged.js';
import { type Duty, dutyOf } from '../../model/duty.js';
import type { DateText } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import { type Department, findParty, type Group } from '../../model/register.js';
import { digest, planKey } from '../../model/return-code.js';
import { isOpen } from '../../model/state.js';
import type { AgendaItem } from '../agenda/item.js';
import { type MeasureEntry, toMeasureEntry } from '../measure-entry.js';
import type { Series } from './series.js';

/** An item of the agenda as calendars hold it; one of a rhythm stands for all its turns and has the day of the first. */
export interface CalendarItem {
  readonly item: AgendaItem;
  /** Owed no more, as the office has paused or closed the measure; an earlier calendar may hold it. */
  readonly withdrawn: boolean;
  /** The turn of a rhythm that it is, where the series cannot hold it. */
  readonly turn: DateText | null;
  /** The days on which it recurs; null where it has one day. */
  readonly series: Series | null;
  /** Days before the day on which to be reminded; null where nothing is left to be done. */
  readonly alarmDays: number | null;
}

/** A whole day, or a series of them. */
export interface CalendarEntry extends CalendarItem {
  /** Made of ids that never change: the same in every calendar of the same owner, whatever the date. */
  readonly uid: string;
  readonly measure: MeasureEntry;
  /** What the owner of the calendar has to do in the measure; null in the office's calendar, and for who owes nothing else in it. */
  readonly duty: Duty | 'collator' | null;
}

/** Whose calendar it is, and of what plan. */
export interface Owner {
  readonly plan: Plan;
  readonly party: Department | Group | undefined;
}

/** An item as an entry of its measure; nobody is reminded of what the office has paused or closed. */
export function toEntry(calendarItem: CalendarItem, judged: JudgedMeasure, owner: Owner): CalendarEntry {
  const { withdrawn, alarmDays } = calendarItem;
  const isActive = isOpen(judged.status) && judged.status !== 'paused' && !withdrawn;
  return {
    ...calendarItem,
    uid: uidOf(calendarItem, owner),
    measure: toMeasureEntry(judged, owner.plan),
    duty: dutyIn(judged, owner),
    alarmDays: isActive ? alarmDays : null,
  };
}

/** By what a calendar is known; a department's says other things than the office's, so that its entries are others. */
export function calendarKey({ plan, party }: Owner): string {
  return party ? `${party.id}.${planKey(plan)}` : planKey(plan);
}

/** The name of an item among all items of its measure, from ids alone. */
export function itemKey({ kind, id, event, letter, owners }: AgendaItem, { register }: Plan): string {
  if (letter) {
    const [addressee = ''] = owners.flatMap(({ departments }) => departments);
    const party = findParty(register, addressee)?.id ?? addressee;
    return [kind, letter.date, letter.step, digest(`${party}\n${letter.number ?? ''}`, 6)].join('.');
  }
  return [kind, id, event?.id].filter((part) => part != null).join('.');
}

function uidOf({ item, turn }: CalendarItem, owner: Owner): string {
  const name = [item.measure, itemKey(item, owner.plan), ...(turn === null ? [] : [turn])].join('.');
  return `${name}@${calendarKey(owner)}`;
}

function dutyIn({ measure }: JudgedMeasure, { plan, party }: Owner): CalendarEntry['duty'] {
  if (!party) return null;
  return dutyOf(plan.register, measure, party.name) ?? (measure.collator === party.name ? 'collator' : null);
}
