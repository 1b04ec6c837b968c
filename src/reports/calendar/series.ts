/** The turns of a schedule as a series: a rule, the days that it gives too much, and those that days off have moved. */
import { type PlannedTurn, turnDates } from '../../judge/turns.js';
import type { DateText } from '../../model/period.js';
import type { Schedule } from '../../model/plan.js';
import { isShortened, type Rule, ruleOf } from './rule.js';

/** The turns from the first day on. */
export interface Series {
  readonly rule: Rule;
  /** The day that the rhythm gives to the last turn. */
  readonly until: DateText;
  /** Days of the rule without a turn: the office had paused the measure, or days off move the turn onto another one's day. */
  readonly except: readonly DateText[];
  /** Turns that days off have moved to the next working day. */
  readonly moved: readonly Move[];
}

/** A turn that is not owed on the day of its rhythm. */
export interface Move {
  readonly from: DateText;
  readonly to: DateText;
}

/** The series of a schedule's turns, in time, of which none is shortened; undefined where there is one turn at most. */
export function toSeries(schedule: Schedule, turns: readonly PlannedTurn[]): Series | undefined {
  const [first, last] = [turns[0]?.date, turns.at(-1)?.date];
  if (first === undefined || last === undefined || first === last) return undefined;
  const { moved, taken } = moveTurns(turns);
  const owed = new Set(turns.map(({ date }) => date));
  const days = [...turnDates(schedule, first, last)].filter((day) => !isShortened(schedule, day));
  return {
    rule: ruleOf(schedule, days),
    until: last,
    except: days.filter((day) => !owed.has(day) || taken.has(day)),
    moved,
  };
}

/** Two turns that would fall on the same day stand there once. */
function moveTurns(turns: readonly PlannedTurn[]): { moved: Move[]; taken: Set<DateText> } {
  const isMoved = ({ date, deadline }: PlannedTurn) => deadline !== null && deadline !== date;
  const days = new Set(turns.filter((turn) => !isMoved(turn)).map(({ date }) => date));
  const moves = new Map(turns.filter(isMoved).map(({ date, deadline }) => [date, deadline ?? date]));
  const moved: Move[] = [];
  const taken = new Set<DateText>();
  for (const [from, to] of moves) {
    if (days.has(to)) taken.add(from);
    else moved.push({ from, to });
    days.add(to);
  }
  return { moved, taken };
}
