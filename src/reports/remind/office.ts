/** What a reminder leaves to the office itself: submissions that wait for its word, and steps that the ladder suggests. */
import type { JudgedMeasure, JudgedPlan } from '../../judge/judged.js';
import { lastNeededSubmission } from '../../judge/status.js';
import type { LadderStep } from '../../model/ladder.js';
import { type DateText, daysBetween } from '../../model/period.js';
import type { Register } from '../../model/register.js';
import { isOutside } from '../addressee.js';

/** A measure whose submission waits for a decision. */
export interface PendingSubmission {
  readonly id: string;
  readonly title: string;
  /** Who submitted. */
  readonly by: readonly string[];
  /** The day of the last submission that was needed. */
  readonly date: DateText;
  /** Days since then. */
  readonly days: number;
  readonly overdueDays: number;
  /** True where the office itself has submitted, so that somebody else has to decide. */
  readonly own: boolean;
}

/** A step that the office might take; none of the messages mentions it. */
export interface SuggestedStep {
  readonly id: string;
  readonly title: string;
  readonly step: Exclude<LadderStep, 'reminder'>;
  /** Whom the step would be taken against. */
  readonly to: readonly string[];
  /** Who can only be asked for support, by a letter of request. */
  readonly requested: readonly string[];
  readonly because:
    | { readonly kind: 'overdue'; readonly days: number }
    | { readonly kind: 'missed'; readonly schedule: string; readonly turns: number }
    | { readonly kind: 'duty'; readonly name: string; readonly days: number };
  readonly lastLetter: { readonly step: LadderStep; readonly date: DateText; readonly number: string | null } | null;
}

/** The submission of a measure that waits for the office's word; none unless its status is `submitted`. */
export function pendingSubmission(
  { measure, status, statusSince, parties, entries, due }: JudgedMeasure,
  { asOf }: JudgedPlan,
  office: string | null,
): PendingSubmission[] {
  const by = parties.filter(({ owesReports }) => owesReports).map(({ name }) => name);
  const submission = status === 'submitted' ? lastNeededSubmission(by, entries, statusSince) : undefined;
  if (!submission) return [];
  return [
    {
      id: measure.id,
      title: measure.title,
      by,
      date: submission.date,
      days: daysBetween(submission.date, asOf),
      overdueDays: due.overdueDays,
      own: by.some((name) => name === office),
    },
  ];
}

/** The step suggested for a measure; a reminder is none, since the messages are just that. */
export function suggestedStep(
  { measure, schedules, suggestion }: JudgedMeasure,
  { plan }: JudgedPlan,
): SuggestedStep[] {
  if (!suggestion || suggestion.step === 'reminder') return [];
  const { step, to, because, lastLetter } = suggestion;
  return [
    {
      id: measure.id,
      title: measure.title,
      step,
      to: to.filter((name) => !isOutsider(name, plan.register)),
      requested: to.filter((name) => isOutsider(name, plan.register)),
      because: because.kind === 'missed' ? { ...because, schedule: nameOf(because.schedule, schedules) } : because,
      lastLetter: lastLetter && { step: lastLetter.step, date: lastLetter.date, number: lastLetter.number ?? null },
    },
  ];
}

function isOutsider(name: string, { departments }: Register): boolean {
  const department = departments.find((candidate) => candidate.name === name);
  return department !== undefined && isOutside(department);
}

function nameOf(id: string, schedules: JudgedMeasure['schedules']): string {
  return schedules.find(({ schedule }) => schedule.id === id)?.schedule.name ?? id;
}
