/** A department that has to submit reports 100 per cent, but does not submit. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import type { DateText } from '../../model/period.js';
import { isKnown } from '../draft/known-fields.js';
import { type DatedEntry, entriesByReporter, type Series } from '../draft/progress-entries.js';
import type { PlanDraft } from '../rule.js';
import { openMeasures } from './open-measures.js';

export function* unsubmittedCompletion(plan: PlanDraft): Iterable<Finding> {
  const measures = openMeasures(plan).filter(({ place: { task, path, measure } }) => {
    return measure.standing !== true && isKnown(task, path, 'standing');
  });
  const open = new Map(measures.map((measure) => [measure.id, measure]));
  for (const series of entriesByReporter(plan)) {
    const [{ reporter, measure = '' } = {}] = series;
    const { since, owing } = open.get(measure) ?? {};
    if (since === undefined || reporter === undefined || !owing?.includes(reporter)) continue;
    const completion = findUnsubmitted(series, since);
    if (!completion) continue;
    yield finding('unsubmitted-completion', completion.file, valueAt([...completion.path, 'percent']), { measure });
  }
}

/**
 * The first entry of the final run of 100s, unless it was submitted: a submission stands until the office has decided.
 * What was reported after the decision needs a submission of its own.
 */
function findUnsubmitted(series: Series, since: DateText): DatedEntry | undefined {
  if (!series.every(({ source, path }) => isKnown(source, path, 'percent', 'submit'))) return undefined;
  const reports = series.filter(({ entry }) => entry.percent !== undefined);
  const run = reports.slice(reports.findLastIndex(({ entry }) => entry.percent !== 100) + 1);
  const first = run.find(({ date }) => date > since) ?? run[0];
  if (!first) return undefined;
  const isSubmitted = series.some(({ entry, date }) => entry.submit === true && (date > since || date >= first.date));
  return isSubmitted ? undefined : first;
}
