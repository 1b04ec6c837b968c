/** All units in one table, and a page for each. */
import { totalDuties } from '../../../model/role.js';
import type { UnitOverview } from '../../../reports/overview/units.js';
import { toHref, unitAnchor } from '../address.js';
import { type Content, html, type Markup } from '../markup.js';
import type { Anchors } from '../table/anchors.js';
import type { PageWording } from '../wording.js';
import { formatBar } from './bar.js';
import { roleSeries } from './series.js';
import { formatUnit } from './unit.js';

/** The table of units, the busiest first, groups apart; then their pages. Units without any duty are named alone. */
export function formatUnits(units: readonly UnitOverview[], anchors: Anchors, wording: PageWording): Markup {
  const { page, messages } = wording;
  const busy = units.filter(isBusy).sort((a, b) => totalDuties(b.roles) - totalDuties(a.roles));
  const departments = busy.filter(({ type }) => type === 'department');
  const groups = busy.filter(({ type }) => type === 'group');
  const idle = units.filter((unit) => !isBusy(unit)).map(({ name }) => name);
  if (busy.length === 0) return html``;
  return html`<section id="units" aria-labelledby="units-title">
<h2 id="units-title">${page.units.title}</h2>
<p class="note">${page.units.note}</p>
<div class="scroll" role="region" aria-label="${page.table.scroll(page.units.list)}" tabindex="0">
<table class="data units" data-ids="-1">
<caption>${page.units.list}</caption>
${formatHead(wording)}
${formatBlock(undefined, departments, busy, wording)}${groups.length > 0 && formatBlock(messages.reports.departments.groupsTitle, groups, busy, wording)}</table>
</div>
${idle.length > 0 && html`<p class="note">${page.units.idle(idle.join(messages.words.listSeparator))}</p>`}
</section>
${busy.map((unit) => formatUnit(unit, anchors, wording))}`;
}

/** True for a unit that has any duty, be it through a group. */
export function isBusy({ roles, common }: UnitOverview): boolean {
  return totalDuties(roles) + common > 0;
}

function formatHead(wording: PageWording): Markup {
  const { page, messages } = wording;
  const { words } = messages;
  const numbers = [
    ...roleSeries(wording).map(
      ({ name, label }) => html`<span class="key fill-${name}" aria-hidden="true"></span>${label}`,
    ),
    page.units.total,
    words.common,
    words.statuses.done,
    words.lampHeads.red,
    words.lampHeads.yellow,
    page.units.overdue,
    page.units.silent,
  ];
  return html`<thead><tr><th scope="col" class="width-3">${page.units.unit}</th><th scope="col" class="kind">${page.units.kind}</th><th scope="col" class="share" data-sort="no">${page.units.share}</th>${numbers.map(
    (title) => html`<th scope="col" class="number width-1">${title}</th>`,
  )}</tr></thead>`;
}

function formatBlock(
  heading: string | undefined,
  units: readonly UnitOverview[],
  all: readonly UnitOverview[],
  wording: PageWording,
): Markup {
  const most = Math.max(0, ...all.map(({ roles }) => totalDuties(roles)));
  const head =
    heading !== undefined && html`<tr class="block"><th scope="rowgroup" colspan="14">${heading}</th></tr>\n`;
  return html`<tbody>
${head}${units.map((unit) => formatRow(unit, most, wording))}</tbody>
`;
}

function formatRow(unit: UnitOverview, most: number, wording: PageWording): Markup {
  const { words } = wording.messages;
  const { id, name, roles, common, counts, overdue, silentDays } = unit;
  const series = roleSeries(wording);
  const kind = unit.type === 'department' ? words.kinds[unit.kind] : words.group;
  const numbers: Content[] = [
    ...series.map(({ count }) => count(roles)),
    totalDuties(roles),
    common,
    counts.statuses.done,
    counts.alerts.red,
    counts.alerts.yellow,
    overdue,
    silentDays,
  ];
  return html`<tr><th scope="row"><a href="${toHref(unitAnchor(id))}">${name}</a></th><td class="kind">${kind}</td><td class="share">${formatBar(name, roles, series, most, wording)}</td>${numbers.map(
    (value) => html`<td class="number${value === 0 ? ' zero' : ''}">${value}</td>`,
  )}</tr>
`;
}
