/** The ledger (工作台账): every measure with its roles, dates, progress and state. */

import type { JudgedMeasure, JudgedPlan } from '../judge/judged.js';
import type { Extension, Milestone, ProgressEntry } from '../model/plan.js';
import { type MeasureEntry, toMeasureEntry } from './measure-entry.js';
import { type Thresholds, thresholdsOf } from './thresholds.js';

/** What departments last said of a measure. */
export interface Said {
  readonly department: string;
  readonly text: string;
}

/** How far a department says it is. */
export interface SaidProgress {
  readonly department: string;
  readonly date: string;
  readonly percent: number | null;
  readonly text: string | null;
}

/** A row of the ledger. */
export interface LedgerRow extends MeasureEntry {
  readonly number: number;
  readonly sectionTitle: string;
  readonly taskTitle: string;
  readonly milestones: readonly { readonly title: string; readonly due: string }[];
  readonly progress: readonly SaidProgress[];
  readonly problems: readonly Said[];
  readonly nextSteps: readonly Said[];
  readonly evidence: readonly string[];
  /** The day the office closed it. */
  readonly closed: string | null;
  readonly extensions: readonly Extension[];
}

/** The ledger and the figures of its first line. */
export interface LedgerReport {
  readonly asOf: string;
  readonly plan: string;
  readonly collator: string;
  readonly alerts: Thresholds;
  readonly totals: {
    readonly measures: number;
    readonly done: number;
    readonly behind: number;
    readonly overdue: number;
  };
  readonly rows: readonly LedgerRow[];
}

/** The ledger of a judged plan. */
export function compileLedger({ plan, asOf, measures }: JudgedPlan): LedgerReport {
  const sectionTitles = new Map(plan.sections.map(({ id, title }) => [id, title]));
  const taskTitles = new Map(plan.tasks.map(({ id, title }) => [id, title]));
  const count = (test: (item: JudgedMeasure) => boolean) => measures.filter(test).length;
  return {
    asOf,
    plan: plan.title,
    collator: plan.issuer,
    alerts: thresholdsOf(plan),
    totals: {
      measures: measures.length,
      done: count(({ status }) => status === 'done'),
      behind: count(({ reasons }) => reasons.some(({ kind }) => kind === 'behind' || kind === 'far-behind')),
      overdue: count(({ due }) => due.overdueDays > 0),
    },
    rows: measures.map((item, index) => ({
      ...toMeasureEntry(item, plan),
      number: index + 1,
      sectionTitle: sectionTitles.get(item.measure.section) ?? '',
      taskTitle: taskTitles.get(item.measure.task) ?? '',
      ...history(item),
    })),
  };
}

function history({ measure, status, entries }: JudgedMeasure) {
  const { decisions } = measure;
  const closing = status === 'done' ? decisions.findLast((decision) => decision.status === 'done') : undefined;
  return {
    milestones: measure.milestones.map(({ title, due }: Milestone) => ({ title, due: due.text })),
    progress: lastProgress(entries),
    problems: lastSaid(entries, ({ problem }) => problem),
    nextSteps: lastSaid(entries, ({ next }) => next),
    evidence: [...new Set([...entries, ...decisions].flatMap(({ evidence }) => evidence ?? []))],
    closed: closing?.date ?? null,
    extensions: measure.extensions,
  };
}

/** The newest word of each department, in the order in which departments first reported. */
function lastSaid(entries: readonly ProgressEntry[], get: (entry: ProgressEntry) => string | undefined): Said[] {
  const said = new Map<string, string>();
  for (const entry of entries) {
    const text = get(entry);
    if (text !== undefined) said.set(entry.department, text);
  }
  return [...said].map(([department, text]) => ({ department, text }));
}

/** The newest report of each department that has a note or a percent. */
function lastProgress(entries: readonly ProgressEntry[]): SaidProgress[] {
  const said = new Map<string, SaidProgress>();
  for (const { department, date, percent, note } of entries) {
    if (percent === undefined && note === undefined) continue;
    said.set(department, { department, date, percent: percent ?? null, text: note ?? null });
  }
  return [...said.values()];
}
