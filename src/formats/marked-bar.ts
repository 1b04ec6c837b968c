/** A bar with a mark at the place where it should be. */
import type { Surface } from '../terminal/surface.js';
import { drawBar } from './bar.js';
import type { Span } from './table.js';

/** Stands where the bar should end. */
export const BAR_MARK = '│';

/** A bar of a percentage (0 to 100), as wide as the columns given, with a mark at another one; null is unknown. */
export function drawMarkedBar(
  percent: number | null,
  expected: number | null,
  columns: number,
  surface: Surface,
): string {
  const { measure } = surface;
  const bar = drawBar((percent ?? 0) / 100, columns, surface);
  if (expected === null) return bar.full + bar.rest;
  const mark = measure(BAR_MARK);
  const step = measure('█');
  const place = Math.min(columns - mark, Math.floor(((expected / 100) * columns) / step) * step);
  const filled = measure(bar.full);
  const after = drawPart(columns - place - mark, filled - place - mark, measure);
  return drawPart(place, filled, measure) + BAR_MARK + after;
}

/** A stretch of the bar, its first columns filled; the two signs may differ in width. */
function drawPart(columns: number, filled: number, measure: Surface['measure']): string {
  const full = '█'.repeat(Math.floor(Math.max(0, Math.min(columns, filled)) / measure('█')));
  return full + '░'.repeat(Math.floor((columns - measure(full)) / measure('░')));
}

/** The bar as a cell: what is reached in the paint given, the mark standing out, the rest faint. */
export function barSpan(bar: string, paint: (text: string) => string, { palette }: Surface): Span {
  return {
    text: bar,
    paint: (text) =>
      text.replace(/█+|░+|│/gu, (part) => {
        if (part.startsWith('█')) return paint(part);
        return part === BAR_MARK ? palette.head(part) : palette.faint(part);
      }),
  };
}
