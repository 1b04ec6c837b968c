/** `plan list`: measures as a table, filtered and sorted. */

import { formatSheet } from '../formats/format-sheet.js';
import { formatJson } from '../formats/json.js';
import { formatList, listSheet } from '../formats/list-table.js';
import { Problem } from '../messages/problem.js';
import type { Language, Plan } from '../model/plan.js';
import { type Filter, filterMeasures } from '../query/filter.js';
import { sortMeasures } from '../query/sort.js';
import { type ListReport, listMeasures } from '../reports/list.js';
import type { ExitCode } from '../terminal/io.js';
import {
  parseLamps,
  parseParty,
  parseRoles,
  parseSection,
  parseSortKey,
  parseStatuses,
  parseTask,
  parseWhen,
  splitValues,
} from './choices.js';
import { type Context, exportMessages } from './context.js';
import { emit, resolveFormat, tableStyle } from './emit.js';
import { loadPlan } from './load.js';

export interface ListOptions {
  readonly department?: readonly string[];
  readonly role?: readonly string[];
  readonly section?: readonly string[];
  readonly task?: readonly string[];
  readonly status?: readonly string[];
  readonly alert?: readonly string[];
  readonly dueBefore?: string;
  readonly text?: string;
  readonly sort: string;
  readonly asOf?: string;
  readonly output?: string;
  readonly format?: string;
}

const FORMATS = ['table', 'json', 'csv', 'md'] as const;
type Format = (typeof FORMATS)[number];

export async function runList(context: Context, options: ListOptions): Promise<ExitCode> {
  const format = resolveFormat(FORMATS, options.format, options.output, 'table');
  const sort = parseSortKey(options.sort);
  const { judged, asOf } = await loadPlan(context, options.asOf);
  const { plan } = judged;
  const filter = toFilter(options, plan);
  const titles = new Map(plan.tasks.map(({ id, title }) => [id, title]));
  const found = filterMeasures(judged.measures, filter, {
    register: plan.register,
    taskTitle: (task) => titles.get(task) ?? '',
  });
  const report = listMeasures(judged, sortMeasures(found, sort), filter.departments);
  const text = await renderList(context, report, format, options.output, asOf.clampedFrom, plan.language);
  await emit(context, text, options.output, plan.language);
  return 0;
}

async function renderList(
  context: Context,
  report: ListReport,
  format: Format,
  output: string | undefined,
  clampedFrom: string | undefined,
  language: Language,
): Promise<string> {
  if (format === 'json') return formatJson('plan.list', report);
  if (format !== 'table') return formatSheet(listSheet(report, await exportMessages(context, language)), format);
  const { messages, surface } = await tableStyle(context, output, language);
  return formatList(report, clampedFrom, messages, surface);
}

/** Before a period means before its first day. */
function toFilter(options: ListOptions, plan: Plan): Filter {
  const departments = splitValues('--department', options.department)?.map((text) => parseParty(plan, text).name);
  const sections = splitValues('--section', options.section)?.map((text) => parseSection(plan, text));
  const tasks = splitValues('--task', options.task)?.map((text) => parseTask(plan, text));
  const roles = parseRoles(options.role);
  const statuses = parseStatuses(options.status);
  const alerts = parseLamps(options.alert);
  if (options.text?.trim() === '') throw new Problem(({ usage }) => usage.emptyValue('--text'));
  const dueBefore =
    options.dueBefore === undefined ? undefined : parseWhen('--due-before', options.dueBefore, plan).start;
  return {
    ...(departments && { departments }),
    ...(roles && { roles }),
    ...(sections && { sections }),
    ...(tasks && { tasks }),
    ...(statuses && { statuses }),
    ...(alerts && { alerts }),
    ...(dueBefore !== undefined && { dueBefore }),
    ...(options.text !== undefined && { text: options.text }),
  };
}
