/** The measures that a query finds. */
import type { JudgedMeasure, JudgedPlan } from '../judge/judged.js';
import { dutyOf } from '../model/duty.js';
import type { Role } from '../model/role.js';
import { type MeasureEntry, toMeasureEntry } from './measure-entry.js';

/** What one of the departments asked for has to do in a measure; `via` names the group that brings it. */
export interface ListedDuty {
  readonly department: string;
  readonly role: Role;
  readonly via: string | null;
}

/** A measure found; `duties` is there when the list was asked for departments. */
export type ListedMeasure = MeasureEntry & { readonly duties?: readonly ListedDuty[] };

/** The list and how many measures there are in all. */
export interface ListReport {
  readonly asOf: string;
  readonly plan: string;
  readonly total: number;
  /** The departments that the list was asked for. */
  readonly departments?: readonly string[];
  readonly measures: readonly ListedMeasure[];
}

/** The list of some of the plan's measures, with the duties of the departments asked for. */
export function listMeasures(
  judged: JudgedPlan,
  found: readonly JudgedMeasure[],
  departments?: readonly string[],
): ListReport {
  const { plan, asOf, measures } = judged;
  const withDuties = (item: JudgedMeasure): ListedMeasure => ({
    ...toMeasureEntry(item, plan),
    ...(departments && { duties: dutiesIn(judged, item, departments) }),
  });
  return {
    asOf,
    plan: plan.title,
    total: measures.length,
    ...(departments && { departments }),
    measures: found.map(withDuties),
  };
}

function dutiesIn({ plan }: JudgedPlan, { measure }: JudgedMeasure, departments: readonly string[]): ListedDuty[] {
  return departments.flatMap((department) => {
    const duty = dutyOf(plan.register, measure, department);
    return duty ? [{ department, role: duty.role, via: duty.via ?? null }] : [];
  });
}
