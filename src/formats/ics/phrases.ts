/** What an entry of a calendar says. */
import type { Messages, PaperMessages, SupervisionMessages } from '../../messages/messages.js';
import type { CalendarReport } from '../../reports/calendar/calendar.js';
import type { CalendarEntry } from '../../reports/calendar/entry.js';
import { itemDetails, itemTitle, ownersPhrase } from '../agenda/phrases.js';
import { rolesPhrase } from '../phrases.js';

/** The wording of calendars, with that of the agenda whose items they show. */
export interface CalendarWording {
  readonly messages: Messages;
  readonly agenda: SupervisionMessages['agenda'];
  readonly calendar: PaperMessages['calendar'];
}

/** Kind, rhythm, state, what is to be done, and of which measure: `【周期·每两周】明查（07-1）`. */
export function entrySummary(entry: CalendarEntry, wording: CalendarWording): string {
  const { messages, agenda, calendar } = wording;
  const { item, series } = entry;
  const every = series && item.rhythm ? [messages.words.every(item.rhythm.every)] : [];
  const marks = [agenda.kinds[item.kind], ...every, ...stateWords(entry, wording)];
  return calendar.summary(marks, itemTitle(item, messages, agenda), item.measure);
}

/** Nothing where it simply is to be done. */
function stateWords({ item, withdrawn, measure }: CalendarEntry, wording: CalendarWording): readonly string[] {
  const { messages, agenda, calendar } = wording;
  if (!withdrawn) return item.state === 'open' ? [] : [agenda.states[item.state]];
  const isStopped = measure.status === 'paused' || measure.status === 'cancelled';
  return [isStopped ? messages.words.statuses[measure.status] : calendar.withdrawn];
}

/** Which measure, why on this day, by whom, and how far it is, a line each. */
export function entryDescription(
  entry: CalendarEntry,
  { asOf, plan, department }: CalendarReport,
  wording: CalendarWording,
): string {
  const { messages, agenda, calendar } = wording;
  const { words } = messages;
  const { item, measure } = entry;
  return [
    calendar.id(item.measure),
    ...itemDetails(item, messages, agenda).toReversed(),
    ...(department === null ? [calendar.owners(ownersPhrase(item, messages, agenda))] : dutyLines(entry, wording)),
    rolesPhrase(measure, messages),
    calendar.state(words.statuses[measure.status], words.date(asOf)),
    calendar.source(plan),
    ...(item.deadline === null ? [calendar.uncertainDays] : []),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function dutyLines({ duty }: CalendarEntry, { messages: { words, reports }, calendar }: CalendarWording): string[] {
  if (duty === null) return [];
  if (duty === 'collator') return [calendar.ownDuty(calendar.collator)];
  const role = words.roles[duty.role];
  return [calendar.ownDuty(duty.via === undefined ? role : reports.checklist.common(role, duty.via))];
}

/** How many measures have no day but the last one of the plan. */
export function endDescription({ asOf, plan, end }: CalendarReport, wording: CalendarWording): string {
  const { messages, calendar } = wording;
  return [
    ...(end.unstated > 0 ? [calendar.unstated(end.unstated)] : []),
    messages.reports.asOf(messages.words.date(asOf)),
    calendar.source(plan),
  ].join('\n');
}

/** The date of the calendar, and what has no day in it; in one line, as not every program takes it for text. */
export function calendarDescription(
  { asOf, unscheduled, unknown }: CalendarReport,
  { messages: { words, reports }, agenda, calendar }: CalendarWording,
): string {
  const join = (phrases: readonly string[]) => [...new Set(phrases)].join(words.listSeparator);
  const rhythms = unscheduled.map(
    ({ measure, title, kind }) => `${measure} ${title}${words.bracket(agenda.unscheduledKinds[kind])}`,
  );
  const duties = unknown.map(({ measure, title }) => `${measure} ${title}`);
  return [
    reports.asOf(words.date(asOf)),
    ...(rhythms.length > 0 ? [calendar.unscheduled(join(rhythms))] : []),
    ...(duties.length > 0 ? [calendar.unknown(join(duties))] : []),
  ].join(words.clauseSeparator);
}
