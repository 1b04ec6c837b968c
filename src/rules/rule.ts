/** What a rule is: all files of a plan in, findings out. */
import type { WorkCalendar } from '../calendar/working-days.js';
import type { DataPath, Finding } from '../diagnostics/diagnostic.js';
import type { DateText } from '../model/period.js';
import type { Draft, FileData, FileKind, ParsedFile } from '../parse/source.js';

/** A file that could be read, with its draft. */
export interface DraftFile<K extends FileKind> {
  readonly path: string;
  readonly stem: string;
  readonly draft: Draft<FileData[K]>;
  /** What the reader and the schema found: some fields are unknown for it. */
  readonly findings: readonly Finding[];
}

/** All files of a plan that could be read; any field may be unknown. */
export interface PlanDraft {
  readonly plan?: DraftFile<'plan'> | undefined;
  readonly departments?: DraftFile<'departments'> | undefined;
  readonly holidays?: DraftFile<'holidays'> | undefined;
  readonly tasks: readonly DraftFile<'task'>[];
  readonly progress: readonly DraftFile<'progress'>[];
  readonly events: readonly DraftFile<'event'>[];
  /** All files, also those that could not be read. */
  readonly files: readonly ParsedFile[];
  /** Records dated later than this are mistakes, and submissions wait until this day. */
  readonly asOf: DateText;
  /** The plan in the revision that it is compared with; only the files that changed since are sure to be there. */
  readonly before?: PlanDraft | undefined;
  /** Working days, for the rules that need them; absent where these do not run. */
  readonly calendar?: WorkCalendar | undefined;
}

/** A rule never reads a field that is unknown, and never reports twice what another rule or the schema finds. */
export type Rule = (plan: PlanDraft) => Iterable<Finding>;

/** A measure's draft. */
export type MeasureDraft = NonNullable<NonNullable<Draft<FileData['task']>['measures']>[number]>;

/** Sorts parsed files by kind, leaving out those that could not be read. */
export function toPlanDraft(files: readonly ParsedFile[], asOf: DateText): PlanDraft {
  const readable = <K extends FileKind>(kind: K): DraftFile<K>[] =>
    files
      .filter((file) => file.kind === kind && file.draft !== undefined)
      .map(({ path, stem, draft, findings }) => ({ path, stem, draft: draft as Draft<FileData[K]>, findings }));
  return {
    plan: readable('plan')[0],
    departments: readable('departments')[0],
    holidays: readable('holidays')[0],
    tasks: readable('task'),
    progress: readable('progress'),
    events: readable('event'),
    files,
    asOf,
  };
}

/** True when every file of these kinds was read without any finding, so that what is not there is nowhere. */
export function isWhole({ files }: PlanDraft, ...kinds: readonly FileKind[]): boolean {
  return files.every(
    ({ kind, draft, findings }) => !kinds.includes(kind) || (draft !== undefined && findings.length === 0),
  );
}

/** A measure with the file and the path of its place. */
export interface MeasurePlace {
  readonly file: string;
  readonly path: readonly ['measures', number];
  readonly task: DraftFile<'task'>;
  readonly measure: MeasureDraft;
}

/** Every measure of the plan that could be read. */
export function* measuresIn({ tasks }: PlanDraft): Iterable<MeasurePlace> {
  for (const task of tasks) {
    for (const [index, measure] of knownItems(task.draft.measures)) {
      yield { file: task.path, path: ['measures', index], task, measure };
    }
  }
}

/** The names that a measure's roles list, each with its role and path. */
export function* namesIn({ path, measure }: MeasurePlace): Iterable<{ name: string; role: string; path: DataPath }> {
  for (const [role, names] of Object.entries(measure.departments ?? {})) {
    for (const [index, name] of knownItems(names)) {
      yield { name, role, path: [...path, 'departments', role, index] };
    }
  }
}

/** The items of a list whose value is known, with their indexes. */
export function* knownItems<T>(list: readonly (T | undefined)[] | undefined): Iterable<[number, T]> {
  for (const [index, item] of (list ?? []).entries()) {
    if (item !== undefined) yield [index, item];
  }
}
