/** Which department reports on a measure. */
import { Problem } from '../../messages/problem.js';
import type { Measure, Plan } from '../../model/plan.js';
import type { Department } from '../../model/register.js';
import { reportersOf } from '../../model/reporters.js';
import { parseParty } from '../choices.js';

/** A single department by any of its names, or a Problem: groups do not report. */
export function readReporter(plan: Plan, text: string): Department {
  const party = parseParty(plan, text);
  if (party.type === 'department') return party;
  const members = party.members === 'open' ? [] : party.members;
  throw new Problem(({ progressFaults }) => progressFaults.groupReports(party.name, members));
}

/** The department that is meant where none is named; undefined where more than one can be. */
export function onlyReporter(plan: Plan, measure: Measure): Department | undefined {
  const { departments, isComplete } = reportersOf(plan, measure);
  return isComplete && departments.length === 1 ? departments[0] : undefined;
}

/** The department that reports: the one that is named, or the only one that can be meant; a Problem with those that can. */
export function requireReporter(plan: Plan, measure: Measure, named: string | undefined): Department {
  const reporter = named === undefined ? onlyReporter(plan, measure) : readReporter(plan, named);
  if (reporter) return reporter;
  const names = reportersOf(plan, measure).departments.map(({ name }) => name);
  throw new Problem(({ progressFaults }) => progressFaults.needsReporter(measure.id, names));
}
