/** The letter to one department as an official paper: ground, facts, demand. */
import type { DepartmentLetter } from '../../reports/letters/letters.js';
import type { Letter, LetterPart, Paragraph } from '../paper/letter.js';
import { dueSentences, isPart } from '../remind/message.js';
import { annexKinds, annexName, annexTitle } from './annex-names.js';
import { groupMatters, groupParagraphs, singleParagraph } from './matters.js';
import { fillLine, fillParagraphs, type LetterContext } from './wording.js';

/** Everything but the annexes themselves. */
export function toLetter(context: LetterContext): Letter {
  const { report, letter, wording } = context;
  const { letters, exports, remind, messages } = wording;
  const { form, department } = letter;
  const settings = exports?.letters;
  const own = settings?.[form];
  const contact = settings?.contact ?? exports?.contact;
  return {
    issuer: report.issuer,
    number: fillLine(own?.number ?? letters.numbers[form], context),
    title: fillLine(own?.title ?? letters.titles[form], context),
    to: remind.salutation(department),
    parts: bodyParts(context),
    enclosures: letters.enclosures(annexKinds(letter).map((kind) => annexTitle(kind, letter, letters))),
    signature: [report.issuer, messages.words.date(report.asOf)],
    contact: letters.contact(contact === undefined ? null : fillLine(contact, context)),
    note: '',
    copies: settings?.copies === undefined ? '' : letters.copies(fillLine(settings.copies, context)),
  };
}

/** A single matter needs no headings. */
function bodyParts(context: LetterContext): LetterPart[] {
  const { letter, wording } = context;
  const ground = groundTexts(context).map(toParagraph);
  const demand = demandTexts(context).map(toParagraph);
  const [matter, ...others] = letter.matters;
  if (matter && others.length === 0) {
    return [{ paragraphs: [...ground, singleParagraph(matter, context), ...demand] }];
  }
  const { letters, messages } = wording;
  const parts = [
    ...groupMatters(context).map((group) => ({
      heading: group.heading,
      paragraphs: groupParagraphs(group, context),
    })),
    { heading: letters.headings.demands[letter.form], paragraphs: demand },
  ];
  return [
    { paragraphs: ground },
    ...parts.map(({ heading, paragraphs }, at) => ({
      heading: letters.heading(messages.words.sectionNumber(String(at + 1)), heading),
      paragraphs,
    })),
  ];
}

function toParagraph(text: string): Paragraph {
  return { text };
}

function groundTexts(context: LetterContext): string[] {
  const { report, letter, wording } = context;
  const { letters, messages, exports } = wording;
  const own = exports?.letters?.[letter.form]?.ground;
  if (own !== undefined && letter.late) return fillParagraphs(own, context);
  const plan = letters.plan(report.plan, report.reference);
  const asOf = messages.words.date(report.asOf);
  const count = letter.matters.length;
  if (letter.form === 'request') return [letters.grounds.request(plan, asOf, count)];
  if (!letter.late) return [letters.grounds.earlyReminder(plan, count)];
  if (letter.form === 'reminder') return [letters.grounds.reminder(plan, asOf, count)];
  const pressed = letter.matters.filter((matter) => matter.pressed).length;
  return [letters.grounds.supervision(plan, asOf, pressed, count - pressed)];
}

function demandTexts(context: LetterContext): string[] {
  const { letter, wording, office, by } = context;
  const { letters, exports } = wording;
  const { demands } = letters;
  const own = exports?.letters?.[letter.form]?.demand;
  if (own !== undefined && letter.late) return fillParagraphs(own, context);
  const form = annexName('reply', letter, letters);
  if (letter.form === 'request') {
    return [letter.late ? demands.request(by, office, form) : demands.earlyRequest(office), demands.thanks];
  }
  const first = letter.late ? demands[kindOf(letter)](by, office, form) : demands.earlyReminder;
  return [[first, ...furtherSentences(letter, context)].join(wording.remind.sentenceGap)];
}

/** Who is only silent is asked for a report, not to catch up. */
function kindOf({ form, matters }: DepartmentLetter): 'supervision' | 'reminder' | 'silentReminder' {
  if (form === 'supervision') return form;
  const isSilent = matters.every(({ concern }) => concern === 'silent' || concern === 'near');
  return isSilent ? 'silentReminder' : 'reminder';
}

/** What is asked where others collect a part, and where a due is near or past. */
function furtherSentences({ matters }: DepartmentLetter, { wording, style }: LetterContext): string[] {
  const measures = matters.map(({ measure }) => measure);
  const { alsoParts } = wording.remind.closings;
  return [...(measures.some(isPart) ? [alsoParts] : []), ...dueSentences(measures, style)];
}
