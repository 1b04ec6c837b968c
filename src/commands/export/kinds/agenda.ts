/** The agenda, day by day; as a calendar all dates of the plan. */
import { agendaSheet } from '../../../formats/agenda/sheet.js';
import { loadSupervisionMessages } from '../../../messages/messages.js';
import { Problem } from '../../../messages/problem.js';
import { compileAgenda } from '../../../reports/agenda/agenda.js';
import { compileCalendar } from '../../../reports/calendar/calendar.js';
import { checkCombination, toRange } from '../../agenda.js';
import { type Selection, selectMeasures } from '../../selection.js';
import type { Exportable, Kind, Papers, Source } from '../kind.js';
import { divide, isEmpty, onlyParty, tablePaper } from '../paper-of.js';

/** The agenda of the chosen measures, or of each department. */
export const agenda: Kind = {
  check: (_words, options) => checkCombination(options),
  open,
};

async function open({ judged, words, options, messages }: Source): Promise<Papers> {
  const settings = judged.plan.exports.agenda;
  const range = toRange(options, judged.asOf, judged.plan);
  const selection = selectMeasures(judged, words, options);
  const { agenda } = await loadSupervisionMessages(messages.language);
  const toAgenda = (chosen: Selection): Exportable => {
    const report = compileAgenda(judged, chosen, range);
    const part = { ...judged, measures: chosen.measures };
    const department = onlyParty(chosen.departments);
    return {
      json: { kind: 'plan.agenda', report },
      paper: (format) =>
        tablePaper([agendaSheet(report, messages, agenda)], { judged: part, messages, format, settings, department }),
      calendar: () => {
        refuseRange(options);
        return compileCalendar(part, department);
      },
    };
  };
  return {
    one: () => toAgenda(selection),
    of: (department) => {
      const own = divide({ ...judged, measures: selection.measures }, department.name);
      if (isEmpty(own)) return undefined;
      const chosen = { ...selection, measures: own.measures, departments: [department.name] };
      return toAgenda(chosen);
    },
  };
}

/** A calendar program chooses the days itself. */
function refuseRange({ from, to, week, month }: Source['options']): void {
  const said = { '--from': from, '--to': to, '--week': week, '--month': month };
  const [option] = Object.entries(said).find(([, value]) => value !== undefined) ?? [];
  if (option !== undefined) throw new Problem(({ usage }) => usage.notWithCalendar(option));
}
