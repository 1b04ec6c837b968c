/** Short lists of what somebody has to look after: overdue, due next, silent. */
import type { DatedItem } from '../../../reports/status/dated-items.js';
import type { StatusReport } from '../../../reports/status/status.js';
import { measureAnchor, toHref } from '../address.js';
import { type Content, html, type Markup } from '../markup.js';
import type { Anchors } from '../table/anchors.js';
import type { PageWording } from '../wording.js';

/** So many items are shown, and so many measures of one item; the tables have the rest. */
const LENGTH = 8;

/** All three lists. */
export function formatLists(
  { overdue, upcoming, silent }: StatusReport,
  anchors: Anchors,
  wording: PageWording,
): Markup {
  const { page, messages } = wording;
  const { overview } = page;
  const { bracket } = messages.words;
  const { silentColumns, silentDays, neverReported } = messages.reports.status;
  const dated = [
    overview.listColumns.date,
    overview.listColumns.days,
    messages.reports.columns.id,
    messages.reports.columns.measure,
  ];
  const toRow = (item: DatedItem) => datedRow(item, anchors, wording);
  return html`<div class="lists">
${formatList({ title: overview.overdue, empty: overview.noOverdue, heads: dated, rows: overdue.map(toRow), rest: overview.rest, bracket })}
${formatList({ title: overview.upcoming, empty: overview.noUpcoming, heads: dated, rows: upcoming.map(toRow), rest: overview.rest, bracket })}
${formatList({
  title: overview.silent,
  empty: overview.noSilent,
  heads: [messages.reports.columns.department, silentColumns.days, silentColumns.last, silentColumns.measures],
  rows: silent.map(({ department, days, lastReport, measures }) => [
    department,
    silentDays(days),
    lastReport ?? neverReported,
    measureLinks(measures, anchors, wording),
  ]),
  rest: overview.restUnits,
  bracket,
})}
</div>
`;
}

function datedRow(
  { date, days, kind, measure, title }: DatedItem,
  anchors: Anchors,
  { messages }: PageWording,
): Content[] {
  const { target, milestone } = messages.reports.status;
  const titles = { measure: (text: string) => text, target, milestone };
  return [date, messages.words.daysLeft(days), measureLink(measure, anchors), titles[kind](title)];
}

/** The measure's id as a link to its row, where it has one. */
export function measureLink(id: string, anchors: Anchors): Content {
  if (!anchors.has(id)) return id;
  return html`<a href="${toHref(measureAnchor(id))}">${id}</a>`;
}

function measureLinks(ids: readonly string[], anchors: Anchors, { messages }: PageWording): Content[] {
  const { listSeparator, others } = messages.words;
  const shown = ids.slice(0, LENGTH).map((id, at) => [at > 0 && listSeparator, measureLink(id, anchors)]);
  return [...shown, ids.length > LENGTH && others];
}

interface List {
  readonly bracket: (text: string) => string;
  readonly title: string;
  readonly empty: string;
  readonly heads: readonly string[];
  readonly rows: readonly Content[][];
  readonly rest: (count: number) => string;
}

function formatList({ title, empty, heads, rows, rest, bracket }: List): Markup {
  if (rows.length === 0) return html`<div class="list"><h3>${title}</h3><p>${empty}</p></div>`;
  const more = rows.length - LENGTH;
  return html`<div class="list"><table class="small">
<caption>${title}${bracket(String(rows.length))}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.slice(0, LENGTH).map((cells) => html`<tr>${cells.map((cell, at) => html`<td${at === cells.length - 1 && html` class="wide"`}>${cell}</td>`)}</tr>\n`)}</tbody>
</table>${more > 0 && html`<p class="note">${rest(more)}</p>`}</div>`;
}
