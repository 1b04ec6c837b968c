/** Filters of `list`: which judged measures to keep. */
import type { JudgedMeasure } from '../judge/judge.js';
import { dutyOf } from '../model/duty.js';
import type { DateText } from '../model/period.js';
import type { Register } from '../model/register.js';
import type { Role } from '../model/role.js';
import type { Lamp, Status } from '../model/state.js';

/** What a measure has to be; values of one field are alternatives, fields add up. */
export interface Filter {
  /** Official names. */
  readonly departments?: readonly string[];
  readonly roles?: readonly Role[];
  readonly sections?: readonly string[];
  readonly tasks?: readonly string[];
  readonly statuses?: readonly Status[];
  readonly alerts?: readonly Lamp[];
  /** The last day of the due comes before this date. Standing work without a due is never due. */
  readonly dueBefore?: DateText;
  /** In the title of measure or task, or in an action; every word has to occur. */
  readonly text?: string;
}

/** The measures that pass the filter, in their order. */
export function filterMeasures(
  measures: readonly JudgedMeasure[],
  filter: Filter,
  context: FilterContext,
): JudgedMeasure[] {
  const tests = [
    partyTest(filter, context.register),
    oneOf(filter.sections, ({ measure }) => measure.section),
    oneOf(filter.tasks, ({ measure }) => measure.task),
    oneOf(filter.statuses, ({ status }) => status),
    oneOf(filter.alerts, ({ alert }) => alert ?? 'none'),
    dueTest(filter.dueBefore),
    textTest(filter.text, context.taskTitle),
  ];
  return measures.filter((judged) => tests.every((test) => test(judged)));
}

/** What a filter has to know beside the measures. */
export interface FilterContext {
  readonly register: Register;
  readonly taskTitle: (task: string) => string;
}

type Test = (judged: JudgedMeasure) => boolean;

const always: Test = () => true;

function oneOf<T>(wanted: readonly T[] | undefined, get: (judged: JudgedMeasure) => T): Test {
  return wanted ? (judged) => wanted.includes(get(judged)) : always;
}

/** With departments: one of them has one of the roles, its own or by a group. Without: anybody has one of the roles. */
function partyTest({ departments, roles }: Filter, register: Register): Test {
  const fits = (role: Role) => roles === undefined || roles.includes(role);
  if (departments) {
    return ({ measure }) =>
      departments.some((name) => {
        const duty = dutyOf(register, measure, name);
        return duty !== undefined && fits(duty.role);
      });
  }
  return roles ? ({ measure }) => measure.parties.some(({ role }) => fits(role)) : always;
}

function dueTest(before: DateText | undefined): Test {
  if (before === undefined) return always;
  return ({ measure }) => (measure.due !== undefined || !measure.standing) && measure.effectiveDue < before;
}

function textTest(text: string | undefined, taskTitle: (task: string) => string): Test {
  const words = text?.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  return ({ measure }) => {
    const haystack = [measure.title, taskTitle(measure.task), ...measure.actions.map((action) => action.text)]
      .join('\n')
      .normalize('NFKC')
      .toLowerCase();
    return words.every((word) => haystack.includes(word));
  };
}
