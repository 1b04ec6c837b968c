/** The ledger (工作台账) of the chosen measures, or of those of each department. */
import { ledgerSheet } from '../../../formats/ledger-sheet.js';
import type { JudgedPlan } from '../../../judge/judged.js';
import { compileCalendar } from '../../../reports/calendar/calendar.js';
import { compileLedger } from '../../../reports/ledger.js';
import { selectMeasures } from '../../selection.js';
import type { Exportable, Kind, Papers, Source } from '../kind.js';
import { divide, isEmpty, onlyParty, tablePaper } from '../paper-of.js';

/** The ledgers of a plan. */
export const ledger: Kind = {
  open,
};

async function open(source: Source): Promise<Papers> {
  const { judged: whole, words, options } = source;
  const selection = selectMeasures(whole, words, options);
  const judged = { ...whole, measures: selection.measures };
  return {
    one: () => toLedger(judged, source, onlyParty(selection.departments)),
    of: (department) => {
      const own = divide(judged, department.name);
      return isEmpty(own) ? undefined : toLedger(own, source, department.name);
    },
  };
}

function toLedger(judged: JudgedPlan, { messages }: Source, department?: string): Exportable {
  const settings = judged.plan.exports.ledger;
  const report = compileLedger(judged);
  return {
    json: { kind: 'plan.ledger', report },
    paper: (format) => tablePaper([ledgerSheet(report, messages)], { judged, messages, format, settings, department }),
    calendar: () => compileCalendar(judged, department),
  };
}
