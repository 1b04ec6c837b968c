/** The calendar that a plan's deadlines are counted by. */
import { type Measure, measuresOf, type Plan } from '../model/plan.js';
import { createWorkCalendar } from './create-work-calendar.js';
import { loadNationalData, NO_DATA } from './holiday-data.js';
import { countsWorkingDays } from './time-limit.js';
import type { WorkCalendar } from './working-days.js';

/** The calendar of a plan; the announced holidays are loaded only where one of its deadlines depends on them. */
export async function loadWorkCalendar(plan: Plan): Promise<WorkCalendar> {
  return createWorkCalendar(needsWorkingDays(plan) ? await loadNationalData() : NO_DATA, plan.calendar);
}

/** True for a plan with a dated rhythm, or with an event whose duty or a checklist whose return is limited in working days. */
export function needsWorkingDays(plan: Plan): boolean {
  if (countsWorkingDays(plan.exports.checklist?.replyBy ?? '')) return true;
  const kinds = new Set(plan.events.map(({ kind }) => kind));
  return measuresOf(plan).some((measure) => hasDatedSchedule(measure) || hasStartedTrigger(measure, kinds));
}

function hasDatedSchedule({ schedules }: Measure): boolean {
  return schedules.some(({ every, from }) => every !== 'open' && from !== undefined);
}

function hasStartedTrigger({ triggers }: Measure, kinds: ReadonlySet<string>): boolean {
  return triggers.some(({ event, within }) => countsWorkingDays(within) && kinds.has(event));
}
