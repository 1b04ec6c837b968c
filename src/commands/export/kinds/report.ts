/** The circular of a period. */

import { circularPaper } from '../../../formats/circular/paper.js';
import { Problem } from '../../../messages/problem.js';
import { compileReport, loadReportWording } from '../../report.js';
import { parseCadence } from '../../report-period.js';
import type { Kind, Papers, Source } from '../kind.js';
import { refuseWords } from '../refuse-words.js';

/** The circular of the period that was asked for, else of the one around the date. */
export const report: Kind = {
  check: checkWords,
  open,
};

async function open({ context, judged, asOf, words, options }: Source): Promise<Papers> {
  const [cadence = ''] = words;
  const loaded = { judged, asOf };
  const report = await compileReport(context, loaded, parseCadence(cadence), options.period);
  const wording = await loadReportWording(context, loaded);
  return {
    isDated: true,
    one: () => ({ json: { kind: 'plan.report', report }, paper: () => circularPaper(report, wording) }),
  };
}

/** A circular is of one cadence, and of the whole plan. */
function checkWords([cadence, ...rest]: readonly string[]): void {
  refuseWords(rest);
  if (cadence === undefined) throw new Problem(({ usage }) => usage.needsCadence());
  parseCadence(cadence);
}
