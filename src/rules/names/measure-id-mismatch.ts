/** A measure whose id does not begin with the id of its task. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { taskOfMeasure } from '../../model/ids.js';
import { measuresIn, type PlanDraft } from '../rule.js';

export function* measureIdMismatch(plan: PlanDraft): Iterable<Finding> {
  for (const { file, path, task, measure } of measuresIn(plan)) {
    const { id } = task.draft;
    if (id === undefined || measure.id === undefined) continue;
    // A file under a wrong name, or with a wrong id, is found by itself.
    if ([id, task.stem].includes(taskOfMeasure(measure.id))) continue;
    yield finding('measure-id-mismatch', file, valueAt([...path, 'id']), { id: measure.id, task: id });
  }
}
