/** A department that is not in departments.yaml, or a group where only a department will do. */
import { FILE_START, type Finding, finding, type Related, valueAt } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../model/nearest.js';
import { findParty } from '../../model/register.js';
import { checkNames, knownRegister, registeredNames } from '../draft/department-names.js';
import { nameReferences } from '../draft/name-references.js';
import { knownItems, type PlanDraft } from '../rule.js';

export function* unknownDepartment(plan: PlanDraft): Iterable<Finding> {
  const check = checkNames(plan);
  if (!check) return;
  const registered = registeredNames(plan);
  for (const reference of nameReferences(plan)) {
    const { file, path, name } = reference;
    const result = check(reference);
    if (result.is === 'group') yield finding('unknown-department', file, valueAt(path), { name, isGroup: true });
    if (result.is !== 'unknown') continue;
    const { is, ...near } = result;
    const place = near.nearest === undefined ? undefined : registered.get(near.nearest);
    const related = place && registeredAt(plan, place);
    yield finding('unknown-department', file, valueAt(path), { name, ...near }, { related });
  }
  yield* unknownReporters(plan);
}

/** Progress files are named after the id of the department that reports. */
function* unknownReporters(plan: PlanDraft): Iterable<Finding> {
  const departments = plan.departments?.draft.departments ?? [];
  if (departments.some((department) => department?.id === undefined)) return;
  const indexes = new Map([...knownItems(departments)].map(([index, { id = '' }]) => [id, index]));
  for (const { path, stem: name } of plan.progress) {
    if (indexes.has(name)) continue;
    const near = meantReporter(plan, name) ?? nearest(name, indexes.keys());
    const related = near === undefined ? undefined : registeredAt(plan, ['departments', indexes.get(near) ?? 0, 'id']);
    const params = { name, isFileName: true, ...(near !== undefined && { nearest: near }) } as const;
    yield finding('unknown-department', path, FILE_START, params, { related });
  }
}

/** The id of the department whose name or alias the file has instead. */
function meantReporter({ departments }: PlanDraft, name: string): string | undefined {
  const register = departments && knownRegister(departments);
  const party = register && findParty(register, name);
  return party?.type === 'department' ? party.id : undefined;
}

function registeredAt({ departments }: PlanDraft, path: readonly (string | number)[]): Related | undefined {
  return departments && { is: 'registered', file: departments.path, place: valueAt(path) };
}
