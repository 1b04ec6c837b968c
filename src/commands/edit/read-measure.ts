/** Which measure an edit is about. */
import { Problem } from '../../messages/problem.js';
import { parseMeasureId, parseTaskId, taskOfMeasure } from '../../model/ids.js';
import { type Measure, measuresOf, type Plan } from '../../model/plan.js';
import { parseTask } from '../choices.js';

/** The measure with this id, or a Problem with those of its task. */
export function readMeasure(plan: Plan, text: string): Measure {
  const id = parseMeasureId(text);
  if (id === undefined && parseTaskId(text) === undefined) throw new Problem(({ usage }) => usage.notAnId(text));
  const measure = measuresOf(plan).find((candidate) => candidate.id === id);
  if (measure) return measure;
  const task = parseTask(plan, id === undefined ? text : taskOfMeasure(id));
  const known = plan.tasks.filter((candidate) => candidate.id === task).flatMap(({ measures }) => measures);
  throw new Problem(({ usage }) =>
    usage.unknownMeasure(
      text,
      known.map((candidate) => candidate.id),
    ),
  );
}
