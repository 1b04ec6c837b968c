/** What letters are worded by, and the office's own words in them. */
import type { Messages, PaperMessages, SupervisionMessages } from '../../messages/messages.js';
import type { Exports } from '../../model/plan.js';
import type { DepartmentLetter, LettersReport } from '../../reports/letters/letters.js';
import { onOneLine } from '../circular/wording.js';
import type { RemindStyle } from '../remind/facts.js';
import { answerBy } from '../remind/message.js';
import { fillPlaces } from '../sheet.js';

/** General wording, that of reminders and of letters, and what the office says instead. */
export interface LettersWording {
  readonly messages: Messages;
  readonly remind: SupervisionMessages['remind'];
  readonly letters: PaperMessages['letters'];
  /** What plan.yaml sets. */
  readonly exports?: Exports;
}

/** One letter with all that its sentences depend on. */
export interface LetterContext {
  readonly report: LettersReport;
  readonly letter: DepartmentLetter;
  readonly wording: LettersWording;
  /** How facts are told in it. */
  readonly style: RemindStyle;
  /** Who is to be answered. */
  readonly office: string;
  /** By when: `12月8日前`. */
  readonly by: string;
}

/** What the sentences of a letter depend on. */
export function contextOf(report: LettersReport, letter: DepartmentLetter, wording: LettersWording): LetterContext {
  const { messages, remind } = wording;
  const style = { messages, remind, asOf: report.asOf, gentle: letter.form === 'request' };
  // A letter names itself so in both tones, unlike a message.
  const by = answerBy(report, { ...style, gentle: true });
  return { report, letter, wording, style, office: report.officeName ?? report.issuer, by };
}

/** A text of the settings with its places filled in, as one line. */
export function fillLine(template: string, context: LetterContext): string {
  return onOneLine(fill(template, context), context.wording.messages);
}

/** A text of the settings with its places filled in; each of its lines is a paragraph. */
export function fillParagraphs(template: string, context: LetterContext): string[] {
  return template
    .split('\n')
    .map((line) => fill(line, context).trim())
    .filter(Boolean);
}

function fill(template: string, { report, letter, wording, by }: LetterContext): string {
  return fillPlaces(template, {
    plan: report.plan,
    issuer: report.issuer,
    department: letter.department,
    count: String(letter.matters.length),
    year: report.asOf.slice(0, 4),
    date: wording.messages.words.date(report.asOf),
    replyBy: by,
    blank: wording.letters.blank,
  });
}
