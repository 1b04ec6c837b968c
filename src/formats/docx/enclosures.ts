/** What is enclosed (附件说明): numbered lines whose further lines begin below the first letter of the name. */
import type { Paragraph } from 'docx';
import { measureOnPaper } from './measure-on-paper.js';
import { CHARACTER, LINE } from './measures.js';
import type { Pen } from './paragraph.js';

/** `附件：` or blanks as wide, a number, the name. */
const ENCLOSURE = /^(\s+|[^\d：:]*[：:]\s*)?(?:(\d+[.．])\s*)?(.*)$/su;

/** Width of a number with its full stop, in half characters. */
const NUMBER = 2;

/** A paragraph for each, one line below the text. */
export function enclosureParagraphs(enclosures: readonly string[], pen: Pen): Paragraph[] {
  return enclosures.map((line, at) => {
    const [, prefix = '', number = '', name = ''] = ENCLOSURE.exec(line) ?? [];
    const prefixWidth = measureOnPaper(prefix);
    const hanging = toTwips((prefix.trim() === '' ? 0 : prefixWidth) + (number === '' ? 0 : NUMBER));
    const left = 2 * CHARACTER + toTwips(prefixWidth + (number === '' ? 0 : NUMBER));
    return pen('enclosure', `${prefix.trim() === '' ? '' : prefix}${number}${number === '' ? '' : '\t'}${name}`, {
      paragraph: {
        keepNext: true,
        indent: { left, hanging },
        ...(at === 0 && { spacing: { before: LINE } }),
      },
    });
  });
}

function toTwips(halves: number): number {
  return Math.round((halves * CHARACTER) / 2);
}
