/** The first sheet of a receipt: each department, whether it answered, and what became of its answers. */
import type { CollectReport } from '../../reports/collect/collect.js';
import { printable } from '../../terminal/printable.js';
import { oneLine } from '../edit/one-line.js';
import type { Sheet } from '../sheet.js';
import type { CollectWords, FaultNote } from './style.js';

/** Departments that returned something or should have, in the order of the register. */
export function overviewSheet(report: CollectReport, faults: readonly FaultNote[], words: CollectWords): Sheet {
  const { receipt, messages } = words;
  const { paper } = receipt;
  const { overviewColumns: columns } = paper;
  const { answered, blank, silent, returned } = report;
  const states = { answered, blank, silent };
  const rows = (['answered', 'blank', 'silent'] as const).flatMap((state) =>
    states[state].map((name) => {
      const files = returned.filter(({ departments }) => departments.includes(name)).map(({ file }) => file);
      return [
        name,
        paper.states[state],
        files.map((file) => printable(oneLine(file))).join('\n'),
        ...[
          report.taken,
          report.there,
          [...report.conflicts, ...report.waiting],
          [...report.refused, ...report.left],
          faults,
        ].map((list) => countOf(name, list)),
      ];
    }),
  );
  return {
    title: paper.title(report.plan),
    name: paper.overview,
    lines: [
      paper.line(messages.words.date(report.date), returned.length),
      receipt.answers(answered.length, blank.length, silent.length),
    ],
    columns: [
      { title: columns.department, kind: 'text' },
      { title: columns.state, kind: 'text' },
      { title: columns.files, kind: 'text' },
      ...(['taken', 'there', 'open', 'refused', 'faults'] as const).map((key) => ({
        title: columns[key],
        kind: 'number' as const,
      })),
    ],
    blocks: [{ rows }],
    foot: [...report.skipped.map(({ file, why }) => receipt.skipped[why](oneLine(file))), paper.foot],
  };
}

function countOf(name: string, list: readonly { readonly department: string | null }[]): string {
  const count = list.filter(({ department }) => department === name).length;
  return count === 0 ? '' : String(count);
}
