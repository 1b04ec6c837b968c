/** Links to the parts of the page. */
import type { Paper, PaperPart } from '../paper/paper.js';
import { partAnchor, toHref } from './address.js';
import { html, type Markup } from './markup.js';
import { isBusy } from './overview/units.js';
import { partTitle } from './parts.js';
import type { PageWording } from './wording.js';

/** A page of one part has no contents. */
export function formatContents(paper: Paper, wording: PageWording): Markup {
  const { page } = wording;
  const figures = [
    ...(paper.overview ? [{ href: '#overview', title: page.overview.title }] : []),
    ...(paper.overview?.units.some(isBusy) ? [{ href: '#units', title: page.units.title }] : []),
  ];
  const parts = paper.parts.map((part: PaperPart, at) => ({
    href: toHref(partAnchor(at + 1)),
    title: partTitle(part, paper, wording),
  }));
  const entries = [...figures, ...parts];
  if (entries.length < 2) return html``;
  return html`<nav class="contents" aria-label="${page.contents}">
<ul>${entries.map(({ href, title }) => html`<li><a href="${href}">${title}</a></li>`)}</ul>
</nav>`;
}
