/** The head of a table: titles, and below them what filters the columns. */
import { type Content, html, type Markup } from '../markup.js';
import { shortcutOf } from '../overview/shortcuts.js';
import type { PageWording } from '../wording.js';
import type { PageColumn } from './columns.js';

/** One row of titles, and one of filters where the table has any. */
export function formatHead(columns: readonly PageColumn[], wording: PageWording): Markup {
  const filters = columns.some(({ filter }) => filter !== 'none');
  return html`<thead>
<tr>${columns.map(formatTitle)}</tr>
${
  filters &&
  html`<tr class="filters">${columns.map((column) => html`<td>${formatFilter(column, wording)}</td>`)}</tr>
`
}</thead>`;
}

function formatTitle({ column: { title, kind, merge, fill }, width }: PageColumn): Markup {
  const traits = [kind, `width-${width}`, ...(merge ? ['merge'] : []), ...(fill ? ['fill'] : [])];
  return html`<th scope="col" class="${traits.join(' ')}">${title}</th>`;
}

function formatFilter({ column, filter }: PageColumn, { page: { table } }: PageWording): Content {
  const label = table.filter(column.title);
  if (filter === 'none') return null;
  if (filter === 'text') return html`<input type="search" aria-label="${label}" title="${label}" autocomplete="off">`;
  return html`<select aria-label="${label}" title="${label}" data-column="${shortcutOf(column) ?? ''}"><option value="*">${table.any}</option>${filter.map(
    (word) => html`<option value="=${word}">${word === '' ? table.empty : word}</option>`,
  )}</select>`;
}
