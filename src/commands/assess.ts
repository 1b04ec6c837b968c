/** `plan assess`: the quantified assessment, or every point of one unit. */

import type { Wording } from '../formats/assessment/phrases.js';
import { judgePlan } from '../judge/judge.js';
import type { JudgedPlan } from '../judge/judged.js';
import { loadSupervisionMessages, type Messages } from '../messages/messages.js';
import { Problem } from '../messages/problem.js';
import { type AssessmentReport, assessPlan } from '../reports/assessment/assessment.js';
import type { UnitScore } from '../reports/assessment/scores.js';
import { defaultPeriod, type Window, windowOf } from '../reports/assessment/window.js';
import type { ExitCode } from '../terminal/io.js';
import type { Surface } from '../terminal/surface.js';
import { parseParty, parseWhen } from './choices.js';
import type { Context } from './context.js';
import { emit, resolveFormat, tableStyle } from './emit.js';
import { exportShown } from './export-shown.js';
import { loadPlan } from './load.js';

export interface AssessOptions {
  readonly period?: string;
  readonly why?: string;
  readonly asOf?: string;
  readonly output?: string;
  readonly format?: string;
}

const FORMATS = ['table', 'json', 'csv', 'md'] as const;

export async function runAssess(context: Context, options: AssessOptions): Promise<ExitCode> {
  const format = resolveFormat(FORMATS, options.format, options.output, 'table');
  if (format !== 'table') return exportShown(context, 'assess', format, [], options);
  const { judged, asOf } = await loadPlan(context, options.asOf);
  const { plan } = judged;
  const report = compileAssessment(judged, options.period);
  const unit = options.why === undefined ? undefined : findUnit(report, judged, options.why);
  const { messages, surface } = await tableStyle(context, options.output, plan.language);
  const wording = await loadWording(messages);
  const clampedFrom = options.period === undefined ? asOf.clampedFrom : undefined;
  const text = await renderTerminal(report, unit, clampedFrom, wording, surface);
  await emit(context, text, options.output, plan.language);
  return 0;
}

/** The assessment of a period as people type it, by default the quarter, as of its end or of the plan's date if that is earlier. */
export function compileAssessment(judged: JudgedPlan, periodText: string | undefined): AssessmentReport {
  const window = resolveWindow(judged, periodText);
  return assessPlan(judgePlan(judged.plan, window.to, judged.calendar), window);
}

/** The wording of a language with that of the assessment. */
export async function loadWording(messages: Messages): Promise<Wording> {
  return { messages, assessment: (await loadSupervisionMessages(messages.language)).assessment };
}

async function renderTerminal(
  report: AssessmentReport,
  unit: UnitScore | undefined,
  clampedFrom: string | undefined,
  wording: Wording,
  surface: Surface,
): Promise<string> {
  if (unit) {
    const { formatWhy } = await import('../formats/assessment/why-text.js');
    return formatWhy(unit, report, clampedFrom, wording, surface);
  }
  const { formatAssessment } = await import('../formats/assessment/table.js');
  return formatAssessment(report, clampedFrom, wording, surface);
}

function resolveWindow({ plan, asOf }: JudgedPlan, text: string | undefined): Window {
  const period = text === undefined ? defaultPeriod(plan, asOf) : parseWhen('--period', text, plan);
  const window = windowOf(plan, period, asOf);
  if (window === 'outside-plan') {
    throw new Problem(({ usage }) => usage.periodOutsidePlan(period.text, plan.period.start, plan.period.end));
  }
  const begins = period.start > plan.period.start ? period.start : plan.period.start;
  if (window === 'not-begun') throw new Problem(({ usage }) => usage.periodNotBegun(period.text, begins, asOf));
  return window;
}

/** A department's score; a group has none. */
export function findUnit(report: AssessmentReport, { plan }: JudgedPlan, text: string): UnitScore {
  const { name } = parseParty(plan, text);
  const unit = unitsOf(report).find(({ department }) => department === name);
  if (unit) return unit;
  throw new Problem(({ usage }) => usage.groupNotScored(name));
}

/** Every unit that has a score, ranked or not. */
export function unitsOf({ classes, apart }: AssessmentReport): UnitScore[] {
  return [...classes.flatMap(({ units }) => units), ...apart];
}

/** The report with one unit; its rank is still that among all. */
export function only(report: AssessmentReport, unit: UnitScore): AssessmentReport {
  const keep = (units: readonly UnitScore[]) => units.filter((candidate) => candidate === unit);
  const classes = report.classes.map((group) => ({ ...group, units: keep(group.units) }));
  return { ...report, classes: classes.filter(({ units }) => units.length > 0), apart: keep(report.apart) };
}
