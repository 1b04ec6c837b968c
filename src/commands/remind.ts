/** `plan remind`: who has to be told what. */
import { formatRemindText } from '../formats/remind/text.js';
import { loadSupervisionMessages } from '../messages/messages.js';
import { compileReminders } from '../reports/remind/remind.js';
import type { ExitCode } from '../terminal/io.js';
import { type Context, exportMessages } from './context.js';
import { emit, noteDate, resolveFormat } from './emit.js';
import { exportShown } from './export-shown.js';
import { loadPlan } from './load.js';
import { type SharedSelection, selectMeasures } from './selection.js';

export interface RemindOptions extends SharedSelection {
  readonly asOf?: string;
  readonly output?: string;
  readonly format?: string;
}

const FORMATS = ['text', 'json', 'md'] as const;

/** Writes the messages; where there is nothing to say, nothing at all but an empty report as JSON. */
export async function runRemind(context: Context, words: readonly string[], options: RemindOptions): Promise<ExitCode> {
  const format = resolveFormat(FORMATS, options.format, options.output, 'text', { txt: 'text' });
  if (format !== 'text') return exportShown(context, 'remind', format, words, options);
  const loaded = await loadPlan(context, options.asOf);
  const { measures, departments } = selectMeasures(loaded.judged, words, options);
  const report = compileReminders(loaded.judged, measures, departments);
  const { language } = loaded.judged.plan;
  // The messages are papers to be sent: their language is the plan's, not that of the machine.
  const messages = await exportMessages(context, language);
  const { remind } = await loadSupervisionMessages(messages.language);
  const isOnScreen = options.output === undefined && context.io.stdout.isTTY;
  const text = formatRemindText(report, messages, remind, isOnScreen ? context.stdout : undefined);
  if (text !== '') await noteDate(context, loaded.asOf, language);
  await emit(context, text, options.output, language);
  return 0;
}
