/** Days that holidays.yaml calls both off and worked, and breaks that cannot be. */
import { type DataPath, type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { LONGEST_BREAK } from '../../model/holidays.js';
import { type DateText, daysBetween } from '../../model/period.js';
import { isKnown } from '../draft/known-fields.js';
import { type DraftFile, knownItems, type PlanDraft } from '../rule.js';

export function* conflictingHolidays({ holidays: file }: PlanDraft): Iterable<Finding> {
  if (!file) return;
  const breaks = [...breaksIn(file)];
  const possible = breaks.filter(({ from, to }) => from <= to && lengthOf(from, to) <= LONGEST_BREAK);
  for (const { from, to, path } of breaks) yield* impossible(file.path, from, to, path);
  for (const [index, date] of knownItems(file.draft.work)) {
    const other = possible.find(({ from, to }) => from <= date && date <= to);
    if (!other) continue;
    const related = { is: 'other', file: file.path, place: valueAt([...other.path, 'from']) } as const;
    yield finding('conflicting-holidays', file.path, valueAt(['work', index]), { kind: 'both', date }, { related });
  }
}

/** Days off in a row, with their place. */
interface BreakPlace {
  readonly from: DateText;
  readonly to: DateText;
  readonly path: DataPath;
}

/** The breaks whose days are known. */
function* breaksIn(file: DraftFile<'holidays'>): Iterable<BreakPlace> {
  for (const [index, { from, to = from }] of knownItems(file.draft.off)) {
    const path = ['off', index];
    if (from !== undefined && to !== undefined && isKnown(file, path, 'to')) yield { from, to, path };
  }
}

function* impossible(file: string, from: DateText, to: DateText, path: DataPath): Iterable<Finding> {
  const place = valueAt([...path, 'to']);
  const days = lengthOf(from, to);
  if (from > to) yield finding('conflicting-holidays', file, place, { kind: 'reversed', from, to });
  else if (days > LONGEST_BREAK) yield finding('conflicting-holidays', file, place, { kind: 'long', from, to, days });
}

function lengthOf(from: DateText, to: DateText): number {
  return daysBetween(from, to) + 1;
}
