/** A list in running text: lines that break only between its items. */
import type { MeasureWidth } from '../terminal/width.js';
import { wrapText } from './wrap.js';

/** Lines no wider than the width; an item that is wider by itself is wrapped like any text. */
export function fillLines(items: readonly string[], width: number, measure: MeasureWidth): string[] {
  const lines: string[] = [];
  let current = '';
  for (const item of items) {
    if (current !== '' && measure(current) + measure(item.trimEnd()) > width) {
      lines.push(current);
      current = '';
    }
    current += item;
  }
  return [...lines, current].flatMap((line) => wrapText(line.trimEnd(), width, measure));
}
