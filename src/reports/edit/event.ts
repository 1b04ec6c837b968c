/** A recorded event with the duties that it starts. */
import type { WorkCalendar } from '../../calendar/working-days.js';
import type { JudgedPlan, StartedDuty } from '../../judge/judged.js';
import type { DateText } from '../../model/period.js';
import type { Measure, PlanEvent } from '../../model/plan.js';

/** A duty that the event starts; one for each that owes it. */
export interface EventDuty {
  readonly measure: string;
  readonly measureTitle: string;
  /** The trigger's id and name. */
  readonly trigger: string;
  readonly name: string;
  readonly within: string;
  /** Any one of these can do it. */
  readonly owedBy: readonly string[];
  /** Null where the calendar does not know. */
  readonly deadline: DateText | null;
  /** The year whose holidays the calendar lacks for the deadline; null where it has them. */
  readonly missingYear: string | null;
}

/** The event and what it starts. */
export interface EventReport {
  readonly event: {
    readonly id: string;
    readonly kind: string;
    /** The name of its kind. */
    readonly name: string;
    readonly date: DateText;
    readonly place: string | null;
    readonly summary: string | null;
  };
  /** In the document's order. */
  readonly duties: readonly EventDuty[];
  /** Measures that provide for events of this kind, and in which this one starts nothing. */
  readonly idle: readonly string[];
}

/** The event of a plan that is judged as of the event's day, or later. Throws an Error for an event that is not there. */
export function compileEvent({ plan, measures, calendar }: JudgedPlan, id: string): EventReport {
  const event = plan.events.find((one) => one.id === id);
  if (!event) throw new Error(`no such event: ${id}`);
  const { kind, date, place = null, summary = null } = event;
  const name = plan.eventKinds.find((one) => one.id === kind)?.name ?? kind;
  const started = measures.map(({ measure, started }) => ({ measure, own: ofEvent(started, id) }));
  return {
    event: { id, kind, name, date, place, summary },
    duties: started.flatMap(({ measure, own }) => own.map((duty) => toDuty(duty, measure, calendar))),
    idle: started.filter(({ measure, own }) => own.length === 0 && providesFor(measure, event)).map(idOf),
  };
}

function ofEvent(duties: readonly StartedDuty[], id: string): readonly StartedDuty[] {
  return duties.filter(({ event }) => event.id === id);
}

function providesFor({ triggers }: Measure, { kind }: PlanEvent): boolean {
  return triggers.some(({ event }) => event === kind);
}

function idOf({ measure }: { readonly measure: Measure }): string {
  return measure.id;
}

function toDuty(
  { trigger, owedBy, deadline, event }: StartedDuty,
  measure: Measure,
  calendar: WorkCalendar,
): EventDuty {
  return {
    measure: measure.id,
    measureTitle: measure.title,
    trigger: trigger.id,
    name: trigger.name,
    within: trigger.within,
    owedBy,
    deadline,
    missingYear: deadline === null ? yearWithoutHolidays(event.date, calendar) : null,
  };
}

/** The first year from a date on that the calendar does not know to its end. */
function yearWithoutHolidays(date: DateText, calendar: WorkCalendar): string {
  let year = Number(date.slice(0, 4));
  while (calendar.isWorkingDay(`${year}-12-31`) !== undefined) year++;
  return String(year).padStart(4, '0');
}
