/** A letter to a department that has no part in the measure, nor stands above one that has. */
import { type Finding, finding, keyAt, valueAt } from '../../diagnostics/diagnostic.js';
import type { Register } from '../../model/register.js';
import { createForeignCheck } from '../draft/foreign-departments.js';
import { lettersIn } from '../draft/letters.js';
import { wholeRegister } from '../draft/parties.js';
import type { PlanDraft } from '../rule.js';

export function* foreignLetter(plan: PlanDraft): Iterable<Finding> {
  const register = wholeRegister(plan);
  if (!register) return;
  const unitOf = createUnitLookup(register);
  const isForeign = createForeignCheck(register);
  for (const { file, path, about, letter } of lettersIn(plan)) {
    const { id: measure } = about.measure;
    const { to } = letter;
    const unit = to === undefined ? undefined : unitOf(to);
    if (to === undefined || measure === undefined || !unit) continue;
    if (!unit.every((department) => isForeign(about, department))) continue;
    const related = { is: 'here', file, place: keyAt([...about.path, 'departments']) } as const;
    yield finding('foreign-letter', file, valueAt([...path, 'to']), { to, measure }, { related });
  }
}

/** Finds the department of this name, present or former, with all those below it. */
function createUnitLookup({ departments }: Register): (name: string) => readonly string[] | undefined {
  const below = new Map<string, string[]>(departments.map(({ name }) => [name, []]));
  for (const { name, parent = '' } of departments) below.get(parent)?.push(name);
  const officialNames = new Map([
    ...departments.flatMap(({ name, formerNames }) => formerNames.map((former) => [former.name, name] as const)),
    ...departments.map(({ name }) => [name, name] as const),
  ]);
  const units = new Map<string, readonly string[]>();
  return (text) => {
    const name = officialNames.get(text);
    if (name === undefined) return undefined;
    const unit = units.get(name) ?? [...withAllBelow(name, below)];
    units.set(name, unit);
    return unit;
  };
}

function withAllBelow(name: string, below: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const unit = new Set([name]);
  // What is added to a set while it is walked is walked as well.
  for (const member of unit) for (const other of below.get(member) ?? []) unit.add(other);
  return unit;
}
