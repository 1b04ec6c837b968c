/** A measure that has been submitted for longer than the office may take to decide. */
import { type Finding, finding, keyAt } from '../../diagnostics/diagnostic.js';
import { lastNeededSubmission } from '../../judge/status.js';
import { DEFAULT_ALERTS } from '../../model/alert-thresholds.js';
import { daysBetween } from '../../model/period.js';
import { isKnown } from '../draft/known-fields.js';
import { type DatedEntry, datedEntries } from '../draft/progress-entries.js';
import type { PlanDraft } from '../rule.js';
import { openMeasures } from './open-measures.js';

export function* unansweredSubmission(plan: PlanDraft): Iterable<Finding> {
  const limit = answerDays(plan);
  if (limit === undefined) return;
  const submissions = submissionsByMeasure(plan);
  for (const { id, since, owing } of openMeasures(plan)) {
    const last = lastNeededSubmission(owing, submissions.get(id) ?? [], since);
    if (!last) continue;
    const { file, path, date } = last;
    const days = daysBetween(date, plan.asOf);
    if (days <= limit) continue;
    const params = { measure: id, date, days, limit };
    yield finding('unanswered-submission', file, keyAt([...path, 'submit']), params);
  }
}

/** How many days the office has; undefined where plan.yaml may say so in a part that could not be read. */
function answerDays({ plan }: PlanDraft): number | undefined {
  if (!plan) return undefined;
  const days = plan.draft.alerts?.answerDays;
  if (days !== undefined) return days;
  const isAbsent = isKnown(plan, [], 'alerts') || (plan.draft.alerts && isKnown(plan, ['alerts'], 'answerDays'));
  return isAbsent ? DEFAULT_ALERTS.answerDays : undefined;
}

/** A submission by the id of the department that made it. */
type SubmittedEntry = DatedEntry & { readonly department: string; readonly submit: true };

function submissionsByMeasure(plan: PlanDraft): ReadonlyMap<string, readonly SubmittedEntry[]> {
  const submissions = new Map<string, SubmittedEntry[]>();
  for (const entry of datedEntries(plan)) {
    if (entry.entry.submit !== true) continue;
    const submission = { ...entry, department: entry.reporter, submit: true } as const;
    const list = submissions.get(entry.measure);
    if (list) list.push(submission);
    else submissions.set(entry.measure, [submission]);
  }
  return submissions;
}
