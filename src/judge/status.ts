/** The status of a measure as of a date, from the office's decisions and the departments' reports. */
import type { DateText } from '../model/period.js';
import type { Measure, OfficeStatus, ProgressEntry } from '../model/plan.js';
import type { Status } from '../model/state.js';

/** The status as of the date; `entries` are the measure's reports up to that date, `groups` the names that are no departments. */
export function statusOf(
  measure: Measure,
  entries: readonly ProgressEntry[],
  asOf: DateText,
  groups: ReadonlySet<string> = new Set(),
): Status {
  const word = officeWord(measure, asOf);
  if (word.status !== 'open') return word.status;
  if (entries.length === 0) return 'not-started';
  return isSubmitted(submitters(measure, groups), entries, word.since) ? 'submitted' : 'in-progress';
}

/** The last decision up to the date. Without any decision the task file's own word holds. */
function officeWord({ decisions, officeStatus }: Measure, asOf: DateText): { status: OfficeStatus; since: DateText } {
  if (decisions.length === 0) return { status: officeStatus, since: '' };
  const past = decisions.filter(({ date }) => date <= asOf);
  const last = past.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1);
  return last ? { status: last.status, since: last.date } : { status: 'open', since: '' };
}

function isSubmitted(owing: readonly string[], entries: readonly ProgressEntry[], since: DateText): boolean {
  const submitted = new Set(
    entries.filter(({ submit, date }) => submit === true && date > since).map(({ department }) => department),
  );
  return owing.length > 0 && owing.every((name) => submitted.has(name));
}

/** Who has to submit: every lead; without a lead the collator, else every named responsible department. Nobody reports under a group's name. */
function submitters({ parties, collator }: Measure, groups: ReadonlySet<string>): readonly string[] {
  const departments = parties.filter(({ name }) => !groups.has(name));
  const leads = departments.filter(({ role }) => role === 'lead');
  if (leads.length > 0) return leads.map(({ name }) => name);
  if (collator !== undefined) return [collator];
  return departments.filter(({ role }) => role === 'responsible').map(({ name }) => name);
}
