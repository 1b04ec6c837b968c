/** Why rows were refused, in words; many rows of a file that is not of this plan, or nobody's, are one note. */
import type { RefusedRow } from '../../reports/collect/collect.js';
import type { CollectWords, FaultNote } from './style.js';

/** A note for each row, or for each worksheet that holds rows of another plan or of a department that nobody knows. */
export function refusalNotes(rows: readonly RefusedRow[], words: CollectWords): FaultNote[] {
  const notes: FaultNote[] = [];
  const foreign = new Map<string, RefusedRow[]>();
  for (const row of rows) {
    const { why, place, department } = row;
    if (why.kind !== 'other-plan' && why.kind !== 'unknown-department')
      notes.push({ department, place, text: refusalPhrase(row, 1, words) });
    else {
      const key = JSON.stringify([place.file, place.sheet, why]);
      const list = foreign.get(key);
      if (list) list.push(row);
      else foreign.set(key, [row]);
    }
  }
  const ofSheets = [...foreign.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const { cell: _cell, ...place } = first.place;
    return [{ department: null, place, text: refusalPhrase(first, list.length, words) }];
  });
  return [...notes, ...ofSheets];
}

function refusalPhrase({ why, measure }: RefusedRow, rows: number, { receipt, messages }: CollectWords): string {
  const { refusals } = receipt;
  const { listSeparator } = messages.words;
  switch (why.kind) {
    case 'other-plan':
      return refusals['other-plan'](rows);
    case 'unknown-department':
      return refusals['unknown-department'](rows, why.id);
    case 'unknown-measure':
      return refusals['unknown-measure'](measure);
    case 'not-own':
      return refusals['not-own'](measure, why.departments.join(listSeparator));
    case 'unknown-target':
      return refusals['unknown-target'](measure, why.targets.join(listSeparator));
  }
}
