/** The columns of the exported papers, in the order in which offices print them. */

/** Columns of the ledger. */
export const LEDGER_COLUMNS = [
  'number',
  'id',
  'section',
  'task',
  'measure',
  'goals',
  'leader',
  'lead',
  'responsible',
  'support',
  'due',
  'progress',
  'problem',
  'next',
  'status',
  'alert',
  'evidence',
  'closed',
  'remarks',
] as const;

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** Columns of a checklist; those from `progress` on are for the department to fill in. */
export const CHECKLIST_COLUMNS = [
  'number',
  'id',
  'measure',
  'role',
  'partners',
  'goals',
  'due',
  'progress',
  'percent',
  'actual',
  'problem',
  'next',
  'evidence',
  'request',
] as const;

export type ChecklistColumn = (typeof CHECKLIST_COLUMNS)[number];

/** The columns of a checklist that the department fills in and returns. */
export const FEEDBACK_COLUMNS = [
  'progress',
  'percent',
  'actual',
  'problem',
  'next',
  'evidence',
  'request',
] as const satisfies readonly ChecklistColumn[];

export type FeedbackColumn = (typeof FEEDBACK_COLUMNS)[number];

/** Columns of the matrix; `parties` are all those of the departments and groups. */
export const MATRIX_COLUMNS = ['number', 'id', 'section', 'measure', 'parties', 'count'] as const;

export type MatrixColumn = (typeof MATRIX_COLUMNS)[number];

/** Columns of the list; `role` is there when departments were asked for. */
export const LIST_COLUMNS = [
  'id',
  'status',
  'alert',
  'reasons',
  'percent',
  'pace',
  'due',
  'measure',
  'actions',
  'goals',
  'departments',
  'role',
] as const;

export type ListColumn = (typeof LIST_COLUMNS)[number];

/** Columns of the agenda. */
export const AGENDA_COLUMNS = [
  'date',
  'weekday',
  'kind',
  'id',
  'title',
  'detail',
  'departments',
  'state',
  'done',
] as const;

export type AgendaColumn = (typeof AGENDA_COLUMNS)[number];

/** Columns of the targets. */
export const TARGETS_COLUMNS = [
  'id',
  'measure',
  'target',
  'goal',
  'unit',
  'actual',
  'values',
  'remaining',
  'percent',
  'expected',
  'gap',
  'forecast',
  'state',
  'due',
] as const;

export type TargetsColumn = (typeof TARGETS_COLUMNS)[number];

/** Columns of the score sheet; `class` is there where all classes stand in one table. */
export const ASSESS_COLUMNS = [
  'class',
  'rank',
  'unit',
  'completion',
  'pace',
  'rhythms',
  'reporting',
  'targets',
  'bonus',
  'deduction',
  'total',
  'grade',
  'losses',
  'confirmed',
] as const;

export type AssessColumn = (typeof ASSESS_COLUMNS)[number];
