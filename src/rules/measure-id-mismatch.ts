/** A measure whose id does not begin with the id of its task. */
import { type Finding, finding, valueAt } from '../diagnostics/diagnostic.js';
import { taskOfMeasure } from '../model/ids.js';
import { measuresIn, type PlanDraft } from './rule.js';

export function* measureIdMismatch({ tasks }: PlanDraft): Iterable<Finding> {
  for (const task of tasks) {
    const id = task.draft.id;
    if (id === undefined) continue;
    for (const { measure, index } of measuresIn(task)) {
      if (measure.id !== undefined && taskOfMeasure(measure.id) !== id) {
        yield finding('measure-id-mismatch', task.path, valueAt(['measures', index, 'id']), { id: measure.id, task: id });
      }
    }
  }
}
