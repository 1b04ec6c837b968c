/** A report that was added to the plan, and what follows from it. */

import { judgePlan } from '../../judge/judge.js';
import type { JudgedMeasure } from '../../judge/judged.js';
import type { DateText } from '../../model/period.js';
import { type Measure, measuresOf, type Plan, type ProgressEntry } from '../../model/plan.js';
import { isOpen, type Status } from '../../model/state.js';

/** What an entry says, with the names of what it refers to; null is what it does not say. */
export interface EntrySummary {
  readonly measure: string;
  readonly date: DateText;
  readonly percent: number | null;
  readonly targets: readonly {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly value: number;
  }[];
  /** Ids of finished actions. */
  readonly actions: readonly string[];
  readonly milestone: { readonly id: string; readonly title: string } | null;
  readonly schedule: { readonly id: string; readonly name: string; readonly occurrence: string | null } | null;
  readonly duty: { readonly trigger: string; readonly name: string; readonly event: string } | null;
  readonly evidence: readonly string[];
  readonly note: string | null;
  readonly problem: string | null;
  readonly next: string | null;
  readonly submit: boolean;
  readonly nothing: boolean;
}

/** An added report. */
export interface ProgressReport {
  /** The later of today and the day of the report. */
  readonly asOf: DateText;
  readonly department: string;
  /** True where no department was named, since only one could be meant. */
  readonly departmentAssumed: boolean;
  readonly entry: EntrySummary;
  readonly status: { readonly before: Status; readonly after: Status };
  /** Who else has to submit before a measure that this report submits counts as submitted. */
  readonly waitingFor: readonly string[];
}

/** An entry without its reporter. */
type EntryContent = Omit<ProgressEntry, 'department'>;

/** What an entry says; the plan has everything that it refers to. */
export function summarizeEntry(plan: Plan, entry: EntryContent): EntrySummary {
  return summarizeOn(
    measuresOf(plan).find(({ id }) => id === entry.measure),
    entry,
  );
}

/** The same where its measure is at hand. */
export function summarizeOn(measure: Measure | undefined, entry: EntryContent): EntrySummary {
  const milestone = measure?.milestones.find(({ id }) => id === entry.milestone);
  const schedule = measure?.schedules.find(({ id }) => id === entry.schedule);
  const trigger = measure?.triggers.find(({ id }) => id === entry.trigger);
  return {
    measure: entry.measure,
    date: entry.date,
    percent: entry.percent ?? null,
    targets: (measure?.targets ?? []).flatMap(({ id, name, unit }) => {
      const value = reportedValue(entry, id);
      return value === undefined ? [] : [{ id, name, unit, value }];
    }),
    actions: entry.actions ?? [],
    milestone: milestone ? { id: milestone.id, title: milestone.title } : null,
    schedule: schedule ? { id: schedule.id, name: schedule.name, occurrence: entry.occurrence ?? null } : null,
    duty: trigger ? { trigger: trigger.id, name: trigger.name, event: entry.event ?? '' } : null,
    evidence: entry.evidence ?? [],
    note: entry.note ?? null,
    problem: entry.problem ?? null,
    next: entry.next ?? null,
    submit: entry.submit ?? false,
    nothing: entry.nothing ?? false,
  };
}

/** The value of a target in an entry; its id may be the name of something that every object has. */
export function reportedValue({ targets }: EntryContent, id: string): number | undefined {
  return targets && Object.hasOwn(targets, id) ? targets[id] : undefined;
}

/** What became of the plan by an entry; statuses are those of the later of today and its day. */
export function compileProgress(
  before: Plan,
  after: Plan,
  entry: ProgressEntry,
  { today, isAssumed }: { readonly today: DateText; readonly isAssumed: boolean },
): ProgressReport {
  const asOf = entry.date > today ? entry.date : today;
  const judged = judgedMeasure(after, entry.measure, asOf);
  return {
    asOf,
    department: entry.department,
    departmentAssumed: isAssumed,
    entry: summarizeEntry(after, entry),
    status: { before: judgedMeasure(before, entry.measure, asOf).status, after: judged.status },
    waitingFor: entry.submit ? stillToSubmit(judged) : [],
  };
}

function stillToSubmit({ status, parties }: JudgedMeasure): readonly string[] {
  if (!isOpen(status) || status === 'submitted' || status === 'paused') return [];
  return parties.filter(({ owesReports, progress }) => owesReports && progress !== 'submitted').map(({ name }) => name);
}

function judgedMeasure(plan: Plan, id: string, asOf: DateText): JudgedMeasure {
  const judged = judgePlan(plan, asOf).measures.find(({ measure }) => measure.id === id);
  if (!judged) throw new Error(`no measure ${id}`);
  return judged;
}
