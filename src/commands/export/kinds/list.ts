/** The measures of `plan list`. */
import { listSheet } from '../../../formats/list-sheet.js';
import type { JudgedPlan } from '../../../judge/judged.js';
import type { Department } from '../../../model/register.js';
import { sortMeasures } from '../../../query/sort.js';
import { compileCalendar } from '../../../reports/calendar/calendar.js';
import { listMeasures } from '../../../reports/list.js';
import { parseSortKey } from '../../choices.js';
import { hintAtDepartments, type Selection, selectMeasures } from '../../selection.js';
import type { Exportable, Kind, Papers, Source } from '../kind.js';
import { divide, isEmpty, onlyParty, tablePaper } from '../paper-of.js';

/** The order of a list on paper. */
const DEFAULT_SORT = 'id';

/** The list of the chosen measures, or of those of each department. */
export const list: Kind = {
  check: (_words, options) => parseSortKey(options.sort ?? DEFAULT_SORT),
  open,
};

async function open({ context, judged, words, options, messages }: Source): Promise<Papers> {
  const settings = judged.plan.exports.list;
  const key = parseSortKey(options.sort ?? DEFAULT_SORT);
  const selection = selectMeasures(judged, words, options);
  await hintAtDepartments(context, selection, judged.plan);
  const chosen: JudgedPlan = { ...judged, measures: sortMeasures(selection.measures, key) };
  const toList = (part: JudgedPlan, departments: Selection['departments']): Exportable => {
    const report = listMeasures(judged, part.measures, departments);
    const department = onlyParty(departments);
    return {
      json: { kind: 'plan.list', report },
      paper: (format) =>
        tablePaper([listSheet(report, messages)], { judged: part, messages, format, settings, department }),
      calendar: () => compileCalendar(part, department),
    };
  };
  return {
    one: () => toList(chosen, selection.departments),
    of: (department: Department) => {
      const own = divide(chosen, department.name);
      return isEmpty(own) ? undefined : toList(own, [department.name]);
    },
  };
}
