/** What became of the answers in returned checklists: each of their rows stands in exactly one of the lists. */
import type { ProgressEntry } from '../../model/plan.js';
import type { Department } from '../../model/register.js';

/** Where a value stands: file as it was named, worksheet (none in csv), cell such as `B12`. */
export interface CellPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly cell: string;
}

/** What an answer says beside its measure and date. */
export type ReplyContent = Omit<ProgressEntry, 'department' | 'measure' | 'date'>;

/** An extension that was asked for: in the department's words, and the new due where one was named. */
export interface AskedExtension {
  readonly text: string;
  readonly to?: string;
}

/** A row, and where each part of its content stands. */
export interface ReplyRow {
  readonly place: CellPlace;
  readonly parts: Readonly<Partial<Record<keyof ReplyContent | 'extension', CellPlace>>>;
}

/** What a department says of a measure, once for all rows that say the same. */
export interface Reply {
  readonly department: Department;
  readonly measure: string;
  /** With the words of an asked extension among the next steps. */
  readonly content: ReplyContent;
  readonly extension?: AskedExtension;
  /** The day that the checklist was made for, the earliest of several. */
  readonly asOf: string;
  readonly rows: readonly ReplyRow[];
}

/**
 * Why a reply waits for a choice: the office has closed the measure, the plan does not name the department for it, the
 * row stands among those of another department, replies disagree, the measure or the department's reports on it
 * changed since the checklist was made, or the row has lost its code, so that nobody knows whether they did.
 */
export const CONFLICT_REASONS = ['closed', 'not-own', 'misplaced', 'disagree', 'changed', 'unproven'] as const;

export type ConflictReason = (typeof CONFLICT_REASONS)[number];

/** Replies of one department on one measure that are not taken without a choice. */
export interface Conflict {
  readonly department: Department;
  readonly measure: string;
  readonly reasons: readonly ConflictReason[];
  /** Those to choose from, beside what the plan says. */
  readonly replies: readonly Reply[];
  /** What the plan says already, and files that came back say too. */
  readonly there: readonly Reply[];
}

/** A choice: one of a conflict's replies, or that the plan stays as it is. */
export type Choice = Reply | 'plan';

/** Why a row can in no case be taken. */
export type RefusalReason =
  | { readonly kind: 'other-plan' }
  | { readonly kind: 'unknown-department'; readonly id: string }
  | { readonly kind: 'unknown-measure' }
  /** Those named have a part in the measure. */
  | { readonly kind: 'not-own'; readonly departments: readonly string[] }
  | { readonly kind: 'unknown-target'; readonly targets: readonly string[] };

/** A row that was refused. */
export interface Refusal {
  readonly place: CellPlace;
  /** Null where the plan does not know it. */
  readonly department: Department | null;
  readonly measure: string;
  readonly why: RefusalReason;
}

/** A row in which nothing was filled in. */
export interface BlankRow {
  readonly place: CellPlace;
  readonly department: Department;
  readonly measure: string;
}

/** All rows, sorted; each list in the order of the register, then of the document. */
export interface Settlement {
  /** To be written. */
  readonly taken: readonly Reply[];
  /** In the plan already. */
  readonly there: readonly Reply[];
  /** Nobody has chosen yet. */
  readonly open: readonly Conflict[];
  /** Good in themselves, but on a measure on which somebody still has to choose. */
  readonly waiting: readonly Reply[];
  /** Given up for what the plan, or another file, says. */
  readonly left: readonly Reply[];
  readonly refused: readonly Refusal[];
  readonly blank: readonly BlankRow[];
}
