/** A plan prepared for many answers: its departments and measures by id, and who may report on each measure. */
import { type Measure, measuresOf, type Plan } from '../../model/plan.js';
import type { Department } from '../../model/register.js';
import { type Reporters, reportersOf } from '../../model/reporters.js';

/** What answers are looked up in. */
export interface PlanIndex {
  readonly plan: Plan;
  readonly departments: ReadonlyMap<string, Department>;
  readonly measures: ReadonlyMap<string, Measure>;
  /** Worked out once for each measure. */
  readonly reportersOf: (measure: Measure) => Reporters;
}

/** Goes through the plan once. */
export function indexPlan(plan: Plan): PlanIndex {
  const reporters = new Map<Measure, Reporters>();
  return {
    plan,
    departments: new Map(plan.register.departments.map((department) => [department.id, department])),
    measures: new Map(measuresOf(plan).map((measure) => [measure.id, measure])),
    reportersOf: (measure) => {
      const found = reporters.get(measure) ?? reportersOf(plan, measure);
      reporters.set(measure, found);
      return found;
    },
  };
}
