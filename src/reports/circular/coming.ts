/** 四、下步要求: what falls due next, what waits for the office, and what the ladder suggests. */

import type { JudgedMeasure, JudgedPlan, JudgedSchedule, Suggestion } from '../../judge/judged.js';
import { ownersOf } from '../../judge/owners.js';
import { plannedTurns } from '../../judge/turns.js';
import { compareText } from '../../model/compare-text.js';
import { LADDER_STEPS, type LadderStep } from '../../model/ladder.js';
import { type DateText, shiftDays } from '../../model/period.js';
import { isOpen } from '../../model/state.js';
import { answerableFor } from './answerable.js';
import type { DutyRow } from './duties.js';
import { unreportedUnits } from './units.js';
import type { Window } from './window.js';

/** A measure, or a milestone or target in it, that falls due. */
export interface DueItem {
  readonly date: DateText;
  readonly kind: 'measure' | 'milestone' | 'target';
  readonly measure: string;
  readonly title: string;
  readonly units: readonly string[];
}

/** The turns of one schedule that fall due. */
export interface NextTurns {
  readonly measure: string;
  readonly schedule: string;
  readonly name: string;
  readonly turns: number;
  /** The first deadline; null where the calendar does not know it. */
  readonly first: DateText | null;
  readonly owedBy: readonly string[];
}

/** A suggestion of the office with the measure it is about. */
export interface SuggestedItem extends Omit<Suggestion, 'step'> {
  readonly measure: string;
  readonly title: string;
}

/** What the ladder suggests, one step at a time. */
export interface SuggestedStep {
  readonly step: LadderStep;
  readonly items: readonly SuggestedItem[];
}

/** What is asked for between two days. */
export interface Demands {
  readonly start: DateText;
  readonly end: DateText;
  /** Measures, milestones and targets that fall due, in time. */
  readonly due: readonly DueItem[];
  /** Schedules whose turns fall due. */
  readonly turns: readonly NextTurns[];
  /** Event duties that fall due, in time. */
  readonly duties: readonly DutyRow[];
  /** How many units owe a report by the last day; none after the plan's period. */
  readonly reporters: number;
  /** While the period runs, those of them that have sent none in it yet. */
  readonly pending: readonly string[];
  /** Measures that wait for the office's word. */
  readonly waiting: readonly { readonly measure: string; readonly title: string }[];
  /** The hardest step first. */
  readonly suggestions: readonly SuggestedStep[];
}

/** The longest stretch by which a holiday moves a deadline, in days. */
const LONGEST_SHIFT = 31;

/** What the time after the date demands; `duties` are those of annex 3. */
export function listDemands(window: Window, duties: readonly DutyRow[]): Demands {
  const { judged, next, complete } = window;
  const isNext = (day: DateText) => day >= next.start && day <= next.end;
  const active = judged.measures.filter(({ status }) => isOpen(status) && status !== 'paused');
  const waiting = active.filter(({ status }) => status === 'submitted');
  const working = active.filter(({ status }) => status !== 'submitted');
  return {
    ...next,
    due: working.flatMap((item) => dueItems(item, isNext)).sort(byDate),
    turns: active.flatMap((item) => item.schedules.flatMap((schedule) => nextTurns(schedule, item, judged, next))),
    duties: duties.filter(({ state, deadline }) => state === 'open' && deadline !== null && isNext(deadline)),
    reporters: next.start > judged.plan.period.end ? 0 : countReporters(judged.measures),
    pending: complete ? [] : unreportedUnits(window).map(({ unit }) => unit),
    waiting: waiting.map(({ measure }) => ({ measure: measure.id, title: measure.title })),
    suggestions: listSuggestions(judged.measures),
  };
}

function countReporters(measures: readonly JudgedMeasure[]): number {
  const owing = measures.flatMap(({ parties }) => parties.filter(({ silentDays }) => silentDays !== null));
  return new Set(owing.map(({ name }) => name)).size;
}

function dueItems(judged: JudgedMeasure, isNext: (day: DateText) => boolean): DueItem[] {
  const { measure, due, targets } = judged;
  const units = answerableFor(judged);
  const item = (kind: DueItem['kind'], date: DateText, title: string): DueItem[] =>
    isNext(date) ? [{ date, kind, measure: measure.id, title, units }] : [];
  return [
    ...(due.binding ? item('measure', due.effective, measure.title) : []),
    ...measure.milestones
      .filter(({ done }) => done === undefined)
      .flatMap(({ due: { end }, title }) => item('milestone', end, title)),
    ...targets
      .filter(({ target, met }) => target.due !== undefined && met !== true)
      .flatMap(({ due: end, target }) => item('target', end, target.name)),
  ];
}

function byDate(a: DueItem, b: DueItem): number {
  return compareText(a.date, b.date) || compareText(a.measure, b.measure) || compareText(a.title, b.title);
}

/** Turns that somebody has already kept are left out. */
function nextTurns(
  { schedule, kind, turns }: JudgedSchedule,
  { measure }: JudgedMeasure,
  judged: JudgedPlan,
  next: Window['next'],
): NextTurns[] {
  if (kind !== 'counted') return [];
  const keyOf = ({ date, owedBy }: { date: DateText; owedBy: readonly string[] }) => [date, ...owedBy].join('\n');
  const kept = new Set(turns.filter(({ done }) => done !== null).map(keyOf));
  const range = { from: shiftDays(next.start, -LONGEST_SHIFT), to: next.end };
  const coming = plannedTurns(schedule, measure, judged, range).filter((turn) => {
    const owed = turn.deadline ?? turn.date;
    return owed >= next.start && owed <= next.end && !kept.has(keyOf(turn));
  });
  if (coming.length === 0) return [];
  const owing = new Set(coming.flatMap((turn) => turn.owedBy));
  const owners = ownersOf(schedule.owedBy, measure, judged.plan.register).flat();
  const owedBy = owners.filter((name) => owing.has(name));
  const first = coming[0]?.deadline ?? null;
  return [{ measure: measure.id, schedule: schedule.id, name: schedule.name, turns: coming.length, first, owedBy }];
}

/** The hardest step first; inside a step by what weighs most, then by measure. */
function listSuggestions(measures: readonly JudgedMeasure[]): SuggestedStep[] {
  return [...LADDER_STEPS].reverse().flatMap((step) => {
    const items = measures.flatMap(({ measure, suggestion }): SuggestedItem[] => {
      if (suggestion?.step !== step) return [];
      const { to, because, lastLetter } = suggestion;
      return [{ measure: measure.id, title: measure.title, to, because, lastLetter }];
    });
    return items.length === 0 ? [] : [{ step, items: items.sort(byWeight) }];
  });
}

function byWeight(a: SuggestedItem, b: SuggestedItem): number {
  const weight = ({ because }: SuggestedItem) => (because.kind === 'missed' ? because.turns : because.days);
  return compareText(b.because.kind, a.because.kind) || weight(b) - weight(a) || compareText(a.measure, b.measure);
}
