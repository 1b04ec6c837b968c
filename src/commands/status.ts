/** `plan status`: the plan at a glance. */
import { formatJson } from '../formats/json.js';
import { formatStatus } from '../formats/status/status-text.js';
import { ALERTS, type Alert } from '../model/state.js';
import { type StatusReport, summarizeStatus } from '../reports/status/status.js';
import type { ExitCode } from '../terminal/io.js';
import { parseAlert } from './choices.js';
import type { Context } from './context.js';
import { emit, resolveFormat, tableStyle } from './emit.js';
import { loadPlan } from './load.js';
import { type SelectionOptions, selectMeasures } from './selection.js';

export interface StatusOptions extends SelectionOptions {
  readonly failOn?: string;
  readonly asOf?: string;
  readonly output?: string;
  readonly format?: string;
}

const FORMATS = ['text', 'json'] as const;

/** With `--fail-on`, the exit code is 1 when a lamp of that colour or a worse one is on. */
export async function runStatus(context: Context, words: readonly string[], options: StatusOptions): Promise<ExitCode> {
  const format = resolveFormat(FORMATS, options.format, options.output, 'text', { txt: 'text' });
  const failOn = options.failOn === undefined ? undefined : parseAlert('--fail-on', options.failOn);
  const { judged, asOf } = await loadPlan(context, options.asOf);
  const { measures } = selectMeasures(judged, words, options);
  const report = summarizeStatus({ ...judged, measures });
  const { language } = judged.plan;
  if (format === 'json') await emit(context, formatJson('plan.status', report), options.output, language);
  else {
    const { messages, surface } = await tableStyle(context, options.output, language);
    await emit(context, formatStatus(report, asOf.clampedFrom, messages, surface), options.output, language);
  }
  return failOn !== undefined && hasAlert(report, failOn) ? 1 : 0;
}

function hasAlert({ totals }: StatusReport, worst: Alert): boolean {
  return ALERTS.slice(0, ALERTS.indexOf(worst) + 1).some((alert) => totals.alerts[alert] > 0);
}
