/** Evidence: titles and numbers of papers, several in one cell. */
import { saysNothing } from './reading.js';
import { plainText } from './text.js';

/** What stands in such brackets is one name, whatever signs it has. */
const OPENING = '《〈（(〔[【“‘「';
const CLOSING = '》〉）)〕]】”’」';
/** `1.`, `（2）` or `3、` before a piece; not the beginning of a date or a year. */
const ITEM_NUMBER = /^(?:[（(]\d{1,2}[)）]|\d{1,2}(?:[、．)）]|\.(?!\d)))\s*/;

/** The pieces between semicolons, enumeration commas and line breaks, each once and without its number. */
export function readEvidence(text: string): string[] {
  const lines = plainText(text).split(/[\n；;]/);
  const pieces = lines.flatMap((line) => splitOutsideBrackets(withoutNumber(line)));
  return [...new Set(pieces.map(withoutNumber).filter((piece) => !saysNothing(piece)))];
}

function withoutNumber(piece: string): string {
  return piece
    .trim()
    .replace(ITEM_NUMBER, '')
    .replace(/[。，]$/, '')
    .trim();
}

function splitOutsideBrackets(text: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const sign of text) {
    if (OPENING.includes(sign)) depth++;
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
    if (sign === '、' && depth === 0) pieces.push('');
    else pieces.push(`${pieces.pop() ?? ''}${sign}`);
  }
  // A bracket that is never closed holds nothing together.
  return depth === 0 ? pieces : text.split('、');
}
