/** What the library packs, made the same on every machine: no clock, no empty parts, the tables in their places. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Paper } from '../paper/paper.js';
import { fontTableXml } from './fonts.js';
import { STYLES } from './styles.js';
import { escapeXml } from './xml-text.js';

/** Parts that the library always writes and that hold nothing here. */
const EMPTY_PARTS = /^\/?(word\/)?(comments|footnotes|endnotes|numbering|docProps\/custom)\.xml$/;

type Parts = Readonly<Record<string, Uint8Array>>;

/** The package of a document; each empty table becomes the next of those given, whose XML is in UTF-8. */
export function finishPackage(
  packed: Uint8Array,
  tables: readonly Uint8Array[],
  paper: Pick<Paper, 'title' | 'author' | 'language' | 'date'>,
): Uint8Array {
  const parts = unzipSync(packed);
  const changed: Parts = {
    ...parts,
    'word/document.xml': placeTables(textOf(parts, 'word/document.xml'), tables),
    'word/styles.xml': strToU8(completeStyles(textOf(parts, 'word/styles.xml'))),
    'word/settings.xml': strToU8(textOf(parts, 'word/settings.xml').replace('<w:compat>', `${PUNCTUATION}$&`)),
    'word/fontTable.xml': strToU8(fontTableXml()),
    'word/_rels/document.xml.rels': strToU8(withoutEmpty(textOf(parts, 'word/_rels/document.xml.rels'), 'Target')),
    '_rels/.rels': strToU8(withoutEmpty(textOf(parts, '_rels/.rels'), 'Target')),
    '[Content_Types].xml': strToU8(withoutEmpty(textOf(parts, '[Content_Types].xml'), 'PartName')),
    'docProps/core.xml': strToU8(corePropertiesXml(paper)),
  };
  const files: Zippable = {};
  for (const name of Object.keys(changed).filter(isKept).sort()) files[name] = changed[name] as Uint8Array;
  // A zip holds local time, so that the same local time gives the same bytes in every zone.
  return zipSync(files, { mtime: new Date(1980, 0, 1, 12), os: 0 });
}

/** Every page has its 22 lines, also where one of them is the last of a paragraph. */
const PARAGRAPHS = '<w:widowControl w:val="0"/>';

/** Signs beside each other are drawn together, as in every Chinese document. */
const PUNCTUATION = '<w:characterSpacingControl w:val="compressPunctuation"/>';

/** What the library cannot say of styles. */
function completeStyles(xml: string): string {
  return xml.replace('<w:pPrDefault><w:pPr>', `$&${PARAGRAPHS}`).replace(' w:styleId="Normal"', ' w:default="1"$&');
}

function textOf(parts: Parts, name: string): string {
  const bytes = parts[name];
  if (!bytes) throw new Error(`the document has no part ${name}`);
  return strFromU8(bytes);
}

/** No text can be taken for an empty table, as its `<` is escaped. The end of a section takes no room of its own. */
function placeTables(xml: string, tables: readonly Uint8Array[]): Uint8Array {
  const pieces = xml
    .replaceAll('<w:p><w:pPr><w:sectPr', `<w:p><w:pPr><w:pStyle w:val="${STYLES.gap}"/><w:sectPr`)
    .split('<w:tbl/>');
  return joinBytes(pieces.flatMap((piece, at) => [...(at === 0 ? [] : tables.slice(at - 1, at)), strToU8(piece)]));
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let end = 0;
  for (const piece of pieces) {
    bytes.set(piece, end);
    end += piece.length;
  }
  return bytes;
}

function isKept(name: string): boolean {
  const isEmptyList = name.startsWith('word/_rels/') && name !== 'word/_rels/document.xml.rels';
  return !name.endsWith('/') && !isEmptyList && !EMPTY_PARTS.test(name);
}

/** Elements that name an empty part are left out. */
function withoutEmpty(xml: string, attribute: string): string {
  return xml.replace(/<(?:Relationship|Override) [^>]*>/g, (element) => {
    const [, target = ''] = new RegExp(`${attribute}="([^"]*)"`).exec(element) ?? [];
    return EMPTY_PARTS.test(target) ? '' : element;
  });
}

function corePropertiesXml({
  title,
  author,
  language,
  date,
}: Pick<Paper, 'title' | 'author' | 'language' | 'date'>): string {
  const names = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ];
  const when = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  const properties = [
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>`,
    when('created'),
    when('modified'),
    `<dc:language>${language === 'zh' ? 'zh-CN' : 'en'}</dc:language>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${names.join(' ')}>${properties.join('')}</cp:coreProperties>`;
}
