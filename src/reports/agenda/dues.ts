/** What a measure owes by days of its own: its due, targets, milestones, and answers to letters. */
import type { JudgedMeasure, JudgedPlan } from '../../judge/judged.js';
import { officeWord } from '../../judge/status.js';
import { judgeTarget } from '../../judge/targets.js';
import type { DateText } from '../../model/period.js';
import type { Letter, Milestone } from '../../model/plan.js';
import { findParty } from '../../model/register.js';
import { toGoal } from '../goal.js';
import { type Asked, among, answerersOf } from './asked.js';
import { type AgendaItem, type AgendaState, type ItemSketch, toItem } from './item.js';

/** All of them, whatever their day; what falls due while the office has paused or closed the measure is not owed. */
export function datedItems(judged: JudgedMeasure, plan: JudgedPlan, asked: Asked | undefined): AgendaItem[] {
  const { measure } = judged;
  const departments = answerersOf(measure, plan.plan, asked);
  const own =
    departments.length === 0
      ? []
      : [
          ...dueItems(judged),
          ...measure.milestones.flatMap((milestone) => milestoneItems(milestone, judged, plan)),
          ...targetItems(judged, plan),
        ].map(({ done, ...sketch }) => ({ ...sketch, owners: [{ departments, done }] }));
  const replies = measure.letters.flatMap((letter) => replyItems(letter, judged, plan, asked));
  return [...own, ...replies].map((sketch) => toItem(measure, sketch));
}

/** An item before it is known who answers for it. */
type Sketch = Omit<ItemSketch, 'owners'> & { readonly done: DateText | null };

function dueItems(judged: JudgedMeasure): Sketch[] {
  const { measure, status, statusSince, due } = judged;
  if (due.current === null || status === 'paused' || status === 'cancelled') return [];
  const isMoved = due.original?.text !== due.current.text;
  return [
    {
      date: due.effective,
      kind: 'due',
      title: measure.title,
      state: dueState(judged),
      done: status === 'done' && statusSince !== '' ? statusSince : null,
      extension: isMoved ? { from: due.original?.text ?? null, to: due.current.text } : null,
    },
  ];
}

function dueState({ status, statusSince, due }: JudgedMeasure): AgendaState {
  if (status === 'done') return statusSince > due.effective ? 'late' : 'kept';
  if (status === 'submitted') return 'submitted';
  return due.overdueDays > 0 ? 'missed' : 'open';
}

function milestoneItems({ id, title, due, done }: Milestone, judged: JudgedMeasure, plan: JudgedPlan): Sketch[] {
  const state = stateOf(due.end, done, judged, plan);
  return state ? [{ date: due.end, kind: 'milestone', id, title, state, done: done ?? null }] : [];
}

/** Targets with a due of their own. A ceiling can be broken up to its last day. */
function targetItems(judged: JudgedMeasure, { plan, asOf, calendar }: JudgedPlan): Sketch[] {
  const { measure, entries } = judged;
  return judged.targets.flatMap(({ target, met }): Sketch[] => {
    if (target.due === undefined) return [];
    const date = target.due.end;
    const before = entries.filter((entry) => entry.date <= date);
    const inTime = asOf <= date ? met : judgeTarget(target, measure, before, plan, date).met;
    const isSettled = target.compare !== 'at-most' || asOf > date;
    const known = met === true && isSettled ? (inTime ? 'kept' : 'late') : undefined;
    const state = known ?? stateOf(date, undefined, judged, { plan, asOf, calendar });
    if (!state) return [];
    return [{ date, kind: 'target', id: target.id, title: target.name, state, done: null, goal: toGoal(target) }];
  });
}

/** A letter may name its addressee as it was called then. */
function replyItems(letter: Letter, judged: JudgedMeasure, plan: JudgedPlan, asked: Asked | undefined): ItemSketch[] {
  const { replyDue: date, reply, step, number } = letter;
  const addressee = findParty(plan.plan.register, letter.to)?.name ?? letter.to;
  const departments = among([addressee], asked);
  const state = date === undefined ? undefined : stateOf(date, reply?.date, judged, plan);
  if (date === undefined || !state || departments.length === 0) return [];
  const owners = [{ departments, done: reply?.date ?? null }];
  return [
    { date, kind: 'reply', title: null, state, owners, letter: { step, number: number ?? null, date: letter.date } },
  ];
}

/** What came of something owed by a day; undefined where the office had paused or closed the measure by then. */
function stateOf(
  day: DateText,
  done: DateText | undefined,
  { measure }: JudgedMeasure,
  { plan, asOf }: Pick<JudgedPlan, 'plan' | 'asOf' | 'calendar'>,
): AgendaState | undefined {
  if (done !== undefined) return done > day ? 'late' : 'kept';
  if (officeWord(measure, day < asOf ? day : asOf).status !== 'open') return undefined;
  return asOf > day && asOf > plan.issued ? 'missed' : 'open';
}
