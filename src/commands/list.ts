/** `plan list`: measures as a table, filtered and sorted. */

import { formatSheet } from '../formats/format-sheet.js';
import { formatJson } from '../formats/json.js';
import { formatList, listSheet } from '../formats/list-table.js';
import { Problem } from '../messages/problem.js';
import { parsePeriod } from '../model/period.js';
import type { Plan } from '../model/plan.js';
import { type Filter, filterMeasures } from '../query/filter.js';
import { SORT_KEYS, sortMeasures } from '../query/sort.js';
import { listMeasures } from '../reports/list.js';
import type { ExitCode } from '../terminal/io.js';
import {
  oneOf,
  parseLamps,
  parseParty,
  parseRoles,
  parseSection,
  parseStatuses,
  parseTask,
  splitValues,
} from './choices.js';
import { type Context, exportMessages, terminalMessages } from './context.js';
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
  readonly format: string;
}

export async function runList(context: Context, options: ListOptions): Promise<ExitCode> {
  const format = oneOf('--format', options.format, ['table', 'json', 'csv', 'md']);
  const sort = oneOf('--sort', options.sort, SORT_KEYS);
  const { judged, asOf } = await loadPlan(context, options.asOf);
  const { plan } = judged;
  const filter = toFilter(options, plan);
  const titles = new Map(plan.tasks.map(({ id, title }) => [id, title]));
  const found = filterMeasures(judged.measures, filter, {
    register: plan.register,
    taskTitle: (task) => titles.get(task) ?? '',
  });
  const report = listMeasures(judged, sortMeasures(found, sort), filter.departments);
  const { io, stdout } = context;
  if (format === 'json') io.stdout.write(formatJson('plan.list', report));
  else if (format === 'table') {
    const messages = await terminalMessages(context, plan.language);
    io.stdout.write(formatList(report, asOf.clampedFrom, messages, stdout));
  } else {
    const messages = await exportMessages(context, plan.language);
    io.stdout.write(await formatSheet(listSheet(report, messages), format));
  }
  return 0;
}

function toFilter(options: ListOptions, plan: Plan): Filter {
  const departments = splitValues(options.department)?.map((text) => parseParty(plan, text).name);
  const sections = splitValues(options.section)?.map((text) => parseSection(plan, text));
  const tasks = splitValues(options.task)?.map((text) => parseTask(plan, text));
  const roles = parseRoles(options.role);
  const statuses = parseStatuses(options.status);
  const alerts = parseLamps(options.alert);
  const dueBefore = options.dueBefore === undefined ? undefined : startOf(options.dueBefore);
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

/** Before a period means before its first day. */
function startOf(text: string): string {
  const period = parsePeriod(text);
  if (!period) throw new Problem(({ usage }) => usage.invalidPeriod('--due-before', text));
  return period.start;
}
