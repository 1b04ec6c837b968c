/** Words that people write where the schemas want one of their own. */
import leven from 'leven';

/** A word without what hardly shows: case, width, blanks, separators and invisible characters. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\p{Cf}_-]/gu, '')
    .toLowerCase();
}

/** The Chinese words of a label `词、别的词（说明）/ English`, folded. */
export function chineseWords(label: string): string[] {
  return chineseHalf(label)
    .replace(/（.*）/, '')
    .split('、')
    .map(foldWord);
}

/** The words of which the note of a label says that this value is written for them too, folded. */
export function derivedWords(label: string): string[] {
  const [, words = ''] = /（(.+)也写 \S+）/.exec(chineseHalf(label)) ?? [];
  return words
    .split(/[、\s]/)
    .map(foldWord)
    .filter(Boolean);
}

function chineseHalf(label: string): string {
  return /^(.*?)\s*\/ /.exec(label)?.[1] ?? label;
}

const MOST_EDITS = 2;

/** The only one of some folded words that few edits, fewer than half of either, turn a folded word into. */
export function onlyNearest(word: string, candidates: Iterable<string>): string | undefined {
  let nearest: string[] = [];
  let least = MOST_EDITS;
  for (const candidate of candidates) {
    const edits = leven(word, candidate, { maxDistance: MOST_EDITS + 1 });
    if (edits > least || edits * 2 >= Math.min(word.length, candidate.length)) continue;
    if (edits < least) nearest = [];
    least = edits;
    nearest.push(candidate);
  }
  return nearest.length === 1 ? nearest[0] : undefined;
}
