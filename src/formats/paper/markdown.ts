/** A paper as Markdown: its letters and tables one after the other; plan text can bring in no markup. */
import { escapeLine, formatMarkdown } from '../markdown.js';
import type { Letter, Paragraph } from './letter.js';
import type { Paper, PaperPart } from './paper.js';

/** The text of the whole paper; what a letter says at its very end stands behind its annexes. */
export function formatPaperMarkdown({ parts }: Paper): string {
  const texts = parts.flatMap((part, at) => {
    const own = part.kind === 'letter' ? formatLetter(part.letter) : [formatMarkdown(part.sheet).trimEnd()];
    return isEnd(parts, at) ? [...own, ...formatFoot(letterOf(parts, at))] : own;
  });
  return `${texts.filter(Boolean).join('\n\n')}\n`;
}

/** True for the last part of a letter with its annexes. */
function isEnd(parts: readonly PaperPart[], at: number): boolean {
  const next = parts[at + 1];
  return next === undefined || next.kind === 'letter';
}

/** The letter that the part belongs to. */
function letterOf(parts: readonly PaperPart[], at: number): Letter | undefined {
  const part = parts.slice(0, at + 1).findLast(({ kind }) => kind === 'letter');
  return part?.kind === 'letter' ? part.letter : undefined;
}

function formatLetter(letter: Letter): string[] {
  return [
    escapeLine(letter.issuer),
    escapeLine(letter.number),
    `# ${escapeLine(letter.title)}`,
    escapeLine(letter.to),
    ...letter.parts.flatMap(({ heading, paragraphs }) => [
      ...(heading === undefined ? [] : [`## ${escapeLine(heading)}`]),
      ...paragraphs.flatMap(formatParagraph),
    ]),
    ...[...letter.enclosures, ...letter.signature, letter.contact].map(escapeLine),
  ];
}

function formatFoot(letter: Letter | undefined): string[] {
  return letter === undefined ? [] : [escapeLine(letter.note), escapeLine(letter.copies)];
}

function formatParagraph({ lead, text }: Paragraph): string[] {
  return [...(lead === undefined ? [] : [`### ${escapeLine(lead)}`]), escapeLine(text)];
}
