/** What the renaming of a department changes, what it keeps, and what it leaves to the office to look at. */
import type { DateText } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import { type Department, nameKey } from '../../model/register.js';
import { type Passage, recordPassages, standingPassages } from './passages.js';

/** A file and how often something is in it. */
export interface FileCount {
  readonly file: string;
  readonly count: number;
}

/** A department's new name in a plan. */
export interface RenameReport {
  readonly department: {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    /** Last day of the old name. */
    readonly until: DateText;
  };
  /** The places that are changed in each file. */
  readonly changes: readonly FileCount[];
  /** Dated records that speak of the department by the old name and keep it, and those that get the new one. */
  readonly records: { readonly kept: number; readonly renamed: number };
  /** The alias that is now the name. */
  readonly droppedAlias: string | null;
  /** How often texts that are in force, or dated later, have the old name in them; they are not changed. */
  readonly mentions: readonly FileCount[];
}

/** What a renaming is known by. */
export interface RenamedDepartment {
  readonly department: Department;
  readonly newName: string;
  readonly until: DateText;
  /** The edit: its files with their changes. */
  readonly files: readonly { readonly path: string; readonly changes: readonly unknown[] }[];
}

/** The report on the plan as it was before; files are shown by the names that `pathOf` gives them. */
export function compileRename(
  plan: Plan,
  { department, newName, until, files }: RenamedDepartment,
  pathOf: (file: string) => string,
): RenameReport {
  const { id, name: from, aliases } = department;
  const records = [...recordPassages(plan)];
  const past = records.filter(({ date }) => date <= until);
  const later = records.filter(({ date }) => date > until);
  const shown = ({ file, count }: FileCount) => ({ file: pathOf(file), count });
  return {
    department: { id, from, to: newName, until },
    changes: files.map(({ path, changes }) => shown({ file: path, count: changes.length })),
    records: {
      kept: past.filter(({ about, texts }) => about === from || texts.some((text) => text.includes(from))).length,
      renamed: later.filter(({ about }) => about === from).length,
    },
    droppedAlias: aliases.find((alias) => nameKey(alias) === nameKey(newName)) ?? null,
    mentions: countMentions([...textsInForce(plan, department, newName), ...later], from).map(shown),
  };
}

/** The department's own name, and an alias that is dropped, are changed as they should be. */
function textsInForce(plan: Plan, { name }: Department, newName: string): Passage[] {
  const isChanged = (text: string) => text === name || nameKey(text) === nameKey(newName);
  return [...standingPassages(plan)].map(({ file, texts }) =>
    file === 'departments.yaml' ? { file, texts: texts.filter((text) => !isChanged(text)) } : { file, texts },
  );
}

/** In the order of the passages, the files with the text in them. */
function countMentions(passages: readonly Passage[], text: string): FileCount[] {
  const counts = new Map<string, number>();
  for (const { file, texts } of passages) {
    const count = texts.reduce((sum, one) => sum + one.split(text).length - 1, 0);
    if (count > 0) counts.set(file, (counts.get(file) ?? 0) + count);
  }
  return [...counts].map(([file, count]) => ({ file, count }));
}
