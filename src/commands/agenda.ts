/** `plan agenda`: what is due, what recurs and what events have started, day by day. */
import { periodAround } from '../calendar/cadence.js';
import { formatAgenda } from '../formats/agenda/table.js';
import { loadSupervisionMessages } from '../messages/messages.js';
import { Problem } from '../messages/problem.js';
import { type DateText, shiftDays } from '../model/period.js';
import type { Plan } from '../model/plan.js';
import { type AgendaRange, compileAgenda } from '../reports/agenda/agenda.js';
import type { ExitCode } from '../terminal/io.js';
import { parseWhen } from './choices.js';
import type { Context } from './context.js';
import { emit, resolveFormat, tableStyle } from './emit.js';
import { exportShown } from './export-shown.js';
import { loadPlan } from './load.js';
import { type SharedSelection, selectMeasures } from './selection.js';

export interface AgendaOptions extends SharedSelection {
  readonly from?: string;
  readonly to?: string;
  readonly week?: boolean;
  readonly month?: boolean;
  readonly asOf?: string;
  readonly output?: string;
  readonly format?: string;
}

const FORMATS = ['table', 'json', 'csv', 'md'] as const;

/** Days that an agenda looks ahead where nobody says how far. */
const DAYS_AHEAD = 14;

export async function runAgenda(context: Context, words: readonly string[], options: AgendaOptions): Promise<ExitCode> {
  const format = resolveFormat(FORMATS, options.format, options.output, 'table');
  if (format !== 'table') return exportShown(context, 'agenda', format, words, options);
  checkCombination(options);
  const { judged, asOf } = await loadPlan(context, options.asOf);
  const { plan } = judged;
  const range = toRange(options, judged.asOf, plan);
  const report = compileAgenda(judged, selectMeasures(judged, words, options), range);
  const { messages, surface } = await tableStyle(context, options.output, plan.language);
  const { agenda } = await loadSupervisionMessages(messages.language);
  const text = formatAgenda(report, asOf.clampedFrom, messages, agenda, surface);
  await emit(context, text, options.output, plan.language);
  return 0;
}

/** A week, a month, and two days are three ways to say the same. */
export function checkCombination({ from, to, week, month }: AgendaOptions): void {
  const said = [
    ...(week ? ['--week'] : []),
    ...(month ? ['--month'] : []),
    ...(from === undefined ? [] : ['--from']),
    ...(to === undefined ? [] : ['--to']),
  ];
  const [first, second] = said;
  if (first === undefined || second === undefined || first === '--from') return;
  throw new Problem(({ usage }) => usage.notTogether(first, second));
}

/** A period begins with its first day and ends with its last one. */
export function toRange({ from, to, week, month }: AgendaOptions, asOf: DateText, plan: Plan): AgendaRange {
  if (week || month) {
    const { start, end } = periodAround(week ? 'weekly' : 'monthly', asOf);
    return { from: start, to: end };
  }
  const first = from === undefined ? asOf : parseWhen('--from', from, plan).start;
  const last = to === undefined ? shiftDays(first, DAYS_AHEAD) : parseWhen('--to', to, plan).end;
  if (first > last) throw new Problem(({ usage }) => usage.fromAfterTo(first, last));
  return { from: first, to: last };
}
