/** A stacked bar as inline SVG, with its figures in words. */
import { html, type Markup } from '../markup.js';
import type { PageWording } from '../wording.js';
import type { Series } from './series.js';

/** Width of the longest bar in the units of the drawing. */
const LENGTH = 1000;
const HEIGHT = 16;

/** A bar of the counts; `most` is the sum that fills its whole length. */
export function formatBar<T>(
  title: string,
  of: T,
  series: readonly Series<T>[],
  most: number,
  wording: PageWording,
): Markup {
  let start = 0;
  const segments = series.flatMap(({ name, label, count }) => {
    const value = count(of);
    if (value === 0) return [];
    const from = start;
    start += value;
    const [x, end] = [scale(from, most), scale(start, most)];
    return [
      html`<rect class="fill-${name}" x="${x}" width="${end - x}" height="${HEIGHT}"><title>${wording.page.chartPart(label, value)}</title></rect>`,
    ];
  });
  return html`<svg class="bar" viewBox="0 0 ${LENGTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${chartText(title, of, series, wording)}">${segments}</svg>`;
}

/** The figures of a chart in words; what is zero is left out. */
export function chartText<T>(title: string, of: T, series: readonly Series<T>[], { page }: PageWording): string {
  const parts = series.filter(({ count }) => count(of) > 0).map(({ label, count }) => page.chartPart(label, count(of)));
  return page.chart(title, parts.join(page.chartSeparator));
}

function scale(value: number, most: number): number {
  return most === 0 ? 0 : Math.round((value / most) * LENGTH);
}
