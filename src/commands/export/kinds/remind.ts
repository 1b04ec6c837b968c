/** The letters to those who have to be told something. */
import { letterFileName, lettersPaper, officeNotes } from '../../../formats/letters/paper.js';
import type { LettersWording } from '../../../formats/letters/wording.js';
import { layoutOf } from '../../../formats/paper/render.js';
import { formatRemindMarkdown } from '../../../formats/remind/text.js';
import { loadPaperMessages, loadSupervisionMessages, type Messages } from '../../../messages/messages.js';
import type { Exports } from '../../../model/plan.js';
import { compileLetters, type LettersReport, onlyLetterTo } from '../../../reports/letters/letters.js';
import { compileReminders, type RemindReport } from '../../../reports/remind/remind.js';
import { terminalMessages } from '../../context.js';
import type { ExportFormat } from '../../export-formats.js';
import { selectMeasures } from '../../selection.js';
import type { Exportable, Kind, Papers, Source } from '../kind.js';

/** All letters in one paper, or each department's own. */
export const remind: Kind = { open };

/** Formats that are read by programs or pasted into messages: nothing to say is something they can hold. */
const MAY_BE_EMPTY: ReadonlySet<ExportFormat> = new Set(['json', 'csv', 'md']);

/** Formats that also hold what is the office's own. */
const WITH_OFFICE: ReadonlySet<ExportFormat> = new Set(['json', 'md']);

async function open({ context, judged, words, options, messages }: Source): Promise<Papers> {
  const { measures, departments } = selectMeasures(judged, words, options);
  const reminders = compileReminders(judged, measures, departments);
  const letters = compileLetters(judged, reminders);
  const wording = await loadWording(messages, judged.plan.exports);
  const screen = await loadWording(await terminalMessages(context, judged.plan.language), judged.plan.exports);
  return {
    one: (format) =>
      letters.letters.length === 0 && !MAY_BE_EMPTY.has(format) ? undefined : toExportable(reminders, letters, wording),
    of: ({ name }) => {
      const own = onlyLetterTo(letters, name);
      const [letter] = own?.letters ?? [];
      if (!own || !letter) return undefined;
      const exportable = toExportable(compileReminders(judged, measures, [name]), own, wording);
      return { ...exportable, name: letterFileName(letter, wording) };
    },
    // The message for chats and mail says it itself.
    notes: (_screen, format) => (WITH_OFFICE.has(format) ? [] : officeNotes(letters, screen)),
  };
}

function toExportable(reminders: RemindReport, letters: LettersReport, wording: LettersWording): Exportable {
  return {
    json: { kind: 'plan.remind', report: reminders },
    markdown: () => formatRemindMarkdown(reminders, wording.messages, wording.remind),
    paper: (format) => lettersPaper(letters, wording, layoutOf(format)),
  };
}

async function loadWording(messages: Messages, exports: Exports): Promise<LettersWording> {
  const { remind } = await loadSupervisionMessages(messages.language);
  const { letters } = await loadPaperMessages(messages.language);
  return { messages, remind, letters, exports };
}
