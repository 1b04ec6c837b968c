/** Which departments returned something, and what stands in each returned file. */
import { dutyOf } from '../../model/duty.js';
import type { Plan } from '../../model/plan.js';
import type { CellPlace, Settlement } from './settlement.js';

/** A file that was read, with its faults: each the id of the department whose row it is, null where nobody knows. */
export interface ReadFile {
  readonly file: string;
  readonly faults: readonly (string | null)[];
}

/** A returned file and how many of its rows were filled in, left blank, or not understood. */
export interface FileSummary {
  readonly file: string;
  /** Whose rows stand in it. */
  readonly departments: readonly string[];
  readonly filled: number;
  readonly blank: number;
  readonly faults: number;
}

/** Departments by their official names, in the order of the register. */
export interface WhoAnswered {
  /** With rows that were filled in. */
  readonly answered: readonly string[];
  /** Their rows all came back blank. */
  readonly blank: readonly string[];
  /** With open duties, and nothing came back. */
  readonly silent: readonly string[];
}

/** A row of a file, by what became of it. */
interface KnownRow {
  readonly place: CellPlace;
  readonly department: string | null;
  readonly isBlank: boolean;
}

function rowsOf({ taken, there, open, waiting, left, refused, blank }: Settlement): KnownRow[] {
  const replies = [...taken, ...there, ...open.flatMap((conflict) => conflict.replies), ...waiting, ...left];
  return [
    ...replies.flatMap(({ department, rows }) =>
      rows.map(({ place }) => ({ place, department: department.name, isBlank: false })),
    ),
    ...refused.map(({ place, department }) => ({ place, department: department?.name ?? null, isBlank: false })),
    ...blank.map(({ place, department }) => ({ place, department: department.name, isBlank: true })),
  ];
}

/** Each file with what stands in it. */
export function summarizeFiles(plan: Plan, settlement: Settlement, files: readonly ReadFile[]): FileSummary[] {
  const byFile = new Map<string, KnownRow[]>(files.map(({ file }) => [file, []]));
  for (const row of rowsOf(settlement)) byFile.get(row.place.file)?.push(row);
  return files.map(({ file, faults }) => {
    const own = byFile.get(file) ?? [];
    const names = [...own.map(({ department }) => department), ...namesOf(plan, faults)];
    return {
      file,
      departments: [...new Set(names.filter((name) => name !== null))],
      filled: own.filter(({ isBlank }) => !isBlank).length,
      blank: own.filter(({ isBlank }) => isBlank).length,
      faults: faults.length,
    };
  });
}

function namesOf({ register }: Plan, ids: readonly (string | null)[]): string[] {
  const known = new Set(ids);
  return register.departments.filter(({ id }) => known.has(id)).map(({ name }) => name);
}

/** Who returned something; rows that were not understood are answers all the same. */
export function whoAnswered(plan: Plan, settlement: Settlement, files: readonly ReadFile[]): WhoAnswered {
  const { register, tasks } = plan;
  const rows = rowsOf(settlement);
  const faulty = namesOf(
    plan,
    files.flatMap(({ faults }) => faults),
  );
  const filled = new Set<string | null>([
    ...rows.filter(({ isBlank }) => !isBlank).map(({ department }) => department),
    ...faulty,
  ]);
  const returned = new Set([...rows.map(({ department }) => department), ...faulty]);
  const open = tasks.flatMap(({ measures }) => measures.filter(({ officeStatus }) => officeStatus === 'open'));
  const names = register.departments.map(({ name }) => name);
  return {
    answered: names.filter((name) => filled.has(name)),
    blank: names.filter((name) => returned.has(name) && !filled.has(name)),
    silent: names.filter((name) => !returned.has(name) && open.some((measure) => dutyOf(register, measure, name))),
  };
}
