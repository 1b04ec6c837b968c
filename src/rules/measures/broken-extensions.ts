/** Extensions that do not lead from one due to the next, and in the end to the due of the measure. */
import { type DataPath, type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { sortByDate } from '../../model/dated.js';
import type { Period } from '../../model/period.js';
import { hasUnreadText, isKnown } from '../draft/known-fields.js';
import { isOutside, lastDay, periodOf } from '../draft/plan-period.js';
import { knownItems, type MeasurePlace, measuresIn, type PlanDraft } from '../rule.js';

export function* brokenExtensions(plan: PlanDraft): Iterable<Finding> {
  const period = periodOf(plan);
  for (const place of measuresIn(plan)) {
    const moves = movesOf(place);
    for (const [at, move] of moves.entries()) {
      const before = moves[at - 1];
      if (before) yield* checkLink(place.file, move, 'from', before.to);
    }
    const last = moves.at(-1);
    if (last) yield* checkLink(place.file, last, 'to', dueToReach(place, period));
  }
}

/** An extension whose date is known, with its path. */
interface Move {
  readonly date: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly path: DataPath;
}

/** A measure's extensions in time; none when their order, or one of them, is unknown. */
function movesOf({ task, path, measure: { extensions = [] } }: MeasurePlace): readonly Move[] {
  const moves = [...knownItems(extensions)].flatMap(([index, { date, from, to }]) =>
    date === undefined ? [] : [{ date, from, to, path: [...path, 'extensions', index] }],
  );
  return moves.length < extensions.length || hasUnreadText(task.findings) ? [] : sortByDate(moves);
}

/** The due that the last extension has to lead to: without one of its own, a measure is due at the end of the period. */
function dueToReach({ task, path, measure: { due } }: MeasurePlace, period: Period | undefined): string | undefined {
  if (due === undefined) return isKnown(task, path, 'due') ? period?.end : undefined;
  return isOutside(due, period) ? undefined : due;
}

function* checkLink(file: string, move: Move, link: 'from' | 'to', expected: string | undefined): Iterable<Finding> {
  const found = move[link];
  if (found === undefined || expected === undefined || lastDay(found) === lastDay(expected)) return;
  yield finding('broken-extensions', file, valueAt([...move.path, link]), { found, expected, link });
}
