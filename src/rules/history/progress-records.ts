/** What became of the progress that departments reported. */
import { FILE_START, keyAt } from '../../diagnostics/diagnostic.js';
import { hasUnreadText } from '../draft/known-fields.js';
import { createFileDoubt } from '../draft/unread-files.js';
import { type DraftFile, knownItems, type PlanDraft } from '../rule.js';
import { isFlawless } from './flaws.js';
import { contentOf, type ListedRecord, pairRecords } from './pair-records.js';
import type { RecordChange } from './record-change.js';

type ProgressFile = DraftFile<'progress'>;

/** The changes of each department's entries, in whatever month's file they are; a file that is gone is one change. */
export function* changesOfProgress(plan: PlanDraft, before: PlanDraft): Iterable<RecordChange> {
  const present = new Set(plan.files.map(({ path }) => path));
  const isUnread = createFileDoubt(plan);
  const now = groupByReporter(plan.progress);
  for (const [reporter, earlier] of groupByReporter(before.progress)) {
    const files = now.get(reporter) ?? [];
    const { gone, changed } = pairRecords(earlier.flatMap(entriesOf), files.flatMap(entriesOf));
    for (const [{ date, measure }, { file, index }] of changed) {
      yield { is: 'rewritten', record: 'progress', date, measure, file, place: keyAt([index]) };
    }
    if (!isUnread('progress', reporter) && files.every(isComplete)) yield* lostEntries(gone, present);
  }
}

interface Entry extends ListedRecord {
  readonly date: string;
  readonly measure: string;
  readonly file: string;
  readonly index: number;
}

/** The entries of which it is known what they report on, and when. */
function entriesOf(source: ProgressFile): readonly Entry[] {
  return [...knownItems(source.draft)].flatMap(([index, entry]) => {
    const { measure, date } = entry;
    if (measure === undefined || date === undefined) return [];
    const content = isFlawless(source, [index]) ? contentOf(entry) : undefined;
    return [{ key: `${measure} ${date}`, content, date, measure, file: source.path, index }];
  });
}

/** True when it is known of every entry what it reports on, and when. */
function isComplete(file: ProgressFile): boolean {
  return (
    !hasUnreadText(file.findings) &&
    file.draft.every((entry) => entry?.measure !== undefined && entry.date !== undefined)
  );
}

function* lostEntries(gone: readonly Entry[], present: ReadonlySet<string>): Iterable<RecordChange> {
  const reported = new Set<string>();
  for (const { file, date, measure } of gone) {
    if (reported.has(file)) continue;
    if (!present.has(file)) reported.add(file);
    yield { is: 'removed', record: 'progress', date, measure, file, place: FILE_START };
  }
}

function groupByReporter(files: readonly ProgressFile[]): ReadonlyMap<string, readonly ProgressFile[]> {
  const groups = new Map<string, ProgressFile[]>();
  for (const file of files) {
    const group = groups.get(file.stem);
    if (group) group.push(file);
    else groups.set(file.stem, [file]);
  }
  return groups;
}
