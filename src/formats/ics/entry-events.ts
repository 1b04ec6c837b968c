/** What stands in a calendar as events of RFC 5545: one for each entry, and one more for each turn that days off have moved. */
import {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { DateText } from '../../model/period.js';
import type { CalendarReport } from '../../reports/calendar/calendar.js';
import type { CalendarEntry } from '../../reports/calendar/entry.js';
import { dayAfter, toDateValue, toMidnight } from './dates.js';
import { type CalendarWording, endDescription, entryDescription, entrySummary } from './phrases.js';
import { escapedText, plainText } from './plain-text.js';
import { recurrenceLines } from './recurrence.js';

const DAY = 24 * 60 * 60;
/** Reminders come when the office opens. */
const OPENING = 9 * 60 * 60;

/** The events of an entry. */
export function entryEvents(entry: CalendarEntry, report: CalendarReport, wording: CalendarWording): ICalEventData[] {
  const { item, series } = entry;
  const description = entryDescription(entry, report, wording);
  const base = {
    ...commonTo(report.asOf, entry),
    summary: plainText(entrySummary(entry, wording)),
    status: entry.withdrawn ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    categories: [{ name: wording.agenda.kinds[item.kind] }],
  };
  const main = { ...base, ...wholeDay(item.date), description: plainText(description) };
  if (!series) return [main];
  const moved = series.moved.map(({ from, to }) => ({
    ...base,
    ...wholeDay(to),
    description: plainText(`${description}\n${wording.agenda.movedFrom(wording.agenda.day(from))}`),
    x: recurrenceId(from),
  }));
  return [{ ...main, repeating: recurrenceLines(series) }, ...moved];
}

/** The event of the plan's last day. */
export function endEvent(report: CalendarReport, wording: CalendarWording): ICalEventData {
  return {
    ...commonTo(report.asOf, report.end),
    ...wholeDay(report.end.date),
    summary: plainText(wording.calendar.end(report.plan)),
    description: plainText(endDescription(report, wording)),
    status: ICalEventStatus.CONFIRMED,
    categories: [{ name: wording.calendar.endCategory }],
  };
}

/** The date of the calendar says which of two is the newer one; the same calendar changes nothing. */
function commonTo(asOf: DateText, { uid, alarmDays }: Pick<CalendarEntry, 'uid' | 'alarmDays'>) {
  return {
    id: escapedText(uid),
    stamp: toMidnight(asOf),
    sequence: Number(toDateValue(asOf)),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: toAlarms(alarmDays),
  };
}

function wholeDay(date: DateText): Pick<ICalEventData, 'start' | 'end'> {
  return { start: toMidnight(date), end: dayAfter(date) ?? null };
}

/** The turn of the series that an event replaces. The writer knows only moments here, and a whole day must be a date. */
function recurrenceId(date: DateText): [string, string][] {
  return [['RECURRENCE-ID;VALUE=DATE', toDateValue(date)]];
}

function toAlarms(days: number | null): NonNullable<ICalEventData['alarms']> {
  if (days === null) return [];
  const trigger = days * DAY - OPENING;
  return [{ type: ICalAlarmType.display, relatesTo: ICalAlarmRelatesTo.start, trigger }];
}
