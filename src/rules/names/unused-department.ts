/** A department or group that nothing in the plan is about. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { type CheckName, checkNames, registeredNames } from '../draft/department-names.js';
import { nameReferencesIn } from '../draft/name-references.js';
import { isWhole, knownItems, measuresIn, type PlanDraft } from '../rule.js';
import { cleanName } from './clean-name.js';

export function* unusedDepartment(plan: PlanDraft): Iterable<Finding> {
  const { departments: file } = plan;
  const check = checkNames(plan);
  if (!file || !check || !isWhole(plan, 'task', 'departments', 'progress')) return;
  // A name that differs from a used one by a wrong character is the same name written wrongly.
  const used = new Set([...usedNames(plan, check)].map(cleanName));
  for (const [name, path] of registeredNames(plan)) {
    if (!used.has(cleanName(name))) yield finding('unused-department', file.path, valueAt(path), { name });
  }
}

/** The names in measures and those that report, with the members and parents of all of them. */
function usedNames(plan: PlanDraft, check: CheckName): ReadonlySet<string> {
  const used = new Set([...namesInMeasures(plan), ...reporters(plan)].map((name) => nameMeant(name, check)));
  const implied = impliedNames(plan);
  // What is added to a set while it is walked is walked as well.
  for (const name of used) {
    for (const other of implied.get(name) ?? []) used.add(nameMeant(other, check));
  }
  return used;
}

/** A name that is wrong in itself is reported for that; what it was meant for is not unused. */
function nameMeant(name: string, check: CheckName): string {
  const result = check({ name });
  if (result.is === 'alias') return result.name;
  return result.is === 'unknown' ? (result.nearest ?? name) : name;
}

function namesInMeasures(plan: PlanDraft): string[] {
  return [...measuresIn(plan)].flatMap((place) => [...nameReferencesIn(place)].map(({ name }) => name));
}

function reporters({ departments, progress }: PlanDraft): string[] {
  const names = new Map([...knownItems(departments?.draft.departments)].map(([, { id, name }]) => [id, name]));
  return progress.flatMap(({ stem }) => names.get(stem) ?? []);
}

/** For each name the parent or the members that come with it. */
function impliedNames({ departments: file }: PlanDraft): ReadonlyMap<string, readonly string[]> {
  const implied = new Map<string, readonly string[]>();
  for (const [, { name = '', parent }] of knownItems(file?.draft.departments)) {
    if (parent !== undefined) implied.set(name, [parent]);
  }
  for (const [, { name = '', members }] of knownItems(file?.draft.groups)) {
    if (typeof members === 'object')
      implied.set(
        name,
        [...knownItems(members)].map(([, member]) => member),
      );
  }
  return implied;
}
