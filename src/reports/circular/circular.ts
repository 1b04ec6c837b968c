/** The periodic circular: how the plan stands, what moved, what is wrong, what comes next, with its annexes. */

import type { Cadence } from '../../calendar/cadence.js';
import type { JudgedPlan } from '../../judge/judged.js';
import { countStates } from '../../judge/schedules.js';
import { dutyOf } from '../../model/duty.js';
import type { DateText, Period } from '../../model/period.js';
import { thresholdsOf } from '../thresholds.js';
import { isFinishedIn, listAdvances } from './advances.js';
import { listDemands } from './coming.js';
import { type DutyRow, listDuties } from './duties.js';
import { listFlagged } from './flagged.js';
import { findProblems } from './problems.js';
import type { Addressee, Change, CircularReport, Overall, Received } from './report.js';
import { listRhythms, type RhythmRow, sumCounts } from './rhythms.js';
import { changeOf, type Tally, tallyMeasures } from './tally.js';
import { compileUnits } from './units.js';
import { openWindow, type Window } from './window.js';

export type { CircularReport } from './report.js';

/** As many addressees are named; more are addressed by their class. */
const MOST_NAMED = 12;

/** Compiles the circular of a period as far as it is known on `upTo`; the plan is judged anew by the calendar it was judged by. */
export function compileCircular(plan: JudgedPlan, cadence: Cadence, period: Period, upTo: DateText): CircularReport {
  const window = openWindow(plan, cadence, period, upTo);
  const { judged, date, complete } = window;
  const { title, issuer, issued, period: planPeriod } = judged.plan;
  const rhythms = listRhythms(window);
  const duties = listDuties(window);
  return {
    asOf: date,
    plan: title,
    issuer,
    issued,
    planPeriod: { start: planPeriod.start, end: planPeriod.end },
    cadence,
    period: { text: period.text, start: period.start, end: period.end },
    begun: date >= period.start,
    complete,
    stage: date < issued ? 'unissued' : date > planPeriod.end ? 'over' : 'running',
    baseline: window.before?.asOf ?? null,
    alerts: thresholdsOf(judged.plan),
    addressees: listAddressees(judged),
    overall: sumUp(window, rhythms, duties),
    advances: listAdvances(window),
    problems: findProblems(window, rhythms, duties),
    demands: listDemands(window, duties),
    annexes: {
      units: cadence === 'weekly' ? null : compileUnits(window),
      flagged: listFlagged(judged.measures),
      rhythms,
      duties,
    },
  };
}

/** Every department with a duty, and the groups with duties whose members nobody has listed. */
function listAddressees({ plan, measures }: JudgedPlan): Addressee[] {
  const { departments, groups } = plan.register;
  const hasDuty = (name: string) => measures.some(({ measure }) => dutyOf(plan.register, measure, name) !== undefined);
  const units = departments.filter(({ name }) => hasDuty(name));
  const open = groups.filter(({ name, members }) => members === 'open' && hasDuty(name));
  const named = open.map(({ name }): Addressee => ({ kind: 'named', name }));
  if (units.length <= MOST_NAMED) return [...units.map(({ name }): Addressee => ({ kind: 'named', name })), ...named];
  const counties = units.filter(({ kind }) => kind === 'county').length;
  const all = counties === departments.filter(({ kind }) => kind === 'county').length;
  return [
    ...(counties > 0 ? [{ kind: 'counties', all } as const] : []),
    ...(units.length > counties ? [{ kind: 'departments' } as const] : []),
    ...named,
  ];
}

function sumUp(window: Window, rhythms: readonly RhythmRow[], duties: readonly DutyRow[]): Overall {
  const now = tallyMeasures(window.judged.measures);
  const before = window.before && tallyMeasures(window.before.measures);
  return {
    now,
    before,
    change: before && compareTallies(now, before),
    received: receive(window),
    turns: sumCounts(rhythms.map(({ counts }) => counts)),
    duties: countStates(duties),
  };
}

function compareTallies(now: Tally, before: Tally): Change {
  return {
    done: now.completion.done - before.completion.done,
    rate: changeOf(now.completion, before.completion),
    red: now.alerts.red - before.alerts.red,
    yellow: now.alerts.yellow - before.alerts.yellow,
  };
}

function receive({ judged, covers }: Window): Received {
  const { plan, measures } = judged;
  const entries = plan.progress.filter(({ date }) => covers(date));
  const dated = (records: readonly { readonly date: DateText }[]) => records.filter(({ date }) => covers(date)).length;
  const count = (of: (measure: (typeof measures)[number]['measure']) => number) =>
    measures.reduce((total, { measure }) => total + of(measure), 0);
  return {
    reports: entries.length,
    nothing: entries.filter(({ nothing }) => nothing === true).length,
    departments: new Set(entries.map(({ department }) => department)).size,
    finished: measures.filter((judgedMeasure) => isFinishedIn(judgedMeasure, covers)).length,
    extensions: count(({ extensions }) => dated(extensions)),
    letters: count(({ letters }) => dated(letters)),
  };
}
