/** A task file whose name is not the id inside it. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import type { PlanDraft } from '../rule.js';

export function* fileNameMismatch({ tasks }: PlanDraft): Iterable<Finding> {
  for (const { path, stem, draft } of tasks) {
    if (draft.id !== undefined && draft.id !== stem) {
      yield finding('file-name-mismatch', path, valueAt(['id']), { id: draft.id, stem });
    }
  }
}
