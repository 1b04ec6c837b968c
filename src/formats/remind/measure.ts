/** One numbered measure of a reminder: its heading, then all that has to be said of it in one paragraph. */
import type { RemindFact } from '../../reports/remind/fact.js';
import type { RemindedMeasure } from '../../reports/remind/reminded-measure.js';
import { dayPhrase, factPhrase, periodPhrase, type RemindStyle } from './facts.js';

/** A paragraph: the line between papers, the title of a paper, the heading of a part, or text. */
export interface Paragraph {
  readonly style: 'border' | 'title' | 'head' | 'text';
  readonly text: string;
}

/** Facts that concern a measure as a whole and are told together with its due and progress. */
const GENERAL: ReadonlySet<RemindFact['kind']> = new Set(['due', 'behind', 'milestone', 'returned', 'silent']);

/** Heading and text of the measure with its number. */
export function measureParagraphs(number: number, measure: RemindedMeasure, style: RemindStyle): Paragraph[] {
  const { words } = style.messages;
  const notes = roleNotes(measure, style);
  const bracket = notes.length === 0 ? '' : words.bracket(notes.join(words.clauseSeparator));
  const text = style.remind.sentence(measureClauses(measure, style).join(words.clauseSeparator));
  return [
    { style: 'head', text: `${number}. ${measure.id} ${measure.title}${bracket}` },
    { style: 'text', text },
  ];
}

/** Due, progress and all facts of the measure, none said twice. */
export function measureClauses(measure: RemindedMeasure, style: RemindStyle): string[] {
  const isGeneral = measure.facts.some(({ kind }) => GENERAL.has(kind));
  const clauses = [
    ...(isGeneral ? [duePhrase(measure, style), progressPhrase(measure, style)] : []),
    ...measure.facts.filter(({ kind }) => kind !== 'due').map((fact) => factPhrase(fact, style)),
  ];
  return clauses.filter((clause) => clause !== '');
}

/** The department's part, and who collects it where that is somebody else. */
export function roleNotes(measure: RemindedMeasure, { messages, remind }: RemindStyle): string[] {
  const { role, via, collator, collectedBy } = measure;
  const separator = messages.words.listSeparator;
  const own = [...(role === null ? [] : [remind.roles[role]]), ...(collator ? [remind.collator] : [])];
  if (via !== null) return [remind.common(via)];
  const named = own.length === 0 ? [] : [own.join(separator)];
  return collectedBy === null
    ? named
    : [...named, remind.collectedBy(collectedBy.names.join(separator), collectedBy.as)];
}

/** The due in force with the one that the document set, and the time that is left; nothing for standing work. */
function duePhrase({ due, facts }: RemindedMeasure, style: RemindStyle): string {
  const { messages, remind } = style;
  const time = facts.filter(({ kind }) => kind === 'due').map((fact) => factPhrase(fact, style));
  const extended =
    due.extensions === 0
      ? ''
      : remind.extended(due.original === null ? null : periodPhrase(due.original, style), due.extensions);
  if (due.current !== null) {
    return [remind.due(periodPhrase(due.current, style)) + extended, ...time].join(messages.words.comma);
  }
  return due.binding ? [remind.noDue(messages.words.date(due.effective)), ...time].join(messages.words.comma) : '';
}

/** How far the department says it is, or the measure as a whole where it answers for a part; nothing that another clause says. */
export function progressPhrase({ own, percent, owesReports, facts }: RemindedMeasure, style: RemindStyle): string {
  const { progress } = style.remind;
  const told = facts.find((fact) => fact.kind === 'behind' && fact.basis === 'linear');
  if (!owesReports) return percent === null || told ? '' : progress.whole(percent);
  const isSilent = facts.some(({ kind }) => kind === 'silent');
  if (own.lastReport === null) return isSilent ? '' : progress.none;
  const day = dayPhrase(own.lastReport, style);
  if (own.percent === 100) return progress.complete(day);
  if (own.percent !== null && !told) return progress.percent(own.percent, day);
  return isSilent ? '' : progress.lastReport(day);
}
