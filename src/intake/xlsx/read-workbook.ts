/** From the bytes of an xlsx workbook to its tables. */
import { MAX_CELLS, MAX_CHARACTERS, MAX_ELEMENTS, MAX_INFLATED_BYTES } from '../limits.js';
import type { Table } from '../table.js';
import { Unreadable } from '../unreadable.js';
import { gatherNumberKinds, type NumberKind } from './number-formats.js';
import { type Package, partAt, type Relation, readRelations } from './relations.js';
import { scanXml, type XmlHandler } from './scan-xml.js';
import { gatherSharedStrings } from './text-of.js';
import { gatherWorksheet } from './worksheet.js';
import { readZipEntries } from './zip-entries.js';

/** What a workbook holds. */
export interface WorkbookTables {
  /** All worksheets, hidden ones too. */
  readonly tables: readonly Table[];
  /** It takes values from other files. */
  readonly hasExternalLinks: boolean;
}

/** Reads all cells. Throws {@link Unreadable} for anything but an honest workbook without macros. */
export function readWorkbook(bytes: Uint8Array): WorkbookTables {
  const entries = readZipEntries(bytes);
  const pack: Package = { entries, budget: { bytes: MAX_INFLATED_BYTES, elements: MAX_ELEMENTS } };
  const main = readRelations(pack, '').find(({ kind }) => kind === 'officeDocument');
  if (!main?.path.endsWith('.xml')) throw new Unreadable('other-document');
  if ([...entries.keys()].some((name) => /(^|\/)vbaproject\.bin$|\/macrosheets\//.test(name)))
    throw new Unreadable('macros');
  const { sheets, is1904 } = readSheets(pack, main.path);
  const relations = readRelations(pack, main.path);
  const surroundings = {
    strings: gather<string>(pack, relations, 'sharedStrings', gatherSharedStrings),
    kinds: gather<NumberKind>(pack, relations, 'styles', gatherNumberKinds),
    is1904,
  };
  const budget = { cells: MAX_CELLS, characters: MAX_CHARACTERS };
  const tables = sheets.flatMap(({ name, id }) => {
    const relation = relations.find((known) => known.id === id);
    // A chart may have a sheet of its own.
    if (relation?.kind !== 'worksheet') return [];
    const { handler, table } = gatherWorksheet(name, surroundings, budget);
    scanXml(partAt(pack, relation.path), pack.budget, handler);
    return [table];
  });
  return { tables, hasExternalLinks: relations.some(({ kind }) => kind === 'externalLink') };
}

interface SheetName {
  readonly name: string;
  /** The relation to its part. */
  readonly id: string;
}

function readSheets(pack: Package, path: string) {
  const sheets: SheetName[] = [];
  let is1904 = false;
  let root = '';
  scanXml(partAt(pack, path), pack.budget, {
    open: (name, attributes) => {
      root ||= name;
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const [, id = ''] = Object.entries(attributes).find(([key]) => /^\w+:id$/i.test(key)) ?? [];
      sheets.push({ name: attributes.name ?? '', id });
    },
  });
  if (root !== 'workbook') throw new Unreadable('other-document');
  return { sheets, is1904 };
}

function gather<T>(pack: Package, relations: readonly Relation[], kind: string, start: (list: T[]) => XmlHandler): T[] {
  const list: T[] = [];
  const relation = relations.find((known) => known.kind === kind);
  if (relation) scanXml(partAt(pack, relation.path), pack.budget, start(list));
  return list;
}
