/** Who signs, above the date, four characters from the right. */
import type { Paragraph } from 'docx';
import { measureOnPaper } from './measure-on-paper.js';
import { CHARACTER, LINE } from './measures.js';
import type { Pen } from './paragraph.js';

/** In half characters. */
const PAGE = 56;
const FROM_RIGHT = 8;

/** Lines centred over the last one, the date; a name that is longer than the date moves both to the left. */
export function signatureParagraphs(signature: readonly string[], pen: Pen, isFollowed: boolean): Paragraph[] {
  const widths = signature.map(measureOnPaper);
  const widest = Math.min(PAGE, Math.max(0, ...widths) + 1);
  const date = widths.at(-1) ?? 0;
  const right = Math.max(0, Math.floor(FROM_RIGHT - (widest - date) / 2));
  const indent = { left: toTwips(Math.max(0, PAGE - right - widest)), right: toTwips(right) };
  return signature.map((line, at) =>
    pen('signature', line, {
      paragraph: {
        indent,
        keepNext: isFollowed || at < signature.length - 1,
        ...(at === 0 && { spacing: { before: 2 * LINE } }),
      },
    }),
  );
}

function toTwips(halves: number): number {
  return Math.round((halves * CHARACTER) / 2);
}
