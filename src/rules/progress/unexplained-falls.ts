/** Values that are lower than the ones before, without a word on why. */
import { isKnown } from '../draft/known-fields.js';
import type { DatedEntry, EntryDraft, Series } from '../draft/progress-entries.js';

/** A value of an entry, and the same department's value before it. */
export interface Fall {
  readonly place: DatedEntry;
  readonly value: number;
  readonly previous: DatedEntry;
  readonly before: number;
}

/**
 * The falls of one value in the entries of one department on one measure; `field` is where the value stands. A note or
 * a problem is reason enough; after a value that could not be read the comparison starts anew.
 */
export function* unexplainedFalls(
  series: Series,
  field: 'percent' | 'targets',
  valueIn: (entry: EntryDraft) => number | undefined,
): Iterable<Fall> {
  let last: { readonly place: DatedEntry; readonly value: number } | undefined;
  for (const place of series) {
    const value = valueIn(place.entry);
    if (value === undefined) {
      if (!isKnown(place.source, place.path, field)) last = undefined;
      continue;
    }
    if (last && value < last.value && !hasReason(place)) {
      yield { place, value, previous: last.place, before: last.value };
    }
    last = { place, value };
  }
}

function hasReason({ source, path, entry }: DatedEntry): boolean {
  return entry.note !== undefined || entry.problem !== undefined || !isKnown(source, path, 'note', 'problem');
}
