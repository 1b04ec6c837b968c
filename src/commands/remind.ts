/** `plan remind`: who has to be told what. */
import { formatJson } from '../formats/json.js';
import { formatRemindMarkdown, formatRemindText } from '../formats/remind/text.js';
import { loadSupervisionMessages } from '../messages/messages.js';
import { compileReminders, type RemindReport } from '../reports/remind/remind.js';
import type { ExitCode } from '../terminal/io.js';
import { type Context, exportMessages } from './context.js';
import { emit, noteDate, resolveFormat } from './emit.js';
import { type LoadedPlan, loadPlan } from './load.js';
import { type SharedSelection, selectMeasures } from './selection.js';

export interface RemindOptions extends SharedSelection {
  readonly asOf?: string;
  readonly output?: string;
  readonly format?: string;
}

const FORMATS = ['text', 'json', 'md'] as const;
type Format = (typeof FORMATS)[number];

/** Writes the messages; where there is nothing to say, nothing at all but an empty report as JSON. */
export async function runRemind(context: Context, words: readonly string[], options: RemindOptions): Promise<ExitCode> {
  const format = resolveFormat(FORMATS, options.format, options.output, 'text', { txt: 'text' });
  const loaded = await loadPlan(context, options.asOf);
  const { measures, departments } = selectMeasures(loaded.judged, words, options);
  const report = compileReminders(loaded.judged, measures, departments);
  const text = await renderReminders(context, report, format, loaded, options.output);
  if (text !== '') await noteDate(context, loaded.asOf, loaded.judged.plan.language);
  await emit(context, text, options.output, loaded.judged.plan.language);
  return 0;
}

/** The messages are papers to be sent: their language is the plan's, not that of the machine. */
async function renderReminders(
  context: Context,
  report: RemindReport,
  format: Format,
  { judged }: LoadedPlan,
  output: string | undefined,
): Promise<string> {
  if (format === 'json') return formatJson('plan.remind', report);
  const messages = await exportMessages(context, judged.plan.language);
  const { remind } = await loadSupervisionMessages(messages.language);
  if (format === 'md') return formatRemindMarkdown(report, messages, remind);
  const isOnScreen = output === undefined && context.io.stdout.isTTY;
  return formatRemindText(report, messages, remind, isOnScreen ? context.stdout : undefined);
}
