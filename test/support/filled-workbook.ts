/** Exported checklists as they lie in the zip: where their rows and columns are, filled in and moved about in the xml itself. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellName, columnIndex } from '../../src/intake/table.js';
import { type ReturnCode, readReturnCode } from '../../src/model/return-code.js';
import type { Entered } from './random-filling.js';
import { readWorkbook } from './workbook.js';

/** A row of a checklist that can be filled in. */
export interface ChecklistRow {
  readonly number: number;
  readonly code: ReturnCode;
}

/** What a checklist's only sheet is made of. */
export interface ChecklistLayout {
  readonly sheet: string;
  /** The number of the header row. */
  readonly header: number;
  /** Letters of the columns by their titles. */
  readonly columns: ReadonlyMap<string, string>;
  readonly rows: readonly ChecklistRow[];
}

/** Reads where everything stands; throws where there is no header. */
export function readChecklist(bytes: Uint8Array): ChecklistLayout {
  const [sheet] = readWorkbook(bytes).sheets;
  if (!sheet) throw new Error('no sheet');
  const cells = [...sheet.cells].map(([name, { text }]) => ({ text, ...split(name) }));
  const header = cells.find(({ text }) => text === '回收码（勿改）')?.row;
  if (header === undefined) throw new Error('no header');
  return {
    sheet: sheet.name,
    header,
    columns: new Map(cells.filter(({ row }) => row === header).map(({ text, letters }) => [text, letters])),
    rows: cells.flatMap(({ text, row }) => {
      const code = readReturnCode(text);
      return typeof code === 'object' ? [{ number: row, code }] : [];
    }),
  };
}

/** The workbook with these cells filled in; everything else stays as it was written. */
export function fillCells(bytes: Uint8Array, values: ReadonlyMap<string, Entered>): Uint8Array {
  return changeSheet(bytes, (xml) =>
    [...values].reduce((filled, [name, value]) => {
      const cell = new RegExp(`<c r="${name}"([^>]*?)(?: t="\\w+")?([^>]*?)(?:/>|>.*?</c>)`);
      if (!cell.test(filled)) throw new Error(`no cell ${name}`);
      return filled.replace(cell, (_, before: string, after: string) => cellXml(name, before + after, value));
    }, xml),
  );
}

function cellXml(name: string, attributes: string, value: Entered): string {
  if (typeof value === 'number') return `<c r="${name}"${attributes}><v>${value}</v></c>`;
  const text = value.replace(/_(?=x[0-9A-F]{4}_)/g, '_x005F_').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<c r="${name}"${attributes} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** How the rows and columns of a checklist are moved about. */
export interface Disorder {
  readonly name: string;
  /** The new order of the rows with codes, by their places among them. */
  readonly order: readonly number[];
  /** The columns go round by so many. */
  readonly shift: number;
  /** Rows with codes that are hidden, and those that are there once more at the end, by their places among them. */
  readonly hidden: readonly number[];
  readonly copied: readonly number[];
}

/** The workbook after a clerk was at it: the sheet renamed, rows sorted, hidden and copied, columns moved. */
export function disturb(bytes: Uint8Array, { name, order, shift, hidden, copied }: Disorder): Uint8Array {
  const { rows, columns } = readChecklist(bytes);
  const numbers = rows.map(({ number }) => number);
  const width = Math.max(...[...columns.values()].map(columnIndex)) + 1;
  const moveColumn = (letters: string) => (columnIndex(letters) + shift) % width;
  const moved = new Map(order.map((from, to) => [numbers[from], numbers[to] ?? 0]));
  const last = Math.max(...numbers) + 100;
  const renamed = changeParts(bytes, 'xl/workbook.xml', (xml) =>
    xml.replace(/<sheet name="[^"]*"/, `<sheet name="${name}"`).replace(/<definedNames>.*<\/definedNames>/, ''),
  );
  return changeSheet(renamed, (xml) => {
    const found = [...xml.matchAll(/<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)].map(([, number, rest, cells]) => ({
      number: Number(number),
      rest: rest ?? '',
      cells: cells ?? '',
    }));
    const rewrite = ({ rest, cells }: (typeof found)[number], number: number, isHidden: boolean) => {
      const placed = [...cells.matchAll(/<c r="([A-Z]+)\d+"(.*?)(?:\/>|>(?:.*?)<\/c>)/gs)]
        .map(([whole, letters = '']) => ({ at: moveColumn(letters), whole }))
        .sort((a, b) => a.at - b.at)
        .map(({ at, whole }) => whole.replace(/r="[A-Z]+\d+"/, `r="${cellName(number, at)}"`));
      return { number, xml: `<row r="${number}"${rest}${isHidden ? ' hidden="1"' : ''}>${placed.join('')}</row>` };
    };
    const hiddenRows = new Set(hidden.map((at) => numbers[at]));
    const kept = found.map((row) => rewrite(row, moved.get(row.number) ?? row.number, hiddenRows.has(row.number)));
    const again = copied.flatMap((at, nth) => {
      const row = found.find(({ number }) => number === numbers[at]);
      return row ? [rewrite(row, last + nth, false)] : [];
    });
    const body = [...kept, ...again].sort((a, b) => a.number - b.number).map((row) => row.xml);
    return xml
      .replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${body.join('')}</sheetData>`)
      .replace(/<(sheetProtection|autoFilter)[^>]*\/>/g, '')
      .replace(/<(mergeCells|dataValidations|conditionalFormatting) .*?<\/\1>/gs, '');
  });
}

function changeSheet(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return changeParts(bytes, 'xl/worksheets/sheet1.xml', change);
}

function changeParts(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[path];
  if (!part) throw new Error(`no part ${path}`);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(part))) });
}

function split(name: string): { readonly letters: string; readonly row: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  return { letters, row: Number(row) };
}
