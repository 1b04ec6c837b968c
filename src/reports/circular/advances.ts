/** 二、主要进展: what each section achieved in the period. */

import type { JudgedMeasure, JudgedTarget } from '../../judge/judged.js';
import { compareText } from '../../model/compare-text.js';
import type { DateText } from '../../model/period.js';
import type { ProgressEntry } from '../../model/plan.js';
import { type Completion, completionOf } from './tally.js';
import type { Window } from './window.js';

/** A measure, or a milestone in it, with the day on which it was finished or reached. */
export interface DatedFact {
  readonly measure: string;
  readonly title: string;
  readonly date: DateText;
}

/** A target that reached its goal in the period. */
export interface ReachedTarget {
  readonly measure: string;
  readonly name: string;
  readonly actual: number;
  readonly goal: number;
  readonly unit: string;
}

/** What a department said of a measure. */
export interface Note {
  readonly measure: string;
  readonly title: string;
  readonly department: string;
  readonly date: DateText;
  /** In per cent; null where the report says none. */
  readonly percent: number | null;
  readonly text: string;
}

/** One section of the plan. */
export interface Advance {
  readonly section: string;
  readonly title: string;
  readonly measures: number;
  readonly completion: Completion;
  /** Closed as done in the period. */
  readonly finished: readonly DatedFact[];
  readonly milestones: readonly DatedFact[];
  readonly targets: readonly ReachedTarget[];
  /** The last note on each measure that is not finished: its own department's, else anybody's. */
  readonly notes: readonly Note[];
}

/** The sections of the plan that have measures, in the document's order; a weekly circular names only those with news. */
export function listAdvances(window: Window): Advance[] {
  const { judged, before, covers } = window;
  const earlier = new Map(before?.measures.map((item) => [item.measure.id, item]));
  const advances = judged.plan.sections.map(({ id, title }): Advance => {
    const own = judged.measures.filter(({ measure }) => measure.section === id);
    return {
      section: id,
      title,
      measures: own.length,
      completion: completionOf(own),
      finished: own
        .filter((item) => isFinishedIn(item, covers))
        .map(toFact)
        .sort(byDate),
      milestones: own.flatMap((item) => reachedMilestones(item, covers)).sort(byDate),
      targets: covers(judged.asOf) ? own.flatMap((item) => reachedTargets(item, earlier.get(item.measure.id))) : [],
      notes: own.filter(({ status }) => status !== 'done').flatMap((item) => lastNote(item, covers)),
    };
  });
  return advances.filter((advance) => advance.measures > 0 && (window.cadence !== 'weekly' || hasNews(advance)));
}

function hasNews({ finished, milestones, targets, notes }: Advance): boolean {
  return finished.length + milestones.length + targets.length + notes.length > 0;
}

/** True where the office closed the measure as done in the period. */
export function isFinishedIn({ status, statusSince }: JudgedMeasure, covers: Window['covers']): boolean {
  return status === 'done' && covers(statusSince);
}

/** The last of a measure's reports in the period that says something: of those who owe reports, else of anybody. */
export function lastSaying(
  { entries, parties }: JudgedMeasure,
  covers: Window['covers'],
  says: (entry: ProgressEntry) => boolean,
): ProgressEntry | undefined {
  const owing = new Set(parties.filter(({ owesReports }) => owesReports).map(({ name }) => name));
  const saying = entries.filter((entry) => covers(entry.date) && says(entry));
  return saying.findLast(({ department }) => owing.has(department)) ?? saying.at(-1);
}

function toFact({ measure, statusSince }: JudgedMeasure): DatedFact {
  return { measure: measure.id, title: measure.title, date: statusSince };
}

function reachedMilestones({ measure }: JudgedMeasure, covers: Window['covers']): DatedFact[] {
  return measure.milestones.flatMap(({ title, done }) =>
    done !== undefined && covers(done) ? [{ measure: measure.id, title, date: done }] : [],
  );
}

/** A ceiling is kept until the end, never reached. */
function reachedTargets({ measure, targets }: JudgedMeasure, earlier: JudgedMeasure | undefined): ReachedTarget[] {
  const wasMet = (id: string) => earlier?.targets.find(({ target }) => target.id === id)?.met === true;
  return targets.flatMap(({ target, met, actual, goal }: JudgedTarget) => {
    if (met !== true || actual === null || goal === null || target.compare === 'at-most' || wasMet(target.id))
      return [];
    return [{ measure: measure.id, name: target.name, actual, goal, unit: target.unit }];
  });
}

function lastNote(judged: JudgedMeasure, covers: Window['covers']): Note[] {
  const entry = lastSaying(judged, covers, ({ note }) => note !== undefined);
  if (entry?.note === undefined) return [];
  const { id: measure, title } = judged.measure;
  const { department, date, percent = null, note } = entry;
  return [{ measure, title, department, date, percent, text: note }];
}

function byDate(a: DatedFact, b: DatedFact): number {
  return compareText(a.date, b.date) || compareText(a.measure, b.measure) || compareText(a.title, b.title);
}
