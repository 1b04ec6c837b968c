/** Each department's own state in a measure: 未报, 在办, 已申请, and how long it has been silent. */
import { sortByDate } from '../model/dated.js';
import { type DateText, daysBetween } from '../model/period.js';
import type { Measure, Plan, ProgressEntry } from '../model/plan.js';
import type { PartyProgress, Status } from '../model/state.js';
import { dutyBegins } from './clock.js';
import type { PartyState } from './judged.js';
import { type OfficeWord, submitters } from './status.js';

/** What the state of a party depends on. */
interface Situation {
  readonly plan: Plan;
  readonly measure: Measure;
  readonly entries: readonly ProgressEntry[];
  readonly status: Status;
  readonly word: OfficeWord;
  readonly groups: ReadonlySet<string>;
  readonly asOf: DateText;
}

/** The state of each department of a measure, in the document's order; a collator without a role comes last. */
export function judgeParties(situation: Situation): PartyState[] {
  const { measure, groups } = situation;
  const owing = new Set(submitters(measure, groups));
  const named = measure.parties.filter(({ name }) => !groups.has(name));
  const { collator } = measure;
  const roles = named.map(({ name, role }): Pick<PartyState, 'name' | 'role'> => ({ name, role }));
  const isNamed = named.some(({ name }) => name === collator);
  const all = collator === undefined || isNamed ? roles : [...roles, { name: collator, role: null }];
  return all.map(({ name, role }) => ({
    name,
    role,
    collator: name === collator,
    owesReports: owing.has(name),
    ...ownState(situation, name, owing.has(name)),
  }));
}

function ownState(
  situation: Situation,
  name: string,
  owesReports: boolean,
): Pick<PartyState, 'progress' | 'percent' | 'lastReport' | 'silentDays' | 'silent'> {
  const { entries, measure } = situation;
  const own = entries.filter(({ department }) => department === name);
  const lastReport = own.at(-1)?.date ?? null;
  const silentDays = owesReports ? daysSilent(situation, own, lastReport) : null;
  return {
    progress: progressOf(own, situation),
    percent: own.findLast(({ percent }) => percent !== undefined)?.percent ?? null,
    lastReport,
    silentDays,
    silent: silentDays !== null && silentDays >= measure.alerts.staleDays,
  };
}

/** What was submitted before the office sent it back counts no more; what led to the closing of the measure does. */
function progressOf(own: readonly ProgressEntry[], { measure }: Situation): PartyProgress {
  const reopened = sortByDate(measure.decisions).findLast(({ status }) => status === 'open')?.date ?? '';
  if (own.some(({ submit, date }) => submit === true && date > reopened)) return 'submitted';
  return own.length > 0 ? 'working' : 'unreported';
}

/** Nothing is owed before the work begins, while it is paused or closed, or once it is submitted; after the plan's period the clock stands. */
function daysSilent(situation: Situation, own: readonly ProgressEntry[], lastReport: DateText | null): number | null {
  const { plan, measure, status, word, asOf } = situation;
  const begins = dutyBegins(measure, plan);
  const isDue = status === 'not-started' || status === 'in-progress';
  if (!isDue || asOf < begins || progressOf(own, situation) === 'submitted') return null;
  const since = [begins, word.since, lastReport ?? ''].reduce((a, b) => (a > b ? a : b));
  const until = asOf < plan.period.end ? asOf : plan.period.end;
  return Math.max(0, daysBetween(since, until));
}
