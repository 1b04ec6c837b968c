/** The controls above the text: search, dark colours, print; without the script they are not shown. */
import type { Sheet } from '../sheet.js';
import { html, type Markup } from './markup.js';
import type { PageWording } from './wording.js';

/** The search is for tables: a page without any has none. */
export function formatTools(sheets: readonly Sheet[], { page: { tools, noscript } }: PageWording): Markup {
  const search = html`<input type="search" id="search" placeholder="${tools.search}" aria-label="${tools.search}" autocomplete="off" spellcheck="false">
`;
  return html`<div class="tools" role="group" aria-label="${tools.name}">
${sheets.length > 0 && search}<button type="button" id="dark-switch" aria-pressed="false">${tools.dark}</button>
<button type="button" id="print">${tools.print}</button>
</div>
${sheets.length > 0 && html`<p class="note scriptless">${noscript}</p>`}`;
}
