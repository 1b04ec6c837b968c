/** The free text of a plan's files: what is in force, and what dated records say. */
import type { DateText } from '../../model/period.js';
import type { Measure, Plan } from '../../model/plan.js';

/** Texts that belong together, in a file of the plan. */
export interface Passage {
  /** Relative to the plan's directory. */
  readonly file: string;
  readonly texts: readonly string[];
}

/** A dated record. */
export interface RecordPassage extends Passage {
  readonly date: DateText;
  /** Whom a letter or an adjustment is about. */
  readonly about?: string;
}

/** Texts that have no date; names of departments in lists of duties are no text. */
export function* standingPassages(plan: Plan): Iterable<Passage> {
  const { title, issuer, publisher, reference, sections, eventKinds, exports, register, tasks } = plan;
  const named = [...sections.map((section) => section.title), ...eventKinds.map(({ name }) => name)];
  yield { file: 'plan.yaml', texts: [...textsIn({ title, issuer, publisher, reference, exports }), ...named] };
  const groups = register.groups.flatMap(({ name, aliases }) => [name, ...aliases]);
  const departments = register.departments.flatMap(({ name, aliases }) => [name, ...aliases]);
  yield { file: 'departments.yaml', texts: [...departments, ...groups] };
  for (const { id, title: heading, measures } of tasks) {
    yield { file: `tasks/${id}.yaml`, texts: [heading, ...measures.flatMap(wordingOf)] };
  }
}

/** What a measure and the things in it are called. */
function wordingOf({ title, actions, targets, milestones, schedules, triggers }: Measure): string[] {
  const named = [...targets, ...schedules, ...triggers].map(({ name }) => name);
  return [title, ...actions.map(({ text }) => text), ...milestones.map((milestone) => milestone.title), ...named];
}

/** Every dated record. */
export function* recordPassages(plan: Plan): Iterable<RecordPassage> {
  for (const { department: about, date, ...said } of plan.adjustments) {
    yield { file: 'plan.yaml', date, about, texts: textsIn(said) };
  }
  for (const { id, measures } of plan.tasks) for (const measure of measures) yield* recordsIn(measure, id);
  const ids = new Map(plan.register.departments.map(({ id, name }) => [name, id]));
  for (const { department, date, ...said } of plan.progress) {
    const file = `progress/${date.slice(0, 7)}/${ids.get(department) ?? department}.yaml`;
    yield { file, date, texts: textsIn(said) };
  }
  for (const { id, date, ...said } of plan.events) yield { file: `events/${id}.yaml`, date, texts: textsIn(said) };
}

function* recordsIn({ decisions, extensions, letters }: Measure, task: string): Iterable<RecordPassage> {
  const file = `tasks/${task}.yaml`;
  for (const { date, ...said } of [...decisions, ...extensions]) yield { file, date, texts: textsIn(said) };
  for (const { date, to: about, ...said } of letters) yield { file, date, about, texts: textsIn(said) };
}

/** All strings inside a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
