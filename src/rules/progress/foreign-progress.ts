/** Progress of a department that has no role in the measure, not even through a group. */
import { type Finding, finding, keyAt, valueAt } from '../../diagnostics/diagnostic.js';
import { createForeignCheck } from '../draft/foreign-departments.js';
import { uniqueValues, wholeRegister } from '../draft/parties.js';
import { entriesIn } from '../draft/progress-entries.js';
import { reportedMeasure } from '../draft/reported-measure.js';
import type { PlanDraft } from '../rule.js';

export function* foreignProgress(plan: PlanDraft): Iterable<Finding> {
  const register = wholeRegister(plan);
  if (!register) return;
  const names = uniqueValues(register.departments.map(({ id, name }) => [id, name]));
  const isForeign = createForeignCheck(register);
  for (const { file, path, reporter, entry } of entriesIn(plan)) {
    const { measure } = entry;
    const department = names.get(reporter);
    const place = reportedMeasure(plan, measure);
    if (measure === undefined || department === undefined || !place || !isForeign(place, department)) continue;
    const related = { is: 'here', file: place.file, place: keyAt([...place.path, 'departments']) } as const;
    const params = { department, measure };
    yield finding('foreign-progress', file, valueAt([...path, 'measure']), params, { related });
  }
}
