/** Breaking text into lines by display width, by the rules of Chinese typesetting. */
import type { MeasureWidth } from '../terminal/width.js';

/** A word of Latin letters or digits, or one character with what is drawn onto it. */
const TOKENS = /[!-~]+|\P{M}(?:\p{M}|\u200d)*(?:(?<=\u200d)\P{M}(?:\p{M}|\u200d)*)*|\p{M}+/gu;
const NO_START = /^[等，。、；：！？）》」』】〉”’…—·%‰,.;:!?)\]}]/u;
const NO_END = /[（《「『【〈“‘([{]$/u;

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

/** Takes from the end of a line what must not be parted from the next token. */
function carryOver(current: string[], next: string, width: number, measure: MeasureWidth): string[] {
  const carried: string[] = [];
  const parts = () => NO_START.test(carried[0] ?? next) || NO_END.test(current.at(-1) ?? '');
  while (current.length > 1 && parts() && measure(carried.join('')) + measure(next) < width) {
    carried.unshift(current.pop() as string);
  }
  return carried;
}

/** Words that are wider than a line are cut. */
function tokenize(text: string, width: number, measure: MeasureWidth): string[] {
  return (text.match(TOKENS) ?? []).flatMap((token) => (measure(token) <= width ? [token] : [...token]));
}
