/** Breaking text into lines by display width, by the rules of Chinese typesetting. */
import type { MeasureWidth } from '../terminal/width.js';

/** A word of Latin letters or digits, or one character; what is drawn onto it stays with it. */
const TOKENS = /(?:[!-~]\p{M}*)+|\P{M}\p{M}*|\p{M}+/gu;

/** Signs of several code points (emoji with joiners, skin tones, flags): only texts with them pay for finding their borders. */
const JOINED = /[\u200d\p{Emoji_Modifier}\p{Regional_Indicator}]|\ufe0f/u;
const NO_START = /^[等，。、；：！？）》」』】〉〕”’…—·%‰,.;:!?)\]}]/u;
/** Measure words that follow a number. */
const COUNTED = /^[条项款个年月日天类座张处份]/u;
const NO_END = /[（《「『【〈〔“‘([{−]$/u;

/** Lines no wider than the width; no character but a blank at a break is lost, no closing sign begins a line. */
export function wrapText(text: string, width: number, measure: MeasureWidth): string[] {
  return text.split('\n').flatMap((line) => (measure(line) <= width ? [line] : wrapLine(line, width, measure)));
}

function wrapLine(text: string, width: number, measure: MeasureWidth): string[] {
  const lines: string[] = [];
  let current: string[] = [];
  let used = 0;
  for (const token of tokenize(text, width, measure)) {
    const size = measure(token);
    if (used + size > width && current.length > 0) {
      const carried = carryOver(current, token, width, measure);
      lines.push(current.join('').trimEnd());
      current = carried;
      used = measure(carried.join(''));
    }
    if (current.length === 0 && lines.length > 0 && token === ' ') continue;
    current.push(token);
    used += size;
  }
  lines.push(current.join('').trimEnd());
  return lines;
}

/** Takes from the end of a line what must not be parted from the next token, as far as both fit on a line. */
function carryOver(current: string[], next: string, width: number, measure: MeasureWidth): string[] {
  const carried: string[] = [];
  const fits = () => measure((current.at(-1) ?? '') + carried.join('')) + measure(next) <= width;
  while (current.length > 1 && belongTogether(current.at(-1) ?? '', carried[0] ?? next) && fits()) {
    carried.unshift(current.pop() as string);
  }
  return carried;
}

function belongTogether(before: string, after: string): boolean {
  return NO_START.test(after) || NO_END.test(before) || (/\d ?$/.test(before) && COUNTED.test(after));
}

/** Words that are wider than a line are cut. */
function tokenize(text: string, width: number, measure: MeasureWidth): string[] {
  const tokens = JOINED.test(text) ? joinWords(graphemesOf(text)) : (text.match(TOKENS) ?? []);
  return tokens.flatMap((token) => (measure(token) <= width ? [token] : graphemesOf(token)));
}

function graphemesOf(text: string): string[] {
  if (!JOINED.test(text)) return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const graphemes: string[] = [];
  // In pieces: each segment keeps hold of all the text that it was cut from.
  for (const piece of text.match(/[\s\S]{1,1000}(?!\u200d|\p{M})|[\s\S]{1,1000}/gu) ?? []) {
    for (const { segment } of segmenter.segment(piece)) graphemes.push(segment);
  }
  return graphemes;
}

function joinWords(graphemes: readonly string[]): string[] {
  const tokens: string[] = [];
  for (const grapheme of graphemes) {
    const last = tokens.at(-1);
    if (last !== undefined && /^[!-~]/.test(grapheme) && /^[!-~]/.test(last))
      tokens[tokens.length - 1] = last + grapheme;
    else tokens.push(grapheme);
  }
  return tokens;
}
