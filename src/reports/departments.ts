/** The register with everybody's duties, and the duties of one party. */
import type { JudgedPlan } from '../judge/judged.js';
import { dutyOf } from '../model/duty.js';
import type { Department, DepartmentKind, Group } from '../model/register.js';
import { ROLES, type Role, type RoleCounts, totalDuties } from '../model/role.js';
import { type Load, loadOf, openGroupLoads } from './load.js';
import { type MeasureEntry, toMeasureEntry } from './measure-entry.js';

/** Duties by role, their sum, and those by groups apart. */
export interface DutyCounts {
  readonly direct: RoleCounts;
  readonly total: number;
  readonly common: number;
}

/** A department or group of the register with its duties. */
export type PartyCounts = DutyCounts & {
  readonly id: string;
  readonly name: string;
} & (
    | { readonly type: 'department'; readonly kind: DepartmentKind; readonly parent: string | null }
    | { readonly type: 'group'; readonly members: readonly string[] | 'open' }
  );

/** The whole register. */
export interface DepartmentsReport {
  readonly asOf: string;
  readonly plan: string;
  readonly departments: readonly PartyCounts[];
  readonly groups: readonly PartyCounts[];
}

/** One duty: the measure, the role, and the group that brings it. */
export interface PartyDuty extends MeasureEntry {
  readonly role: Role;
  readonly via: string | null;
}

/** One party with its duties, the strongest role first, group duties last. */
export interface DepartmentReport {
  readonly asOf: string;
  readonly plan: string;
  readonly party: PartyCounts;
  readonly aliases: readonly string[];
  readonly formerNames: readonly { readonly name: string; readonly until: string }[];
  readonly duties: readonly PartyDuty[];
  /** Duties of groups whose members the document does not list: possibly this department's, never counted. */
  readonly openGroups: readonly Load[];
}

/** Counts duties over all measures of the plan. */
export function summarizeDepartments(judged: JudgedPlan): DepartmentsReport {
  const { plan, asOf } = judged;
  return {
    asOf,
    plan: plan.title,
    departments: plan.register.departments.map((party) => countParty(judged, party)),
    groups: plan.register.groups.map((party) => countParty(judged, party)),
  };
}

/** The duties of one party. */
export function summarizeDepartment(judged: JudgedPlan, party: Department | Group): DepartmentReport {
  const { plan, asOf, measures } = judged;
  const duties = measures.flatMap((item): PartyDuty[] => {
    const duty = dutyOf(plan.register, item.measure, party.name);
    return duty ? [{ ...toMeasureEntry(item, plan), role: duty.role, via: duty.via ?? null }] : [];
  });
  const rank = ({ role, via }: PartyDuty) => (via === null ? ROLES.indexOf(role) : ROLES.length);
  return {
    asOf,
    plan: plan.title,
    party: countParty(judged, party),
    aliases: party.aliases,
    formerNames: party.type === 'department' ? party.formerNames : [],
    duties: duties.sort((a, b) => rank(a) - rank(b)),
    openGroups:
      party.type === 'department'
        ? openGroupLoads(
            plan,
            measures.map(({ measure }) => measure),
          )
        : [],
  };
}

function countParty({ plan, measures }: JudgedPlan, party: Department | Group): PartyCounts {
  const { direct, common } = loadOf(
    plan.register,
    measures.map(({ measure }) => measure),
    party.name,
  );
  const counts = { id: party.id, name: party.name, direct, total: totalDuties(direct), common };
  return party.type === 'department'
    ? { ...counts, type: 'department', kind: party.kind, parent: party.parent ?? null }
    : { ...counts, type: 'group', members: party.members };
}
