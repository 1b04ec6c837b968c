/** The measures that fall due in each month, as columns of inline SVG and as a table. */
import type { DueMonth } from '../../../reports/overview/dues.js';
import type { StatusReport } from '../../../reports/status/status.js';
import { type Content, html, type Markup } from '../markup.js';
import type { PageWording } from '../wording.js';
import { chartText } from './bar.js';
import { outcomeSeries, type Series } from './series.js';

/** In the units of the drawing: a month's room and its column, the height of the highest column, room above and below. */
const STEP = 56;
const COLUMN = 30;
const HEIGHT = 150;
const ABOVE = 24;
const BELOW = 44;

type DueSeries = readonly Series<DueMonth['counts']>[];

/** The chart, its figures, and what has no place in it. */
export function formatDues(
  dues: readonly DueMonth[],
  { undated, standing }: StatusReport,
  wording: PageWording,
): Markup {
  const { overview } = wording.page;
  const note = overview.duesNote(undated.count, standing);
  const series = outcomeSeries(wording);
  return html`<figure class="dues">
<h3>${overview.duesTitle}</h3>
${dues.length === 0 ? html`<p>${overview.noDues}</p>` : formatChart(dues, series, wording)}
${note !== '' && html`<figcaption class="note">${overview.notInChart(note)}</figcaption>`}
</figure>
`;
}

function formatChart(dues: readonly DueMonth[], series: DueSeries, wording: PageWording): Content {
  const { overview } = wording.page;
  const most = Math.max(...dues.map((month) => sumOf(month, series)));
  const text = dues
    .filter((month) => sumOf(month, series) > 0)
    .map((month) => chartText(overview.month(month.month), month.counts, series, wording))
    .join(wording.messages.words.clauseSeparator);
  return html`<p class="legend" aria-hidden="true">${series.map(({ name, label }) => html`<span><span class="key fill-${name}"></span>${label}</span> `)}</p>
<div class="chart" role="region" aria-label="${overview.duesTitle}" tabindex="0"><svg viewBox="0 0 ${dues.length * STEP} ${ABOVE + HEIGHT + BELOW}" role="img" aria-labelledby="dues-title dues-text">
<title id="dues-title">${overview.duesTitle}</title>
<desc id="dues-text">${text}</desc>
<line class="axis" x1="0" x2="${dues.length * STEP}" y1="${ABOVE + HEIGHT}" y2="${ABOVE + HEIGHT}"/>
${dues.map((month, at) => formatMonth(month, at, most, dues[at - 1], series, wording))}</svg></div>
<details><summary>${overview.data}</summary>${formatFigures(dues, series, wording)}</details>`;
}

/** The year stands below the first of its months. */
function formatMonth(
  { month, counts }: DueMonth,
  at: number,
  most: number,
  before: DueMonth | undefined,
  series: DueSeries,
  { page: { overview } }: PageWording,
): Markup {
  const middle = at * STEP + STEP / 2;
  const bottom = ABOVE + HEIGHT;
  let sum = 0;
  const parts = series.flatMap(({ name, label, count }) => {
    const value = count(counts);
    if (value === 0) return [];
    const lower = bottom - scale(sum, most);
    sum += value;
    const upper = bottom - scale(sum, most);
    return [
      html`<rect class="fill-${name}" x="${middle - COLUMN / 2}" y="${upper}" width="${COLUMN}" height="${lower - upper}"><title>${label} ${value}</title></rect>`,
    ];
  });
  const year = month.slice(0, 4);
  return html`${parts}${sum > 0 && html`<text x="${middle}" y="${bottom - scale(sum, most) - 6}">${sum}</text>`}<text x="${middle}" y="${bottom + 18}">${overview.shortMonth(month)}</text>${
    before?.month.slice(0, 4) !== year && html`<text class="year" x="${middle}" y="${bottom + 36}">${year}</text>`
  }\n`;
}

function formatFigures(dues: readonly DueMonth[], series: DueSeries, wording: PageWording): Markup {
  const { overview } = wording.page;
  return html`<table class="small">
<caption class="unseen">${overview.duesTitle}</caption>
<thead><tr><th scope="col">${overview.monthColumn}</th>${series.map(({ label }) => html`<th scope="col" class="number">${label}</th>`)}</tr></thead>
<tbody>${dues.map(
    ({ month, counts }) =>
      html`<tr><th scope="row">${overview.month(month)}</th>${series.map(({ count }) => html`<td class="number">${count(counts)}</td>`)}</tr>`,
  )}</tbody></table>`;
}

function sumOf({ counts }: DueMonth, series: DueSeries): number {
  return series.reduce((sum, { count }) => sum + count(counts), 0);
}

function scale(value: number, most: number): number {
  return Math.round((value / most) * HEIGHT);
}
