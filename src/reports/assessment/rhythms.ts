/** The part for rhythms (周期性工作): turns of schedules, and duties that events have started. */
import type { Turn } from '../../judge/judged.js';
import { count, type Finding, leaveOut, rateOf, type ScoredDuty } from './finding.js';
import type { ScoredItem, ScoredTurn, TurnsFact } from './scores.js';
import { isOwedBy, type Window } from './window.js';

/** A turn of this department, with the event that started it. */
interface OwnTurn {
  readonly turn: Turn;
  readonly event: string | null;
}

/** One finding for each schedule and each trigger that the department owes something of. */
export function findRhythms(duty: ScoredDuty, window: Window): Finding[] {
  const { measure, schedules, started } = duty.judged;
  const isOwn = ({ owedBy }: Turn) => owedBy.includes(duty.party.name);
  const ofSchedules = schedules.flatMap(({ schedule, turns }) =>
    countTurns(
      duty,
      schedule,
      turns.filter(isOwn).map((turn) => ({ turn, event: null })),
      window,
    ),
  );
  const ofTriggers = measure.triggers.flatMap((trigger) => {
    const own = started.filter((turn) => turn.trigger.id === trigger.id && isOwn(turn));
    return countTurns(
      duty,
      trigger,
      own.map((turn) => ({ turn, event: turn.event.id })),
      window,
    );
  });
  return [...ofSchedules, ...ofTriggers];
}

function countTurns(
  duty: ScoredDuty,
  { id, name }: { readonly id: string; readonly name: string },
  own: readonly OwnTurn[],
  window: Window,
): Finding[] {
  if (own.length === 0) return [];
  const item: ScoredItem['item'] = { id, name };
  const turns = own.flatMap((turn) => scoreTurn(turn, window));
  if (turns.length === 0) return [leaveOut(duty, 'no-turn', item)];
  const inState = (state: ScoredTurn['state']) => turns.filter((turn) => turn.state === state).length;
  const fact: TurnsFact = {
    kind: 'turns',
    kept: inState('kept'),
    late: inState('late'),
    missed: inState('missed'),
    turns,
  };
  return [count(duty, rateOf(2 * fact.kept + fact.late, 2 * turns.length), fact, item, turns.length)];
}

/** A turn counts in the period that its deadline lies in; what is still open on the last day of the period was not done in it. */
function scoreTurn({ turn, event }: OwnTurn, window: Window): ScoredTurn[] {
  const { deadline, state, done } = turn;
  if (deadline === null || deadline < window.from || deadline > window.to || state === 'unknown') return [];
  if (state !== 'open') return [{ deadline, state, done, event }];
  return isOwedBy(deadline, window) ? [{ deadline, state: 'missed', done, event }] : [];
}
