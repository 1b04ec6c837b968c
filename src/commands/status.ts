/** `plan status`: the plan at a glance. */
import { formatJson } from '../formats/json.js';
import { formatStatus } from '../formats/status-text.js';
import { summarizeStatus } from '../reports/status.js';
import type { ExitCode } from '../terminal/io.js';
import { oneOf } from './choices.js';
import { type Context, terminalMessages } from './context.js';
import { loadPlan } from './load.js';

export interface StatusOptions {
  readonly asOf?: string;
  readonly format: string;
}

export async function runStatus(context: Context, options: StatusOptions): Promise<ExitCode> {
  const format = oneOf('--format', options.format, ['text', 'json']);
  const { judged, asOf } = await loadPlan(context, options.asOf);
  const report = summarizeStatus(judged);
  const { io, stdout } = context;
  if (format === 'json') io.stdout.write(formatJson('plan.status', report));
  else {
    const messages = await terminalMessages(context, judged.plan.language);
    io.stdout.write(formatStatus(report, asOf.clampedFrom, messages, stdout));
  }
  return 0;
}
