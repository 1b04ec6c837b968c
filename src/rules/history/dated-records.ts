/** The dated records in a list of a file, ready to be paired with those of another revision. */
import type { DataPath, Finding } from '../../diagnostics/diagnostic.js';
import { knownItems } from '../rule.js';
import { isFlawless } from './flaws.js';
import { contentOf, type ListedRecord } from './pair-records.js';
import type { PresentName } from './present-names.js';

/** A record with its day and its place. */
export interface DatedRecord extends ListedRecord {
  readonly date: string;
  readonly path: DataPath;
  /** What a letter that has a reply said before the reply came. */
  readonly unanswered?: string;
}

/** What a record of any kind may have. */
interface RecordDraft {
  readonly date?: string | undefined;
  /** Whom a letter was sent to. */
  readonly to?: string | undefined;
  /** Whose bonus or deduction it is. */
  readonly department?: string | undefined;
  readonly reply?: object | undefined;
}

/** The records of the list at the path whose date is known. */
export function datedRecords(
  source: { readonly findings: readonly Finding[] },
  path: DataPath,
  list: readonly (RecordDraft | undefined)[] | undefined,
  presentName: PresentName,
): DatedRecord[] {
  return [...knownItems(list)].flatMap(([index, found]): DatedRecord[] => {
    const record = withPresentNames(found, presentName);
    const { date, reply, ...unanswered } = record;
    if (date === undefined) return [];
    const at = [...path, index];
    const place = { key: date, date, path: at };
    if (!isFlawless(source, at)) return [{ ...place, content: undefined }];
    const content = contentOf(record);
    return [{ ...place, content, ...(reply && { unanswered: contentOf({ date, ...unanswered }) }) }];
  });
}

/** An extension's `to` is a date, which is nobody's name. */
function withPresentNames<T extends RecordDraft>(record: T, presentName: PresentName): T {
  const { to, department } = record;
  return {
    ...record,
    ...(to !== undefined && { to: presentName(to) }),
    ...(department !== undefined && { department: presentName(department) }),
  };
}

/** The later records, in which a reply that has come since makes no difference: it is never there when a letter is sent. */
export function withoutNewReplies(
  records: readonly DatedRecord[],
  before: readonly DatedRecord[],
): readonly DatedRecord[] {
  const left = new Map<string, number>();
  for (const { content = '' } of before) left.set(content, (left.get(content) ?? 0) + 1);
  const takes = (content = '') => {
    const count = left.get(content) ?? 0;
    left.set(content, count - 1);
    return count > 0;
  };
  const isSame = records.map(({ content }) => takes(content));
  return records.map((record, at) => {
    const { unanswered } = record;
    return isSame[at] || unanswered === undefined || !takes(unanswered) ? record : { ...record, content: unanswered };
  });
}
