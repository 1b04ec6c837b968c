/** A due that was moved without an extension. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { type RuleSettings, severityOf } from '../../diagnostics/severity.js';
import { isKnown } from '../draft/known-fields.js';
import { lastDay } from '../draft/plan-period.js';
import { brokenExtensions } from '../measures/broken-extensions.js';
import { knownItems, type MeasureDraft, type MeasurePlace, type PlanDraft } from '../rule.js';
import { compareMeasures, type MeasurePair } from './compare-measures.js';
import { contentOf } from './pair-records.js';

export function* movedDue(plan: PlanDraft): Iterable<Finding> {
  if (!plan.before) return;
  const leadsElsewhere = createChainCheck(plan);
  for (const { before, after } of compareMeasures(plan, plan.before).kept) {
    const { due: old } = before.measure;
    const { due } = after.measure;
    if (old === undefined || lastDay(old) === lastDay(due) || !isCertain(after)) continue;
    if (isExplained({ before, after }) || leadsElsewhere(after)) continue;
    const place = valueAt([...after.path, due === undefined ? 'id' : 'due']);
    yield finding('moved-due', after.file, place, { before: old, ...(due !== undefined && { after: due }) });
  }
}

/** True when the due and the extensions are all that the file says of them. */
function isCertain({ task, path }: MeasurePlace): boolean {
  return isKnown(task, path, 'due', 'extensions');
}

/** True when a new extension leads to the new due, or the one that led away from it is gone, which is found by itself. */
function isExplained({ before, after }: MeasurePair): boolean {
  const from = lastDay(before.measure.due);
  const to = lastDay(after.measure.due);
  return (
    extensionsBeyond(after.measure, before.measure).some((added) => to !== undefined && lastDay(added.to) === to) ||
    extensionsBeyond(before.measure, after.measure).some(
      (removed) => lastDay(removed.to) === from && lastDay(removed.from) === to,
    )
  );
}

/** The extensions of a measure that the other revision of it does not have. */
function extensionsBeyond({ extensions }: MeasureDraft, other: MeasureDraft) {
  const known = new Set([...knownItems(other.extensions)].map(([, extension]) => contentOf(extension)));
  return [...knownItems(extensions)].map(([, extension]) => extension).filter((one) => !known.has(contentOf(one)));
}

/** Tells of a measure whether its extensions lead to another due, which is an error by itself. */
function createChainCheck(plan: PlanDraft): (place: MeasurePlace) => boolean {
  const settings = (plan.plan?.draft.rules ?? {}) as RuleSettings;
  if (severityOf('broken-extensions', settings) !== 'error') return () => false;
  const found = new Set<string>();
  for (const { file, place, params } of brokenExtensions(plan)) {
    if (place.at === 'value' && 'link' in params && params.link === 'to') found.add(keyOf(file, place.path));
  }
  return ({ file, path }) => found.has(keyOf(file, path));
}

function keyOf(file: string, [list, index]: readonly (string | number)[]): string {
  return `${file} ${list} ${index}`;
}
