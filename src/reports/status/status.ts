/** The plan at a glance: counts by section, the busiest departments, and everything that somebody has to look after. */

import type { JudgedMeasure, JudgedPlan, Pace } from '../../judge/judged.js';
import { LADDER_STEPS, type LadderStep } from '../../model/ladder.js';
import type { Plan } from '../../model/plan.js';
import { totalDuties } from '../../model/role.js';
import { isOpen } from '../../model/state.js';
import { type Load, loadOf, openGroupLoads } from '../load.js';
import { compileRhythms, type Rhythms } from '../rhythms.js';
import { type SilentDepartment, silentDepartments } from '../silence.js';
import { type Thresholds, thresholdsOf } from '../thresholds.js';
import { type Counts, countMeasures, countPaces, type PaceCounts } from './counts.js';
import { type DatedItem, overdueItems, upcomingItems } from './dated-items.js';
import { countTargets, type TargetCounts } from './target-counts.js';

/** A section's counts. */
export interface SectionStatus extends Counts {
  readonly id: string;
  readonly title: string;
  readonly tasks: number;
}

/** A measure that is behind its pace. */
export interface BehindItem extends Pace {
  readonly measure: string;
  readonly title: string;
}

/** Measures for which a step is suggested. */
export interface SuggestedStep {
  readonly step: LadderStep;
  readonly measures: readonly string[];
}

/** The plan at a glance. */
export interface StatusReport {
  readonly asOf: string;
  readonly plan: string;
  readonly issuer: string;
  readonly issued: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly alerts: Thresholds;
  readonly tasks: number;
  readonly totals: Counts;
  readonly sections: readonly SectionStatus[];
  /** Open duties; the busiest first. */
  readonly departments: readonly Load[];
  /** Open duties of groups whose members the document does not list. */
  readonly openGroups: readonly Load[];
  /** Of the measures that are in hand: neither closed nor paused. */
  readonly pace: PaceCounts;
  readonly overdue: readonly DatedItem[];
  /** Behind by at least the threshold of the yellow lamp, the farthest first. */
  readonly behind: readonly BehindItem[];
  readonly silent: readonly SilentDepartment[];
  readonly rhythms: Rhythms;
  readonly targets: TargetCounts;
  /** Measures that wait for the office's decision. */
  readonly waiting: readonly string[];
  /** What the office might do next, the hardest step first. */
  readonly suggestions: readonly SuggestedStep[];
  /** What has a date of its own, in time. */
  readonly upcoming: readonly DatedItem[];
  /** Open measures without a due, counted to the end of the period. */
  readonly undated: { readonly count: number; readonly date: string };
  /** Open standing measures. */
  readonly standing: number;
}

/** The status of a judged plan, or of those of its measures that are left in it. */
export function summarizeStatus({ plan, asOf, measures }: JudgedPlan): StatusReport {
  const open = measures.filter(({ status }) => isOpen(status));
  const inHand = open.filter(({ status }) => status !== 'paused');
  const undated = inHand.filter(({ due }) => due.current === null && due.binding && due.effective >= asOf);
  return {
    asOf,
    plan: plan.title,
    issuer: plan.issuer,
    issued: plan.issued,
    period: { start: plan.period.start, end: plan.period.end },
    alerts: thresholdsOf(plan),
    tasks: new Set(measures.map(({ measure }) => measure.task)).size,
    totals: countMeasures(measures),
    sections: sectionsOf(plan, measures),
    ...loadsOf(plan, open),
    pace: countPaces(inHand),
    overdue: overdueItems(inHand, asOf),
    behind: behindItems(inHand),
    silent: silentDepartments(inHand),
    rhythms: compileRhythms(measures, plan),
    targets: countTargets(inHand),
    waiting: inHand.filter(({ status }) => status === 'submitted').map(({ measure }) => measure.id),
    suggestions: suggestedSteps(measures),
    upcoming: upcomingItems(inHand, asOf),
    undated: { count: undated.length, date: plan.period.end },
    standing: inHand.filter(({ due }) => !due.binding).length,
  };
}

/** Sections without any of the measures are left out. */
function sectionsOf({ sections }: Plan, measures: readonly JudgedMeasure[]): SectionStatus[] {
  return sections.flatMap(({ id, title }) => {
    const own = measures.filter(({ measure }) => measure.section === id);
    const tasks = new Set(own.map(({ measure }) => measure.task)).size;
    return own.length === 0 ? [] : [{ id, title, tasks, ...countMeasures(own) }];
  });
}

function loadsOf(plan: Plan, open: readonly JudgedMeasure[]): Pick<StatusReport, 'departments' | 'openGroups'> {
  const measures = open.map(({ measure }) => measure);
  const loads = plan.register.departments
    .map(({ name }) => loadOf(plan.register, measures, name))
    .filter(({ direct, common }) => totalDuties(direct) + common > 0);
  return {
    departments: loads.sort((a, b) => totalDuties(b.direct) - totalDuties(a.direct)),
    openGroups: openGroupLoads(plan, measures),
  };
}

function behindItems(measures: readonly JudgedMeasure[]): BehindItem[] {
  return measures
    .flatMap(({ measure, pace, reasons }) =>
      pace && reasons.some(({ kind }) => kind === 'behind' || kind === 'far-behind')
        ? [{ measure: measure.id, title: measure.title, ...pace }]
        : [],
    )
    .sort((a, b) => a.gap - b.gap);
}

function suggestedSteps(measures: readonly JudgedMeasure[]): SuggestedStep[] {
  return [...LADDER_STEPS].reverse().flatMap((step) => {
    const found = measures.filter(({ suggestion }) => suggestion?.step === step);
    return found.length === 0 ? [] : [{ step, measures: found.map(({ measure }) => measure.id) }];
  });
}
