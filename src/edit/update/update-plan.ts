/** Several measures of a plan: from what is asked of them to an edit of their files. */
import type { Plan, Task } from '../../model/plan.js';
import type { Change, PlanEdit } from '../change.js';
import type { MeasureRequest } from './request.js';
import { changeMeasure } from './update-measure.js';

/** The edit that gives the measures of these ids what is asked; tasks in which nothing changes have no part in it. */
export function updatePlan({ tasks }: Plan, ids: ReadonlySet<string>, request: MeasureRequest): PlanEdit {
  return tasks.flatMap((task) => {
    const changes = changeTask(task, ids, request);
    return changes.length === 0 ? [] : [{ path: `tasks/${task.id}.yaml`, kind: 'task' as const, changes }];
  });
}

function changeTask({ measures }: Task, ids: ReadonlySet<string>, request: MeasureRequest): Change[] {
  return measures.flatMap((measure, at) =>
    ids.has(measure.id)
      ? changeMeasure(measure, request).map((change) => ({ ...change, path: ['measures', at, ...change.path] }))
      : [],
  );
}
