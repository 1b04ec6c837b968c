/** `plan show`: everything about a task or measure. */
import { formatJson } from '../formats/json.js';
import { formatShow } from '../formats/show-text.js';
import type { JudgedPlan } from '../judge/judged.js';
import { Problem } from '../messages/problem.js';
import { parseMeasureId, parseTaskId, taskOfMeasure } from '../model/ids.js';
import type { Plan } from '../model/plan.js';
import { type ShowReport, showTask } from '../reports/show.js';
import type { ExitCode } from '../terminal/io.js';
import { oneOf, parseTask } from './choices.js';
import { type Context, terminalMessages } from './context.js';
import { loadPlan } from './load.js';

export interface ShowOptions {
  readonly asOf?: string;
  readonly format: string;
}

export async function runShow(context: Context, id: string, options: ShowOptions): Promise<ExitCode> {
  const format = oneOf('--format', options.format, ['text', 'json']);
  const { judged, asOf } = await loadPlan(context, options.asOf);
  const report = findReport(judged, id);
  const { io, stdout } = context;
  if (format === 'json') io.stdout.write(formatJson('plan.show', report));
  else {
    const messages = await terminalMessages(context, judged.plan.language);
    io.stdout.write(formatShow(report, asOf.clampedFrom, messages, stdout));
  }
  return 0;
}

function findReport(judged: JudgedPlan, text: string): ShowReport {
  const measure = parseMeasureId(text);
  if (measure === undefined && parseTaskId(text) === undefined) {
    throw new Problem(({ usage }) => usage.notAnId(text));
  }
  const task = parseTask(judged.plan, measure === undefined ? text : taskOfMeasure(measure));
  const report = showTask(judged, task, measure);
  if (report) return report;
  throw new Problem(({ usage }) => usage.unknownMeasure(text, measureIds(judged.plan, task)));
}

function measureIds({ tasks }: Plan, task: string): string[] {
  return tasks.filter(({ id }) => id === task).flatMap(({ measures }) => measures.map(({ id }) => id));
}
