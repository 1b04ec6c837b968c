/** Thresholds in plan.yaml, or of a measure, that fall where they have to rise, or that count for nothing. */
import type { Threshold } from '../../diagnostics/codes.js';
import { type DataPath, type Finding, finding, keyAt, valueAt } from '../../diagnostics/diagnostic.js';
import { DEFAULT_ALERTS } from '../../model/alert-thresholds.js';
import { completeAssessment, SCORE_PARTS } from '../../model/assessment-settings.js';
import { DEFAULT_LADDER, LADDER_STEPS } from '../../model/ladder.js';
import { isKnown } from '../draft/known-fields.js';
import { type DraftFile, type MeasurePlace, measuresIn, type PlanDraft } from '../rule.js';

export function* unorderedThresholds(draft: PlanDraft): Iterable<Finding> {
  const { plan: file } = draft;
  if (!file) return;
  for (const row of rowsOf(file)) yield* fallsIn(row, file.path);
  yield* idleFactors(file);
  for (const place of measuresIn(draft)) yield* fallsIn(measureRow(place, file), place.file);
}

function* fallsIn({ thresholds, mayEqual }: Row, file: string): Iterable<Finding> {
  for (const [at, higher] of thresholds.entries()) {
    const lower = thresholds[at - 1];
    if (!lower || lower.value < higher.value || (mayEqual && lower.value === higher.value)) continue;
    const place = valueAt((higher.isDefault ? lower : higher).path);
    const params = { kind: 'order', lower: shown(lower), higher: shown(higher), mayEqual } as const;
    yield finding('unordered-thresholds', file, place, params);
  }
}

/** A measure's own thresholds beside those of the plan; no thresholds where it has none, or where the plan's are in doubt. */
function measureRow({ task, path, measure }: MeasurePlace, file: PlanFile): Row {
  const { alerts } = measure;
  const isSure = isKnown(task, [...path], 'alerts') && isKnown(file, [], 'alerts');
  if (!isSure || (alerts?.behind === undefined && alerts?.farBehind === undefined))
    return { thresholds: [], mayEqual: true };
  const pair = (['behind', 'farBehind'] as const).map((key): ThresholdPlace => {
    const standard = file.draft.alerts?.[key] ?? DEFAULT_ALERTS[key];
    return threshold([...path, 'alerts', key], alerts[key], standard, `alerts.${key}`);
  });
  return { thresholds: pair, mayEqual: true };
}

type PlanFile = DraftFile<'plan'>;

/** A threshold and where plan.yaml has it, or would have it. */
interface ThresholdPlace extends Threshold {
  readonly path: DataPath;
}

/** Thresholds that have to rise one after the other. */
interface Row {
  readonly thresholds: readonly ThresholdPlace[];
  readonly mayEqual: boolean;
}

/** The rows of which no value was refused; one that plan.yaml does not touch is in order. */
function* rowsOf(file: PlanFile): Iterable<Row> {
  const { alerts, ladder, assessment } = file.draft;
  if (isKnown(file, [], 'alerts')) {
    const pair = (['behind', 'farBehind'] as const).map((key) =>
      threshold(['alerts', key], alerts?.[key], DEFAULT_ALERTS[key]),
    );
    yield { thresholds: pair, mayEqual: true };
  }
  if (isKnown(file, [], 'ladder')) {
    for (const key of ['overdueDays', 'missedTurns'] as const) {
      const steps = LADDER_STEPS.map((step) =>
        threshold(['ladder', step, key], ladder?.[step]?.[key], DEFAULT_LADDER[step][key]),
      );
      yield { thresholds: steps, mayEqual: true };
    }
  }
  if (isKnown(file, [], 'assessment')) {
    const { grades } = completeAssessment(undefined, undefined);
    const least = (['pass', 'good', 'excellent'] as const).map((grade) =>
      threshold(['assessment', 'grades', grade], assessment?.grades?.[grade], grades[grade]),
    );
    yield { thresholds: least, mayEqual: false };
  }
}

function threshold(
  path: DataPath,
  written: number | undefined,
  standard: number,
  setting = path.join('.'),
): ThresholdPlace {
  return { setting, value: written ?? standard, isDefault: written === undefined, path };
}

function shown({ setting, value, isDefault }: ThresholdPlace): Threshold {
  return { setting, value, isDefault };
}

/** Weights and factors that are all nought give nobody a score. */
function* idleFactors(file: PlanFile): Iterable<Finding> {
  const { weights, assessment } = file.draft;
  const roles = assessment?.roleFactors;
  if (SCORE_PARTS.every((part) => weights?.[part] === 0)) {
    yield finding('unordered-thresholds', file.path, keyAt(['weights']), { kind: 'zero', setting: 'weights' });
  }
  if ((['lead', 'joint', 'responsible'] as const).every((role) => roles?.[role] === 0)) {
    const setting = 'assessment.roleFactors';
    yield finding('unordered-thresholds', file.path, keyAt(['assessment', 'roleFactors']), { kind: 'zero', setting });
  }
}
