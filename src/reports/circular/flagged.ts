/** Annex 2: the red and yellow measures, the worst first. */

import type { AlertReason, JudgedMeasure, Pace, Suggestion } from '../../judge/judged.js';
import { compareText } from '../../model/compare-text.js';
import type { DateText } from '../../model/period.js';
import type { Letter } from '../../model/plan.js';
import type { Alert, Status } from '../../model/state.js';
import { answerableFor } from './answerable.js';
import { type Cause, causeOf } from './course.js';

/** One measure of the annex. */
export interface FlaggedRow {
  readonly measure: string;
  readonly title: string;
  readonly section: string;
  readonly alert: Alert;
  readonly status: Status;
  readonly cause: Cause;
  readonly units: readonly string[];
  /** Periods as written; null where none is stated. */
  readonly due: {
    readonly original: string | null;
    readonly current: string | null;
    readonly effective: DateText;
    readonly extensions: number;
    /** False for standing work without a due. */
    readonly binding: boolean;
  };
  /** In per cent; null where nobody knows. */
  readonly percent: number | null;
  /** Null where none can be told. */
  readonly pace: Pick<Pace, 'basis' | 'expected' | 'actual'> | null;
  readonly overdueDays: number;
  readonly reasons: readonly AlertReason[];
  readonly suggestion: Pick<Suggestion, 'step' | 'to'> | null;
  /** Those sent up to the date, in time. */
  readonly letters: readonly Letter[];
}

/** Red before yellow, then by days overdue, points behind and id. */
export function listFlagged(measures: readonly JudgedMeasure[]): FlaggedRow[] {
  return measures
    .flatMap((judged) => {
      const cause = causeOf(judged);
      return cause === null || judged.alert === null ? [] : [{ judged, row: toRow(judged, cause, judged.alert) }];
    })
    .sort((a, b) => compareRows(a.row, b.row) || gapOf(a.judged) - gapOf(b.judged) || byId(a.row, b.row))
    .map(({ row }) => row);
}

function toRow(judged: JudgedMeasure, cause: Cause, alert: Alert): FlaggedRow {
  const { measure, status, due, percent, pace, reasons, suggestion } = judged;
  return {
    measure: measure.id,
    title: measure.title,
    section: measure.section,
    alert,
    status,
    cause,
    units: answerableFor(judged),
    due: {
      original: due.original?.text ?? null,
      current: due.current?.text ?? null,
      effective: due.effective,
      extensions: due.extensions,
      binding: due.binding,
    },
    percent: percent?.value ?? null,
    pace: pace && { basis: pace.basis, expected: pace.expected, actual: pace.actual },
    overdueDays: due.overdueDays,
    reasons: reasons.filter((reason) => reason.kind !== 'due-soon'),
    suggestion: suggestion && { step: suggestion.step, to: suggestion.to },
    letters: measure.letters,
  };
}

function compareRows(a: FlaggedRow, b: FlaggedRow): number {
  const red = ({ alert }: FlaggedRow) => (alert === 'red' ? 0 : 1);
  return red(a) - red(b) || b.overdueDays - a.overdueDays;
}

function gapOf({ pace }: JudgedMeasure): number {
  return pace?.gap ?? 0;
}

function byId(a: FlaggedRow, b: FlaggedRow): number {
  return compareText(a.measure, b.measure);
}
