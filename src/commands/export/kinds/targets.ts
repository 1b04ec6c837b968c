/** The targets with what was reached and what is expected. */
import { targetsSheet } from '../../../formats/targets/sheet.js';
import type { JudgedPlan } from '../../../judge/judged.js';
import { loadSupervisionMessages } from '../../../messages/messages.js';
import { compileTargets } from '../../../reports/targets.js';
import { selectMeasures } from '../../selection.js';
import type { Exportable, Kind, Papers, Source } from '../kind.js';
import { divide, onlyParty, tablePaper } from '../paper-of.js';

/** The targets of the chosen measures, or of those of each department. */
export const targets: Kind = {
  open,
};

async function open({ judged, words, options, messages }: Source): Promise<Papers> {
  const settings = judged.plan.exports.targets;
  const selection = selectMeasures(judged, words, options);
  const chosen = { ...judged, measures: selection.measures };
  const { targets } = await loadSupervisionMessages(messages.language);
  const toTargets = (part: JudgedPlan, department?: string): Exportable => {
    const report = compileTargets(judged, part.measures);
    return {
      json: { kind: 'plan.targets', report },
      paper: (format) =>
        tablePaper([targetsSheet(report, messages, targets)], { judged: part, messages, format, settings, department }),
    };
  };
  return {
    one: () => toTargets(chosen, onlyParty(selection.departments)),
    of: (department) => {
      const own = divide(chosen, department.name);
      if (!own.measures.some(({ measure }) => measure.targets.length > 0)) return undefined;
      return toTargets(own, department.name);
    },
  };
}
