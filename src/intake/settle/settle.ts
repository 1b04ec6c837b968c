/** Settles what becomes of returned answers in a plan: taken, there already, to be chosen, refused, or blank. */
import type { Measure, Plan } from '../../model/plan.js';
import {
  type Choice,
  CONFLICT_REASONS,
  type Conflict,
  type ConflictReason,
  type Reply,
  type Settlement,
} from '../../reports/collect/settlement.js';
import type { ReturnedFile } from '../answer.js';
import { isMadeFrom, isThere } from './known-entries.js';
import { sortSettlement } from './order.js';
import { indexPlan, type PlanIndex } from './plan-index.js';
import { type ReadReply, readReplies } from './read-replies.js';
import { findOwners } from './whose-rows.js';

/** What is to become of a conflict; undefined where nobody has chosen. */
export type Choose = (conflict: Conflict) => Choice | undefined;

/** Nobody chooses. */
export const undecided: Choose = () => undefined;

/** Settles all answers; in which order the files are given makes no difference. */
export function settle(plan: Plan, files: readonly ReturnedFile[], choose: Choose = undecided): Settlement {
  const answers = [...files].sort((a, b) => (a.file < b.file ? -1 : 1)).flatMap((file) => file.answers);
  const index = indexPlan(plan);
  const { replies, refused, blank } = readReplies(index, findOwners(answers));
  const { good, there, conflicts } = compare(index, replies);
  const decided = conflicts.map((conflict) => ({ conflict, choice: choose(conflict) }));
  const open = decided.flatMap(({ conflict, choice }) => (choice === undefined ? [conflict] : []));
  const held = new Set(open.map(({ measure }) => measure));
  const chosen = decided.flatMap(({ choice }) => (choice === undefined || choice === 'plan' ? [] : [choice]));
  const left = decided.flatMap(({ conflict, choice }) =>
    choice === undefined ? [] : conflict.replies.filter((reply) => reply !== choice),
  );
  const wanted = [...good, ...chosen];
  const isHeld = ({ measure }: Reply) => held.has(measure);
  return sortSettlement(plan, {
    taken: wanted.filter((reply) => !isHeld(reply)),
    there,
    open,
    waiting: wanted.filter(isHeld),
    left,
    refused,
    blank,
  });
}

/** Replies that can be taken, those taken before, and those that somebody has to choose between. */
function compare(index: PlanIndex, replies: readonly ReadReply[]) {
  const { plan, measures } = index;
  const good: Reply[] = [];
  const there: Reply[] = [];
  const conflicts: Conflict[] = [];
  for (const group of groupReplies(replies)) {
    const measure = measures.get(group[0]?.measure ?? '');
    if (!measure) continue;
    const known = new Set(group.filter((reply) => isThere(plan, measure, reply)));
    const rest = group.filter((reply) => !known.has(reply));
    const reasons = reasonsFor(index, measure, rest, group.length > 1);
    const [first] = rest;
    there.push(...known);
    if (!first) continue;
    if (reasons.length === 0) good.push(first);
    else
      conflicts.push({
        department: first.department,
        measure: first.measure,
        reasons,
        replies: rest,
        there: [...known],
      });
  }
  return { good, there, conflicts };
}

function groupReplies(replies: readonly ReadReply[]): ReadReply[][] {
  const groups = new Map<string, ReadReply[]>();
  for (const reply of replies) {
    const key = `${reply.department.id}/${reply.measure}`;
    const group = groups.get(key);
    if (group) group.push(reply);
    else groups.set(key, [reply]);
  }
  return [...groups.values()];
}

/** Why one department's replies on a measure cannot be taken without a choice. */
function reasonsFor(
  { plan, reportersOf }: PlanIndex,
  measure: Measure,
  replies: readonly ReadReply[],
  areSeveral: boolean,
): readonly ConflictReason[] {
  const { departments } = reportersOf(measure);
  const doubtful = replies.filter((reply) => !isMadeFrom(plan, measure, reply));
  const hasState = ({ states }: ReadReply) => states.some((state) => state !== '');
  const findings: Readonly<Record<ConflictReason, boolean>> = {
    changed: doubtful.some(hasState),
    unproven: !doubtful.every(hasState),
    disagree: areSeveral,
    misplaced: replies.some(({ isMisplaced }) => isMisplaced),
    'not-own': replies.some(({ department }) => !departments.includes(department)),
    closed: measure.officeStatus === 'done' || measure.officeStatus === 'cancelled',
  };
  return CONFLICT_REASONS.filter((reason) => findings[reason]);
}
