/** A table whose rows are bars with their figures: chart and text alternative in one. */
import { type Content, html, type Markup } from '../markup.js';
import type { PageWording } from '../wording.js';
import { formatBar } from './bar.js';
import type { Series } from './series.js';

/** A row of such a table. */
export interface BarRow<T> {
  readonly name: string;
  /** What is shown for the name, where that is more than text. */
  readonly shown?: Content;
  readonly counts: T;
}

/** What such a table shows. */
export interface BarTable<T> {
  readonly title: string;
  /** The head above the names. */
  readonly names: string;
  readonly rows: readonly BarRow<T>[];
  readonly total?: BarRow<T>;
  readonly series: readonly Series<T>[];
  readonly note?: string;
}

/** The figure; bars are as long as their sums, and the longest fills its column. */
export function formatBarTable<T>(
  { title, names, rows, total, series, note }: BarTable<T>,
  wording: PageWording,
): Markup {
  const { page, messages } = wording;
  const sum = (of: T) => series.reduce((all, { count }) => all + count(of), 0);
  const most = Math.max(0, ...rows.map(({ counts }) => sum(counts)));
  const figures = (of: T) =>
    html`<td class="number">${sum(of)}</td>${series.map(
      ({ count }) => html`<td class="number${count(of) === 0 ? ' zero' : ''}">${count(of)}</td>`,
    )}`;
  return html`<figure class="bars" tabindex="0" aria-label="${title}">
<table class="small">
<caption>${title}</caption>
<thead><tr><th scope="col">${names}</th><th scope="col" class="share">${page.overview.share}</th><th scope="col" class="number">${messages.reports.columns.total}</th>${series.map(
    ({ name, label }) =>
      html`<th scope="col" class="number"><span class="key fill-${name}" aria-hidden="true"></span>${label}</th>`,
  )}</tr></thead>
<tbody>${rows.map(
    ({ name, shown, counts }) =>
      html`<tr><th scope="row">${shown ?? name}</th><td class="share">${formatBar(name, counts, series, most, wording)}</td>${figures(counts)}</tr>\n`,
  )}</tbody>
${total && html`<tfoot><tr><th scope="row">${total.name}</th><td class="share"></td>${figures(total.counts)}</tr></tfoot>`}
</table>
${note !== undefined && html`<figcaption class="note">${note}</figcaption>`}
</figure>
`;
}
