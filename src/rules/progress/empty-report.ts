/** An entry that says nothing of its measure, not even that there is nothing to report. */
import { type Finding, finding, keyAt } from '../../diagnostics/diagnostic.js';
import { isKnown } from '../draft/known-fields.js';
import { type EntryDraft, entriesIn } from '../draft/progress-entries.js';
import type { PlanDraft } from '../rule.js';

/** Everything that an entry can say; what is said of it beside its measure and date. */
const CONTENT = [
  'percent',
  'note',
  'targets',
  'actions',
  'evidence',
  'problem',
  'next',
  'schedule',
  'occurrence',
  'event',
  'trigger',
  'milestone',
  'submit',
  'nothing',
] as const satisfies readonly Exclude<keyof EntryDraft, 'measure' | 'date'>[];

export function* emptyReport(plan: PlanDraft): Iterable<Finding> {
  for (const { file, path, source, entry } of entriesIn(plan)) {
    const { measure } = entry;
    if (measure === undefined || CONTENT.some((key) => saysSomething(entry[key]))) continue;
    if (isKnown(source, path, ...CONTENT)) yield finding('empty-report', file, keyAt(path), { measure });
  }
}

function saysSomething(value: EntryDraft[(typeof CONTENT)[number]]): boolean {
  if (typeof value === 'object') return Object.values(value).some((item) => item !== undefined);
  return value !== undefined && value !== false;
}
