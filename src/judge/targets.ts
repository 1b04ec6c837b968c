/** What was reached of a target on a date, and where it is going. */
import { compareText } from '../model/compare-text.js';
import type { DateText } from '../model/period.js';
import { daysBetween } from '../model/period.js';
import type { Measure, Plan, ProgressEntry, Target } from '../model/plan.js';
import { ROLES } from '../model/role.js';
import { elapsedShare, startOf } from './clock.js';
import { sumOf, toTenth } from './figures.js';
import type { JudgedTarget, TargetValue } from './judged.js';

/** Judges a target of a measure; `entries` are the measure's reports up to the date, in time. */
export function judgeTarget(
  target: Target,
  measure: Measure,
  entries: readonly ProgressEntry[],
  plan: Plan,
  asOf: DateText,
): JudgedTarget {
  const goal = (target.compare === 'all' ? target.total : target.goal) ?? null;
  const values = latestValues(target.id, entries);
  const actual = actualOf(target, values, goal, measure);
  const due = target.due?.end ?? measure.effectiveDue;
  const start = startOf(measure, plan);
  return {
    target,
    goal,
    due,
    actual,
    values,
    ...compareWithGoal(target, actual, goal),
    expected: isGathered(target) ? toTenth(elapsedShare(measure, start, due, asOf) * 100) : null,
    forecast: forecastOf(target, actual, start, due, asOf),
  };
}

/** True for what adds up over time; a ceiling and a rate (a unit of per cent) have a level instead, which time does not move. */
function isGathered({ compare, unit }: Target): boolean {
  return compare !== 'at-most' && !isRate(unit);
}

function isRate(unit: string): boolean {
  return /^[%％‰]$/.test(unit);
}

/** The latest value of each department; of two reports of one day the later in the file. */
function latestValues(id: string, entries: readonly ProgressEntry[]): TargetValue[] {
  const latest = new Map<string, TargetValue>();
  for (const { department, date, targets } of entries) {
    if (targets === undefined || !Object.hasOwn(targets, id)) continue;
    latest.set(department, { department, date, value: targets[id] as number });
  }
  return [...latest.values()].sort((a, b) => compareText(a.date, b.date) || compareText(a.department, b.department));
}

function actualOf(
  { aggregate, compare }: Target,
  values: readonly TargetValue[],
  goal: number | null,
  measure: Measure,
): number | null {
  if (values.length === 0) return null;
  if (aggregate === 'sum') return sumOf(values.map(({ value }) => value));
  const lastDate = values.at(-1)?.date;
  const newest = values.filter(({ date }) => date === lastDate);
  const rank = ({ department }: TargetValue) => roleRank(measure, department);
  const strongest = Math.min(...newest.map(rank));
  const numbers = newest.filter((value) => rank(value) === strongest).map(({ value }) => value);
  return mostCautious(numbers, compare, goal);
}

/** Of values of one day that departments of one role report, the one that claims least. */
function mostCautious(values: readonly number[], compare: Target['compare'], goal: number | null): number {
  if (compare === 'at-most') return Math.max(...values);
  if (compare !== 'exactly' || goal === null) return Math.min(...values);
  const farthest = Math.max(...values.map((value) => Math.abs(value - goal)));
  return Math.min(...values.filter((value) => Math.abs(value - goal) === farthest));
}

function roleRank({ parties }: Measure, department: string): number {
  const role = parties.find(({ name }) => name === department)?.role;
  return role === undefined ? ROLES.length : ROLES.indexOf(role);
}

function compareWithGoal(
  { compare }: Target,
  actual: number | null,
  goal: number | null,
): Pick<JudgedTarget, 'remaining' | 'met' | 'percent'> {
  if (actual === null || goal === null) return { remaining: null, met: null, percent: null };
  if (compare === 'at-most') {
    return { remaining: sumOf([Math.max(0, actual - goal)]), met: actual <= goal, percent: null };
  }
  const share = goal > 0 ? (actual / goal) * 100 : actual >= goal ? 100 : 0;
  return {
    remaining: sumOf([compare === 'exactly' ? Math.abs(goal - actual) : Math.max(0, goal - actual)]),
    met: compare === 'exactly' ? actual === goal : actual >= goal,
    percent: toTenth(Math.max(0, Math.min(100, share))),
  };
}

/** The value on the due if it goes on as it did from the start, no more than there are in all; null for a rate. */
function forecastOf(
  { compare, total, unit }: Target,
  actual: number | null,
  start: DateText,
  due: DateText,
  asOf: DateText,
): number | null {
  if (actual === null || isRate(unit)) return null;
  if (asOf >= due) return actual;
  const elapsed = daysBetween(start, asOf);
  if (elapsed <= 0) return null;
  const straight = toTenth((actual / elapsed) * daysBetween(start, due));
  const most = Math.max(actual, (compare === 'all' ? total : undefined) ?? Infinity);
  return Number.isFinite(straight) ? Math.min(straight, most) : null;
}
