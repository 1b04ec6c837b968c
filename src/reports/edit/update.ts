/** What an update of measures changed: each field before and after, and the records that were made. */
import { judgePlan } from '../../judge/judge.js';
import type { DateText } from '../../model/period.js';
import { type Decision, type Extension, type Measure, measuresOf, type Plan } from '../../model/plan.js';
import { ROLES, type Role } from '../../model/role.js';
import type { Status } from '../../model/state.js';

/** A field of a measure; those of departments are called by their role. */
export type UpdatedField = 'title' | Role | 'collator' | 'due' | 'status';

/** A field with its values; null for a due or a collator that is not there. A due is written as in the files. */
export type FieldChange =
  | { readonly field: 'title'; readonly before: string; readonly after: string }
  | { readonly field: Role; readonly before: readonly string[]; readonly after: readonly string[] }
  | { readonly field: 'collator' | 'due'; readonly before: string | null; readonly after: string | null }
  | { readonly field: 'status'; readonly before: Status; readonly after: Status };

/** A change and the measure that it belongs to. */
export type MeasureChange = FieldChange & { readonly measure: string };

/** A measure that was left as it is, since it already has the status that was asked for, or nothing to send back. */
export interface SkippedMeasure {
  readonly measure: string;
  readonly status: Status;
}

/** An update; statuses are those as of the date. */
export interface UpdateReport {
  readonly asOf: DateText;
  /** The measures that were chosen, by their titles before. */
  readonly measures: readonly { readonly id: string; readonly title: string }[];
  readonly changes: readonly MeasureChange[];
  readonly extensions: readonly (Extension & { readonly measure: string })[];
  readonly decisions: readonly (Decision & { readonly measure: string })[];
  readonly skipped: readonly SkippedMeasure[];
}

/** What an update can change of a measure. */
export interface MeasureFacts {
  readonly id: string;
  readonly title: string;
  readonly departments: Readonly<Record<Role, readonly string[]>>;
  readonly collator: string | null;
  readonly due: string | null;
  readonly status: Status;
  readonly extensions: readonly Extension[];
  readonly decisions: readonly Decision[];
}

/** The facts of the measures with these ids, in the document's order; the status is that as of the date. */
export function readFacts(plan: Plan, ids: ReadonlySet<string>, asOf: DateText): MeasureFacts[] {
  const judged = new Map(judgePlan(plan, asOf).measures.map(({ measure, status }) => [measure.id, status]));
  return measuresOf(plan).flatMap((measure) => {
    const status = judged.get(measure.id);
    return status && ids.has(measure.id) ? [toFacts(measure, status)] : [];
  });
}

function toFacts(measure: Measure, status: Status): MeasureFacts {
  const { id, title, parties, collator, due, extensions, decisions } = measure;
  const namesIn = (role: Role) => parties.filter((party) => party.role === role).map(({ name }) => name);
  return {
    id,
    title,
    departments: {
      lead: namesIn('lead'),
      joint: namesIn('joint'),
      responsible: namesIn('responsible'),
      support: namesIn('support'),
    },
    collator: collator ?? null,
    due: due?.text ?? null,
    status,
    extensions,
    decisions,
  };
}

/** The facts of the same measures before and after, compared. */
export function compileUpdate(
  before: readonly MeasureFacts[],
  after: readonly MeasureFacts[],
  { asOf, skipped }: Pick<UpdateReport, 'asOf' | 'skipped'>,
): UpdateReport {
  const later = new Map(after.map((facts) => [facts.id, facts]));
  const pairs = before.flatMap((old) => {
    const facts = later.get(old.id);
    return facts ? [{ old, facts }] : [];
  });
  return {
    asOf,
    measures: before.map(({ id, title }) => ({ id, title })),
    changes: pairs.flatMap(({ old, facts }) =>
      compareFacts(old, facts).map((change) => ({ measure: old.id, ...change })),
    ),
    extensions: pairs.flatMap(({ old, facts }) => added(old.id, old.extensions, facts.extensions)),
    decisions: pairs.flatMap(({ old, facts }) => added(old.id, old.decisions, facts.decisions)),
    skipped,
  };
}

function compareFacts(old: MeasureFacts, facts: MeasureFacts): FieldChange[] {
  const all: FieldChange[] = [
    { field: 'title', before: old.title, after: facts.title },
    ...ROLES.map((field) => ({ field, before: old.departments[field], after: facts.departments[field] })),
    { field: 'collator', before: old.collator, after: facts.collator },
    { field: 'due', before: old.due, after: facts.due },
    { field: 'status', before: old.status, after: facts.status },
  ];
  return all.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

/** Records are only ever added, at the end. */
function added<T>(measure: string, before: readonly T[], after: readonly T[]): (T & { readonly measure: string })[] {
  return after.slice(before.length).map((record) => ({ measure, ...record }));
}
