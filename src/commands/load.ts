/** From the options to a judged plan. */
import { loadWorkCalendar } from '../calendar/load-work-calendar.js';
import { type AsOf, resolveAsOf } from '../judge/as-of.js';
import { judgePlan } from '../judge/judge.js';
import type { JudgedPlan } from '../judge/judged.js';
import { Problem } from '../messages/problem.js';
import { readClerkDate } from '../model/clerk-date.js';
import { parsePeriod } from '../model/period.js';
import { type CheckedPlan, checkPlan } from '../workspace/check-plan.js';
import { findPlan } from '../workspace/find-plan.js';
import { parseWhen } from './choices.js';
import type { Context } from './context.js';

/** Thrown when the plan's files have errors: main shows them; exit code 1. */
export class BrokenPlan extends Error {
  readonly checked: CheckedPlan;

  constructor(checked: CheckedPlan) {
    super('broken plan');
    this.checked = checked;
  }
}

/** A judged plan and the date it was judged by. */
export interface LoadedPlan {
  readonly judged: JudgedPlan;
  readonly asOf: AsOf;
}

/** Reads the plan and judges it. Throws BrokenPlan when its files have errors, a Problem for a missing plan or a bad date. */
export async function loadPlan({ io, options }: Context, askedDate: string | undefined): Promise<LoadedPlan> {
  if (askedDate !== undefined) checkDate(askedDate);
  const checked = await checkPlan(findPlan(io.cwd, options.dir), { asOf: io.today(), errorsOnly: true });
  if (!checked.plan) throw new BrokenPlan(checked);
  const asked = askedDate === undefined ? undefined : parseWhen('--as-of', askedDate, checked.plan).end;
  const asOf = resolveAsOf(asked, io.today(), checked.plan.period);
  return { judged: judgePlan(checked.plan, asOf.date, await loadWorkCalendar(checked.plan)), asOf };
}

/** A wrong date is a wrong call, whatever the state of the plan. */
function checkDate(text: string): void {
  if (!parsePeriod(readClerkDate(text, '2000'))) throw new Problem(({ usage }) => usage.invalidDate('--as-of', text));
}
