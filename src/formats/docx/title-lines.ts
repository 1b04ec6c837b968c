/** Titles and heads of columns on as few lines as they need, broken between words and about equally long, as the standard asks. */
import { measureOnPaper } from './measure-on-paper.js';

/** What is never parted: a word or number with its unit, a sign with what it belongs to. */
const PIECES = /[（《〈「『【〔“‘]*(?:[!-~]+(?:年度?|月份?|日)?|[\s\S])[）》〉」』】〕”’，。、；：！？/,.:;!?)\]}]*/gu;

/** After these a line may well end: they close a name, a time or one of two choices. */
const GOOD_END = /(?:\d年|年度|月份|[月日的局会）》/]|要点|办公室|单位)$/u;

/** Between a Chinese character and a letter or figure a quarter of a character stays free. */
const GAPS = /\p{sc=Han}(?=[A-Za-z\d])|[A-Za-z\d](?=\p{sc=Han})/gu;

/** What a bad break costs, measured like the square of the half characters by which a line differs from the others. */
const BAD_END = 150;

/** Lines of at most so many half characters, but for longer words. */
export function titleLines(title: string, width: number): string[] {
  return title.split('\n').flatMap((line) => breakLine(line.match(PIECES) ?? [], width));
}

interface Solution {
  readonly cost: number;
  readonly lines: readonly string[];
}

/** The cheapest way to break after each piece, from the first to the last. */
function breakLine(pieces: readonly string[], width: number): string[] {
  const total = measureTitle(pieces.join(''));
  const aim = total / Math.ceil(total / width);
  const best: Solution[] = [{ cost: 0, lines: [] }];
  for (let end = 1; end <= pieces.length; end++) {
    const isLast = end === pieces.length;
    const ways = best.map((before, start) =>
      addLine(before, pieces.slice(start, end).join('').trim(), { aim, width, isLast }),
    );
    best.push(ways.reduce((one, other) => (other.cost < one.cost ? other : one)));
  }
  return [...(best.at(-1)?.lines ?? [])];
}

function addLine(
  { cost, lines }: Solution,
  line: string,
  { aim, width, isLast }: { readonly aim: number; readonly width: number; readonly isLast: boolean },
): Solution {
  const length = measureTitle(line);
  const tooLong = length > width ? 1e6 * (length - width) : 0;
  const badEnd = isLast || GOOD_END.test(line) ? 0 : BAD_END;
  return { cost: cost + (length - aim) ** 2 + tooLong + badEnd, lines: [...lines, line] };
}

function measureTitle(line: string): number {
  return measureOnPaper(line) + (line.match(GAPS)?.length ?? 0) / 2;
}
