/** A conflict side by side: what the plan says now, and what each reply says, field by field. */
import { sortByDate } from '../../model/dated.js';
import { type Decision, type Measure, measuresOf, type Plan, type ProgressEntry } from '../../model/plan.js';
import { reportersOf } from '../../model/reporters.js';
import { reportedValue } from '../edit/progress.js';
import { ownEntries } from '../measure-state.js';
import type { CellPlace, Conflict, ConflictReason, Reply, ReplyContent } from './settlement.js';

/** A field that a checklist has a column for. */
const REPLY_FIELDS = ['percent', 'note', 'targets', 'problem', 'next', 'evidence', 'submit', 'nothing'] as const;

export type ReplyField = (typeof REPLY_FIELDS)[number];

/** A target with what was reached. */
export interface ReachedTarget {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly value: number;
}

/** What stands in a field. */
export type FieldValue = number | string | readonly string[] | readonly ReachedTarget[] | true;

/** One field of a conflict; null where nothing is said. */
export interface ConflictField {
  readonly field: ReplyField;
  /** The department's last word in the plan. */
  readonly plan: { readonly value: FieldValue; readonly date: string } | null;
  /** One for each reply. */
  readonly replies: readonly ({ readonly value: FieldValue; readonly place: CellPlace } | null)[];
}

/** A decision of the office. */
export interface DecisionRecord {
  readonly kind: 'decision';
  readonly date: string;
  readonly status: Measure['officeStatus'];
  readonly by: string;
}

/** What was recorded since the checklist was made. */
export type LaterRecord =
  | DecisionRecord
  | { readonly kind: 'extension'; readonly date: string; readonly from: string | null; readonly to: string }
  | { readonly kind: 'report'; readonly date: string };

/** A conflict with everything that a choice needs. */
export interface ConflictReport {
  readonly department: string;
  readonly measure: string;
  readonly title: string;
  readonly reasons: readonly ConflictReason[];
  /** The day that the oldest checklist was made for. */
  readonly asOf: string;
  /** Recorded on that day or later; none where something else of the measure was changed. */
  readonly since: readonly LaterRecord[];
  /** The office's last word; null where it has not decided anything. */
  readonly decision: DecisionRecord | null;
  /** Who has a part in the measure. */
  readonly departments: readonly string[];
  /** Where each reply stands: the first cell of each of its rows. */
  readonly replies: readonly (readonly CellPlace[])[];
  readonly fields: readonly ConflictField[];
}

/** Compares the replies of a conflict with the plan; the measure may be at hand. */
export function compareConflict(
  plan: Plan,
  { department, measure: id, reasons, replies }: Conflict,
  measure = measuresOf(plan).find((candidate) => candidate.id === id),
): ConflictReport {
  if (!measure) throw new Error(`no measure ${id}`);
  const own = sortByDate(ownEntries(plan, id, department.name));
  const asOf = replies.map((reply) => reply.asOf).sort()[0] ?? '';
  return {
    department: department.name,
    measure: id,
    title: measure.title,
    reasons,
    asOf,
    since: recordsSince(measure, own, asOf),
    decision: sortByDate(measure.decisions).map(toRecord).at(-1) ?? null,
    departments: reportersOf(plan, measure).departments.map(({ name }) => name),
    replies: replies.map(({ rows }) => rows.map(({ place }) => place)),
    fields: REPLY_FIELDS.map((field) => compareField(field, measure, own, replies)).filter(isSaid),
  };
}

/** Only what a reply speaks of is compared. */
function isSaid({ replies }: ConflictField): boolean {
  return replies.some((reply) => reply !== null);
}

function compareField(
  field: ReplyField,
  measure: Measure,
  own: readonly ProgressEntry[],
  replies: readonly Reply[],
): ConflictField {
  const last = own.findLast((entry) => entry[field] !== undefined);
  const value = last && valueIn(field, last, measure);
  return {
    field,
    plan: last && value !== undefined ? { value, date: last.date } : null,
    replies: replies.map(({ content, rows }) => {
      const said = valueIn(field, content, measure);
      const [row] = rows;
      return said === undefined || !row ? null : { value: said, place: row.parts[field] ?? row.place };
    }),
  };
}

function valueIn(field: ReplyField, content: ReplyContent, { targets }: Measure): FieldValue | undefined {
  if (field !== 'targets') {
    const value = content[field];
    return value === false ? undefined : value;
  }
  const reached = targets.flatMap(({ id, name, unit }): ReachedTarget[] => {
    const value = reportedValue({ ...content, measure: '', date: '' }, id);
    return value === undefined ? [] : [{ id, name, unit, value }];
  });
  return reached.length === 0 ? undefined : reached;
}

function toRecord({ date, status, by }: Decision): DecisionRecord {
  return { kind: 'decision', date, status, by };
}

function recordsSince({ decisions, extensions }: Measure, own: readonly ProgressEntry[], asOf: string): LaterRecord[] {
  const records: LaterRecord[] = [
    ...decisions.map(toRecord),
    ...extensions.map(({ date, from = null, to }): LaterRecord => ({ kind: 'extension', date, from, to })),
    ...own.map(({ date }): LaterRecord => ({ kind: 'report', date })),
  ];
  return sortByDate(records.filter(({ date }) => date >= asOf));
}
