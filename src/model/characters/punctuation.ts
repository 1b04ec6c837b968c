/** Half-width punctuation in Chinese sentences. */
import { type Flaw, joinNeighbours, mendFlaws } from './flaw.js';

const FULLWIDTH_OF: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

const HAN = '\\p{Script=Han}';
const BETWEEN_CHINESE = `(?<=[${HAN}》）】〕”])[,;:?!](?=[${HAN}《（【〔“])`;

export const HALFWIDTH_PUNCTUATION = new RegExp(`${BETWEEN_CHINESE}|[()]`, 'gu');

const SENTENCE_MARK = new RegExp(BETWEEN_CHINESE, 'gu');
const BRACKET_OR_HAN = new RegExp(`(?<opening>[(（])|(?<closing>[)）])|${HAN}`, 'gu');
const ENDS_IN_HAN = new RegExp(`${HAN}$`, 'u');
const BEGINS_WITH_HAN = new RegExp(`^${HAN}`, 'u');

/** Brackets in Chinese text, as pairs, and marks between two Chinese characters; a text with an address has none. */
export function findHalfwidthPunctuation(text: string): Flaw[] {
  if (text.includes('://')) return [];
  const brackets = findPairs(text)
    .flatMap((pair) => (isChinese(text, pair) ? [pair.start, pair.end] : []))
    .flatMap((at) => flawAt(text, at))
    .sort((a, b) => a.at - b.at);
  // Once mended, a bracket is a Chinese neighbour for a mark.
  const bracketed = mendFlaws(text, brackets);
  const marks = [...bracketed.matchAll(SENTENCE_MARK)].flatMap(({ index }) => flawAt(text, index));
  return joinNeighbours([...brackets, ...marks].sort((a, b) => a.at - b.at));
}

function flawAt(text: string, at: number): Flaw[] {
  const found = text.charAt(at);
  const meant = FULLWIDTH_OF[found];
  return meant === undefined ? [] : [{ at, found, meant }];
}

interface Pair {
  readonly start: number;
  readonly end: number;
  readonly hasHan: boolean;
}

/** The pairs of brackets; none where one is left over, so that nobody knows which belong together. */
function findPairs(text: string): Pair[] {
  const pairs: Pair[] = [];
  const open: { readonly start: number; readonly hanBefore: number }[] = [];
  let han = 0;
  for (const { index, groups } of text.matchAll(BRACKET_OR_HAN)) {
    if (groups?.opening) open.push({ start: index, hanBefore: han });
    else if (!groups?.closing) han++;
    else {
      const opening = open.pop();
      if (!opening) return [];
      pairs.push({ start: opening.start, end: index, hasHan: han > opening.hanBefore });
    }
  }
  return open.length > 0 ? [] : pairs;
}

/** One bracket of the pair is full-width already, or Chinese stands inside the pair or next to it. */
function isChinese(text: string, { start, end, hasHan }: Pair): boolean {
  return (
    hasHan ||
    text[start] === '（' ||
    text[end] === '）' ||
    ENDS_IN_HAN.test(text.slice(Math.max(0, start - 2), start)) ||
    BEGINS_WITH_HAN.test(text.slice(end + 1, end + 3))
  );
}
