/** The checklist (责任清单) of one department: what it has to do, by role, with room for its answers. */
import { dayAfterLimit } from '../calendar/time-limit.js';
import type { JudgedPlan } from '../judge/judged.js';
import { dutyOf } from '../model/duty.js';
import { type DateText, isDate } from '../model/period.js';
import type { Measure, Plan } from '../model/plan.js';
import type { Department, Group } from '../model/register.js';
import { planKey, writeReturnCode } from '../model/return-code.js';
import { ROLES, type Role } from '../model/role.js';
import { type Load, openGroupLoads } from './load.js';
import { type MeasureEntry, toMeasureEntry } from './measure-entry.js';
import { measureState } from './measure-state.js';

/** The parts of a checklist: one for each role, then the duties that groups bring. */
export type PartKey = Role | 'common';

/** One row: a measure and the department's role in it. */
export interface ChecklistRow extends MeasureEntry {
  readonly number: number;
  readonly role: Role;
  readonly via: string | null;
  /** By this a returned answer is known again; null for a group, which returns nothing. */
  readonly code: string | null;
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
  /** By when the office wants it back; null where the settings do not say, or only name a day that is over. */
  readonly replyBy: DateText | null;
  /** Whom to ask; null where the settings do not say. */
  readonly contact: string | null;
  readonly parts: readonly ChecklistPart[];
  /** Duties of groups whose members the document does not list; they stand in nobody's part five. */
  readonly openGroups: readonly Load[];
}

const PARTS: readonly PartKey[] = [...ROLES, 'common'];

/** The checklist of a department, or of a group as a whole. */
export function compileChecklist(judged: JudgedPlan, party: Department | Group): ChecklistReport {
  const { plan, asOf, measures } = judged;
  const rows = measures.flatMap((item) => {
    const duty = dutyOf(plan.register, item.measure, party.name);
    if (!duty) return [];
    const code = party.type === 'department' ? returnCode(plan, asOf, item.measure, party) : null;
    return [{ ...toMeasureEntry(item, plan), role: duty.role, via: duty.via ?? null, code }];
  });
  const keyOf = ({ role, via }: { role: Role; via: string | null }): PartKey => (via === null ? role : 'common');
  let number = 0;
  return {
    asOf,
    plan: plan.title,
    department: party.name,
    dueSoonDays: plan.alerts.dueSoonDays,
    replyBy: replyBy(judged) ?? null,
    contact: plan.exports.contact ?? null,
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

/** The state is that of the plan's files: what a date knows of a measure may be less, but has not changed since. */
/** A day that is set, or the last one of a time limit that the date of the checklist begins. */
function replyBy({ plan, asOf, calendar }: JudgedPlan): DateText | undefined {
  const setting = plan.exports.checklist?.replyBy;
  if (setting === undefined) return undefined;
  if (!isDate(setting)) return dayAfterLimit(asOf, setting, calendar);
  return setting < asOf ? undefined : setting;
}

function returnCode(plan: Plan, asOf: string, measure: Measure, { id, name }: Department): string {
  const task = plan.tasks.find((candidate) => candidate.id === measure.task);
  const own = task?.measures.find((candidate) => candidate.id === measure.id) ?? measure;
  return writeReturnCode({
    plan: planKey(plan),
    department: id,
    measure: measure.id,
    asOf,
    state: measureState(plan, own, name),
  });
}
