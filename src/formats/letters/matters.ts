/** The matters of a letter as sentences. */
import { CONCERNS } from '../../model/official-letter.js';
import type { FormerLetter } from '../../reports/letters/former-letter.js';
import type { LetterMatter } from '../../reports/letters/letters.js';
import { onOneLine } from '../circular/wording.js';
import type { Paragraph } from '../paper/letter.js';
import { dayPhrase } from '../remind/facts.js';
import { measureClauses, roleNotes } from '../remind/measure.js';
import { annexName } from './annex-names.js';
import type { LetterContext } from './wording.js';

/** Matters that are told together under a heading. */
export interface MatterGroup {
  readonly heading: string;
  readonly matters: readonly LetterMatter[];
  /** True where each has to be told by itself, however many there are. */
  readonly pressed: boolean;
}

/** More matters that are not pressed for are counted by kind; the annex lists them. */
const TOLD = 5;

/** A supervision letter tells what is pressed for apart from what it only reminds of. */
export function groupMatters({ letter, wording }: LetterContext): MatterGroup[] {
  const { matters } = wording.letters.headings;
  const { form } = letter;
  if (form !== 'supervision') return [{ heading: matters[form], matters: letter.matters, pressed: false }];
  return [
    { heading: matters.supervision, matters: letter.matters.filter(({ pressed }) => pressed), pressed: true },
    { heading: matters.reminder, matters: letter.matters.filter(({ pressed }) => !pressed), pressed: false },
  ].filter((group) => group.matters.length > 0);
}

/** A point for each matter, or one sentence where all are alike or too many. */
export function groupParagraphs({ matters, pressed }: MatterGroup, context: LetterContext): Paragraph[] {
  const { letters, messages } = context.wording;
  const isMany = !pressed && matters.length > TOLD;
  const annex = isMany ? annexName('list', context.letter, letters) : null;
  const facts = new Set(matters.map((matter) => factsText(matter, context)));
  const [same] = facts.size === 1 && matters.length > 1 ? facts : [];
  if (same !== undefined) {
    const names = matters.map((matter) => nameOf(matter, context));
    return [{ text: letters.sameFacts(names, same, annex) }];
  }
  if (annex !== null) return [{ text: summaryText(matters, annex, context) }];
  return matters.map((matter, at) => ({
    lead: letters.point(messages.words.sectionNumber(String(at + 1)), nameOf(matter, context)),
    text: factsText(matter, context),
  }));
}

/** The only matter of a letter. */
export function singleParagraph(matter: LetterMatter, context: LetterContext): Paragraph {
  return { text: nameOf(matter, context) + context.wording.messages.words.colon + factsText(matter, context) };
}

/** A letter that was sent before, and what became of it. */
export function formerPhrase({ step, number, date, replyDue, replied, days }: FormerLetter, context: LetterContext) {
  const { style, wording } = context;
  const { letters } = wording;
  const name = letters.former(step, number, dayPhrase(date, style), style.gentle);
  if (replied !== null) return name + letters.replied(dayPhrase(replied, style));
  if (replyDue === null || days === null) return name;
  const due = dayPhrase(replyDue, style);
  return name + (days < 0 ? letters.unanswered(due, -days, style.gentle) : letters.replyOwed(due));
}

function nameOf({ measure }: LetterMatter, { wording, style }: LetterContext): string {
  const { messages, letters } = wording;
  const notes = roleNotes(measure, style).join(messages.words.clauseSeparator);
  return letters.matter(onOneLine(measure.title, messages), measure.id, notes);
}

/** Due, progress, findings, and of the letters before the last one and those that wait for an answer. */
function factsText({ measure, former }: LetterMatter, context: LetterContext): string {
  const { wording, style } = context;
  const facts = measure.facts.filter(({ kind }) => kind !== 'reply');
  const told = former.filter(({ days }, at) => days !== null || at === former.length - 1);
  const clauses = [
    ...measureClauses({ ...measure, facts }, style),
    ...told.map((letter) => formerPhrase(letter, context)),
  ];
  return wording.remind.sentence(clauses.join(wording.messages.words.clauseSeparator));
}

function summaryText(matters: readonly LetterMatter[], annex: string, context: LetterContext): string {
  const { style, wording } = context;
  const counts = CONCERNS.map((concern) => ({
    concern,
    count: matters.filter((matter) => matter.concern === concern).length,
  })).filter(({ count }) => count > 0);
  const phrases = counts.map(({ concern, count }) =>
    wording.letters.concern(concern, counts.length === 1 ? null : count, style.gentle),
  );
  return wording.letters.summary(matters.length, phrases, annex);
}
