/** What is wrong with a returned file, or with one of its cells. */
import type { ReturnCode } from '../model/return-code.js';
import type { Place } from './answer.js';

/** Why nothing at all could be read from a file. */
export const UNREADABLE = [
  'empty',
  /** More bytes than {@link MAX_BYTES}. */
  'too-large',
  /** More text inside than a checklist can have once it is unpacked, be it a bomb or a million formatted rows. */
  'too-much-inside',
  'password',
  /** The binary workbook of Excel 97–2003. */
  'old-workbook',
  'macros',
  /** Another kind of document: a text document, a presentation, a pdf, an ods table, a packed folder. */
  'other-document',
  'damaged',
  /** Text of an unknown encoding. */
  'encoding',
  /** A table without any return code. */
  'no-checklist',
] as const;

export type UnreadableReason = (typeof UNREADABLE)[number];

/** What a cell should have held. */
export type Expected =
  | { readonly form: 'percent' }
  /** A bare 1 in a cell that is not formatted as a percentage: 1 % or 100 %. */
  | { readonly form: 'percent-sign' }
  /** A value of the only target; `unit` as the plan has it. */
  | { readonly form: 'number'; readonly target: string; readonly unit: string }
  /** Several targets, one line each: `name：31`. */
  | { readonly form: 'targets'; readonly names: readonly string[] }
  /** The measure has no target: figures belong into the column of progress, which `progress` names. */
  | { readonly form: 'no-targets'; readonly progress: string }
  | { readonly form: 'request' }
  | { readonly form: 'text' }
  /** Fewer characters. */
  | { readonly form: 'shorter'; readonly most: number };

/** What is wrong with a row or one of its cells; the row gives no answer. */
export type RowFault = {
  readonly place: Place;
  /** Whose row it is, where that is known. */
  readonly code?: ReturnCode;
} & (
  | { readonly kind: 'not-understood'; readonly column: string; readonly text: string; readonly expected: Expected }
  | { readonly kind: 'formula'; readonly column: string; readonly text: string }
  | { readonly kind: 'error-value'; readonly column: string; readonly text: string }
  /** The return code was changed, as by dragging it down. */
  | { readonly kind: 'damaged-code'; readonly text: string }
  /** Filled in, but neither code nor id tell which measure is meant. */
  | { readonly kind: 'no-code' }
  | { readonly kind: 'several-codes'; readonly measures: readonly string[] }
  /** The id in the row is not that of its code, as after sorting some columns alone. */
  | { readonly kind: 'other-id'; readonly id: string; readonly measure: string }
  /** No header row says which column is which. */
  | { readonly kind: 'no-header' }
);

/** Code and parameters, never prose. */
export type IntakeFault =
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: UnreadableReason }
  /** The workbook takes values from other files; the rest of it was read. */
  | { readonly kind: 'external-links'; readonly file: string }
  /** Columns that were sent out do not stand in the header row at this place; the others were read. */
  | { readonly kind: 'missing-columns'; readonly place: Place; readonly columns: readonly string[] }
  /** Two columns of a header row have the same title; nothing below it was read. */
  | { readonly kind: 'column-twice'; readonly place: Place; readonly column: string }
  | RowFault;
