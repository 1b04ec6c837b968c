/** `plan report`: the circular of a week, month, quarter or year with its annexes. */
import { type Cadence, periodAround } from '../calendar/cadence.js';
import { formatCircularText } from '../formats/circular/text.js';
import type { Wording } from '../formats/circular/wording.js';
import { loadSupervisionMessages } from '../messages/messages.js';
import { type CircularReport, compileCircular } from '../reports/circular/circular.js';
import type { ExitCode } from '../terminal/io.js';
import { createFileSurface } from '../terminal/surface.js';
import { type Context, exportMessages } from './context.js';
import { emit, noteDate, resolveFormat } from './emit.js';
import { exportShown } from './export-shown.js';
import { type LoadedPlan, loadPlan } from './load.js';
import { parseCadence, parseReportPeriod } from './report-period.js';

export interface ReportOptions {
  readonly period?: string;
  readonly asOf?: string;
  readonly output?: string;
  readonly format?: string;
}

const FORMATS = ['text', 'json', 'md'] as const;

export async function runReport(context: Context, cadenceText: string, options: ReportOptions): Promise<ExitCode> {
  const cadence = parseCadence(cadenceText);
  const format = resolveFormat(FORMATS, options.format, options.output, 'text', { txt: 'text' });
  if (format !== 'text') return exportShown(context, 'report', format, [cadenceText], options);
  const loaded = await loadPlan(context, options.asOf);
  const report = await compileReport(context, loaded, cadence, options.period);
  const { language } = loaded.judged.plan;
  const wording = await loadReportWording(context, loaded);
  const surface = options.output === undefined ? context.stdout : createFileSurface();
  await emit(context, formatCircularText(report, wording, surface), options.output, language);
  return 0;
}

/**
 * The circular of the period named, else of the one around the date. A period that is named is told up to the true date,
 * also after the plan; otherwise the clerk is told when the date is not today's. Throws a Problem for a wrong period.
 */
export async function compileReport(
  context: Context,
  { judged, asOf }: LoadedPlan,
  cadence: Cadence,
  periodText: string | undefined,
): Promise<CircularReport> {
  if (periodText !== undefined) {
    const upTo = asOf.clampedFrom ?? asOf.date;
    return compileCircular(judged, cadence, parseReportPeriod(cadence, periodText, judged.plan, upTo), upTo);
  }
  await noteDate(context, asOf, judged.plan.language);
  return compileCircular(judged, cadence, periodAround(cadence, asOf.date), asOf.date);
}

/** A circular is a paper: its language is the plan's, not that of the machine. */
export async function loadReportWording(context: Context, { judged }: LoadedPlan): Promise<Wording> {
  const messages = await exportMessages(context, judged.plan.language);
  const { circular } = await loadSupervisionMessages(messages.language);
  return { messages, circular, exports: judged.plan.exports };
}
