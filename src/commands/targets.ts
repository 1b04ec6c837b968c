/** `plan targets`: every target with what was reached and what is expected. */
import { formatSheet } from '../formats/format-sheet.js';
import { formatJson } from '../formats/json.js';
import { targetsSheet } from '../formats/targets/sheet.js';
import { formatTargets } from '../formats/targets/table.js';
import { loadSupervisionMessages } from '../messages/messages.js';
import type { Language } from '../model/plan.js';
import { compileTargets, type TargetsReport } from '../reports/targets.js';
import type { ExitCode } from '../terminal/io.js';
import { type Context, exportMessages } from './context.js';
import { emit, resolveFormat, tableStyle } from './emit.js';
import { loadPlan } from './load.js';
import { type SharedSelection, selectMeasures } from './selection.js';

export interface TargetsOptions extends SharedSelection {
  readonly asOf?: string;
  readonly output?: string;
  readonly format?: string;
}

const FORMATS = ['table', 'json', 'csv', 'md'] as const;
type Format = (typeof FORMATS)[number];

export async function runTargets(
  context: Context,
  words: readonly string[],
  options: TargetsOptions,
): Promise<ExitCode> {
  const format = resolveFormat(FORMATS, options.format, options.output, 'table');
  const { judged, asOf } = await loadPlan(context, options.asOf);
  const { language } = judged.plan;
  const report = compileTargets(judged, selectMeasures(judged, words, options).measures);
  const text = await renderTargets(context, report, format, options.output, asOf.clampedFrom, language);
  await emit(context, text, options.output, language);
  return 0;
}

async function renderTargets(
  context: Context,
  report: TargetsReport,
  format: Format,
  output: string | undefined,
  clampedFrom: string | undefined,
  language: Language,
): Promise<string> {
  if (format === 'json') return formatJson('plan.targets', report);
  if (format !== 'table') {
    const messages = await exportMessages(context, language);
    const { targets } = await loadSupervisionMessages(messages.language);
    return formatSheet(targetsSheet(report, messages, targets), format);
  }
  const { messages, surface } = await tableStyle(context, output, language);
  const { targets } = await loadSupervisionMessages(messages.language);
  return formatTargets(report, clampedFrom, messages, targets, surface);
}
