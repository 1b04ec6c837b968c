/** A goal, or what was reported, that is more than there is in all. */
import { type Finding, finding, type Related, valueAt } from '../../diagnostics/diagnostic.js';
import { uniqueValues } from '../draft/parties.js';
import { reportedMeasure } from '../draft/reported-measure.js';
import { knownItems, type MeasurePlace, measuresIn, type PlanDraft } from '../rule.js';
import { type ReportedValue, reportedSums, reportedValues } from './reported-values.js';

export function* targetOverTotal(plan: PlanDraft): Iterable<Finding> {
  for (const place of measuresIn(plan)) yield* goalsOverTotal(place);
  const findLimit = createLimits(plan);
  for (const reported of reportedValues(plan)) {
    const limit = findLimit(reported);
    if (limit && !limit.isSum) yield* overTotal(reported, limit);
  }
  for (const reported of reportedSums(plan)) {
    const limit = findLimit(reported);
    if (limit?.isSum) yield* overTotal(reported, limit);
  }
}

function* goalsOverTotal({ file, path, measure }: MeasurePlace): Iterable<Finding> {
  for (const [index, { name, goal, total }] of knownItems(measure.targets)) {
    if (name === undefined || goal === undefined || total === undefined || goal <= total) continue;
    const place = valueAt([...path, 'targets', index, 'goal']);
    yield finding('target-over-total', file, place, { value: goal, total, name });
  }
}

/** What the values reported for one target cannot exceed. */
interface Limit {
  readonly name: string;
  readonly total: number;
  /** The values of all departments add up. */
  readonly isSum: boolean;
  readonly related: Related;
}

function* overTotal({ value, file, path }: ReportedValue, { name, total, related }: Limit): Iterable<Finding> {
  if (value > total) yield finding('target-over-total', file, valueAt(path), { value, total, name }, { related });
}

/** Looks limits up by measure and target; where several targets have one id, nobody can say which is meant. */
function createLimits(plan: PlanDraft): (reported: ReportedValue) => Limit | undefined {
  const known = new Map<string, ReadonlyMap<string, Limit | undefined>>();
  return ({ measure, target }) => {
    const limits = known.get(measure) ?? uniqueValues(limitsIn(reportedMeasure(plan, measure)));
    known.set(measure, limits);
    return limits.get(target);
  };
}

/** The limits of a measure's targets by id; a total below the goal is the mistake itself and limits nothing. */
function* limitsIn(place: MeasurePlace | undefined): Iterable<readonly [string, Limit | undefined]> {
  if (!place) return;
  for (const [index, { id, name, goal = 0, total, aggregate }] of knownItems(place.measure.targets)) {
    if (id === undefined) continue;
    const isSure = name !== undefined && total !== undefined && goal <= total;
    const totalPlace = valueAt([...place.path, 'targets', index, 'total']);
    const related: Related = { is: 'target', file: place.file, place: totalPlace };
    yield [id, isSure ? { name, total, isSum: aggregate === 'sum', related } : undefined];
  }
}
