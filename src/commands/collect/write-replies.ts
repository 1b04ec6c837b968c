/** What was settled goes into the plan: all entries in one edit, or none. */
import { addEntries } from '../../edit/progress/add-entry.js';
import { newEntry } from '../../edit/progress/new-entry.js';
import type { ReturnedFile } from '../../intake/answer.js';
import { type Choose, settle, undecided } from '../../intake/settle/settle.js';
import type { DateText } from '../../model/period.js';
import type { Conflict, Settlement } from '../../reports/collect/settlement.js';
import { readPlanFiles } from '../../workspace/check-plan.js';
import { type EditOutcome, editPlan } from '../../workspace/edit/edit-plan.js';
import type { Context } from '../context.js';
import { createEditNotes } from '../edit/edit-notes.js';
import { changedMeanwhile } from '../edit/run-edit.js';

/** What is to be written. */
export interface Collected {
  readonly files: readonly ReturnedFile[];
  /** The day of the entries. */
  readonly date: DateText;
  readonly choose: Choose;
  /** What the clerk was shown to choose from; undefined where nobody was asked. */
  readonly shown?: readonly Conflict[];
  readonly dryRun: boolean;
}

/** The edit's outcome, and the settlement under the lock; throws a Problem where that is not what the clerk was shown. */
export async function writeReplies(
  context: Context,
  directory: string,
  { files, date, choose, shown, dryRun }: Collected,
): Promise<{ readonly outcome: EditOutcome; readonly settlement: Settlement | undefined }> {
  let settlement: Settlement | undefined;
  const notes = createEditNotes(context);
  const outcome = await editPlan(
    directory,
    {
      today: context.io.today(),
      dryRun,
      command: 'plan collect',
      onWait: notes.waiting,
      onRecovery: notes.recovered,
    },
    (plan) => {
      if (shown && JSON.stringify(settle(plan, files, undecided).open) !== JSON.stringify(shown)) {
        throw changedMeanwhile();
      }
      settlement = settle(plan, files, choose);
      const added = settlement.taken.map(({ department, measure, content }) => ({
        entry: newEntry(measure, date, content),
        department: department.id,
      }));
      if (added.length === 0) return [];
      const paths = new Set(readPlanFiles(directory).map(({ path }) => path));
      return addEntries(added, (path) => paths.has(path));
    },
  );
  await notes.written();
  return { outcome, settlement };
}
