/** The first part of a page with figures: tiles, charts by section, month and department, and what needs attention. */
import type { OverviewReport } from '../../../reports/overview/overview.js';
import type { Paper } from '../../paper/paper.js';
import { toHref, unitAnchor } from '../address.js';
import { html, type Markup } from '../markup.js';
import type { Anchors } from '../table/anchors.js';
import type { PageWording } from '../wording.js';
import { type BarRow, formatBarTable } from './bar-table.js';
import { formatDues } from './dues-chart.js';
import { formatFigures } from './figures.js';
import { formatLists } from './lists.js';
import { lampSeries, roleSeries, statusSeries } from './series.js';
import { createShortcuts } from './shortcuts.js';

/** So many departments have a bar. */
const BUSIEST = 15;

/** The overview of a paper. */
export function formatOverview(
  { status, dues, units }: OverviewReport,
  paper: Paper,
  anchors: Anchors,
  wording: PageWording,
): Markup {
  const { page, messages } = wording;
  const { overview } = page;
  const { columns } = messages.reports;
  const shortcut = createShortcuts(paper);
  const total = { name: columns.total, counts: status.totals };
  const sections = status.sections.map((section): BarRow<typeof section> => {
    const name = messages.words.sectionTitle(section.id, section.title);
    return { name, shown: shortcut('section', name, name), counts: section };
  });
  const byName = new Map(units.map(({ id, name }) => [name, id]));
  const busiest = status.departments.slice(0, BUSIEST).map(({ name, direct }) => ({
    name,
    shown: html`<a href="${toHref(unitAnchor(byName.get(name) ?? ''))}">${name}</a>`,
    counts: direct,
  }));
  return html`<section id="overview" aria-labelledby="overview-title">
<h2 id="overview-title">${overview.title}</h2>
${formatFigures(status, shortcut, wording)}
<div class="charts">
${formatBarTable({ title: overview.statusBySection, names: columns.section, rows: sections, total, series: statusSeries(status.totals, wording) }, wording)}
${formatBarTable({ title: overview.lampBySection, names: columns.section, rows: sections, total, series: lampSeries(status.totals, wording) }, wording)}
${formatDues(dues, status, wording)}
${
  busiest.length > 0 &&
  formatBarTable(
    {
      title: messages.reports.status.busiest,
      names: columns.department,
      rows: busiest,
      series: roleSeries(wording),
      note: overview.loadNote(busiest.length, status.departments.length),
    },
    wording,
  )
}
</div>
${formatLists(status, anchors, wording)}
</section>
`;
}
