/** The main figures of a plan, as tiles. */
import { LAMPS, type Lamp } from '../../../model/state.js';
import type { StatusReport } from '../../../reports/status/status.js';
import { lampShape } from '../../lamps.js';
import { type Content, html, type Markup } from '../markup.js';
import type { PageWording } from '../wording.js';
import type { createShortcuts } from './shortcuts.js';

/** Tiles with counts by status and lamp, then pace and legend in words. */
export function formatFigures(
  status: StatusReport,
  shortcut: ReturnType<typeof createShortcuts>,
  { messages, page, lamps }: PageWording,
): Markup {
  const { overview } = page;
  const { words, reports } = messages;
  const { measures, statuses, alerts } = status.totals;
  const rate = measures === 0 ? 0 : Math.round((statuses.done / measures) * 100);
  const tiles = [
    tile('all', reports.columns.measures, measures),
    tile('done', words.statuses.done, [
      shortcut('status', words.statuses.done, statuses.done),
      html` <small>${rate}%</small>`,
    ]),
    ...LAMPS.map((lamp) =>
      tile(lamp, lampLabel(lamp, words.lampHeads[lamp]), shortcut('lamp', lamps[lamp], alerts[lamp])),
    ),
    tile('overdue', overview.overdueCount, status.overdue.length),
    tile('silent', overview.silentCount, status.silent.length),
    tile('waiting', words.statuses.submitted, shortcut('status', words.statuses.submitted, status.waiting.length)),
  ];
  return html`<h3 class="unseen">${overview.figures}</h3>
<dl class="tiles">
${tiles}</dl>
<p class="note">${overview.tasks(status.sections.length, status.tasks)}${words.clauseSeparator}${reports.status.paces(status.pace)}</p>
<p class="note">${reports.lampLegend(status.alerts, (lamp) => lampShape(lamp))}</p>
`;
}

/** A dash for none says nothing beside its word. */
function lampLabel(lamp: Lamp, word: string): Content {
  return lamp === 'none' ? word : html`<span class="lamp ${lamp}">${word}</span>`;
}

function tile(name: string, label: Content, value: Content): Markup {
  return html`<div class="${name}"><dt>${label}</dt><dd>${value}</dd></div>\n`;
}
