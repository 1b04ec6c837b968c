/** The agenda from the side of each department: how much of it is theirs. */
import type { Register } from '../../model/register.js';
import { AGENDA_STATES, type AgendaItem, type AgendaState, departmentsOf } from './item.js';

/** A department's items, counted and by the measures that they belong to. */
export interface DepartmentAgenda {
  readonly name: string;
  readonly items: number;
  readonly states: Readonly<Record<AgendaState, number>>;
  /** Measures with something that is still to be done, in the order of their days. */
  readonly pending: readonly string[];
}

/** States of what somebody has still to do. */
const PENDING: ReadonlySet<AgendaState> = new Set(['missed', 'open', 'unknown']);

/** A line for each party that has something on the agenda, in the register's order. */
export function departmentAgendas(items: readonly AgendaItem[], { departments, groups }: Register): DepartmentAgenda[] {
  const owned = byDepartment(items);
  return [...departments, ...groups].flatMap(({ name }) => {
    const own = owned.get(name);
    if (!own) return [];
    const pending = own.filter(({ state }) => PENDING.has(state)).map(({ measure }) => measure);
    return [{ name, items: own.length, states: countItems(own), pending: [...new Set(pending)] }];
  });
}

function byDepartment(items: readonly AgendaItem[]): Map<string, AgendaItem[]> {
  const owned = new Map<string, AgendaItem[]>();
  for (const item of items) {
    for (const name of departmentsOf(item)) {
      const own = owned.get(name) ?? [];
      own.push(item);
      owned.set(name, own);
    }
  }
  return owned;
}

/** Items by state; the counts add up to the items. */
export function countItems(items: readonly AgendaItem[]): Record<AgendaState, number> {
  const counts = Object.fromEntries(AGENDA_STATES.map((state) => [state, 0])) as Record<AgendaState, number>;
  for (const { state } of items) counts[state]++;
  return counts;
}
