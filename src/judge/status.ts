/** The status of a measure as of a date, from the office's decisions and the departments' reports. */
import type { DateText } from '../model/period.js';
import type { Measure, OfficeStatus, ProgressEntry } from '../model/plan.js';
import type { Status } from '../model/state.js';

/** The status as of the date; `entries` are the measure's reports up to that date. */
export function statusOf(measure: Measure, entries: readonly ProgressEntry[], asOf: DateText): Status {
  const word = officeWord(measure, asOf);
  if (word.status !== 'open') return word.status;
  if (entries.length === 0) return 'not-started';
  return isSubmitted(measure, entries, word.since) ? 'submitted' : 'in-progress';
}

/** The last decision up to the date. Without any decision the task file's own word holds. */
function officeWord({ decisions, officeStatus }: Measure, asOf: DateText): { status: OfficeStatus; since: DateText } {
  if (decisions.length === 0) return { status: officeStatus, since: '' };
  const last = decisions.filter(({ date }) => date <= asOf).at(-1);
  return last ? { status: last.status, since: last.date } : { status: 'open', since: '' };
}

/** Every lead has submitted; without a lead the collator, else every named responsible department. */
function isSubmitted(measure: Measure, entries: readonly ProgressEntry[], since: DateText): boolean {
  const submitted = new Set(
    entries.filter(({ submit, date }) => submit === true && date > since).map(({ department }) => department),
  );
  const owing = submitters(measure);
  return owing.length > 0 && owing.every((name) => submitted.has(name));
}

function submitters({ parties, collator }: Measure): readonly string[] {
  const leads = parties.filter(({ role }) => role === 'lead');
  if (leads.length > 0) return leads.map(({ name }) => name);
  if (collator !== undefined) return [collator];
  return parties.filter(({ role }) => role === 'responsible').map(({ name }) => name);
}
