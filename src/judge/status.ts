/** The status of a measure as of a date, from the office's decisions and the departments' reports. */
import { sortByDate } from '../model/dated.js';
import type { DateText } from '../model/period.js';
import type { Decision, Measure, OfficeStatus, ProgressEntry } from '../model/plan.js';
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
  return lastNeededSubmission(submitters(measure, groups), entries, word.since) ? 'submitted' : 'in-progress';
}

/** What the office says of a measure, and since when: the empty text where no decision says so. */
export interface OfficeWord {
  readonly status: OfficeStatus;
  readonly since: DateText;
}

/** What the office has said of a measure. */
export interface OfficeRecord {
  readonly officeStatus: OfficeStatus;
  readonly decisions: readonly Pick<Decision, 'date' | 'status'>[];
}

/** The last decision up to the date. Without any decision the task file's own word holds. */
export function officeWord({ decisions, officeStatus }: OfficeRecord, asOf: DateText): OfficeWord {
  if (decisions.length === 0) return { status: officeStatus, since: '' };
  const last = sortByDate(decisions.filter(({ date }) => date <= asOf)).at(-1);
  return last ? { status: last.status, since: last.date } : { status: 'open', since: '' };
}

/** What counts of a report when it submits. */
type Submission = Pick<ProgressEntry, 'department' | 'date' | 'submit'>;

/**
 * The submission that made a measure `submitted`: the last of the first ones of all who owe one, after the day since
 * which the office's word holds. Undefined while somebody has not submitted, or nobody owes it.
 */
export function lastNeededSubmission<S extends Submission>(
  owing: readonly string[],
  entries: readonly S[],
  since: DateText,
): S | undefined {
  const first = new Map<string, S>();
  for (const entry of entries.filter(({ submit, date }) => submit === true && date > since)) {
    const known = first.get(entry.department);
    if (!known || entry.date < known.date) first.set(entry.department, entry);
  }
  const needed = owing.flatMap((name) => first.get(name) ?? []);
  if (needed.length < owing.length) return undefined;
  return needed.reduce<S | undefined>((last, entry) => (last && last.date >= entry.date ? last : entry), undefined);
}

/** Who has to submit: every lead; without a lead the collator, else every named responsible department. Nobody reports under a group's name. */
export function submitters(
  { parties, collator }: Pick<Measure, 'parties' | 'collator'>,
  groups: ReadonlySet<string>,
): readonly string[] {
  const departments = parties.filter(({ name }) => !groups.has(name));
  const leads = departments.filter(({ role }) => role === 'lead');
  if (leads.length > 0) return leads.map(({ name }) => name);
  if (collator !== undefined) return [collator];
  return departments.filter(({ role }) => role === 'responsible').map(({ name }) => name);
}
