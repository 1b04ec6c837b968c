/** Full-width letters, digits, blanks, and the signs that belong to numbers and addresses. */
import type { Flaw } from './flaw.js';

export const FULLWIDTH = /[０-９Ａ-Ｚａ-ｚ％＋－／．＠＃＆＝＿\u3000]+/g;

/** What a Chinese text writes in half-width; full-width punctuation is right there and no flaw. */
export function findFullwidth(text: string): Flaw[] {
  return [...text.matchAll(FULLWIDTH)].map(({ index, 0: found }) => ({
    at: index,
    found,
    meant: withoutOuterBlanks(found.normalize('NFKC'), text[index - 1], text[index + found.length]),
  }));
}

/** A blank at the beginning or end of a line is nothing but an indent or a leftover. */
function withoutOuterBlanks(meant: string, before: string | undefined, after: string | undefined): string {
  const begun = isEdge(before) ? meant.trimStart() : meant;
  return isEdge(after) ? begun.trimEnd() : begun;
}

function isEdge(neighbour: string | undefined): boolean {
  return neighbour === undefined || neighbour === '\n';
}
