/** An update worked out on a plan: which measures, what changes, and what they were before. */
import { loadWorkCalendar } from '../../calendar/load-work-calendar.js';
import type { PlanEdit } from '../../edit/change.js';
import { type Conflict, findConflict } from '../../edit/update/conflicts.js';
import type { MeasureRequest } from '../../edit/update/request.js';
import { updatePlan } from '../../edit/update/update-plan.js';
import { resolveAsOf } from '../../judge/as-of.js';
import { judgePlan } from '../../judge/judge.js';
import { Problem } from '../../messages/problem.js';
import type { DateText } from '../../model/period.js';
import { type Measure, measuresOf, type Plan } from '../../model/plan.js';
import {
  compileUpdate,
  type MeasureFacts,
  readFacts,
  type SkippedMeasure,
  type UpdateReport,
} from '../../reports/edit/update.js';
import { readMeasure } from '../edit/read-measure.js';
import { selectMeasures } from '../selection.js';
import type { UpdateOptions } from './options.js';
import { readRequest } from './read-request.js';

/** An update on its way. */
export interface PlannedUpdate {
  readonly files: PlanEdit;
  /** The measures to change, as they are. */
  readonly before: readonly MeasureFacts[];
  /** The date that statuses are shown as of. */
  readonly asOf: DateText;
  readonly skipped: readonly SkippedMeasure[];
}

/** Works the update out. Throws a Problem for what cannot be read, is not there, or contradicts a measure's records. */
export async function planUpdate(
  plan: Plan,
  ids: readonly string[],
  options: UpdateOptions,
  today: DateText,
): Promise<PlannedUpdate> {
  const chosen = await chooseMeasures(plan, ids, options.where, today);
  const request = readRequest(plan, options, today);
  checkTitle(chosen, request);
  checkRemovals(chosen, request);
  const skipped = settleConflicts(plan, chosen, request, options.where !== undefined);
  const left = new Set(skipped.map(({ measure }) => measure));
  const changing = new Set(chosen.map(({ id }) => id).filter((id) => !left.has(id)));
  const recorded = request.decision?.date ?? request.due?.date ?? today;
  const asOf = recorded > today ? recorded : today;
  return { files: updatePlan(plan, changing, request), before: readFacts(plan, changing, asOf), asOf, skipped };
}

/** What the update made of the plan. */
export function reportUpdate({ before, asOf, skipped }: PlannedUpdate, after: Plan): UpdateReport {
  const ids = new Set(before.map(({ id }) => id));
  return compileUpdate(before, readFacts(after, ids, asOf), { asOf, skipped });
}

/** Those of the ids, or those that the query finds on the date that the other commands judge by; each once. */
async function chooseMeasures(
  plan: Plan,
  ids: readonly string[],
  where: string | undefined,
  today: DateText,
): Promise<readonly Measure[]> {
  if (where === undefined) {
    const texts = ids.flatMap((text) => text.split(/[\s,，、;；]+/)).filter(Boolean);
    if (texts.length === 0) throw new Problem(({ updateFaults }) => updateFaults.noMeasures());
    return [...new Set(texts.map((text) => readMeasure(plan, text)))];
  }
  const { date } = resolveAsOf(undefined, today, plan.period);
  const judged = judgePlan(plan, date, await loadWorkCalendar(plan));
  const { measures, misplacedDepartments } = selectMeasures(judged, [where], {});
  if (measures.length === 0) throw nothingFound(where, misplacedDepartments);
  const found = new Set(measures.map(({ measure }) => measure.id));
  return measuresOf(plan).filter(({ id }) => found.has(id));
}

function nothingFound(where: string, misplacedDepartments: readonly string[]): Problem {
  return new Problem(({ updateFaults, queryFaults }) => {
    const explanation = updateFaults.nothingFound(where);
    const isMisplaced = misplacedDepartments.length > 0;
    return isMisplaced ? { ...explanation, hint: queryFaults.departmentsInText(misplacedDepartments) } : explanation;
  });
}

/** Measures of one title could not be told apart. */
function checkTitle(measures: readonly Measure[], { title }: MeasureRequest): void {
  if (title === undefined || measures.length === 1) return;
  const ids = measures.map(({ id }) => id);
  throw new Problem(({ updateFaults }) => updateFaults.titleOfSeveral(ids));
}

/** A department that none of the measures has was mistaken for another, or the measures were. */
function checkRemovals(measures: readonly Measure[], { parties }: MeasureRequest): void {
  for (const name of parties?.remove ?? []) {
    if (measures.some((measure) => measure.parties.some((party) => party.name === name))) continue;
    const ids = measures.map(({ id }) => id);
    throw new Problem(({ updateFaults }) => updateFaults.notInMeasures(name, ids));
  }
}

/** Of what a query found, measures that the decision has no use for are skipped; measures that were named are a mistake. */
function settleConflicts(
  plan: Plan,
  measures: readonly Measure[],
  request: MeasureRequest,
  isQuery: boolean,
): readonly SkippedMeasure[] {
  const statuses = statusesOn(plan, request.decision?.date);
  const conflicts = measures.flatMap((measure) => findConflict(measure, statuses.get(measure.id), request) ?? []);
  const [first] = conflicts.filter((conflict) => !isQuery || !('status' in conflict));
  if (first) throw conflictProblem(first, conflicts);
  return conflicts.flatMap((conflict) =>
    'status' in conflict ? [{ measure: conflict.measure, status: conflict.status }] : [],
  );
}

function statusesOn(plan: Plan, date: DateText | undefined): ReadonlyMap<string, SkippedMeasure['status']> {
  const measures = date === undefined ? [] : judgePlan(plan, date).measures;
  return new Map(measures.map(({ measure, status }) => [measure.id, status]));
}

function conflictProblem(conflict: Conflict, all: readonly Conflict[]): Problem {
  const alike = all.filter(({ is }) => is === conflict.is).map(({ measure }) => measure);
  return new Problem(({ updateFaults }) => {
    switch (conflict.is) {
      case 'same-status':
        return updateFaults.sameStatus(alike, conflict.status);
      case 'not-submitted':
        return updateFaults.notSubmitted(alike);
      case 'before-decision':
        return updateFaults.beforeDecision(conflict.measure, conflict.date, conflict.last);
      case 'before-extension':
        return updateFaults.beforeExtension(conflict.measure, conflict.date, conflict.last);
    }
  });
}
