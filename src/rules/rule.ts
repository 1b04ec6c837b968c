/** What a rule is: all files of a plan in, findings out. */
import type { Finding } from '../diagnostics/diagnostic.js';
import type { Draft, FileData, FileKind, ParsedFile } from '../parse/source.js';

/** A file that could be read, with its draft. */
export interface DraftFile<K extends FileKind> {
  readonly path: string;
  readonly stem: string;
  readonly draft: Draft<FileData[K]>;
}

/** All files of a plan that could be read; any field may be unknown. */
export interface PlanDraft {
  readonly plan?: DraftFile<'plan'> | undefined;
  readonly departments?: DraftFile<'departments'> | undefined;
  readonly tasks: readonly DraftFile<'task'>[];
  readonly progress: readonly DraftFile<'progress'>[];
  readonly events: readonly DraftFile<'event'>[];
}

/** A rule never reads a field that is unknown, and never reports twice what another rule or the schema finds. */
export type Rule = (plan: PlanDraft) => Iterable<Finding>;

/** A measure's draft. */
export type MeasureDraft = NonNullable<NonNullable<Draft<FileData['task']>['measures']>[number]>;

/** Sorts parsed files by kind, leaving out those that could not be read. */
export function toPlanDraft(files: readonly ParsedFile[]): PlanDraft {
  const readable = <K extends FileKind>(kind: K): DraftFile<K>[] =>
    files
      .filter((file) => file.kind === kind && file.draft !== undefined)
      .map(({ path, stem, draft }) => ({ path, stem, draft: draft as Draft<FileData[K]> }));
  return {
    plan: readable('plan')[0],
    departments: readable('departments')[0],
    tasks: readable('task'),
    progress: readable('progress'),
    events: readable('event'),
  };
}

/** Each measure of a task file that could be read, with its index. */
export function* measuresIn({ draft }: DraftFile<'task'>): Iterable<{ measure: MeasureDraft; index: number }> {
  for (const [index, measure] of (draft.measures ?? []).entries()) {
    if (measure) yield { measure, index };
  }
}
