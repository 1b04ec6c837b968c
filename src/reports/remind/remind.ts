/** Who has to be told what: one message for each department, and what is left to the office itself. */
import type { JudgedMeasure, JudgedPlan } from '../../judge/judged.js';
import type { DateText } from '../../model/period.js';
import type { Department } from '../../model/register.js';
import { isOutside, officeOf } from '../addressee.js';
import { isLate } from './fact.js';
import { type PendingSubmission, pendingSubmission, type SuggestedStep, suggestedStep } from './office.js';
import { type RemindedMeasure, remindOf } from './reminded-measure.js';

/** How many working days a department has for its answer. */
export const ANSWER_WORKING_DAYS = 5;

/** A friendly word before the time, a reminder, or a request to somebody who does not stand under the office. */
export type MessageForm = 'notice' | 'reminder' | 'request';

/** All that one department has to be told. */
export interface DepartmentMessage {
  readonly department: string;
  readonly form: MessageForm;
  /** True when something in it is late. */
  readonly late: boolean;
  readonly measures: readonly RemindedMeasure[];
}

/** What stands in no message. */
export interface OfficeMatters {
  readonly pending: readonly PendingSubmission[];
  readonly suggestions: readonly SuggestedStep[];
  /** What the office itself has to do. */
  readonly measures: readonly RemindedMeasure[];
}

/** All messages. */
export interface RemindReport {
  readonly asOf: DateText;
  readonly plan: string;
  readonly issuer: string;
  /** The office that supervises, where the register names a single one. */
  readonly officeName: string | null;
  /** The day by which an answer is asked for; null where the calendar does not know the working days. */
  readonly answerBy: DateText | null;
  readonly answerWorkingDays: number;
  /** In the register's order. */
  readonly messages: readonly DepartmentMessage[];
  readonly office: OfficeMatters;
}

/** What every department has to be told of the measures found; only those asked for, if any were. */
export function compileReminders(
  judged: JudgedPlan,
  found: readonly JudgedMeasure[],
  departments?: readonly string[],
): RemindReport {
  const { plan, asOf } = judged;
  const office = officeOf(plan.register);
  const asked = departments && new Set(departments.flatMap((name) => membersOf(judged, name)));
  const isAsked = (names: readonly string[]) =>
    asked === undefined || [office?.name ?? '', ...names].some((name) => asked.has(name));
  return {
    asOf,
    plan: plan.title,
    issuer: plan.issuer,
    officeName: office?.name ?? null,
    answerBy: judged.calendar.addWorkingDays(asOf, ANSWER_WORKING_DAYS) ?? null,
    answerWorkingDays: ANSWER_WORKING_DAYS,
    messages: plan.register.departments
      .filter((department) => department !== office && (asked?.has(department.name) ?? true))
      .flatMap((department) => messageTo(department, found, judged)),
    office: {
      pending: found
        .flatMap((item) => pendingSubmission(item, judged, office?.name ?? null))
        .filter(({ by }) => isAsked(by)),
      suggestions: found
        .flatMap((item) => suggestedStep(item, judged))
        .filter(({ to, requested }) => isAsked([...to, ...requested])),
      measures: office && isAsked([]) ? found.flatMap((item) => remindOf(office, item, judged)) : [],
    },
  };
}

/** A group stands for its members; nobody knows those of an open one. */
function membersOf({ plan }: JudgedPlan, name: string): readonly string[] {
  const group = plan.register.groups.find((candidate) => candidate.name === name);
  if (!group) return [name];
  return group.members === 'open' ? [] : group.members;
}

function messageTo(department: Department, found: readonly JudgedMeasure[], judged: JudgedPlan): DepartmentMessage[] {
  const measures = found.flatMap((item) => remindOf(department, item, judged));
  if (measures.length === 0) return [];
  const late = measures.some(({ facts }) => facts.some(isLate));
  const form = isOutside(department) ? 'request' : late ? 'reminder' : 'notice';
  return [{ department: department.name, form, late, measures }];
}
