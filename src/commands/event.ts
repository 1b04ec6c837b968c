/** `plan event`: records an event, and says what it starts. */
import { loadWorkCalendar } from '../calendar/load-work-calendar.js';
import { findSameEvent, newEventId, recordEvent } from '../edit/event/new-event.js';
import { formatEvent } from '../formats/edit/event.js';
import { judgePlan } from '../judge/judge.js';
import { Problem } from '../messages/problem.js';
import type { Plan } from '../model/plan.js';
import { compileEvent, type EventReport } from '../reports/edit/event.js';
import type { ExitCode } from '../terminal/io.js';
import { createFileSurface } from '../terminal/surface.js';
import { type Labels, oneOf } from './choices.js';
import type { Context } from './context.js';
import { canAsk } from './edit/ask.js';
import { type Edit, type EditOptions, type EditStyle, runEdit } from './edit/run-edit.js';
import { askForDetails } from './event/ask-event.js';
import { type EventDetails, toEvent } from './event/event-details.js';
import { parseEventKind } from './event/event-kind.js';
import { loadPlan } from './load.js';

export type EventOptions = EditOptions & EventDetails;

const ACTIONS: Labels<'add'> = { add: ['登记', '添加'] };

export async function runEvent(
  context: Context,
  action: string,
  kind: string,
  options: EventOptions,
): Promise<ExitCode> {
  oneOf('event', action, ['add'], ACTIONS);
  const details = await completeDetails(context, kind, options);
  const style: EditStyle<EventReport> = {
    kind: 'plan.event',
    command: `plan event add ${kind}`,
    describe: (report, messages, { event }, { stdout }) =>
      formatEvent(report, messages, event, { ...stdout, palette: createFileSurface().palette }),
  };
  return await runEdit(context, options, (plan) => addEvent(plan, kind, details, context.io.today()), style);
}

/** Asks before the plan is locked: a clerk may take long. */
async function completeDetails(context: Context, kind: string, options: EventOptions): Promise<EventDetails> {
  const isComplete = [options.date, options.place, options.summary].every((value) => value !== undefined);
  if (isComplete || !canAsk(context.io)) return options;
  const { plan } = (await loadPlan(context, undefined)).judged;
  toEvent(parseEventKind(plan, kind).id, options, plan, context.io.today());
  return await askForDetails(context, plan, options);
}

function addEvent(plan: Plan, kind: string, details: EventDetails, today: string): Edit<EventReport> {
  const event = toEvent(parseEventKind(plan, kind).id, details, plan, today);
  const same = findSameEvent(plan, event);
  if (same) throw new Problem(({ eventFaults }) => eventFaults.alreadyRecorded(same.id));
  const id = newEventId(plan, event);
  return {
    files: recordEvent(id, event),
    report: async (_before, after) => compileEvent(judgePlan(after, event.date, await loadWorkCalendar(after)), id),
  };
}
