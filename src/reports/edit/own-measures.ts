/** The measures that a department has a part in, those first that it may have to report on now. */
import type { JudgedMeasure, JudgedPlan } from '../../judge/judged.js';
import { dutyOf } from '../../model/duty.js';
import type { DateText, Period } from '../../model/period.js';
import type { Role } from '../../model/role.js';
import { type Alert, isOpen, type Status } from '../../model/state.js';

/** A measure to choose. */
export interface MeasureChoice {
  readonly id: string;
  readonly title: string;
  /** Null for a collator, or who only owes a schedule or trigger. */
  readonly role: Role | null;
  /** True where only a group brings the part. */
  readonly viaGroup: boolean;
  readonly status: Status;
  readonly alert: Alert | null;
  /** Null where the document states none. */
  readonly due: Period | null;
  readonly standing: boolean;
  readonly lastReport: DateText | null;
}

/** A department's measures in the document's order. */
export interface OwnMeasures {
  /** Open, with a part of its own. */
  readonly own: readonly MeasureChoice[];
  /** Closed or paused, or with a part that only a group brings. */
  readonly others: readonly MeasureChoice[];
}

/** The measures of a department, by its official name. */
export function listOwnMeasures({ measures, plan }: JudgedPlan, department: string): OwnMeasures {
  const choices = measures.flatMap((judged): MeasureChoice[] => {
    const duty = dutyOf(plan.register, judged.measure, department);
    if (!duty && !isNamedBeside(judged, department)) return [];
    return [toChoice(judged, department, duty?.role ?? null, duty?.via !== undefined)];
  });
  const isNear = ({ viaGroup, status }: MeasureChoice) => !viaGroup && isOpen(status) && status !== 'paused';
  return { own: choices.filter(isNear), others: choices.filter((choice) => !isNear(choice)) };
}

/** As collator, or as the one who owes a schedule or trigger. */
function isNamedBeside({ measure }: JudgedMeasure, department: string): boolean {
  const { collator, schedules, triggers } = measure;
  return collator === department || [...schedules, ...triggers].some(({ owedBy }) => owedBy === department);
}

function toChoice(
  { measure, status, alert, due, entries }: JudgedMeasure,
  department: string,
  role: Role | null,
  viaGroup: boolean,
): MeasureChoice {
  const lastReport = entries.findLast((entry) => entry.department === department)?.date ?? null;
  const { id, title, standing } = measure;
  return { id, title, role, viaGroup, status, alert, due: due.current, standing, lastReport };
}
