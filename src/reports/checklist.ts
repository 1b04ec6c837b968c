/** The checklist (责任清单) of one department: what it has to do, by role, with room for its answers. */
import type { JudgedPlan } from '../judge/judged.js';
import { dutyOf } from '../model/duty.js';
import type { Department, Group } from '../model/register.js';
import { ROLES, type Role } from '../model/role.js';
import { type Load, openGroupLoads } from './load.js';
import { type MeasureEntry, toMeasureEntry } from './measure-entry.js';

/** The parts of a checklist: one for each role, then the duties that groups bring. */
export type PartKey = Role | 'common';

/** One row: a measure and the department's role in it. */
export interface ChecklistRow extends MeasureEntry {
  readonly number: number;
  readonly role: Role;
  readonly via: string | null;
}

/** One part with its rows; parts without any are there too, so that their numbers stay the same. */
export interface ChecklistPart {
  readonly key: PartKey;
  readonly rows: readonly ChecklistRow[];
}

/** A department's checklist. */
export interface ChecklistReport {
  readonly asOf: string;
  readonly plan: string;
  readonly department: string;
  readonly dueSoonDays: number;
  readonly parts: readonly ChecklistPart[];
  /** Duties of groups whose members the document does not list; they stand in nobody's part five. */
  readonly openGroups: readonly Load[];
}

const PARTS: readonly PartKey[] = [...ROLES, 'common'];

/** The checklist of a department, or of a group as a whole. */
export function compileChecklist({ plan, asOf, measures }: JudgedPlan, party: Department | Group): ChecklistReport {
  const rows = measures.flatMap((item) => {
    const duty = dutyOf(plan.register, item.measure, party.name);
    return duty ? [{ ...toMeasureEntry(item, plan), role: duty.role, via: duty.via ?? null }] : [];
  });
  const keyOf = ({ role, via }: { role: Role; via: string | null }): PartKey => (via === null ? role : 'common');
  let number = 0;
  return {
    asOf,
    plan: plan.title,
    department: party.name,
    dueSoonDays: plan.alerts.dueSoonDays,
    parts: PARTS.map((key) => ({
      key,
      rows: rows.filter((row) => keyOf(row) === key).map((row) => ({ ...row, number: ++number })),
    })),
    openGroups:
      party.type === 'department'
        ? openGroupLoads(
            plan,
            measures.map(({ measure }) => measure),
          )
        : [],
  };
}
