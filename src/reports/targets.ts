/** Every target with its goal, what was reached, where it should be by now, and where it is going. */
import { toTenth } from '../judge/figures.js';
import type { JudgedMeasure, JudgedPlan, JudgedTarget, TargetValue } from '../judge/judged.js';
import type { DateText } from '../model/period.js';
import { isOpen, type Status, type TargetStanding } from '../model/state.js';
import { type Goal, toGoal } from './goal.js';
import { countTargets, standingOf, type TargetCounts } from './status/target-counts.js';

/** A target as of a date; null is 未定 or 未报. Percentages run from 0 to 100. */
export interface TargetLine extends Goal {
  readonly measure: string;
  readonly measureTitle: string;
  readonly status: Status;
  readonly id: string;
  readonly name: string;
  readonly due: DateText;
  readonly actual: number | null;
  /** What each department last said, the oldest report first. */
  readonly values: readonly TargetValue[];
  readonly remaining: number | null;
  readonly percent: number | null;
  /** Where it should be by now. */
  readonly expected: number | null;
  /** Points ahead of where it should be, negative when behind. */
  readonly gap: number | null;
  readonly state: TargetStanding;
  /** The value on the due at the rate so far, and whether that is enough; null where nothing more is to come. */
  readonly forecast: number | null;
  readonly forecastMeets: boolean | null;
}

/** The targets of some measures. */
export interface TargetsReport {
  readonly asOf: DateText;
  readonly plan: string;
  /** All targets of the plan. */
  readonly total: number;
  readonly counts: TargetCounts;
  /** In the document's order. */
  readonly targets: readonly TargetLine[];
}

/** The targets of the measures, with counts that add up to their number. */
export function compileTargets(plan: JudgedPlan, measures: readonly JudgedMeasure[]): TargetsReport {
  return {
    asOf: plan.asOf,
    plan: plan.plan.title,
    total: plan.measures.reduce((sum, { targets }) => sum + targets.length, 0),
    counts: countTargets(measures),
    targets: measures.flatMap((judged) => judged.targets.map((target) => toLine(target, judged, plan.asOf))),
  };
}

function toLine(judged: JudgedTarget, { measure, status }: JudgedMeasure, asOf: DateText): TargetLine {
  const { target, due, actual, values, remaining, percent, expected } = judged;
  const isRunning = isOpen(status) && status !== 'paused' && asOf < due;
  const forecast = isRunning ? judged.forecast : null;
  return {
    measure: measure.id,
    measureTitle: measure.title,
    status,
    id: target.id,
    name: target.name,
    ...toGoal(target),
    due,
    actual,
    values,
    remaining,
    percent,
    expected,
    gap: percent === null || expected === null ? null : toTenth(percent - expected),
    state: standingOf(judged, status),
    forecast,
    forecastMeets: forecastMeets(judged, forecast),
  };
}

/** A number that has to be exact is not foretold. */
function forecastMeets({ target: { compare }, goal }: JudgedTarget, forecast: number | null): boolean | null {
  if (goal === null || forecast === null || compare === 'exactly') return null;
  return compare === 'at-most' ? forecast <= goal : forecast >= goal;
}
