/** The state of a measure as a department saw it: what changes when the office or the department itself says something new. */
import { dutyOf } from '../model/duty.js';
import type { Measure, Plan, ProgressEntry } from '../model/plan.js';
import { digest } from '../model/return-code.js';

/**
 * A digest of what the task's file says of the measure and the department's part in it, and of the department's own
 * entries; the measure is the plan's own, not as a date knows it.
 */
export function measureState(plan: Plan, measure: Measure, department: string): string {
  const { title, actions, officeStatus, targets, start, due, standing, milestones, schedules } = measure;
  const { decisions, extensions } = measure;
  const role = dutyOf(plan.register, measure, department)?.role;
  const facts = { title, actions, officeStatus, targets, start, due: due?.text, standing, milestones, schedules };
  const own = ownEntries(plan, measure.id, department).map(canonical).sort();
  return digest([canonical({ ...facts, decisions, extensions, role }), ...own].join('\n'), 8);
}

/** The department's own entries on a measure, in the order of the files. */
export function ownEntries({ progress }: Plan, measure: string, department: string): readonly ProgressEntry[] {
  const index = indexes.get(progress) ?? indexEntries(progress);
  indexes.set(progress, index);
  return index.get(keyOf(measure, department)) ?? [];
}

/** Checklists of all departments look up the same entries thousands of times. */
const indexes = new WeakMap<Plan['progress'], ReadonlyMap<string, readonly ProgressEntry[]>>();

function indexEntries(progress: Plan['progress']): ReadonlyMap<string, readonly ProgressEntry[]> {
  const index = new Map<string, ProgressEntry[]>();
  for (const entry of progress) {
    const key = keyOf(entry.measure, entry.department);
    const found = index.get(key);
    if (found) found.push(entry);
    else index.set(key, [entry]);
  }
  return index;
}

function keyOf(measure: string, department: string): string {
  return `${measure}\n${department}`;
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .join(',')}}`;
}
