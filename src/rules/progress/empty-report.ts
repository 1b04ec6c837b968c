/** An entry that says nothing of its measure, not even that there is nothing to report. */
import { type Finding, finding, keyAt } from '../../diagnostics/diagnostic.js';
import { ENTRY_CONTENT } from '../../edit/progress/new-entry.js';
import { isKnown } from '../draft/known-fields.js';
import { type EntryDraft, entriesIn } from '../draft/progress-entries.js';
import type { PlanDraft } from '../rule.js';

export function* emptyReport(plan: PlanDraft): Iterable<Finding> {
  for (const { file, path, source, entry } of entriesIn(plan)) {
    const { measure } = entry;
    if (measure === undefined || ENTRY_CONTENT.some((key) => saysSomething(entry[key]))) continue;
    if (isKnown(source, path, ...ENTRY_CONTENT)) yield finding('empty-report', file, keyAt(path), { measure });
  }
}

function saysSomething(value: EntryDraft[(typeof ENTRY_CONTENT)[number]]): boolean {
  if (typeof value === 'object') return Object.values(value).some((item) => item !== undefined);
  return value !== undefined && value !== false;
}
