/** `plan departments`: the register with its counts, or one party's duties. */
import { departmentsSheet, formatDepartment, formatDepartments } from '../formats/departments-table.js';
import { formatSheet } from '../formats/format-sheet.js';
import { formatJson } from '../formats/json.js';
import { listSheet } from '../formats/list-table.js';
import { type DepartmentReport, summarizeDepartment, summarizeDepartments } from '../reports/departments.js';
import type { ListReport } from '../reports/list.js';
import type { ExitCode } from '../terminal/io.js';
import { oneOf, parseParty } from './choices.js';
import { type Context, exportMessages, terminalMessages } from './context.js';
import { type LoadedPlan, loadPlan } from './load.js';

export interface DepartmentsOptions {
  readonly asOf?: string;
  readonly format: string;
}

const FORMATS = ['table', 'json', 'csv', 'md'] as const;
type Format = (typeof FORMATS)[number];

export async function runDepartments(
  context: Context,
  name: string | undefined,
  options: DepartmentsOptions,
): Promise<ExitCode> {
  const format = oneOf('--format', options.format, FORMATS);
  const loaded = await loadPlan(context, options.asOf);
  const text =
    name === undefined ? await renderAll(context, loaded, format) : await renderOne(context, loaded, name, format);
  context.io.stdout.write(text);
  return 0;
}

async function renderAll(context: Context, { judged }: LoadedPlan, format: Format): Promise<string> {
  const report = summarizeDepartments(judged);
  const { language } = judged.plan;
  if (format === 'json') return formatJson('plan.departments', report);
  if (format === 'table') return formatDepartments(report, await terminalMessages(context, language), context.stdout);
  return formatSheet(departmentsSheet(report, await exportMessages(context, language)), format);
}

async function renderOne(
  context: Context,
  { judged, asOf }: LoadedPlan,
  name: string,
  format: Format,
): Promise<string> {
  const report = summarizeDepartment(judged, parseParty(judged.plan, name));
  const { language } = judged.plan;
  if (format === 'json') return formatJson('plan.department', report);
  if (format === 'table') {
    return formatDepartment(report, asOf.clampedFrom, await terminalMessages(context, language), context.stdout);
  }
  return formatSheet(
    listSheet(toList(report, judged.measures.length), await exportMessages(context, language)),
    format,
  );
}

function toList({ asOf, plan, party, duties }: DepartmentReport, total: number): ListReport {
  const measures = duties.map(({ role, via, ...entry }) => ({
    ...entry,
    duties: [{ department: party.name, role, via }],
  }));
  return { asOf, plan, total, departments: [party.name], measures };
}
