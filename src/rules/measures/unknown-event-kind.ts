/** A kind of event that plan.yaml does not have, in a trigger or of an event. */
import { type DataPath, type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../model/nearest.js';
import { knownEventKinds } from '../draft/event-kinds.js';
import { knownItems, measuresIn, type PlanDraft } from '../rule.js';

export function* unknownEventKind(plan: PlanDraft): Iterable<Finding> {
  const known = knownEventKinds(plan);
  if (!known) return;
  const isKnownKind = new Set(known);
  for (const { file, path, kind } of kindsIn(plan)) {
    if (isKnownKind.has(kind)) continue;
    const near = nearest(kind, known);
    yield finding('unknown-event-kind', file, valueAt(path), {
      kind,
      known,
      ...(near !== undefined && { nearest: near }),
    });
  }
}

function* kindsIn(plan: PlanDraft): Iterable<{ file: string; path: DataPath; kind: string }> {
  for (const { file, path, measure } of measuresIn(plan)) {
    for (const [index, { event }] of knownItems(measure.triggers)) {
      if (event !== undefined) yield { file, path: [...path, 'triggers', index, 'event'], kind: event };
    }
  }
  for (const { path, draft } of plan.events) {
    if (draft.kind !== undefined) yield { file: path, path: ['kind'], kind: draft.kind };
  }
}
