/** Which measures a command is about: the words of a query and the flags that are sugar for it. */
import type { JudgedMeasure, JudgedPlan } from '../judge/judged.js';
import { Problem } from '../messages/problem.js';
import type { Plan } from '../model/plan.js';
import { askedDepartments, departmentsInText } from '../query/asked-departments.js';
import { compileQuery } from '../query/compile.js';
import { canRead } from '../query/conditions.js';
import { joinWords } from '../query/join-words.js';
import { parseQuery } from '../query/parse.js';
import { conditionOf, joinQueries, type Query } from '../query/tree.js';
import {
  parseLamps,
  parseParty,
  parseRoles,
  parseSection,
  parseStatuses,
  parseTask,
  parseWhen,
  splitValues,
} from './choices.js';
import { type Context, terminalMessages } from './context.js';
import { explainingQuery } from './query-problem.js';

/** The flags; each may be repeated or hold several values. */
export interface SelectionOptions {
  readonly department?: readonly string[];
  readonly role?: readonly string[];
  readonly section?: readonly string[];
  readonly task?: readonly string[];
  readonly status?: readonly string[];
  readonly alert?: readonly string[];
  readonly dueBefore?: string;
  readonly text?: string;
}

/** The flags of every command that takes a query. */
export type SharedSelection = Pick<SelectionOptions, 'department' | 'section' | 'task'>;

/** What was found, in the document's order. */
export interface Selection {
  readonly measures: readonly JudgedMeasure[];
  /** Official names of the departments and groups that were asked for by a flag or by the query. */
  readonly departments?: readonly string[];
  /** Official names of departments and groups that free words name, where nothing was found. */
  readonly misplacedDepartments: readonly string[];
}

/** The measures that the words and flags choose; all of them where there are none. Throws a Problem for a wrong one. */
export function selectMeasures(judged: JudgedPlan, words: readonly string[], options: SelectionOptions): Selection {
  const { plan } = judged;
  const flags = flagConditions(options, plan);
  const text = joinWords(words, (field, value) => canRead(field, value, plan));
  return explainingQuery(text, () => {
    const query = joinQueries([...flags, parseQuery(text)]);
    const measures = judged.measures.filter(compileQuery(query, plan));
    const departments = askedDepartments(query, plan.register);
    return {
      measures,
      ...(departments.length > 0 && { departments }),
      misplacedDepartments: measures.length === 0 ? departmentsInText(query, plan.register) : [],
    };
  });
}

/** Tells a clerk who typed a department's name, and found nothing, how to ask for the department. */
export async function hintAtDepartments(
  context: Context,
  { misplacedDepartments }: Selection,
  { language }: Plan,
): Promise<void> {
  if (misplacedDepartments.length === 0) return;
  const { usage, queryFaults } = await terminalMessages(context, language);
  context.io.stderr.write(`${usage.hint}${queryFaults.departmentsInText(misplacedDepartments)}\n`);
}

/** Before a period means before its first day; every word of `--text` has to occur. */
function flagConditions(options: SelectionOptions, plan: Plan): Query[] {
  const departments = splitValues('--department', options.department)?.map((text) => parseParty(plan, text).name);
  const sections = splitValues('--section', options.section)?.map((text) => parseSection(plan, text));
  const tasks = splitValues('--task', options.task)?.map((text) => parseTask(plan, text));
  const roles = parseRoles(options.role);
  const statuses = parseStatuses(options.status);
  const alerts = parseLamps(options.alert);
  const texts = options.text?.split(/\s+/).filter(Boolean) ?? [];
  if (options.text !== undefined && texts.length === 0) throw new Problem(({ usage }) => usage.emptyValue('--text'));
  const due = options.dueBefore === undefined ? undefined : parseWhen('--due-before', options.dueBefore, plan).start;
  return [
    ...(departments ? [conditionOf('department', departments)] : []),
    ...(roles ? [conditionOf('role', roles)] : []),
    ...(sections ? [conditionOf('section', sections)] : []),
    ...(tasks ? [conditionOf('task', tasks)] : []),
    ...(statuses ? [conditionOf('status', statuses)] : []),
    ...(alerts ? [conditionOf('alert', alerts)] : []),
    ...(due === undefined ? [] : [conditionOf('due', [due], '<')]),
    ...texts.map((word) => conditionOf('text', [word])),
  ];
}
