/** An entry or a letter dated before the plan was issued. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { entriesIn, isInWrongMonth } from '../draft/progress-entries.js';
import { knownItems, measuresIn, type PlanDraft } from '../rule.js';

export function* progressBeforeIssue(plan: PlanDraft): Iterable<Finding> {
  const issued = plan.plan?.draft.issued;
  if (plan.plan === undefined || issued === undefined) return;
  const related = { is: 'here', file: plan.plan.path, place: valueAt(['issued']) } as const;
  for (const place of entriesIn(plan)) {
    const { date } = place.entry;
    // A date that does not fit its folder either is one mistake: that of the month.
    if (date === undefined || date >= issued || isInWrongMonth(place, date)) continue;
    const at = valueAt([...place.path, 'date']);
    yield finding('progress-before-issue', place.file, at, { date, issued }, { related });
  }
  for (const { file, path, measure } of measuresIn(plan)) {
    for (const [index, { date }] of knownItems(measure.letters)) {
      if (date === undefined || date >= issued) continue;
      const at = valueAt([...path, 'letters', index, 'date']);
      yield finding('progress-before-issue', file, at, { date, issued, isLetter: true }, { related });
    }
  }
}
