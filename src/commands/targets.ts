/** `plan targets`: every target with what was reached and what is expected. */
import { formatTargets } from '../formats/targets/table.js';
import { loadSupervisionMessages } from '../messages/messages.js';
import { compileTargets } from '../reports/targets.js';
import type { ExitCode } from '../terminal/io.js';
import type { Context } from './context.js';
import { emit, resolveFormat, tableStyle } from './emit.js';
import { exportShown } from './export-shown.js';
import { loadPlan } from './load.js';
import { type SharedSelection, selectMeasures } from './selection.js';

export interface TargetsOptions extends SharedSelection {
  readonly asOf?: string;
  readonly output?: string;
  readonly format?: string;
}

const FORMATS = ['table', 'json', 'csv', 'md'] as const;

export async function runTargets(
  context: Context,
  words: readonly string[],
  options: TargetsOptions,
): Promise<ExitCode> {
  const format = resolveFormat(FORMATS, options.format, options.output, 'table');
  if (format !== 'table') return exportShown(context, 'targets', format, words, options);
  const { judged, asOf } = await loadPlan(context, options.asOf);
  const { language } = judged.plan;
  const report = compileTargets(judged, selectMeasures(judged, words, options).measures);
  const { messages, surface } = await tableStyle(context, options.output, language);
  const { targets } = await loadSupervisionMessages(messages.language);
  const text = formatTargets(report, asOf.clampedFrom, messages, targets, surface);
  await emit(context, text, options.output, language);
  return 0;
}
