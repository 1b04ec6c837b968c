/** Whether answers still fit a plan that was changed while they were given. */
import { measuresOf, type Plan } from '../../model/plan.js';
import type { Report } from './read-report.js';

/** True where the department, the measure and all that the report refers to are what they were when they were shown. */
export function stillFits(report: Report, shown: Plan, now: Plan): boolean {
  return JSON.stringify(referredTo(report, shown)) === JSON.stringify(referredTo(report, now));
}

/** What a report is about: neither other parts of the measure nor other reports concern it. */
function referredTo({ department, entry }: Report, plan: Plan) {
  const measure = measuresOf(plan).find(({ id }) => id === entry.measure);
  return {
    department: plan.register.departments.find(({ id }) => id === department.id)?.name,
    office: measure?.officeStatus,
    targets: measure?.targets.filter(({ id }) => Object.hasOwn(entry.targets ?? {}, id)),
    actions: measure?.actions.filter(({ id }) => entry.actions?.includes(id)),
    milestone: measure?.milestones.find(({ id }) => id === entry.milestone),
    schedule: measure?.schedules.find(({ id }) => id === entry.schedule),
    trigger: measure?.triggers.find(({ id }) => id === entry.trigger),
    event: plan.events.find(({ id }) => id === entry.event),
  };
}
