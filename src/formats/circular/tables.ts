/** The annexes of a circular for the terminal. */
import type { CircularReport } from '../../reports/circular/circular.js';
import type { Surface } from '../../terminal/surface.js';
import { wrapText } from '../wrap.js';
import { renderFlagged } from './flagged-table.js';
import { renderRhythms } from './rhythm-tables.js';
import { annexTitle } from './sheets.js';
import { renderUnits } from './unit-table.js';
import { type AnnexKind, annexKinds, type Wording } from './wording.js';

/** The lines of all annexes, a blank line between them. */
export function renderAnnexes(report: CircularReport, wording: Wording, surface: Surface): string[] {
  const annexes = { units: renderUnits, flagged: renderFlagged, rhythms: renderRhythms };
  return annexKinds(report).flatMap((kind) => [
    '',
    ...renderTitle(report, kind, wording, surface),
    ...annexes[kind](report, wording, surface),
  ]);
}

function renderTitle(report: CircularReport, kind: AnnexKind, wording: Wording, surface: Surface): string[] {
  const { palette, measure, width } = surface;
  const title = wrapText(annexTitle(report, kind, wording), width, measure).map(palette.head);
  return [...title, ` ${palette.faint(wording.circular.annexes.asOf(report.asOf))}`];
}
