/** The facts that a reminder is made of. */
import type { LadderStep } from '../../model/ladder.js';
import type { DateText } from '../../model/period.js';

/** One fact; `days` are those from the as-of date to the day in question, negative when it is past. */
export type RemindFact =
  /** The measure's due in force. */
  | { readonly kind: 'due'; readonly days: number }
  /** Per cent and points behind the pace: the department's own where it has told any, else those of the whole measure. */
  | {
      readonly kind: 'behind';
      readonly whole: boolean;
      readonly basis: 'milestones' | 'linear';
      readonly expected: number;
      readonly actual: number;
      readonly points: number;
    }
  | { readonly kind: 'milestone'; readonly title: string; readonly due: string; readonly days: number }
  /** A submission that the office sent back and that was not made again. */
  | { readonly kind: 'returned'; readonly date: DateText; readonly reason: string | null }
  /** Here `days` are those without a report, from one date to the other: the as-of date, or the end of the plan's period. */
  | { readonly kind: 'silent'; readonly since: DateText; readonly until: DateText; readonly days: number }
  /** Turns missed in a row, by their deadlines. */
  | {
      readonly kind: 'missed';
      readonly schedule: string;
      readonly turns: number;
      readonly deadlines: readonly DateText[];
    }
  | { readonly kind: 'turn'; readonly schedule: string; readonly deadline: DateText; readonly days: number }
  /** A duty that an event has started; without deadline where the calendar does not know the working days. */
  | {
      readonly kind: 'duty';
      readonly name: string;
      readonly event: string;
      readonly date: DateText;
      readonly place: string | null;
      readonly within: string;
      readonly deadline: DateText | null;
      readonly days: number | null;
    }
  | {
      readonly kind: 'reply';
      readonly step: LadderStep;
      readonly number: string | null;
      readonly date: DateText;
      readonly replyDue: DateText;
      readonly days: number;
    };

/** True for what should have been done by now, false for what is still in time. */
export function isLate(fact: RemindFact): boolean {
  if (fact.kind === 'silent') return true;
  return !('days' in fact) || (fact.days !== null && fact.days < 0);
}
