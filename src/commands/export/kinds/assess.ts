/** The score sheet, and every point of one unit. */

import { assessmentList, assessmentSheet } from '../../../formats/assessment/sheet.js';
import { whySheet } from '../../../formats/assessment/why-sheet.js';
import { layoutOf } from '../../../formats/paper/render.js';
import type { UnitScore } from '../../../reports/assessment/scores.js';
import { compileAssessment, findUnit, loadWording, only, unitsOf } from '../../assess.js';
import type { Exportable, Kind, Papers, Source } from '../kind.js';
import { sheetPaper } from '../paper-of.js';
import { refuseWords } from '../refuse-words.js';

/** The assessment of a period; each unit is shown its own points before it is issued. */
export const assess: Kind = {
  check: refuseWords,
  open,
};

async function open({ judged, options, messages }: Source): Promise<Papers> {
  const report = compileAssessment(judged, options.period);
  const wording = await loadWording(messages);
  const made = { judged: { ...judged, asOf: report.asOf }, messages, settings: undefined };
  const toWhy = (unit: UnitScore): Exportable => ({
    json: { kind: 'plan.assessment', report: only(report, unit) },
    paper: (format) => sheetPaper([whySheet(unit, report, wording)], { ...made, format, department: unit.department }),
  });
  const whole: Exportable = {
    json: { kind: 'plan.assessment', report },
    paper: (format) => {
      const sheet = (layoutOf(format) === 'pages' ? assessmentSheet : assessmentList)(report, wording);
      return sheetPaper([sheet], { ...made, format, settings: judged.plan.exports.assess });
    },
  };
  return {
    isDated: options.period !== undefined,
    one: () => (options.why === undefined ? whole : toWhy(findUnit(report, judged, options.why))),
    of: ({ name }) => {
      const unit = unitsOf(report).find(({ department }) => department === name);
      return unit && toWhy(unit);
    },
  };
}
