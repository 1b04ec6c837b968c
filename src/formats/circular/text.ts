/** A circular as text: for the terminal, and to be pasted into a document. */
import type { CircularReport } from '../../reports/circular/circular.js';
import type { Surface } from '../../terminal/surface.js';
import type { Letter, Paragraph } from '../paper/letter.js';
import { wrapText } from '../wrap.js';
import { circularLetter } from './letter.js';
import { renderAnnexes } from './tables.js';
import type { Wording } from './wording.js';

/** Widest line of running text, in columns. */
const PAGE = 80;

/** Head, body, signature and annexes. */
export function formatCircularText(report: CircularReport, wording: Wording, surface: Surface): string {
  const page = { ...surface, width: Math.min(PAGE, surface.width) };
  const letter = circularLetter(report, wording);
  const lines = [
    ...renderHead(letter, page),
    ...letter.parts.flatMap(({ heading, paragraphs }) => [
      '',
      ...(heading === undefined ? [] : [page.palette.head(heading)]),
      ...paragraphs.flatMap((paragraph) => renderParagraph(paragraph, wording, page)),
    ]),
    '',
    ...letter.enclosures.flatMap((line) => wrapText(line, page.width, page.measure)),
    '',
    ...letter.signature.flatMap((line) => alignRight(line, page)),
    ...wrapText(letter.contact, page.width, page.measure),
    ...renderAnnexes(report, wording, surface),
    '',
    ...wrapText(letter.note, page.width, page.measure).filter(Boolean),
    ...wrapText(letter.copies, page.width, page.measure),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function renderHead({ issuer, number, title, to }: Letter, page: Surface): string[] {
  const { palette } = page;
  return [
    ...center(issuer, page),
    ...center(number, page),
    '',
    ...center(title, page, palette.title),
    '',
    ...wrapText(to, page.width, page.measure),
  ];
}

/** In the middle, on lines of about equal length. */
function center(text: string, { width, measure }: Surface, paint: (line: string) => string = String): string[] {
  return balance(text, width, measure).map((line) => {
    const margin = Math.max(0, Math.floor((width - measure(line)) / 2));
    return ' '.repeat(margin) + paint(line);
  });
}

/** As few lines as the width needs, each as short as that number allows. */
function balance(text: string, width: number, measure: Surface['measure']): string[] {
  const needed = wrapText(text, width, measure).length;
  let narrowest = Math.min(width, Math.ceil(measure(text) / needed));
  while (narrowest < width && wrapText(text, narrowest, measure).length > needed) narrowest++;
  return wrapText(text, narrowest, measure);
}

function alignRight(text: string, { width, measure }: Surface): string[] {
  const MARGIN = 8;
  return wrapText(text, width - MARGIN, measure).map((line) => ' '.repeat(width - MARGIN - measure(line)) + line);
}

/** The point's heading is painted where it stands whole on the first line. */
function renderParagraph({ lead = '', text }: Paragraph, { circular }: Wording, page: Surface): string[] {
  const { indent, pointEnd } = circular.head;
  const opening = indent + lead;
  const whole = lead === '' ? opening + text : opening + pointEnd + text;
  const [first = '', ...rest] = wrapText(whole.trimEnd(), page.width, page.measure);
  if (lead === '' || !first.startsWith(opening)) return [first, ...rest];
  return [indent + page.palette.head(lead) + first.slice(opening.length), ...rest];
}
