/** Chinese wording of what only a comparison with an earlier revision shows. */

import type { DiagnosticParams, RecordKind } from '../../../diagnostics/codes.js';
import type { DiagnosticMessages } from '../diagnostics.js';

const RECORDS: Readonly<Record<RecordKind, string>> = {
  decision: '认定',
  extension: '延期',
  letter: '函件',
  adjustment: '加减分',
  progress: '进展',
  event: '事件',
};

function recordOf({ record, date, measure }: DiagnosticParams['removed-record']): string {
  return `${measure === undefined ? '' : `措施“${measure}”`}${date} 的${RECORDS[record]}记录`;
}

export const HISTORY = {
  'moved-due': ({ before, after }) =>
    after === undefined
      ? {
          message: `完成时限 ${before} 被删掉了，没有延期记录`,
          hint: `时限不能直接删掉：写回 due: ${before}；经批准变更的，在 extensions 里加一条延期。`,
        }
      : {
          message: `完成时限由 ${before} 改成了 ${after}，没有延期记录`,
          hint: `经批准的，在 extensions 里加一条延期（from: ${before}，to: ${after}），写明批准日期、理由和批准人；没有批准的，改回原时限。`,
        },
  'removed-record': (reference) => ({
    message: `${recordOf(reference)}被删掉了`,
    hint: '已有的记录不能删除：照原样恢复；要更正的，另加一条新记录。',
  }),
  'rewritten-record': (reference) => ({
    message: `${recordOf(reference)}被改动了`,
    hint: '已有的记录不能改动：照原样恢复；要更正的，另加一条新记录。',
  }),
  'reused-id': ({ id, before, after }) => ({
    message: `编号“${id}”原来指“${before}”，现在指“${after}”`,
    hint: '编号长期有效，不能挪给别的内容：恢复原来的一条，给新内容换一个没有用过的编号。',
  }),
} satisfies Partial<DiagnosticMessages['codes']>;
