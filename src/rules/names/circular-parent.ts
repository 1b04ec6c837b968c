/** Departments that are above each other in a circle. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { findCircles } from '../draft/graph.js';
import { knownItems, type PlanDraft } from '../rule.js';

export function* circularParent({ departments: file }: PlanDraft): Iterable<Finding> {
  if (!file) return;
  const entries = new Map<string, { readonly index: number; readonly parent: string | undefined }>();
  for (const [index, { name, parent }] of knownItems(file.draft.departments)) {
    if (name !== undefined && !entries.has(name)) entries.set(name, { index, parent });
  }
  const isRegistered = (name: string | undefined): name is string => name !== undefined && entries.has(name);
  const parents = new Map([...entries].map(([name, { parent }]) => [name, [parent].filter(isRegistered)]));
  for (const [first = '', ...rest] of findCircles(parents)) {
    const path = ['departments', entries.get(first)?.index ?? 0, 'parent'];
    yield finding('circular-parent', file.path, valueAt(path), { chain: [first, ...rest, first] });
  }
}
