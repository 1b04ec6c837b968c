/** `plan list`: measures as a table, filtered and sorted. */

import { formatList } from '../formats/list-table.js';
import { sortMeasures } from '../query/sort.js';
import { listMeasures } from '../reports/list.js';
import type { ExitCode } from '../terminal/io.js';
import { parseSortKey } from './choices.js';
import type { Context } from './context.js';
import { emit, resolveFormat, tableStyle } from './emit.js';
import { exportShown } from './export-shown.js';
import { loadPlan } from './load.js';
import { hintAtDepartments, type SelectionOptions, selectMeasures } from './selection.js';

export interface ListOptions extends SelectionOptions {
  readonly sort: string;
  readonly asOf?: string;
  readonly output?: string;
  readonly format?: string;
}

const FORMATS = ['table', 'json', 'csv', 'md'] as const;

export async function runList(context: Context, words: readonly string[], options: ListOptions): Promise<ExitCode> {
  const format = resolveFormat(FORMATS, options.format, options.output, 'table');
  if (format !== 'table') return exportShown(context, 'list', format, words, options);
  const sort = parseSortKey(options.sort);
  const { judged, asOf } = await loadPlan(context, options.asOf);
  const { plan } = judged;
  const selection = selectMeasures(judged, words, options);
  const report = listMeasures(judged, sortMeasures(selection.measures, sort), selection.departments);
  const { messages, surface } = await tableStyle(context, options.output, plan.language);
  const text = formatList(report, asOf.clampedFrom, messages, surface);
  await emit(context, text, options.output, plan.language);
  await hintAtDepartments(context, selection, plan);
  return 0;
}
