/** English wording of what only a comparison with an earlier revision shows. */
import type { DiagnosticParams, RecordKind } from '../../../diagnostics/codes.js';
import type { DiagnosticMessages } from '../../zh/diagnostics.js';

const RECORDS: Readonly<Record<RecordKind, string>> = {
  decision: 'decision',
  extension: 'extension',
  letter: 'letter',
  adjustment: 'adjustment',
  progress: 'progress entry',
  event: 'event',
};

function recordOf({ record, date, measure }: DiagnosticParams['removed-record']): string {
  return `The ${RECORDS[record]} of ${date}${measure === undefined ? '' : ` on measure “${measure}”`}`;
}

export const HISTORY = {
  'moved-due': ({ before, after }) =>
    after === undefined
      ? {
          message: `The due ${before} was deleted without an extension`,
          hint: `A due is never just deleted: write due: ${before} again. If a change was approved, add an extension.`,
        }
      : {
          message: `The due was moved from ${before} to ${after} without an extension`,
          hint: `If it was approved, add an extension (from: ${before}, to: ${after}) with its date, reason and who approved it. If not, write ${before} again.`,
        },
  'removed-record': (reference) => ({
    message: `${recordOf(reference)} was deleted`,
    hint: 'Records are never deleted: restore it as it was. To correct it, add a new record.',
  }),
  'rewritten-record': (reference) => ({
    message: `${recordOf(reference)} was changed`,
    hint: 'Records are never changed: restore it as it was. To correct it, add a new record.',
  }),
  'reused-id': ({ id, before, after }) => ({
    message: `Id “${id}” meant “${before}” and now means “${after}”`,
    hint: 'An id is permanent and never passes to something else: restore the old entry, and give the new one an id that was never used.',
  }),
} satisfies Partial<DiagnosticMessages['codes']>;
