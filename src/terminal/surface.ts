/** What a formatter needs to know of the stream it writes for. */
import type { Io } from './io.js';
import { createPalette, type Palette } from './palette.js';
import { ambiguousIsWide, createMeasureWidth, type MeasureWidth } from './width.js';

/** Width, measure and colours of one stream. */
export interface Surface {
  /** In columns. */
  readonly width: number;
  readonly measure: MeasureWidth;
  readonly palette: Palette;
}

/** Width where there is no terminal: the same bytes on every machine. */
const FILE_WIDTH = 80;

/** The surface of a stream. */
export function createSurface(io: Io, stream: 'stdout' | 'stderr', noColor: boolean): Surface {
  const output = io[stream];
  return {
    width: output.isTTY ? Math.max(40, output.columns || FILE_WIDTH) : FILE_WIDTH,
    measure: createMeasureWidth(output.isTTY && ambiguousIsWide(io)),
    palette: createPalette(output, io.env, noColor),
  };
}

/** The surface of a file: the same on every machine, without colour. */
export function createFileSurface(): Surface {
  const file = { write: () => {}, isTTY: false };
  return { width: FILE_WIDTH, measure: createMeasureWidth(false), palette: createPalette(file, {}, true) };
}
