/** A letter as paragraphs, by GB/T 9704. */
import { BorderStyle, type Paragraph } from 'docx';
import type { Letter, LetterPart } from '../paper/letter.js';
import { enclosureParagraphs } from './enclosures.js';
import { measureOnPaper } from './measure-on-paper.js';
import { LINE } from './measures.js';
import type { Pen } from './paragraph.js';
import { signatureParagraphs } from './signature.js';
import type { StyleName } from './styles.js';
import { titleLines } from './title-lines.js';

/** Half characters of the title's size on a line. */
const TITLE_WIDTH = 40;

/** The issuer's name begins 35 mm below the upper edge of the text, in twips. */
const ABOVE_ISSUER = 1984;

/** Width of the text in points, and the largest and smallest type of the issuer's name. */
const ISSUER = { width: 440, largest: 48, smallest: 22 };

/** Everything but annexes and imprint. */
export function letterParagraphs(letter: Letter, pen: Pen): Paragraph[] {
  const head = headParagraphs(letter, pen);
  const below = [letter.contact, letter.note].filter(Boolean);
  const title = pen('title', titleLines(letter.title, TITLE_WIDTH), {
    paragraph: { spacing: { before: head.length === 0 ? 0 : 2 * LINE, after: LINE } },
  });
  return [
    ...head,
    title,
    ...(letter.to === '' ? [] : [pen('addressee', letter.to)]),
    ...bodyParagraphs(letter, pen),
    ...enclosureParagraphs(letter.enclosures, pen),
    ...signatureParagraphs(letter.signature, pen, below.length > 0),
    ...below.map((text) => pen('body', text)),
  ];
}

/** The name in red, the number, a red line. */
function headParagraphs({ issuer, number }: Letter, pen: Pen): Paragraph[] {
  if (issuer === '' && number === '') return [];
  const line = { bottom: { style: BorderStyle.SINGLE, size: 12, color: 'FF0000', space: 11 } };
  const points = Math.floor((2 * ISSUER.width) / Math.max(1, measureOnPaper(issuer)));
  const size = 2 * Math.min(ISSUER.largest, Math.max(ISSUER.smallest, points));
  return [
    pen('issuer', issuer, { paragraph: { spacing: { before: ABOVE_ISSUER } }, run: { size } }),
    pen('number', number, { paragraph: { spacing: { before: LINE }, border: line } }),
  ];
}

/** The last line stays with what is enclosed and the signature, which never stand on a page without text. */
function bodyParagraphs({ parts }: Letter, pen: Pen): Paragraph[] {
  const lines = parts.flatMap(linesOf);
  return lines.map(({ style, text }, at) => {
    const isLast = at === lines.length - 1;
    return pen(style, text, isLast ? { paragraph: { keepNext: true } } : {});
  });
}

function linesOf({ heading, paragraphs }: LetterPart): { style: StyleName; text: string }[] {
  return [
    ...(heading === undefined ? [] : [{ style: 'part' as const, text: heading }]),
    ...paragraphs.flatMap(({ lead, text }) => [
      ...(lead ? [{ style: levelOf(lead), text: lead }] : []),
      ...text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [{ style: 'body' as const, text: line }])),
    ]),
  ];
}

/** （一） is of the second level, 1. of the third. */
function levelOf(lead: string): StyleName {
  return /^\d/.test(lead) ? 'item' : 'point';
}
