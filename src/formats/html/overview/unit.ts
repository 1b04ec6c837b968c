/** The page of one unit: its figures, its duties by role, and what groups bring; the script shows its rows below. */
import { ROLES, totalDuties } from '../../../model/role.js';
import type { UnitOverview } from '../../../reports/overview/units.js';
import { toHref, unitAnchor } from '../address.js';
import { type Content, html, type Markup } from '../markup.js';
import type { Anchors } from '../table/anchors.js';
import type { PageWording } from '../wording.js';
import { formatBar } from './bar.js';
import { measureLink } from './lists.js';
import { lampSeries, type Series, statusSeries } from './series.js';

/** A unit's section, by its anchor a page of its own. */
export function formatUnit(unit: UnitOverview, anchors: Anchors, wording: PageWording): Markup {
  const { page, messages } = wording;
  const { words } = messages;
  const anchor = unitAnchor(unit.id);
  const kind = unit.type === 'department' ? words.kinds[unit.kind] : words.group;
  const groups = unit.type === 'department' ? unit.groups.map(({ id }) => id) : [];
  return html`<section class="unit" id="${anchor}" aria-labelledby="${anchor}-title" data-groups="${groups.join(' ')}">
<h2 id="${anchor}-title" tabindex="-1">${unit.name}</h2>
<p class="note">${kind} <a class="back" href="#overview">${page.units.back}</a></p>
${formatFigures(unit, wording)}
${totalDuties(unit.roles) > 0 && formatBars(unit, wording)}
${ROLES.filter((role) => unit.roles[role] > 0).map((role) =>
  formatDuties(page.units.duties(words.roles[role], unit.roles[role]), unit.duties[role], anchors),
)}${formatGroupPart(unit, wording)}<p class="note rows">${page.units.rows}</p>
</section>
`;
}

function formatFigures(
  { roles, common, counts, overdue, pace, silentDays }: UnitOverview,
  { page, messages }: PageWording,
): Markup {
  const { words, reports } = messages;
  const figures: [string, Content][] = [
    [reports.columns.measures, totalDuties(roles)],
    [words.common, common],
    [words.statuses.done, counts.statuses.done],
    [words.paces.behind, pace.behind],
    [page.units.overdue, overdue],
    ...(silentDays === null ? [] : [[page.units.silent, silentDays] as [string, Content]]),
  ];
  return html`<dl class="tiles">${figures.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function formatBars({ counts }: UnitOverview, wording: PageWording): Markup {
  const { columns } = wording.messages.reports;
  const rows = [
    { title: columns.status, series: statusSeries(counts, wording) },
    { title: columns.alert, series: lampSeries(counts, wording) },
  ];
  return html`<div class="unit-bars">${rows.map(
    ({ title, series }) =>
      html`<div><span class="bar-title">${title}</span>${formatBar(title, counts, series, counts.measures, wording)}<span class="legend">${series.map((each) => formatKey(each, counts))}</span></div>`,
  )}</div>`;
}

/** Said already by the bar itself. */
function formatKey<T>({ name, label, count }: Series<T>, of: T): Markup {
  return html`<span aria-hidden="true"><span class="key fill-${name}"></span>${label} ${count(of)}</span> `;
}

function formatDuties(title: string, ids: readonly string[], anchors: Anchors): Markup {
  return html`<h3>${title}</h3>
<ul class="ids">${ids.map((id) => html`<li>${measureLink(id, anchors)}</li>`)}</ul>
`;
}

function formatGroupPart(unit: UnitOverview, { page, messages }: PageWording): Content {
  if (unit.type === 'department') {
    return unit.groups.map(
      ({ id, name, measures }) =>
        html`<h3>${page.units.through(name, measures.length)}</h3>
<p><a href="${toHref(unitAnchor(id))}">${page.units.seeGroup(name)}</a></p>
`,
    );
  }
  if (unit.members === 'open') return html`<p>${messages.words.membersOpen}</p>\n`;
  return html`<h3>${page.units.members(unit.members.length)}</h3>
<ul class="members">${unit.members.map(({ id, name }) => html`<li><a href="${toHref(unitAnchor(id))}">${name}</a></li>`)}</ul>
`;
}
