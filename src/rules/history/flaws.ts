/** Which parts of a file have a mistake in them, so that they say something else when it is mended. */
import type { DataPath, Finding } from '../../diagnostics/diagnostic.js';
import { hasUnreadText } from '../draft/known-fields.js';

const FLAWS = new WeakMap<readonly Finding[], ReadonlySet<string>>();

/** True when neither the reader nor the schema found anything in the value at the path. */
export function isFlawless({ findings }: { readonly findings: readonly Finding[] }, path: DataPath): boolean {
  if (findings.length === 0) return true;
  const flaws = FLAWS.get(findings) ?? new Set(findings.flatMap(pathsAround));
  FLAWS.set(findings, flaws);
  return !hasUnreadText(findings) && !flaws.has(JSON.stringify(path));
}

/** The path of a finding and those of everything that holds it. */
function pathsAround({ place }: Finding): string[] {
  if (place.at === 'range') return [];
  const { path } = place;
  return [JSON.stringify([]), ...path.map((_step, at) => JSON.stringify(path.slice(0, at + 1)))];
}
