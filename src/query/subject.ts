/** What conditions are about: a measure on a date, and each department that has to do with it. */
import type { JudgedMeasure, PartyState } from '../judge/judged.js';
import { dutyOf } from '../model/duty.js';
import type { Plan } from '../model/plan.js';
import { type DepartmentKind, findGroup } from '../model/register.js';
import type { Role } from '../model/role.js';

/** A measure in its plan. */
export interface Subject extends JudgedMeasure {
  readonly plan: Plan;
}

/** A department or group in a measure. */
export interface Participant {
  readonly name: string;
  /** Its own role, else the strongest that a group brings; null for who only collates or owes a turn. */
  readonly role: Role | null;
  /** The group that brings the role. */
  readonly via: string | null;
  /** Null for a group. */
  readonly kind: DepartmentKind | null;
  readonly state: PartyState | undefined;
  /** The most turns of one schedule that it has missed in a row; null where it missed none. */
  readonly missedTurns: number | null;
}

/** All that have to do with a measure: named, by a group, as its collator, or as owners of a turn. */
export function participantsOf(subject: Subject): Participant[] {
  const { measure, parties, schedules, plan } = subject;
  const named = measure.parties.map(({ name }) => name);
  const names = new Set([
    ...named,
    ...named.flatMap((name) => listedMembers(plan, name)),
    ...parties.map(({ name }) => name),
    ...schedules.flatMap(({ runs }) => runs.flatMap(({ owedBy }) => owedBy)),
  ]);
  return [...names].map((name) => toParticipant(name, subject));
}

function listedMembers({ register }: Plan, name: string): readonly string[] {
  const members = findGroup(register, name)?.members ?? [];
  return members === 'open' ? [] : members;
}

function toParticipant(name: string, { measure, parties, schedules, plan }: Subject): Participant {
  const duty = dutyOf(plan.register, measure, name);
  const runs = schedules.flatMap((schedule) => schedule.runs).filter(({ owedBy }) => owedBy.includes(name));
  return {
    name,
    role: duty?.role ?? null,
    via: duty?.via ?? null,
    kind: plan.register.departments.find((department) => department.name === name)?.kind ?? null,
    state: parties.find((party) => party.name === name),
    missedTurns: runs.length === 0 ? null : Math.max(...runs.map(({ turns }) => turns)),
  };
}
