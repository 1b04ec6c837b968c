/** What came of a call that collects: the receipt's data, what was not understood, and the plan files that changed. */
import type { CollectWords } from '../../formats/collect/style.js';
import type { ReturnedFile } from '../../intake/answer.js';
import type { Plan } from '../../model/plan.js';
import type { CollectReport } from '../../reports/collect/collect.js';
import { faultNotes } from './fault-notes.js';

/** All that a result or a receipt is made of. */
export interface Collection {
  readonly dryRun: boolean;
  /** Plan files that changed, from the working directory. */
  readonly changed: readonly string[];
  /** The plan before anything was written. */
  readonly plan: Plan;
  readonly report: CollectReport;
  readonly files: readonly ReturnedFile[];
}

/** The data of the JSON output, in its envelope's order. */
export function collectionData({ dryRun, changed, plan, report, files }: Collection, words: CollectWords): object {
  const faults = faultNotes(files, plan, words).map(({ kind, department, place, text }) => ({
    kind,
    department,
    place,
    message: text,
  }));
  return { dryRun, files: changed, ...report, faults };
}

/** True where nothing is left for the clerk to look after. */
export function isClean({ report, files }: Collection): boolean {
  const { conflicts, waiting, refused } = report;
  return conflicts.length + waiting.length + refused.length === 0 && files.every(({ faults }) => faults.length === 0);
}
