/** Texts of a paper as a document can hold them: no character that XML forbids or that turns the direction of writing. */
import type { Letter } from '../paper/letter.js';
import type { Paper, PaperPart } from '../paper/paper.js';
import { type Sheet, visibleColumns } from '../sheet.js';

const LINE_END = /\r\n?|[\u2028\u2029\v\f\x85]/g;
const BROKEN = /[\p{Cs}\ufffe\uffff]/gu;
const UNFIT = /[^\P{Cc}\n]|\p{Bidi_Control}/gu;

/** The text on lines that end with `\n`; a tab is a blank, half a character a sign for one, what nobody could see is left out. */
export function plainText(text: string): string {
  return text.replace(LINE_END, '\n').replaceAll('\t', ' ').replace(BROKEN, '\ufffd').replace(UNFIT, '');
}

/** The paper with every text of it made plain, without what is for programs alone. */
export function plainPaper(paper: Paper): Pick<Paper, 'title' | 'author' | 'language' | 'date' | 'parts' | 'lamps'> {
  const { language, date, lamps } = paper;
  return {
    title: plainText(paper.title),
    author: plainText(paper.author),
    language,
    date,
    lamps,
    parts: paper.parts.map(plainPart),
  };
}

function plainPart(part: PaperPart): PaperPart {
  return part.kind === 'letter'
    ? { kind: 'letter', letter: plainLetter(part.letter) }
    : { kind: 'sheet', sheet: plainSheet(visibleColumns(part.sheet)) };
}

function plainLetter(letter: Letter): Letter {
  const lines = (list: readonly string[]) => list.map(plainText);
  return {
    issuer: plainText(letter.issuer),
    number: plainText(letter.number),
    title: plainText(letter.title),
    to: plainText(letter.to),
    parts: letter.parts.map(({ heading, paragraphs }) => ({
      ...(heading !== undefined && { heading: plainText(heading) }),
      paragraphs: paragraphs.map(({ lead, text }) => ({
        ...(lead !== undefined && { lead: plainText(lead) }),
        text: plainText(text),
      })),
    })),
    enclosures: lines(letter.enclosures),
    signature: lines(letter.signature),
    contact: plainText(letter.contact),
    note: plainText(letter.note),
    copies: plainText(letter.copies),
  };
}

function plainSheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    title: plainText(sheet.title),
    lines: sheet.lines.map(plainText),
    columns: sheet.columns.map((column) => ({ ...column, title: plainText(column.title) })),
    blocks: sheet.blocks.map(({ heading, rows }) => ({
      ...(heading !== undefined && { heading: plainText(heading) }),
      rows: rows.map((row) => row.map(plainText)),
    })),
    foot: sheet.foot.map(plainText),
    ...(sheet.legend !== undefined && { legend: plainText(sheet.legend) }),
  };
}
