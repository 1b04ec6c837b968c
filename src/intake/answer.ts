/** What a returned checklist says: the contract between reading files and taking answers into the plan. */
import type { EntryContent } from '../edit/progress/new-entry.js';
import type { ReturnCode } from '../model/return-code.js';
import type { CellPlace } from '../reports/collect/settlement.js';
import type { IntakeFault } from './intake-fault.js';

/** Where a value stands. */
export type Place = CellPlace;

/** What one row says of one measure, in the words of the plan. */
export interface Answer {
  /** Where the row's own code was lost, that of its neighbours with the measure that the id column names, and an empty state. */
  readonly code: ReturnCode;
  /** The first cell of the row. */
  readonly place: Place;
  /** Ready for a progress entry; empty fields are left out, an entirely blank row has none at all. */
  readonly content: EntryContent;
  /** Where each part of the content stands. */
  readonly places: Readonly<Partial<Record<keyof EntryContent | 'extension', Place>>>;
  /** An extension was asked for: in the department's words, and the new due where one was named (`2022-12`). */
  readonly extension?: { readonly text: string; readonly to?: string };
}

/** One file that was read. */
export interface ReturnedFile {
  readonly file: string;
  /** In the order of the rows; also blank ones, so that a receipt can name them; the same answer stands here once. */
  readonly answers: readonly Answer[];
  /** What could not be read or understood; a row with a fault gives no answer. */
  readonly faults: readonly IntakeFault[];
}
