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
