/** Department names with a wrong character, read as the names that they stand for. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { cleanText } from '../../model/characters/clean-text.js';
import type { ParsedFile } from '../../parse/source.js';
import { suspiciousValues } from '../characters/suspicious-values.js';
import { registeredNames } from '../draft/department-names.js';
import { nameReferences } from '../draft/name-references.js';
import type { PlanDraft } from '../rule.js';
import { reportedFlaws } from '../rule-settings.js';

/**
 * The files, with each department named exactly as it is registered where only wrong characters make the difference
 * and their own rules report them: no other rule, and not the model, then sees the same mistake again.
 */
export function withExactNames(plan: PlanDraft): readonly ParsedFile[] {
  if (suspiciousValues(plan).length === 0) return plan.files;
  const changes = inexactNames(plan);
  return plan.files.map((file) => {
    const own = changes.get(file.path);
    return own ? { ...file, draft: withValues(file.draft, own) } : file;
  });
}

interface Change {
  readonly path: DataPath;
  readonly value: string;
}

/** By file, the names to be read otherwise. */
function inexactNames(plan: PlanDraft): ReadonlyMap<string, readonly Change[]> {
  const flaws = reportedFlaws(plan);
  const registered = registeredNames(plan);
  const byCleanName = new Map([...registered.keys()].reverse().map((name) => [cleanText(name, flaws), name]));
  const changes = new Map<string, Change[]>();
  for (const { file, path, name } of nameReferences(plan)) {
    if (registered.has(name)) continue;
    const value = byCleanName.get(cleanText(name, flaws));
    if (value === undefined) continue;
    const own = changes.get(file) ?? [];
    own.push({ path, value });
    changes.set(file, own);
  }
  return changes;
}

/** A copy of the data with other values at some paths. */
function withValues<T>(data: T, changes: readonly Change[]): T {
  const copy = structuredClone(data);
  for (const { path, value } of changes) {
    const [last, ...steps] = [...path].reverse();
    const holder = steps.reduceRight((node: unknown, step) => (node as Record<string, unknown>)[step], copy as unknown);
    (holder as Record<string, unknown>)[String(last)] = value;
  }
  return copy;
}
