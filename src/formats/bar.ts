/** Horizontal bars of block characters. */
import type { Surface } from '../terminal/surface.js';

const FULL = '█';
const REST = '░';

/** A bar of a share (0 to 1), as wide as the columns given; anything above nothing shows at least one block. */
export function drawBar(share: number, columns: number, { measure }: Surface): { full: string; rest: string } {
  const cells = Math.floor(columns / measure(FULL));
  const full = share <= 0 ? 0 : Math.min(cells, Math.max(1, Math.round(share * cells)));
  const left = columns - full * measure(FULL);
  return { full: FULL.repeat(full), rest: REST.repeat(Math.floor(left / measure(REST))) };
}
