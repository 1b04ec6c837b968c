/** The matrix (任务分工一览表): measures down, parties across, the role where they meet. */
import type { JudgedPlan } from '../judge/judged.js';
import { dutyOf } from '../model/duty.js';
import { type Measure, measuresOf } from '../model/plan.js';
import type { Register } from '../model/register.js';
import { type Role, totalDuties } from '../model/role.js';
import { type Load, loadOf } from './load.js';

/** What stands where a measure and a party meet: a role, `common` when a group brings it, or nothing. */
export type MatrixCell = Role | 'common' | null;

/** A row: one measure. */
export interface MatrixRow {
  readonly number: number;
  readonly id: string;
  readonly section: string;
  readonly title: string;
  /** One cell for each party. */
  readonly cells: readonly MatrixCell[];
  /** Parties named in the measure, groups counting as one. */
  readonly parties: number;
}

/** The matrix with the totals of its foot. */
export interface MatrixReport {
  readonly asOf: string;
  readonly plan: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Departments in the register's order, then groups; those without any duty are left out. */
  readonly parties: readonly string[];
  /** Those of the parties that are groups. */
  readonly groups: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** One for each party. */
  readonly totals: readonly Load[];
  /** Departments without any duty in the whole plan. */
  readonly idle: readonly string[];
}

/** The matrix of a plan. */
export function compileMatrix({ plan, asOf, measures: judged }: JudgedPlan): MatrixReport {
  const measures = judged.map(({ measure }) => measure);
  const { register } = plan;
  const all = measuresOf(plan);
  const loads = [...register.departments, ...register.groups].map(({ name }) => loadOf(register, measures, name));
  const totals = loads.filter(({ direct, common }) => totalDuties(direct) + common > 0);
  const parties = totals.map(({ name }) => name);
  return {
    asOf,
    plan: plan.title,
    sections: plan.sections.map(({ id, title }) => ({ id, title })),
    parties,
    groups: parties.filter((name) => register.groups.some((group) => group.name === name)),
    rows: measures.map((measure, index) => toRow(register, measure, index + 1, parties)),
    totals,
    idle: register.departments
      .map(({ name }) => name)
      .filter((name) => all.every((measure) => !dutyOf(register, measure, name))),
  };
}

function toRow(register: Register, measure: Measure, number: number, parties: readonly string[]): MatrixRow {
  const cells = parties.map((name): MatrixCell => {
    const duty = dutyOf(register, measure, name);
    return duty === undefined ? null : duty.via === undefined ? duty.role : 'common';
  });
  const { id, section, title } = measure;
  return { number, id, section, title, cells, parties: measure.parties.length };
}
