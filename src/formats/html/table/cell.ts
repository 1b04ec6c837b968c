/** A cell of a table. */
import { LAMPS } from '../../../model/state.js';
import { lampShape } from '../../lamps.js';
import type { SheetColumn } from '../../sheet.js';
import { type Content, html } from '../markup.js';
import type { PageWording } from '../wording.js';

/** The cell; an id names its row, and what is the same as above in a column of merged cells is toned down. */
export function formatCell(
  text: string,
  { kind, merge }: SheetColumn,
  above: string | undefined,
  wording: PageWording,
): Content {
  if (kind === 'id' && text !== '') return html`<th scope="row" class="id">${text}</th>`;
  if (kind === 'lamp') return html`<td>${formatLamp(text, wording)}</td>`;
  if (merge) return html`<td${above === text && html` class="same"`}>${text}</td>`;
  return CLASSED.has(kind) ? html`<td class="${kind}">${text}</td>` : html`<td>${text}</td>`;
}

const CLASSED: ReadonlySet<string> = new Set(['number', 'percent', 'symbol', 'date']);

/** A lamp's word in its colour, with its shape where the word does not have it; other text as it is. */
function formatLamp(text: string, { lamps }: PageWording): Content {
  const lamp = LAMPS.find((name) => lamps[name] === text);
  if (lamp === undefined) return text;
  const isShaped = text.startsWith(lampShape(lamp));
  return html`<span class="lamp ${lamp}${isShaped && html` shaped`}">${text}</span>`;
}
