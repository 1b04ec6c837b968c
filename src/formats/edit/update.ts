/** An update of measures in words. */
import type { EditMessages, Messages } from '../../messages/messages.js';
import { parsePeriod } from '../../model/period.js';
import type { Extension } from '../../model/plan.js';
import type { MeasureChange, SkippedMeasure, UpdateReport } from '../../reports/edit/update.js';
import type { Surface } from '../../terminal/surface.js';
import { fillLines } from '../fill.js';
import { oneLine } from './one-line.js';

/** Wording and the stream that it is for. */
export interface UpdateStyle {
  readonly messages: Messages;
  readonly words: EditMessages['update'];
  readonly surface: Pick<Surface, 'width' | 'measure'>;
}

/** A line for each change. */
export function formatUpdate(report: UpdateReport, style: UpdateStyle): string[] {
  return report.changes.flatMap((change) => wrap(`${change.measure} `, changePhrases(change, report, style), style));
}

/** What an update would change, measure by measure, for somebody who has to say yes. */
export function formatUpdatePreview(report: UpdateReport, style: UpdateStyle): string[] {
  const touched = report.measures.flatMap(({ id, title }) => {
    const changes = report.changes.filter(({ measure }) => measure === id);
    if (changes.length === 0) return [];
    const lines = changes.flatMap((change) => wrap('  ', changePhrases(change, report, style), style));
    return [[...wrap('', [`${id} ${oneLine(title)}`], style), ...lines]];
  });
  return [style.words.preview(touched.length), ...touched.flat()];
}

/** Which measures were left as they are, by the status that they have. */
export function formatSkipped(skipped: readonly SkippedMeasure[], style: UpdateStyle): string[] {
  const { messages, words } = style;
  const { statuses, listSeparator } = messages.words;
  return [...new Set(skipped.map(({ status }) => status))].flatMap((status) => {
    const ids = skipped.filter((one) => one.status === status).map(({ measure }) => measure);
    return wrap('', [words.skipped(ids.join(listSeparator), statuses[status])], style);
  });
}

/** A change in words, cut where a line may break best. */
function changePhrases(
  change: MeasureChange,
  { extensions, decisions }: UpdateReport,
  { messages, words }: UpdateStyle,
): readonly string[] {
  const head = words.fields[change.field] + messages.words.colon;
  switch (change.field) {
    case 'title':
      return [head + words.moved(oneLine(change.before), oneLine(change.after))];
    case 'collator':
      return [head + words.moved(change.before ?? words.nobody, change.after ?? words.nobody)];
    case 'status':
      return [
        head + words.moved(messages.words.statuses[change.before], messages.words.statuses[change.after]),
        ...(isReturned(change, decisions) ? [words.returned] : []),
      ];
    case 'due': {
      const extension = extensions.find(({ measure }) => measure === change.measure);
      const moved = words.moved(duePhrase(change.before, messages), duePhrase(change.after, messages));
      return [head + moved, ...(extension ? [approvalPhrase(extension, words)] : [])];
    }
    default: {
      const [first = '', ...more] = namePhrases(change.before, change.after, { messages, words });
      return [head + first, ...more];
    }
  }
}

function duePhrase(due: string | null, { words }: Messages): string {
  const period = due === null ? undefined : parsePeriod(due);
  return period ? words.due(period) : words.undecided;
}

/** True where the office sent a submission back; a lead who is new and has to submit yet is no such case. */
function isReturned({ measure, before }: MeasureChange, decisions: UpdateReport['decisions']): boolean {
  const said = decisions.find((decision) => decision.measure === measure);
  return before === 'submitted' && said?.status === 'open';
}

function approvalPhrase({ from, to, approvedBy }: Extension, words: EditMessages['update']): string {
  if (from === undefined) return words.setDue(oneLine(approvedBy));
  const before = parsePeriod(from)?.end;
  const after = parsePeriod(to)?.end;
  const isShorter = before !== undefined && after !== undefined && after < before;
  return isShorter ? words.shortened(oneLine(approvedBy)) : words.extended(oneLine(approvedBy));
}

/** Who left and who joined; the whole lists where only their order is another. */
function namePhrases(
  before: readonly string[],
  after: readonly string[],
  { messages, words }: Pick<UpdateStyle, 'messages' | 'words'>,
): readonly string[] {
  const { listSeparator } = messages.words;
  const gone = before.filter((name) => !after.includes(name)).map(words.removed);
  const joined = after.filter((name) => !before.includes(name)).map(words.added);
  const phrases = [...gone, ...joined];
  if (phrases.length === 0) return [words.moved(before.join(listSeparator), after.join(listSeparator))];
  return phrases.map((phrase, at) => (at < phrases.length - 1 ? phrase + listSeparator : phrase));
}

/** Lines that fit the stream; what goes on below is indented by two columns more. */
function wrap(
  start: string,
  phrases: readonly string[],
  { surface: { width, measure } }: Pick<UpdateStyle, 'surface'>,
): string[] {
  const indent = /^ */.exec(start)?.[0] ?? '';
  const [first = '', ...more] = phrases;
  const whole = [start.trimStart() + first, ...more];
  if (measure(indent + whole.join('')) <= width) return [indent + whole.join('')];
  const lines = fillLines(whole, width - indent.length - 2, measure);
  return lines.map((line, at) => (at === 0 ? indent + line : `${indent}  ${line.trimStart()}`));
}
