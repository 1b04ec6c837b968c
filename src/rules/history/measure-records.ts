/** What became of the decisions, extensions and letters of measures. */
import { FILE_START, keyAt, valueAt } from '../../diagnostics/diagnostic.js';
import { isKnown, isListKnown } from '../draft/known-fields.js';
import type { MeasurePlace, PlanDraft } from '../rule.js';
import { compareMeasures, type MeasurePair } from './compare-measures.js';
import { type DatedRecord, datedRecords, withoutNewReplies } from './dated-records.js';
import { pairRecords } from './pair-records.js';
import type { PresentName } from './present-names.js';
import type { RecordChange } from './record-change.js';

const LISTS = [
  { list: 'decisions', record: 'decision' },
  { list: 'extensions', record: 'extension' },
  { list: 'letters', record: 'letter' },
] as const;

type Kind = (typeof LISTS)[number];

/** The changes in measures that are still there; a measure that is gone with its records is one change. */
export function* changesInMeasures(
  plan: PlanDraft,
  before: PlanDraft,
  presentName: PresentName,
): Iterable<RecordChange> {
  const { kept, gone } = compareMeasures(plan, before);
  for (const pair of kept) for (const kind of LISTS) yield* changesInList(pair, kind, presentName);
  yield* lostMeasures(plan, gone);
}

function* changesInList({ before, after }: MeasurePair, { list, record }: Kind, presentName: PresentName) {
  const earlier = recordsOf(before, list, presentName);
  const later = recordsOf(after, list, presentName);
  const { gone, changed } = pairRecords(earlier, withoutNewReplies(later, earlier));
  const { file, path, task, measure } = after;
  const { id = '' } = measure;
  for (const [{ date }, { path: at }] of changed) {
    yield { is: 'rewritten', record, date, measure: id, file, place: keyAt(at) } satisfies RecordChange;
  }
  if (!isKnown(task, path, list) || !isListKnown(task, path, list, measure[list])) return;
  for (const { date } of gone) {
    yield { is: 'removed', record, date, measure: id, file, place: valueAt([...path, 'id']) } satisfies RecordChange;
  }
}

function recordsOf(
  { task, path, measure }: MeasurePlace,
  list: Kind['list'],
  presentName: PresentName = (name) => name,
): DatedRecord[] {
  return datedRecords(task, [...path, list], measure[list], presentName);
}

/** One change for each measure that had records; for all of a file that is gone, one. */
function* lostMeasures({ files }: PlanDraft, gone: readonly MeasurePlace[]): Iterable<RecordChange> {
  const present = new Set(files.map(({ path }) => path));
  const reported = new Set<string>();
  for (const place of gone) {
    const { file } = place;
    const lost = LISTS.flatMap(({ list, record }) => recordsOf(place, list).map(({ date }) => ({ record, date })));
    if (!lost[0] || reported.has(file)) continue;
    if (!present.has(file)) reported.add(file);
    const { id: measure = '' } = place.measure;
    yield { is: 'removed', ...lost[0], measure, file, place: present.has(file) ? keyAt(['measures']) : FILE_START };
  }
}
