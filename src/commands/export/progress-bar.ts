/** A bar on stderr for work that takes a while; on a terminal alone. */
import { drawBar } from '../../formats/bar.js';
import type { Context } from '../context.js';

/** Fewer steps are over before they are read. */
const FEWEST = 10;
const COLUMNS = 20;

/** A bar on its way. */
export interface ProgressBar {
  /** One more step is done. */
  readonly step: () => void;
  /** Wipes the bar off the screen. */
  readonly clear: () => void;
}

/** A bar of so many steps below a title; silent where nobody watches. */
export function createProgressBar({ io, stderr }: Context, title: string, steps: number): ProgressBar {
  if (!io.stderr.isTTY || steps < FEWEST) return { step: () => {}, clear: () => {} };
  let done = 0;
  let shown = '';
  const show = (line: string) => {
    io.stderr.write(`\r${line}${' '.repeat(Math.max(0, stderr.measure(shown) - stderr.measure(line)))}`);
    shown = line;
  };
  return {
    step: () => {
      done++;
      const { full, rest } = drawBar(done / steps, COLUMNS, stderr);
      show(`${title} ${full}${rest} ${done}/${steps}`);
    },
    clear: () => {
      if (shown === '') return;
      show('');
      io.stderr.write('\r');
    },
  };
}
