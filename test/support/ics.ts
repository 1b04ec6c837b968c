/** Calendars read back by another program than the one that wrote them. */
import ICAL from 'ical.js';

/** An event as a calendar program has it, the turns of a series expanded. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly status: string;
  readonly sequence: number;
  /** The days on which it stands, in time. */
  readonly days: readonly string[];
  /** Before the day, such as `-P14DT15H`. */
  readonly alarms: readonly string[];
}

/** The calendar of a file. Throws where it is none. */
export function parseCalendar(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}

/** The events by their ids; events that replace a turn are part of their series. */
export function readEvents(text: string): ReadEvent[] {
  const all = parseCalendar(text).getAllSubcomponents('vevent');
  const isReplacing = (event: ICAL.Component) => event.hasProperty('recurrence-id');
  return all
    .filter((event) => !isReplacing(event))
    .map((component) => {
      const uid = component.getFirstPropertyValue('uid');
      const exceptions = all.filter((other) => isReplacing(other) && other.getFirstPropertyValue('uid') === uid);
      return toEvent(component, new ICAL.Event(component, { exceptions, strictExceptions: true }));
    });
}

function toEvent(component: ICAL.Component, event: ICAL.Event): ReadEvent {
  const textOf = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    categories: component.getAllProperties('categories').flatMap((property) => property.getValues() as string[]),
    status: textOf('status'),
    sequence: event.sequence,
    days: event.isRecurring() ? expand(event) : [event.startDate.toString()],
    alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
  };
}

function expand(event: ICAL.Event): string[] {
  const days: string[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    days.push(event.getOccurrenceDetails(next).startDate.toString());
  }
  return days.sort();
}
