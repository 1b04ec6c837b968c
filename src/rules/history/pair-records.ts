/** Which of the records in a list are gone since, and which are there with other content. */
import { nameKey } from '../../model/register.js';

/** A record with what it is recognised by. */
export interface ListedRecord {
  /** What a record keeps when it is rewritten: mostly its date. */
  readonly key: string;
  /** All that it says, as text to compare; undefined when some of it could not be read. */
  readonly content: string | undefined;
}

/** What became of a list of records, apart from those that stayed and those that are new. */
export interface RecordPairs<B, A> {
  readonly gone: readonly B[];
  readonly changed: readonly (readonly [before: B, after: A])[];
}

/** Pairs records by content, wherever they stand in the list, and what is left by key, in the order of the list. */
export function pairRecords<B extends ListedRecord, A extends ListedRecord>(
  before: readonly B[],
  after: readonly A[],
): RecordPairs<B, A> {
  const left = groupByKey(withoutEqual(after, before));
  const gone: B[] = [];
  const changed: [B, A][] = [];
  for (const record of withoutEqual(before, after)) {
    const next = left.get(record.key)?.shift();
    if (!next) gone.push(record);
    // What could not be read may say the same.
    else if (record.content !== undefined && next.content !== undefined) changed.push([record, next]);
  }
  return { gone, changed };
}

/** The text of a record's content, whatever the order of its keys and whatever a fix of single characters changes. */
export function contentOf(record: unknown): string {
  return JSON.stringify(record, (_key, value) => {
    if (typeof value === 'string') return nameKey(value).replace(/\s+/g, ' ');
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The records that have no equal among the others; each of those is the equal of one only. */
function withoutEqual<T extends ListedRecord>(records: readonly T[], others: readonly ListedRecord[]): readonly T[] {
  const counts = new Map<string, number>();
  for (const { content } of others) if (content !== undefined) counts.set(content, (counts.get(content) ?? 0) + 1);
  return records.filter(({ content }) => {
    const count = content === undefined ? 0 : (counts.get(content) ?? 0);
    if (content !== undefined) counts.set(content, count - 1);
    return count <= 0;
  });
}

function groupByKey<T extends ListedRecord>(records: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(record.key);
    if (group) group.push(record);
    else groups.set(record.key, [record]);
  }
  return groups;
}
