/** A table as WordprocessingML: written as text, since the library's objects take a hundred times the memory. */
import type { Lamp } from '../../model/state.js';
import type { Sheet } from '../sheet.js';
import { type Cell, cellXml } from './cell-xml.js';
import { CELL_PADDING, type TableSetting } from './column-widths.js';
import { headHeight, headLines, leastHeight, ROW_PADDING } from './row-heights.js';
import { cellStyle } from './styles.js';
import { type Pages, type TableRow, tableRows } from './table-rows.js';
import { escapeXml } from './xml-text.js';

/** What a table is read by. */
export interface TableStyle {
  /** The words by which lamps are known. */
  readonly lamps: Readonly<Record<Lamp, string>>;
  readonly isChinese: boolean;
}

type Table = Pick<Sheet, 'title' | 'columns' | 'blocks'>;

const HEAD_SHADE = 'F2F2F2';
const LAMP_SHADES = { red: 'F8CBCB', yellow: 'FFF2CC', blue: 'DDEBF7', green: 'E2EFDA' } as const;

/** The whole `w:tbl`; its heads are repeated on every page, its last row stays with what is below it. */
export function tableXml(table: Table, setting: TableSetting, pages: Pages, style: TableStyle): string {
  const toXml = rowWriter(table, setting, style);
  const rows = tableRows(table, setting, pages);
  const body = rows.map((row, at) => toXml(row, at === rows.length - 1));
  return `<w:tbl>${propertiesXml(table.title, setting)}${headXml(table, setting, style)}${body.join('')}</w:tbl>`;
}

function propertiesXml(title: string, { widths }: TableSetting): string {
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');
  const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  const [across, down] = [CELL_PADDING / 2, ROW_PADDING / 2];
  const margins = margin('top', down) + margin('left', across) + margin('bottom', down) + margin('right', across);
  const properties = [
    `<w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>`,
    `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${margins}</w:tblCellMar><w:tblLook w:val="0620"/>`,
    `<w:tblCaption w:val="${escapeXml(title).replaceAll('\n', ' ')}"/>`,
  ];
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`);
  return `<w:tblPr>${properties.join('')}</w:tblPr><w:tblGrid>${grid.join('')}</w:tblGrid>`;
}

/** Heads of signs are upright, so that many of them find room beside each other. */
function headXml({ columns }: Table, setting: TableSetting, { isChinese }: TableStyle): string {
  const titles = headLines(columns, setting);
  const cells = columns.map(({ kind }, at) =>
    cellXml({
      width: setting.widths[at] ?? 0,
      lines: titles[at] ?? [],
      style: cellStyle(setting.size, true),
      align: 'center',
      isChinese,
      shade: HEAD_SHADE,
      isVertical: kind === 'symbol',
    }),
  );
  return rowXml(`<w:cantSplit/>${heightXml(headHeight(columns, setting))}<w:tblHeader/>`, cells);
}

function rowWriter({ columns }: Table, setting: TableSetting, { lamps, isChinese }: TableStyle) {
  const { size, widths } = setting;
  const shades = new Map(Object.entries(LAMP_SHADES).map(([lamp, shade]) => [lamps[lamp as Lamp], shade]));
  const least = heightXml(leastHeight(columns, setting));
  const toCell = (text: string, at: number): Cell => ({
    width: widths[at] ?? 0,
    lines: text.split('\n'),
    style: cellStyle(size, false),
    align: columns[at]?.kind === 'text' ? 'left' : 'center',
    isChinese,
    shade: columns[at]?.kind === 'lamp' ? shades.get(text) : undefined,
  });
  const toHeading = (text: string): Cell => ({
    width: sum(widths),
    span: columns.length,
    lines: text.split('\n'),
    style: cellStyle(size, true),
    align: 'left',
    isChinese,
    shade: HEAD_SHADE,
  });
  return (row: TableRow, keepNext: boolean): string => {
    if (row.kind === 'heading') return rowXml('<w:cantSplit/>', [cellXml(toHeading(row.text))]);
    const { texts, merges, whole } = row;
    const cells = columns.map((_, at) =>
      cellXml({ ...toCell(texts[at] ?? '', at), merge: merges[at] ?? null, keepNext }),
    );
    return rowXml((whole ? '<w:cantSplit/>' : '') + least, cells);
  };
}

function heightXml(height: number): string {
  return height === 0 ? '' : `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`;
}

function rowXml(properties: string, cells: readonly string[]): string {
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
