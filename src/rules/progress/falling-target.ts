/** A target value that is lower than the same department reported before, without a reason. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { uniqueValues } from '../draft/parties.js';
import { entriesByReporter, type Series } from '../draft/progress-entries.js';
import { reportedMeasure } from '../draft/reported-measure.js';
import { knownItems, type MeasurePlace, type PlanDraft } from '../rule.js';
import { unexplainedFalls } from './unexplained-falls.js';

export function* fallingTarget(plan: PlanDraft): Iterable<Finding> {
  for (const series of entriesByReporter(plan)) {
    const place = reportedMeasure(plan, series[0]?.measure);
    if (place) yield* fallsIn(series, place);
  }
}

function* fallsIn(series: Series, { measure }: MeasurePlace): Iterable<Finding> {
  for (const [id, target] of uniqueValues(identified(measure.targets))) {
    const { name, compare } = target ?? {};
    if (name === undefined || compare === undefined || compare === 'at-most') continue;
    const falls = unexplainedFalls(series, 'targets', ({ targets }) => ownValue(targets, id));
    for (const { place, value, previous, before } of falls) {
      const related = { is: 'before', file: previous.file, place: valueAt([...previous.path, 'targets', id]) } as const;
      const params = { name, value, before, date: previous.date };
      yield finding('falling-target', place.file, valueAt([...place.path, 'targets', id]), params, { related });
    }
  }
}

function* identified<T extends { readonly id?: string | undefined }>(
  list: readonly (T | undefined)[] | undefined,
): Iterable<[string, T]> {
  for (const [, item] of knownItems(list)) if (item.id !== undefined) yield [item.id, item];
}

/** The value under a key that may have the name of something that every object has. */
function ownValue(targets: Readonly<Record<string, number | undefined>> | undefined, id: string): number | undefined {
  return targets && Object.hasOwn(targets, id) ? targets[id] : undefined;
}
