/** Public API for other programs: read a plan, judge it, and compile its reports. */

export { loadWorkCalendar } from './calendar/load-work-calendar.js';
export type { Code, DiagnosticParams, Severity } from './diagnostics/codes.js';
export type { Diagnostic } from './diagnostics/diagnostic.js';
export { judgePlan } from './judge/judge.js';
export type { JudgedMeasure, JudgedPlan } from './judge/judged.js';
export type { Measure, Plan, Task } from './model/plan.js';
export { compileAgenda } from './reports/agenda/agenda.js';
export { assessPlan } from './reports/assessment/assessment.js';
export { windowOf } from './reports/assessment/window.js';
export { compileChecklist } from './reports/checklist.js';
export { compileCircular } from './reports/circular/circular.js';
export { summarizeDepartment, summarizeDepartments } from './reports/departments.js';
export { compileLedger } from './reports/ledger.js';
export { listMeasures } from './reports/list.js';
export { compileMatrix } from './reports/matrix.js';
export { compileReminders } from './reports/remind/remind.js';
export { showTask } from './reports/show.js';
export { summarizeStatus } from './reports/status/status.js';
export { compileTargets } from './reports/targets.js';
export { type CheckedPlan, checkPlan } from './workspace/check-plan.js';
export { findPlan } from './workspace/find-plan.js';
