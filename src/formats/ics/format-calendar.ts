/** A calendar as RFC 5545 text. */
import { ICalCalendar, ICalEvent } from 'ical-generator';
import { loadPaperMessages, loadSupervisionMessages, type Messages } from '../../messages/messages.js';
import type { CalendarReport } from '../../reports/calendar/calendar.js';
import { endEvent, entryEvents } from './entry-events.js';
import { foldLines } from './fold-lines.js';
import { type CalendarWording, calendarDescription } from './phrases.js';
import { escapedText } from './plain-text.js';

const END = 'END:VCALENDAR';

/** The text of a calendar; the same calendar gives the same text. */
export async function formatCalendar(report: CalendarReport, messages: Messages): Promise<string> {
  const { language } = messages;
  const { agenda } = await loadSupervisionMessages(language);
  const { calendar } = await loadPaperMessages(language);
  const wording: CalendarWording = { messages, agenda, calendar };
  const file = new ICalCalendar({
    prodId: { company: 'plan', product: 'calendar', language },
    name: escapedText(calendar.name(report.plan, report.department)),
    description: escapedText(calendarDescription(report, wording)),
  });
  const events = [...report.entries.flatMap((entry) => entryEvents(entry, report, wording)), endEvent(report, wording)];
  const texts = events.map((event) => foldLines(new ICalEvent(event, file).toString()));
  return `${String(file).slice(0, -END.length)}${texts.join('')}${END}\r\n`;
}
