/** Assessments of plans in memory. */
import type { WorkCalendar } from '../../src/calendar/working-days.js';
import { judgePlan } from '../../src/judge/judge.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Plan } from '../../src/model/plan.js';
import { type AssessmentReport, assessPlan } from '../../src/reports/assessment/assessment.js';
import type { PartScore, UnitScore } from '../../src/reports/assessment/scores.js';
import { windowOf } from '../../src/reports/assessment/window.js';
import { makeCalendar } from './calendars.js';

/** The assessment of a period, as of its end or an earlier date. */
export function assess(
  plan: Plan,
  text = '2022-Q2',
  asOf = '2022-12-31',
  calendar: WorkCalendar = makeCalendar(),
): AssessmentReport {
  const period = parsePeriod(text);
  const window = period && windowOf(plan, period, asOf);
  if (!window || typeof window === 'string') throw new Error(`no window for ${text} as of ${asOf}`);
  return assessPlan(judgePlan(plan, window.to, calendar), window);
}

/** All units of a report, ranked or not. */
export function unitsOf({ classes, apart }: AssessmentReport): UnitScore[] {
  return [...classes.flatMap(({ units }) => units), ...apart];
}

/** One unit of a report. */
export function unitOf(report: AssessmentReport, name: string): UnitScore {
  const unit = unitsOf(report).find(({ department }) => department === name);
  if (!unit) throw new Error(`no unit ${name}`);
  return unit;
}

/** One part of a unit's score. */
export function partOf(unit: UnitScore, name: PartScore['part']): PartScore {
  const part = unit.parts.find((candidate) => candidate.part === name);
  if (!part) throw new Error(`no part ${name}`);
  return part;
}

/** Points as a whole number of hundredths. */
export function cents(points: number | null): number {
  return Math.round((points ?? 0) * 100);
}
