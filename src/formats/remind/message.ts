/** The message to one department: salutation, ground, the numbered measures, what is asked, signature and date. */

import type { DepartmentMessage, RemindReport } from '../../reports/remind/remind.js';
import type { RemindedMeasure } from '../../reports/remind/reminded-measure.js';
import { dayPhrase, type RemindStyle } from './facts.js';
import { measureParagraphs, type Paragraph } from './measure.js';

/** The paragraphs of a message, ready to be sent. */
export function messageParagraphs(
  message: DepartmentMessage,
  report: RemindReport,
  style: Omit<RemindStyle, 'gentle'>,
): Paragraph[] {
  const { remind, messages } = style;
  const { form, department, measures } = message;
  const date = messages.words.date(report.asOf);
  const own = { ...style, gentle: form === 'request' };
  return [
    { style: 'title', text: remind.titles[form] },
    { style: 'text', text: remind.salutation(department) },
    { style: 'text', text: remind.openings[form](report.plan, date, measures.length) },
    ...measures.flatMap((measure, at) => measureParagraphs(at + 1, measure, own)),
    ...closings(message, report, own).map((text): Paragraph => ({ style: 'text', text })),
    { style: 'text', text: report.issuer },
    { style: 'text', text: date },
  ];
}

/** When an answer is wanted. */
type AnswerTime = Pick<RemindReport, 'answerBy' | 'answerWorkingDays'>;

/** What is asked of the department. */
function closings(message: DepartmentMessage, report: RemindReport, style: RemindStyle): string[] {
  const { closings, sentenceGap } = style.remind;
  const office = report.officeName ?? report.issuer;
  if (message.form === 'request') {
    const asked = message.late ? closings.request(answerBy(report, style), office) : closings.earlyRequest(office);
    return [asked, closings.thanks];
  }
  const { measures } = message;
  const isOnlyParts = measures.every(isPart);
  const first =
    message.form === 'reminder'
      ? reminderClosing(isOnlyParts, answerBy(report, style), office, style)
      : noticeClosing(isOnlyParts, style);
  const sentences = [
    first,
    ...(measures.some(isPart) && !isOnlyParts ? [closings.alsoParts] : []),
    ...dueSentences(measures, style),
  ];
  return [sentences.join(sentenceGap)];
}

/** What else is asked where a due is near or past: to submit what is done, and to ask in time for an extension. */
export function dueSentences(measures: readonly RemindedMeasure[], { remind }: RemindStyle): string[] {
  const { closings } = remind;
  return [
    ...(measures.some((measure) => measure.owesReports && hasDue(measure)) ? [closings.submit] : []),
    ...(measures.some((measure) => measure.owesReports && hasDue(measure, 0)) ? [closings.extend] : []),
  ];
}

function reminderClosing(isOnlyParts: boolean, by: string, office: string, { remind }: RemindStyle): string {
  return isOnlyParts ? remind.closings.reminderOfParts(by) : remind.closings.reminder(by, office);
}

function noticeClosing(isOnlyParts: boolean, { remind }: RemindStyle): string {
  return isOnlyParts ? remind.closings.noticeOfParts : remind.closings.notice;
}

/** By when an answer is asked for. */
export function answerBy({ answerBy: date, answerWorkingDays }: AnswerTime, style: RemindStyle): string {
  const day = date === null ? null : dayPhrase(date, style);
  return style.remind.answerBy(day, answerWorkingDays, style.gentle);
}

/** A part of a measure that somebody else collects. */
export function isPart({ owesReports, collectedBy, facts }: RemindedMeasure): boolean {
  return !owesReports && collectedBy !== null && facts.every(({ kind }) => kind === 'due' || kind === 'behind');
}

/** Whether the due is near or past, or with a least number of days not past. */
function hasDue({ facts }: RemindedMeasure, least = Number.NEGATIVE_INFINITY): boolean {
  return facts.some((fact) => fact.kind === 'due' && fact.days >= least);
}
