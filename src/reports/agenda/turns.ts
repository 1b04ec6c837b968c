/** What recurs and what events have started: turns, one item for all who are equally far. */

import type { JudgedMeasure, JudgedPlan, JudgedSchedule, StartedDuty, Turn } from '../../judge/judged.js';
import { lastTurnDay, plannedTurns } from '../../judge/turns.js';
import { type DateText, shiftDays } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import type { Register } from '../../model/register.js';
import type { TurnState } from '../../model/state.js';
import { type Asked, among } from './asked.js';
import { AGENDA_STATES, type AgendaItem, type ItemSketch, toItem } from './item.js';

/** The turns of a measure's schedules and the duties of its triggers: the past ones, and those to come up to a date. */
export function recurringItems(
  judged: JudgedMeasure,
  plan: JudgedPlan,
  until: DateText,
  asked: Asked | undefined,
): AgendaItem[] {
  const events = shareItems(judged.started, ({ event, trigger }) => `${event.id}\n${trigger.id}`, asked);
  const schedules = judged.schedules.flatMap((schedule) =>
    shareItems(allTurns(schedule, judged, plan, until), ({ date }) => date, asked).map((shared) =>
      toTurnSketch(schedule, shared),
    ),
  );
  const sketches = [...events.map((shared) => toDutySketch(shared, plan.plan)), ...schedules];
  const { register } = plan.plan;
  return sketches.map((sketch) => toItem(judged.measure, { ...sketch, owners: sortOwners(sketch.owners, register) }));
}

/** The judge's turns end with the next one of each; those after it are open, whatever the office decides later. */
function allTurns(
  { kind, schedule, turns }: JudgedSchedule,
  { measure }: JudgedMeasure,
  plan: JudgedPlan,
  until: DateText,
): Turn[] {
  if (kind !== 'counted') return [];
  const known = turns.at(-1)?.date ?? plan.asOf;
  const from = shiftDays(known > plan.asOf ? known : plan.asOf, 1);
  const end = lastTurnDay(schedule, plan.plan);
  const later = plannedTurns(schedule, measure, plan, { from, to: until < end ? until : end });
  const state = (deadline: DateText | null): TurnState => (deadline === null ? 'unknown' : 'open');
  return [...turns, ...later.map((turn) => ({ ...turn, state: state(turn.deadline), done: null }))];
}

/** In the register's order, wherever the turns come from. */
function sortOwners(owners: AgendaItem['owners'], { departments }: Register): AgendaItem['owners'] {
  const rank = ({ departments: names }: AgendaItem['owners'][number]) =>
    departments.findIndex(({ name }) => name === names[0]);
  return [...owners].sort((a, b) => rank(a) - rank(b));
}

/** Turns of one day that are equally far. */
interface Shared<T extends Turn> {
  readonly turn: T;
  readonly owners: AgendaItem['owners'];
}

function shareItems<T extends Turn>(
  turns: readonly T[],
  keyOf: (turn: T) => string,
  asked: Asked | undefined,
): Shared<T>[] {
  const groups = new Map<string, { turn: T; owners: AgendaItem['owners'][number][] }>();
  for (const turn of turns) {
    const departments = among(turn.owedBy, asked);
    if (departments.length === 0) continue;
    const key = `${keyOf(turn)}\n${turn.state}`;
    const group = groups.get(key) ?? { turn, owners: [] };
    group.owners.push({ departments, done: turn.done });
    groups.set(key, group);
  }
  const rank = ({ turn }: Shared<T>) => AGENDA_STATES.indexOf(turn.state);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function toTurnSketch({ schedule }: JudgedSchedule, { turn, owners }: Shared<Turn>): ItemSketch {
  const { date, deadline, state } = turn;
  const movedFrom = deadline === null || deadline === date ? null : date;
  const { id, name: title, every } = schedule;
  return { date: deadline ?? date, deadline, kind: 'schedule', id, title, state, owners, rhythm: { every, movedFrom } };
}

function toDutySketch({ turn, owners }: Shared<StartedDuty>, { eventKinds }: Plan): ItemSketch {
  const { date, deadline, state, trigger, event } = turn;
  const name = eventKinds.find(({ id }) => id === event.kind)?.name ?? event.kind;
  return {
    date: deadline ?? date,
    deadline,
    kind: 'event',
    id: trigger.id,
    title: trigger.name,
    state,
    owners,
    event: { id: event.id, kind: event.kind, name, date: event.date, within: trigger.within },
  };
}
