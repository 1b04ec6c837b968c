/** Ids of measures that may be meant where a file or another id is itself mistaken. */
import { taskOfMeasure } from '../../model/ids.js';
import { measuresIn, type PlanDraft } from '../rule.js';
import { createFileDoubt } from './unread-files.js';

/** Tells whether a measure that is nowhere may be missing only for a mistake that is reported by itself. */
export function createDoubt(plan: PlanDraft): (id: string) => boolean {
  const mayBeUnread = createFileDoubt(plan);
  const wrong = tasksWithWrongIds(plan);
  return (id) => mayBeUnread('task', taskOfMeasure(id)) || wrong.has(taskOfMeasure(id));
}

/** Tasks with a measure under the id of another one, or of another task: it may be the one that is missing. */
function tasksWithWrongIds(plan: PlanDraft): ReadonlySet<string> {
  const seen = new Set<string>();
  const tasks = new Set<string>();
  for (const { task, measure } of measuresIn(plan)) {
    if (measure.id === undefined) continue;
    if (seen.has(measure.id) || taskOfMeasure(measure.id) !== task.stem) tasks.add(task.stem);
    seen.add(measure.id);
  }
  return tasks;
}
