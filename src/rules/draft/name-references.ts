/** Where plan files name departments. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import type { DateText } from '../../model/period.js';
import { knownItems, type MeasurePlace, measuresIn, namesIn, type PlanDraft } from '../rule.js';

/** A department's name as a file writes it. */
export interface NameReference {
  readonly file: string;
  readonly path: DataPath;
  readonly name: string;
  /** A parent, a member, or whom a record is about: no group will do. */
  readonly departmentOnly: boolean;
  /** The day of the record that has the name: a former one may have been right then. The empty text where nobody knows. */
  readonly date?: DateText;
}

const OWED_BY_ROLE = new Set(['lead', 'each']);

/** Every place in the plan where a department is named in full. */
export function* nameReferences(plan: PlanDraft): Iterable<NameReference> {
  yield* namesInRegister(plan);
  for (const place of measuresIn(plan)) {
    yield* nameReferencesIn(place);
    yield* addressees(place);
  }
  yield* assessed(plan);
}

/** Every place in a measure that gives a department or group a part in it. */
export function* nameReferencesIn(place: MeasurePlace): Iterable<NameReference> {
  for (const { name, path } of namesIn(place)) yield reference(place.file, path, name);
  const { file, path, measure } = place;
  if (measure.collator !== undefined) yield reference(file, [...path, 'collator'], measure.collator);
  for (const list of ['schedules', 'triggers'] as const) yield* owers(file, [...path, list], measure[list]);
}

function* namesInRegister({ departments: file }: PlanDraft): Iterable<NameReference> {
  if (!file) return;
  for (const [index, { parent }] of knownItems(file.draft.departments)) {
    if (parent !== undefined) yield reference(file.path, ['departments', index, 'parent'], parent, true);
  }
  for (const [index, { members }] of knownItems(file.draft.groups)) {
    for (const [at, name] of knownItems(typeof members === 'string' ? [] : members)) {
      yield reference(file.path, ['groups', index, 'members', at], name, true);
    }
  }
}

/** Whom letters are sent to; that gives nobody a part in the measure. */
function* addressees({ file, path, measure }: MeasurePlace): Iterable<NameReference> {
  for (const [at, { to, date = '' }] of knownItems(measure.letters)) {
    if (to !== undefined) yield { ...reference(file, [...path, 'letters', at, 'to'], to, true), date };
  }
}

/** Who gets a bonus or a deduction. */
function* assessed({ plan: file }: PlanDraft): Iterable<NameReference> {
  for (const [at, { department, date = '' }] of knownItems(file?.draft.adjustments)) {
    if (!file || department === undefined) continue;
    yield { ...reference(file.path, ['adjustments', at, 'department'], department, true), date };
  }
}

function* owers(
  file: string,
  path: DataPath,
  duties: readonly ({ readonly owedBy?: string | undefined } | undefined)[] | undefined,
): Iterable<NameReference> {
  for (const [at, { owedBy }] of knownItems(duties)) {
    if (owedBy !== undefined && !OWED_BY_ROLE.has(owedBy)) yield reference(file, [...path, at, 'owedBy'], owedBy);
  }
}

function reference(file: string, path: DataPath, name: string, departmentOnly = false): NameReference {
  return { file, path, name, departmentOnly };
}
