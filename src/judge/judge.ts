/** A plan and a date to the state of every measure on that date. */

import { NO_CALENDAR, type WorkCalendar } from '../calendar/working-days.js';
import { compareText } from '../model/compare-text.js';
import { type DateText, daysBetween } from '../model/period.js';
import { type Measure, measuresOf, type Plan, type ProgressEntry } from '../model/plan.js';
import { isOpen, type Status } from '../model/state.js';
import { alertOf, alertReasons } from './alert.js';
import { originalDue } from './due.js';
import type { DueState, JudgedMeasure, JudgedPlan } from './judged.js';
import { measureAsOf } from './measure-as-of.js';
import { paceOf } from './pace.js';
import { judgeParties } from './parties.js';
import { percentOf } from './percent.js';
import { type Counting, judgeSchedule } from './schedules.js';
import { startedDuties } from './started.js';
import { officeWord, statusOf } from './status.js';
import { suggestStep } from './suggestion.js';
import { judgeTarget } from './targets.js';

/** Judges every measure of the plan as of the date; without a calendar no deadline that depends on working days is known. */
export function judgePlan(plan: Plan, asOf: DateText, calendar: WorkCalendar = NO_CALENDAR): JudgedPlan {
  const entries = entriesByMeasure(plan, asOf);
  const groups = new Set(plan.register.groups.map(({ name }) => name));
  const measures = measuresOf(plan).map((measure) =>
    judgeMeasure(measure, entries.get(measure.id) ?? [], groups, { plan, calendar, asOf }),
  );
  return { plan, asOf, calendar, measures };
}

/** Those of one day by department; what one department reports on one day stays in the order of its file. */
function entriesByMeasure({ progress }: Plan, asOf: DateText): Map<string, ProgressEntry[]> {
  const entries = new Map<string, ProgressEntry[]>();
  const past = progress.filter(({ date }) => date <= asOf);
  for (const entry of past.sort((a, b) => compareText(a.date, b.date) || compareText(a.department, b.department))) {
    const list = entries.get(entry.measure);
    if (list) list.push(entry);
    else entries.set(entry.measure, [entry]);
  }
  return entries;
}

function judgeMeasure(
  written: Measure,
  entries: readonly ProgressEntry[],
  groups: ReadonlySet<string>,
  counting: Counting,
): JudgedMeasure {
  const { plan, asOf } = counting;
  const measure = measureAsOf(written, entries, plan, asOf);
  const word = officeWord(written, asOf);
  const status = statusOf(written, entries, asOf, groups);
  const due = judgeDue(written, measure, status, plan, asOf);
  const parties = judgeParties({ plan, measure, entries, status, word, groups, asOf });
  const targets = measure.targets.map((target) => judgeTarget(target, measure, entries, plan, asOf));
  const schedules = measure.schedules.map((schedule) => judgeSchedule(schedule, measure, entries, counting));
  const started = startedDuties(measure, entries, counting);
  const percent = percentOf(measure, parties, targets);
  const pace = isOpen(status) ? paceOf(measure, percent, due, plan, asOf) : null;
  const reasons = alertReasons({ status, parties, pace, due, schedules, started }, measure.alerts, plan.issued, asOf);
  const settled = !isOpen(status) || status === 'paused' || status === 'submitted';
  return {
    measure,
    status,
    statusSince: word.since,
    alert: alertOf({ status, parties, pace, due, schedules, started }, reasons),
    reasons,
    entries,
    parties,
    percent,
    pace,
    due,
    targets,
    schedules,
    started,
    suggestion: suggestStep({ measure, plan, parties, due, schedules, started, settled, asOf }),
  };
}

/** Nothing is overdue before the day after the issue, nor while it is paused or closed. */
function judgeDue(written: Measure, measure: Measure, status: Status, { issued }: Plan, asOf: DateText): DueState {
  const binding = measure.due !== undefined || !measure.standing;
  const isLate = binding && isOpen(status) && status !== 'paused' && asOf > issued;
  return {
    original: originalDue(written) ?? null,
    current: measure.due ?? null,
    effective: measure.effectiveDue,
    binding,
    extensions: measure.extensions.length,
    overdueDays: isLate ? Math.max(0, daysBetween(measure.effectiveDue, asOf)) : 0,
  };
}
