/** The checklists (责任清单): one department's or group's, or everybody's. */
import { checklistSheet } from '../../../formats/checklist-sheet.js';
import type { Messages } from '../../../messages/messages.js';
import { Problem } from '../../../messages/problem.js';
import type { Department, Group } from '../../../model/register.js';
import { totalDuties } from '../../../model/role.js';
import { compileCalendar } from '../../../reports/calendar/calendar.js';
import { compileChecklist } from '../../../reports/checklist.js';
import { openGroupLoads } from '../../../reports/load.js';
import { parseParty } from '../../choices.js';
import { selectMeasures } from '../../selection.js';
import type { Exportable, Kind, Papers, Source } from '../kind.js';
import { sheetPaper } from '../paper-of.js';

/** The checklists of a plan. */
export const checklist: Kind = {
  check: (_words, options) => checkParty(options),
  open,
};

async function open(source: Source): Promise<Papers> {
  const { judged: whole, words, options, messages } = source;
  const { department: names, ...others } = options;
  const judged = { ...whole, measures: selectMeasures(whole, words, others).measures };
  const toChecklist = (party: Department | Group): Exportable => {
    const settings = judged.plan.exports.checklist;
    const report = compileChecklist(judged, party);
    return {
      json: { kind: 'plan.checklist', report },
      // A form to be filled in opens on itself, not on figures.
      paper: (format) =>
        sheetPaper([checklistSheet(report, messages)], { judged, messages, format, settings, department: party.name }),
      calendar: () => compileCalendar(judged, party.name),
    };
  };
  return {
    one: () => toChecklist(parseParty(judged.plan, names?.[0] ?? '')),
    of: toChecklist,
    ...(options.all && { notes: (screen) => groupNotes(source, screen) }),
  };
}

/** A checklist needs one department; several have one each. */
function checkParty({ department, all }: Source['options']): void {
  if (department !== undefined && department.length > 1) throw new Problem(({ usage }) => usage.onePartyOnly());
  if (department === undefined && !all) throw new Problem(({ usage }) => usage.needsDepartment());
}

/** The duties of groups with unknown members are named, not dealt out. */
function groupNotes({ judged }: Source, { reports, words }: Messages): string[] {
  const measures = judged.measures.map(({ measure }) => measure);
  const phrases = openGroupLoads(judged.plan, measures).map(({ name, direct }) =>
    reports.departments.groupCount(name, totalDuties(direct)),
  );
  return phrases.length === 0 ? [] : [reports.checklist.openGroups(phrases.join(words.listSeparator))];
}
