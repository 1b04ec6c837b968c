/** The quantified assessment (量化考核): a score out of 100 for each unit, with every point explained. */

import type { JudgedPlan } from '../../judge/judged.js';
import type { AssessmentSettings, ScoredRole } from '../../model/assessment-settings.js';
import { compareText } from '../../model/compare-text.js';
import { compareIds } from '../../model/ids.js';
import type { DateText } from '../../model/period.js';
import type { Adjustment, Plan } from '../../model/plan.js';
import type { Department } from '../../model/register.js';
import { ownThresholds } from '../thresholds.js';
import { findCompletion } from './completion.js';
import type { Finding, ScoredDuty } from './finding.js';
import { lossesOf } from './losses.js';
import { type Findings, scoreParts } from './marks.js';
import { findPace } from './pace.js';
import { HUNDRED, toHundredths } from './points.js';
import { compareUnits, gradeOf, isThin, rankUnits } from './ranking.js';
import { findReporting } from './reporting.js';
import { findRhythms } from './rhythms.js';
import { type Apart, UNIT_CLASSES, type UnitClass, type UnitScore } from './scores.js';
import { findTargets } from './targets.js';
import type { Window } from './window.js';

/** The whole score sheet. */
export interface AssessmentReport {
  /** The last day that counts. */
  readonly asOf: DateText;
  readonly plan: string;
  /** The period as it is written, such as `2022-Q2`, and the days of it that count. */
  readonly period: string;
  readonly from: DateText;
  readonly to: DateText;
  /** False while the period goes on: a trial calculation. */
  readonly closed: boolean;
  /** How it was counted: the settings, and the thresholds (days, points) of reports and pace. */
  readonly settings: AssessmentSettings & {
    readonly staleDays: number;
    readonly behind: number;
    /** Measures with thresholds of their own. */
    readonly exceptions: readonly string[];
  };
  /** The ranked units of each class, the best first. */
  readonly classes: readonly RankedClass[];
  /** The units that are not ranked, the best first, those without a score last. */
  readonly apart: readonly UnitScore[];
}

/** A class; its size stays that of the whole class where only some units are shown. */
export interface RankedClass {
  readonly class: UnitClass;
  readonly size: number;
  readonly units: readonly UnitScore[];
}

const ROLES: readonly ScoredRole[] = ['lead', 'joint', 'responsible'];

/** Scores every registered department; `judged` is the plan as of the window's last day. */
export function assessPlan(judged: JudgedPlan, window: Window): AssessmentReport {
  const { plan } = judged;
  const units = plan.register.departments.map((department) => scoreUnit(department, judged, window));
  const classes = UNIT_CLASSES.map((of): RankedClass => {
    const ranked = rankUnits(units.filter((unit) => unit.apart === null && unit.class === of));
    return { class: of, size: ranked.length, units: ranked };
  });
  return {
    asOf: window.to,
    plan: plan.title,
    period: window.period.text,
    from: window.from,
    to: window.to,
    closed: window.closed,
    settings: {
      ...plan.assessment,
      staleDays: plan.alerts.staleDays,
      behind: plan.alerts.behind,
      exceptions: ownThresholds(plan),
    },
    classes: classes.filter(({ size }) => size > 0),
    apart: units.filter(({ apart }) => apart !== null).sort(compareUnits),
  };
}

function scoreUnit(department: Department, judged: JudgedPlan, window: Window): UnitScore {
  const { plan } = judged;
  const duties = scoredDuties(judged, department.name);
  const { parts, score } = scoreParts(findAll(duties, plan, window), plan.assessment.weights);
  const adjustments = adjustmentsOf(department, plan, window);
  const [bonus, deduction] = [sumPoints(adjustments, 1), sumPoints(adjustments, -1)];
  const isTooThin = isThin(parts, plan.assessment.weights);
  const unscored = duties.length === 0 ? 'no-duty' : 'nothing-judged';
  const total = score === null ? null : (toHundredths(score) + bonus - deduction) / HUNDRED;
  return {
    department: department.name,
    kind: department.kind,
    class: department.kind === 'county' ? 'counties' : 'departments',
    apart: score === null ? unscored : apartness(department, plan, isTooThin),
    rank: null,
    parts,
    losses: lossesOf(parts),
    score,
    bonus: bonus / HUNDRED,
    deduction: deduction / HUNDRED,
    total,
    grade: total === null || isTooThin ? null : gradeOf(total, plan.assessment.grades),
    adjustments,
  };
}

/** Its own duties as lead, joint or responsible, in the order of their ids; support, groups and summing up are not scored. */
function scoredDuties({ plan, measures }: JudgedPlan, name: string): ScoredDuty[] {
  const duties = measures.flatMap((judged) =>
    judged.parties.flatMap((party) => {
      const role = ROLES.find((scored) => scored === party.role);
      if (party.name !== name || role === undefined) return [];
      return [{ judged, party, role, factor: plan.assessment.roleFactors[role] }];
    }),
  );
  return duties.sort((a, b) => compareIds(a.judged.measure.id, b.judged.measure.id));
}

function findAll(duties: readonly ScoredDuty[], plan: Plan, window: Window): Findings {
  const each = (find: (duty: ScoredDuty) => Finding[]) => duties.flatMap((duty) => find(duty).sort(compareItems));
  return {
    completion: each((duty) => findCompletion(duty, window)),
    pace: each((duty) => findPace(duty)),
    rhythms: each((duty) => findRhythms(duty, window)),
    reporting: each((duty) => findReporting(duty, plan, window)),
    targets: each((duty) => findTargets(duty, window)),
  };
}

function compareItems(a: Finding, b: Finding): number {
  const [left, right] = [a.item?.id ?? '', b.item?.id ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Why a unit with a score is not ranked; null where it is. */
function apartness({ kind }: Department, { assessment }: Plan, isTooThin: boolean): Apart | null {
  if (assessment.unranked.includes(kind)) return 'kind';
  return isTooThin ? 'thin' : null;
}

/** The records of the window in time, also those under a former name. */
function adjustmentsOf({ name, formerNames }: Department, { adjustments }: Plan, { from, to }: Window): Adjustment[] {
  const names = new Set([name, ...formerNames.map((former) => former.name)]);
  return adjustments
    .filter(({ department, date }) => names.has(department) && date >= from && date <= to)
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.reason, b.reason) || a.points - b.points);
}

/** The points of one sign, in hundredths, as a positive number. */
function sumPoints(adjustments: readonly Adjustment[], sign: 1 | -1): number {
  return adjustments.reduce((sum, { points }) => sum + Math.max(0, sign * toHundredths(points)), 0);
}
