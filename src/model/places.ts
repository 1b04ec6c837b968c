/** The places, such as `{plan}`, that the settings of an exported paper may use in its title, lines and foot. */

/** What every paper knows; `department` and `contact` may be empty. */
export const COMMON_PLACES = ['plan', 'issuer', 'date', 'department', 'contact'] as const;

export type CommonPlace = (typeof COMMON_PLACES)[number];

/** What each paper knows beside that. */
export const OWN_PLACES = {
  ledger: ['measures', 'done', 'behind', 'overdue', 'legend'],
  checklist: ['replyBy', 'groups'],
  matrix: ['section', 'legend', 'idle'],
  list: ['count'],
  agenda: ['period', 'count', 'notes'],
  targets: ['count', 'states'],
  assess: ['period', 'window', 'method', 'notes'],
} as const;

/** A paper with settings of this kind. */
export type TableKind = keyof typeof OWN_PLACES;

/** What a paper fills its own places with, and those of all papers that it knows better. */
export type OwnPlaces<P extends TableKind> = Readonly<
  Record<(typeof OWN_PLACES)[P][number], string> & Partial<Record<CommonPlace, string>>
>;
