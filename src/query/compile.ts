/** From the tree of a query to a predicate over judged measures. */
import type { JudgedMeasure } from '../judge/judged.js';
import type { Plan } from '../model/plan.js';
import { testOf } from './conditions.js';
import type { Test } from './facets.js';
import { type Participant, participantsOf, type Subject } from './subject.js';
import type { Condition, Query } from './tree.js';

/** True for a measure that the query finds. */
export type Predicate = (measure: JudgedMeasure) => boolean;

/** A measure and those who have to do with it, found once for all conditions and only when one asks. */
interface Case {
  readonly subject: Subject;
  readonly participants: () => readonly Participant[];
}

/** A part of a query. */
interface Part {
  readonly holds: Test<Case>;
  /** What it says of a single department; absent where it speaks of the measure, or of a department that it names by itself. */
  readonly said?: {
    readonly of: Test<Participant>;
    /** False for what is denied: it holds also where there is no such department. */
    readonly positive: boolean;
    /** The strongest field in it; each condition on that field means a department of its own. */
    readonly by: 'department' | 'role' | 'other';
  };
}

type Said = NonNullable<Part['said']>;

/**
 * The predicate of a query. What stands in one `and` group about departments is said of one and the same department:
 * of each that the group names, else of each role that it names, else of any. A parenthesised group that names a
 * department, and a denied name, stand for themselves. Throws a QueryError for a value that a field does not take.
 */
export function compileQuery(query: Query, plan: Plan): Predicate {
  const { holds } = compile(query, plan);
  return (measure) => {
    const subject = { ...measure, plan };
    let found: readonly Participant[] | undefined;
    const participants = () => {
      found ??= participantsOf(subject);
      return found;
    };
    return holds({ subject, participants });
  };
}

function compile(query: Query, plan: Plan): Part {
  switch (query.kind) {
    case 'condition':
      return compileCondition(query, plan);
    case 'not':
      return deny(compile(query.part, plan));
    case 'or':
      return anyOf(query.parts.map((part) => compile(part, plan)));
    default:
      return allOf(query.parts.map((part) => compile(part, plan)));
  }
}

function compileCondition(condition: Condition, plan: Plan): Part {
  const compiled = testOf(condition, plan);
  if (compiled.about === 'measure') return { holds: ({ subject }) => compiled.test(subject) };
  const { field } = condition;
  const by = field === 'department' || field === 'role' ? field : 'other';
  return someDepartment({ of: compiled.test, positive: true, by });
}

/** What is said holds of somebody. */
function someDepartment(said: Said): Part {
  return { holds: ({ participants }) => participants().some(said.of), said };
}

function deny({ holds, said }: Part): Part {
  const denied: Part = { holds: (measure) => !holds(measure) };
  if (!said || said.by === 'department') return denied;
  return { ...denied, said: { ...said, of: (participant) => !said.of(participant), positive: !said.positive } };
}

function anyOf(parts: readonly Part[]): Part {
  const holds: Test<Case> = (measure) => parts.some((part) => part.holds(measure));
  const said = allSaid(parts);
  if (!said) return { holds };
  const of: Test<Participant> = (participant) => said.some((one) => one.of(participant));
  return { holds, said: { of, positive: said.every(({ positive }) => positive), by: strongest(said) } };
}

function allOf(parts: readonly Part[]): Part {
  const plain = parts.filter(({ said }) => !said);
  const ofDepartments = groupTest(parts.filter(({ said }) => said));
  const holds: Test<Case> = (measure) => plain.every((part) => part.holds(measure)) && ofDepartments(measure);
  const said = allSaid(parts);
  if (!said || said.length === 0 || strongest(said) === 'department') return { holds };
  const of: Test<Participant> = (participant) => said.every((one) => one.of(participant));
  const positive = said.filter((one) => one.positive);
  return { holds, said: { of, positive: positive.length > 0, by: strongest(positive) } };
}

/** What each part says of a department; undefined where one of them says none. */
function allSaid(parts: readonly Part[]): readonly Said[] | undefined {
  const said = parts.flatMap((part) => part.said ?? []);
  return said.length === parts.length ? said : undefined;
}

/** Denials alone each hold by themselves; with something positive they are said of that same department. */
function groupTest(parts: readonly Part[]): Test<Case> {
  const said = parts.flatMap((part) => part.said ?? []);
  const positive = said.filter((one) => one.positive);
  if (positive.length === 0) return (measure) => parts.every((part) => part.holds(measure));
  const by = strongest(positive);
  if (by === 'other') return ({ participants }) => participants().some((one) => isAll(one, said));
  const isLeading = (one: Said) => one.positive && one.by === by;
  const leading = said.filter(isLeading);
  const others = said.filter((one) => !isLeading(one));
  return ({ participants }) => {
    const fitting = participants().filter((one) => isAll(one, others));
    return leading.every(({ of }) => fitting.some(of));
  };
}

function isAll(participant: Participant, said: readonly Said[]): boolean {
  return said.every(({ of }) => of(participant));
}

function strongest(said: readonly Said[]): Said['by'] {
  return (['department', 'role'] as const).find((by) => said.some((one) => one.by === by)) ?? 'other';
}
