/** Lamps and statuses on the terminal: a shape and a word beside the colour. */
import type { Messages } from '../messages/messages.js';
import type { Alert, Lamp } from '../model/state.js';
import type { Palette } from '../terminal/palette.js';
import type { Span } from './table.js';

const SHAPES: Readonly<Record<Alert, string>> = { red: '■', yellow: '▲', blue: '◆', green: '●' };

/** A lamp with its word, readable without colour. */
export function lampSpan(alert: Alert | null, { words }: Messages, palette: Palette): Span {
  if (alert === null) return { text: words.lamps.none, paint: palette.faint };
  return { text: `${SHAPES[alert]} ${words.lamps[alert]}`, paint: palette[alert] };
}

/** A lamp's shape in its colour, a dash for none. */
export function lampShape(lamp: Lamp): string {
  return lamp === 'none' ? '—' : SHAPES[lamp];
}

/** The colour of a lamp. */
export function lampPaint(lamp: Lamp, palette: Palette): (text: string) => string {
  return lamp === 'none' ? palette.faint : palette[lamp];
}
