/** Small print below a table. */
import type { Surface } from '../../terminal/surface.js';
import { wrapText } from '../wrap.js';

/** Each note on lines of its own. */
export function renderNotes(notes: readonly string[], { palette, measure, width }: Surface): string[] {
  return notes.flatMap((note) => wrapText(note, width - 1, measure)).map((line) => ` ${palette.faint(line)}`);
}
