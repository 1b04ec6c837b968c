/** A sheet as a section of the page: title, lines, controls, the table, foot. */
import type { Sheet, SheetBlock } from '../../sheet.js';
import { measureAnchor } from '../address.js';
import { type Content, html, type Markup } from '../markup.js';
import type { PageWording } from '../wording.js';
import { type Anchors, idColumn, type Row } from './anchors.js';
import { formatCell } from './cell.js';
import { toPageColumns } from './columns.js';
import { formatHead } from './head.js';
import { splitTotals } from './totals.js';

/** A sheet in its place on the page; only what people see of it. */
export interface PlacedSheet {
  readonly sheet: Sheet;
  readonly anchor: string;
  readonly title: string;
}

/** The section of a sheet. */
export function formatTable({ sheet, anchor, title }: PlacedSheet, anchors: Anchors, wording: PageWording): Markup {
  const { page } = wording;
  const { size, landscape } = sheet.page ?? { size: 'A4', landscape: false };
  const { blocks, totals } = splitTotals(sheet);
  const columns = toPageColumns({ ...sheet, blocks }, wording);
  const shown = { ...sheet, blocks };
  return html`<section class="part ${size.toLowerCase()} ${landscape ? 'landscape' : 'portrait'}" id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title">${formatTitle(title, sheet.title)}</h2>
${formatLines('line', sheet.lines)}${formatControls(shown, wording)}<div class="scroll" role="region" aria-label="${page.table.scroll(title)}" tabindex="0">
<table class="data" data-ids="${idColumn(sheet)}">
<caption>${title}</caption>
${formatHead(columns, wording)}
${blocks.map((block) => formatBlock(block, shown, anchors, wording))}${
  totals.length > 0 &&
  html`<tfoot>${totals.map((row) => formatRow(row, undefined, shown, wording))}</tfoot>
`
}</table>
</div>
${formatLines('foot', sheet.foot)}</section>
`;
}

/** Beside other tables the short name says more, on paper the full one. */
function formatTitle(name: string, title: string): Content {
  if (name === title) return title;
  return html`<span class="screen-title">${name}</span><span class="paper-title">${title}</span>`;
}

function formatLines(name: string, lines: readonly string[]): Content {
  return lines.map((line) => html`<p class="${name}">${line}</p>\n`);
}

/** How many rows there are, and what the script does with them. */
function formatControls({ blocks }: Sheet, { page: { table } }: PageWording): Markup {
  const total = String(blocks.reduce((sum, { rows }) => sum + rows.length, 0));
  const { all, found, shown } = table.counts;
  return html`<div class="controls">
<p class="count" role="status" data-all="${all}" data-found="${found}" data-shown="${shown}" data-nothing="${table.nothing}">${all.replace('{total}', total)}</p>
<button type="button" class="narrow-tools" aria-expanded="false">${table.tools}</button>
<button type="button" class="clear" hidden>${table.clear}</button>
<button type="button" class="more" hidden>${table.more}</button>
<button type="button" class="every" hidden>${table.all}</button>
</div>
`;
}

function formatBlock({ heading, rows }: SheetBlock, sheet: Sheet, anchors: Anchors, wording: PageWording): Markup {
  const at = idColumn(sheet);
  const head =
    heading !== undefined &&
    html`<tr class="block"><th scope="rowgroup" colspan="${sheet.columns.length}">${heading}</th></tr>\n`;
  return html`<tbody>
${head}${rows.map((row, index) => {
  const isFirst = at >= 0 && anchors.get(row[at] ?? '') === row;
  return formatRow(row, rows[index - 1], sheet, wording, isFirst ? measureAnchor(row[at] ?? '') : undefined);
})}</tbody>
`;
}

function formatRow(
  row: Row,
  above: Row | undefined,
  { columns }: Sheet,
  wording: PageWording,
  anchor?: string,
): Markup {
  const cells = columns.map((column, at) => formatCell(row[at] ?? '', column, above?.[at], wording));
  return html`<tr${anchor !== undefined && html` id="${anchor}"`}>${cells}</tr>\n`;
}
