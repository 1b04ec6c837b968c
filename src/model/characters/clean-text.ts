/** Texts as they should have been written, as far as single characters go. */
import { COMPATIBILITY, findCompatibility } from './compatibility.js';
import { type FindFlaws, mendFlaws } from './flaw.js';
import { FULLWIDTH, findFullwidth } from './fullwidth.js';
import { findInvisible, INVISIBLE } from './invisible.js';
import { PRIVATE_USE } from './private-use.js';
import { findHalfwidthPunctuation, HALFWIDTH_PUNCTUATION } from './punctuation.js';

/** The flaws that can be mended, in the order in which one may uncover the next. */
const MENDABLE = {
  'invisible-character': findInvisible,
  'compatibility-character': findCompatibility,
  'fullwidth-character': findFullwidth,
  'halfwidth-punctuation': findHalfwidthPunctuation,
} as const satisfies Record<string, FindFlaws>;

/** A kind of flaw; its name is also the code of the diagnostic that reports it. */
export type MendableFlaw = keyof typeof MENDABLE;

export const MENDABLE_FLAWS = Object.keys(MENDABLE) as readonly MendableFlaw[];

/** The text with its flaws mended, or only those of some kinds. */
export function cleanText(text: string, kinds: readonly MendableFlaw[] = MENDABLE_FLAWS): string {
  if (!mayHaveFlaws(text)) return text;
  return MENDABLE_FLAWS.filter((kind) => kinds.includes(kind)).reduce(
    (mended, kind) => mendFlaws(mended, MENDABLE[kind](mended)),
    text,
  );
}

const ANY_FLAW = new RegExp(
  [INVISIBLE, COMPATIBILITY, FULLWIDTH, HALFWIDTH_PUNCTUATION, PRIVATE_USE].map(({ source }) => source).join('|'),
  'u',
);

/** False only when no character of the text has a flaw of any kind; cheap. */
export function mayHaveFlaws(text: string): boolean {
  return ANY_FLAW.test(text);
}
