/** The annexes of a circular as sheets. */
import type { CircularReport } from '../../reports/circular/circular.js';
import type { Sheet } from '../sheet.js';
import { flaggedSheet } from './flagged-sheet.js';
import { dutySheet, rhythmSheet } from './rhythm-sheets.js';
import { unitSheet } from './unit-sheet.js';
import { type AnnexKind, annexKinds, annexNumber, type Wording } from './wording.js';

/** All annexes in their order; the last one is two sheets where events started duties. */
export function annexSheets(report: CircularReport, wording: Wording): Sheet[] {
  const sheets = { units: unitSheet, flagged: flaggedSheet, rhythms: rhythmSheet };
  return [
    ...annexKinds(report).map((kind) => ({
      ...sheets[kind](report, wording),
      title: annexTitle(report, kind, wording),
      name: wording.circular.annexes.titles[kind],
    })),
    ...(report.annexes.duties.length > 0 ? [dutySheet(report, wording)] : []),
  ];
}

/** `附件1　各单位进展情况表`. */
export function annexTitle(report: CircularReport, kind: AnnexKind, { circular }: Wording): string {
  return circular.head.annex(annexNumber(report, kind), circular.annexes.titles[kind]);
}
