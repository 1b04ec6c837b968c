/** The matrix (任务分工一览表): a table for each section, or as one table. */
import { matrixSectionSheets, matrixSheet } from '../../../formats/matrix-sheet.js';
import { layoutOf } from '../../../formats/paper/render.js';
import type { JudgedPlan } from '../../../judge/judged.js';
import { compileMatrix } from '../../../reports/matrix.js';
import { selectMeasures } from '../../selection.js';
import type { Exportable, Kind, Papers, Source } from '../kind.js';
import { divide, isEmpty, onlyParty, tablePaper } from '../paper-of.js';

/** The matrix of a plan, or of each department's measures. */
export const matrix: Kind = {
  open,
};

async function open({ judged: whole, words, options, messages }: Source): Promise<Papers> {
  const selection = selectMeasures(whole, words, options);
  const judged = { ...whole, measures: selection.measures };
  const toMatrix = (part: JudgedPlan, department?: string): Exportable => {
    const report = compileMatrix(part);
    return {
      json: { kind: 'plan.matrix', report },
      paper: (format) => {
        const sheets = layoutOf(format) === 'pages' ? matrixSectionSheets : matrixSheet;
        const made = { judged: part, messages, format, settings: part.plan.exports.matrix, department };
        return tablePaper([sheets(report, messages)].flat(), made);
      },
    };
  };
  return {
    one: () => toMatrix(judged, onlyParty(selection.departments)),
    of: (department) => {
      const own = divide(judged, department.name);
      return isEmpty(own) ? undefined : toMatrix(own, department.name);
    },
  };
}
