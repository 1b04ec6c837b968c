/** `plan departments`: the register with its counts, or one party's duties. */
import { departmentsSheet, formatDepartment, formatDepartments } from '../formats/departments-table.js';
import { formatSheet } from '../formats/format-sheet.js';
import { formatJson } from '../formats/json.js';
import { listSheet } from '../formats/list-sheet.js';
import type { Messages } from '../messages/messages.js';
import { type DepartmentReport, summarizeDepartment, summarizeDepartments } from '../reports/departments.js';
import type { ListReport } from '../reports/list.js';
import type { ExitCode } from '../terminal/io.js';
import type { Surface } from '../terminal/surface.js';
import { parseParty } from './choices.js';
import { type Context, exportMessages } from './context.js';
import { emit, resolveFormat, tableStyle } from './emit.js';
import { type LoadedPlan, loadPlan } from './load.js';

export interface DepartmentsOptions {
  readonly asOf?: string;
  readonly output?: string;
  readonly format?: string;
}

const FORMATS = ['table', 'json', 'csv', 'md'] as const;
type Format = (typeof FORMATS)[number];

export async function runDepartments(
  context: Context,
  name: string | undefined,
  options: DepartmentsOptions,
): Promise<ExitCode> {
  const format = resolveFormat(FORMATS, options.format, options.output, 'table');
  const loaded = await loadPlan(context, options.asOf);
  const { language } = loaded.judged.plan;
  const style = format === 'table' ? await tableStyle(context, options.output, language) : undefined;
  const messages = style?.messages ?? (await exportMessages(context, language));
  const surface = style?.surface ?? context.stdout;
  const render = name === undefined ? renderAll(loaded) : renderOne(loaded, name);
  await emit(context, await render(format, messages, surface), options.output, language);
  return 0;
}

type Render = (format: Format, messages: Messages, surface: Surface) => string | Promise<string>;

function renderAll({ judged }: LoadedPlan): Render {
  const report = summarizeDepartments(judged);
  return (format, messages, surface) => {
    if (format === 'json') return formatJson('plan.departments', report);
    if (format === 'table') return formatDepartments(report, messages, surface);
    return formatSheet(departmentsSheet(report, messages), format);
  };
}

function renderOne({ judged, asOf }: LoadedPlan, name: string): Render {
  const report = summarizeDepartment(judged, parseParty(judged.plan, name));
  return (format, messages, surface) => {
    if (format === 'json') return formatJson('plan.department', report);
    if (format === 'table') return formatDepartment(report, asOf.clampedFrom, messages, surface);
    return formatSheet(listSheet(toList(report, judged.measures.length), messages), format);
  };
}

/** The duties as a list of measures, headed by the party's name. */
function toList({ asOf, plan, party, duties }: DepartmentReport, total: number): ListReport {
  const measures = duties.map(({ role, via, ...entry }) => ({
    ...entry,
    duties: [{ department: party.name, role, via }],
  }));
  return { asOf, plan: `${plan} ${party.name}`, total, departments: [party.name], measures };
}
