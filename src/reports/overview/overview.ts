/** The whole plan in figures, for the first page of a web page: counts, dues by month, and what each department has to do. */
import type { JudgedPlan } from '../../judge/judged.js';
import { type StatusReport, summarizeStatus } from '../status/status.js';
import { countDues, type DueMonth } from './dues.js';
import { summarizeUnits, type UnitOverview } from './units.js';

/** What a page shows beside its tables. */
export interface OverviewReport {
  readonly status: StatusReport;
  /** In time; what has no stated due, and what was cancelled, is in none of them. */
  readonly dues: readonly DueMonth[];
  /** Departments, then groups, in the register's order; those without any duty too. */
  readonly units: readonly UnitOverview[];
}

/** The overview of a judged plan. */
export function compileOverview(judged: JudgedPlan): OverviewReport {
  return { status: summarizeStatus(judged), dues: countDues(judged.measures), units: summarizeUnits(judged) };
}
