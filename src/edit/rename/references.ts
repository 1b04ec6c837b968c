/** Where the files of a plan name a department or group in full. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import type { DateText } from '../../model/period.js';
import type { Measure, Plan } from '../../model/plan.js';
import type { FileKind } from '../../parse/source.js';

/** A name as a file writes it. */
export interface NameReference {
  readonly file: string;
  readonly kind: FileKind;
  readonly path: DataPath;
  readonly name: string;
  /** The day of the record that has the name; a reference without one is in force today. */
  readonly date?: DateText;
}

/** Every reference to a department or group by its name; those whose file is named after an id are none. */
export function* nameReferences(plan: Plan): Iterable<NameReference> {
  yield* namesInRegister(plan);
  for (const task of plan.tasks) {
    for (const [at, measure] of task.measures.entries()) {
      const place = { file: `tasks/${task.id}.yaml`, kind: 'task' } as const;
      for (const { path, ...rest } of namesInMeasure(measure)) {
        yield { ...place, path: ['measures', at, ...path], ...rest };
      }
    }
  }
  for (const [at, { department: name, date }] of plan.adjustments.entries()) {
    yield { file: 'plan.yaml', kind: 'plan', path: ['adjustments', at, 'department'], name, date };
  }
}

function* namesInRegister({ register }: Plan): Iterable<NameReference> {
  const place = { file: 'departments.yaml', kind: 'departments' } as const;
  for (const [at, { parent }] of register.departments.entries()) {
    if (parent !== undefined) yield { ...place, path: ['departments', at, 'parent'], name: parent };
  }
  for (const [at, { members }] of register.groups.entries()) {
    if (members === 'open') continue;
    for (const [nth, name] of members.entries()) yield { ...place, path: ['groups', at, 'members', nth], name };
  }
}

type NameInMeasure = Pick<NameReference, 'path' | 'name' | 'date'>;

const OWED_BY_ROLE: ReadonlySet<string> = new Set(['lead', 'each']);

/** The names in a measure, with their paths inside it. */
function* namesInMeasure(measure: Measure): Iterable<NameInMeasure> {
  yield* partyNames(measure);
  if (measure.collator !== undefined) yield { path: ['collator'], name: measure.collator };
  for (const list of ['schedules', 'triggers'] as const) {
    for (const [at, { owedBy }] of measure[list].entries()) {
      if (owedBy !== undefined && !OWED_BY_ROLE.has(owedBy)) yield { path: [list, at, 'owedBy'], name: owedBy };
    }
  }
  for (const [at, { to, date }] of measure.letters.entries()) yield { path: ['letters', at, 'to'], name: to, date };
}

/** The parties of all roles are one list in the model, and a list for each role in the file. */
function* partyNames({ parties }: Measure): Iterable<NameInMeasure> {
  const counts = new Map<string, number>();
  for (const { name, role } of parties) {
    const nth = counts.get(role) ?? 0;
    counts.set(role, nth + 1);
    yield { path: ['departments', role, nth], name };
  }
}
