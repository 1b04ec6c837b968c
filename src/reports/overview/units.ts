/** What each department and group has to do, and how it stands. */
import type { JudgedMeasure, JudgedPlan } from '../../judge/judged.js';
import { type DepartmentKind, type Group, groupsOf } from '../../model/register.js';
import { noDuties, type Role, type RoleCounts } from '../../model/role.js';
import { isOpen } from '../../model/state.js';
import { silentDepartments } from '../silence.js';
import { type Counts, countMeasures, countPaces, type PaceCounts } from '../status/counts.js';

/** A department or group with its own duties; what groups bring to a department stands apart and is in none of its counts. */
export type UnitOverview = UnitFigures & {
  readonly id: string;
  readonly name: string;
  /** The ids of the measures in each role, in the document's order. */
  readonly duties: Readonly<Record<Role, readonly string[]>>;
} & (
    | {
        readonly type: 'department';
        readonly kind: DepartmentKind;
        /** The groups that bring it duties, with the ids of those in which it has no role of its own. */
        readonly groups: readonly {
          readonly id: string;
          readonly name: string;
          readonly measures: readonly string[];
        }[];
      }
    | { readonly type: 'group'; readonly members: readonly { readonly id: string; readonly name: string }[] | 'open' }
  );

/** Figures of a unit's own duties. */
export interface UnitFigures {
  readonly roles: RoleCounts;
  /** Measures that groups bring, each counted once. */
  readonly common: number;
  readonly counts: Counts;
  /** Of the measures that are in hand: neither closed nor paused. */
  readonly pace: PaceCounts;
  readonly overdue: number;
  /** Days of its longest silence; null where it is not silent. */
  readonly silentDays: number | null;
}

/** Measures by the names of their parties; of two roles in one measure the first counts, as everywhere. */
type Owned = ReadonlyMap<string, readonly { readonly item: JudgedMeasure; readonly role: Role }[]>;

/** Departments, then groups, in the register's order. */
export function summarizeUnits({ plan: { register }, measures }: JudgedPlan): UnitOverview[] {
  const owned = measuresByParty(measures);
  const silence = new Map(
    silentDepartments(measures.filter(isInHand)).map(({ department, days }) => [department, days]),
  );
  const ids = new Map(register.departments.map(({ id, name }) => [name, id]));
  const departments = register.departments.map(({ type, id, name, kind }): UnitOverview => {
    const own = new Set((owned.get(name) ?? []).map(({ item }) => item.measure.id));
    const groups = groupsOf(register, name).flatMap((group) => {
      const brought = measureIds(group, owned).filter((measure) => !own.has(measure));
      return brought.length === 0 ? [] : [{ id: group.id, name: group.name, measures: brought }];
    });
    const common = new Set(groups.flatMap((group) => group.measures)).size;
    return { type, id, name, kind, groups, ...ownPart(name, owned, common, silence.get(name) ?? null) };
  });
  const groups = register.groups.map(({ type, id, name, members }): UnitOverview => {
    const listed =
      members === 'open' ? members : members.map((member) => ({ id: ids.get(member) ?? '', name: member }));
    return { type, id, name, members: listed, ...ownPart(name, owned, 0, null) };
  });
  return [...departments, ...groups];
}

function measuresByParty(measures: readonly JudgedMeasure[]): Owned {
  const owned = new Map<string, { item: JudgedMeasure; role: Role }[]>();
  for (const item of measures) {
    for (const { name, role } of item.measure.parties) {
      const list = owned.get(name);
      if (list?.at(-1)?.item === item) continue;
      if (list) list.push({ item, role });
      else owned.set(name, [{ item, role }]);
    }
  }
  return owned;
}

function measureIds({ name }: Group, owned: Owned): string[] {
  return (owned.get(name) ?? []).map(({ item }) => item.measure.id);
}

function ownPart(name: string, owned: Owned, common: number, silentDays: number | null) {
  const own = owned.get(name) ?? [];
  const roles = noDuties();
  const duties: Record<Role, string[]> = { lead: [], joint: [], responsible: [], support: [] };
  for (const { item, role } of own) {
    roles[role]++;
    duties[role].push(item.measure.id);
  }
  const items = own.map(({ item }) => item);
  return {
    duties,
    roles,
    common,
    counts: countMeasures(items),
    pace: countPaces(items.filter(isInHand)),
    overdue: items.filter(({ due }) => due.overdueDays > 0).length,
    silentDays,
  };
}

function isInHand({ status }: JudgedMeasure): boolean {
  return isOpen(status) && status !== 'paused';
}
