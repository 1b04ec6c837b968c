/** `plan list`: measures as a table, filtered and sorted. */

import { formatSheet } from '../formats/format-sheet.js';
import { formatJson } from '../formats/json.js';
import { formatList, listSheet } from '../formats/list-table.js';
import type { Language } from '../model/plan.js';
import { sortMeasures } from '../query/sort.js';
import { type ListReport, listMeasures } from '../reports/list.js';
import type { ExitCode } from '../terminal/io.js';
import { parseSortKey } from './choices.js';
import { type Context, exportMessages } from './context.js';
import { emit, resolveFormat, tableStyle } from './emit.js';
import { loadPlan } from './load.js';
import { hintAtDepartments, type SelectionOptions, selectMeasures } from './selection.js';

export interface ListOptions extends SelectionOptions {
  readonly sort: string;
  readonly asOf?: string;
  readonly output?: string;
  readonly format?: string;
}

const FORMATS = ['table', 'json', 'csv', 'md'] as const;
type Format = (typeof FORMATS)[number];

export async function runList(context: Context, words: readonly string[], options: ListOptions): Promise<ExitCode> {
  const format = resolveFormat(FORMATS, options.format, options.output, 'table');
  const sort = parseSortKey(options.sort);
  const { judged, asOf } = await loadPlan(context, options.asOf);
  const { plan } = judged;
  const selection = selectMeasures(judged, words, options);
  const report = listMeasures(judged, sortMeasures(selection.measures, sort), selection.departments);
  const text = await renderList(context, report, format, options.output, asOf.clampedFrom, plan.language);
  await emit(context, text, options.output, plan.language);
  await hintAtDepartments(context, selection, plan);
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
