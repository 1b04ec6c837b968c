/** Papers to be made into docx documents, and the parts of such a file, read without its writer. */
import { strFromU8, unzipSync } from 'fflate';
import { formatDocument } from '../../src/formats/docx/format-document.js';
import type { Letter } from '../../src/formats/paper/letter.js';
import type { Paper, PaperPart } from '../../src/formats/paper/paper.js';
import type { Sheet, SheetColumn } from '../../src/formats/sheet.js';
import { zh } from '../../src/messages/zh/index.js';
import { all, parseXml, type XmlNode } from './workbook.js';

/** A document with its parts as text. */
export interface ReadDocument {
  readonly parts: Readonly<Record<string, string>>;
  readonly body: XmlNode;
  /** The styles by their ids. */
  readonly styles: ReadonlyMap<string, XmlNode>;
}

/** A paragraph as far as tests look at it. */
export interface ReadParagraph {
  readonly style: string;
  readonly text: string;
  readonly properties: XmlNode | undefined;
}

/** A paper of some parts. */
export function paperOf(parts: readonly (Sheet | Letter)[], more: Partial<Paper> = {}): Paper {
  return {
    title: '工作台账',
    author: '示例市安全生产委员会',
    language: 'zh',
    date: '2022-06-30',
    lamps: zh.words.lamps,
    parts: parts.map(
      (part): PaperPart => ('columns' in part ? { kind: 'sheet', sheet: part } : { kind: 'letter', letter: part }),
    ),
    ...more,
  };
}

/** A sheet of text columns unless they are given, with a row for each list of cells. */
export function sheetOf(rows: readonly (readonly string[])[], more: Partial<Sheet> = {}): Sheet {
  const columns = (rows[0] ?? []).map((_, at): SheetColumn => ({ title: `列${at + 1}`, kind: 'text' }));
  return { title: '一览表', lines: [], columns, blocks: [{ rows }], foot: [], ...more };
}

/** A letter of which nothing is there but what a test gives. */
export function letterOf(more: Partial<Letter>): Letter {
  const nothing = { issuer: '', number: '', title: '', to: '', contact: '', note: '', copies: '' };
  return { ...nothing, parts: [], enclosures: [], signature: [], ...more };
}

/** The document of a paper; throws where a part is not well-formed. */
export async function documentOf(...args: Parameters<typeof paperOf>): Promise<ReadDocument> {
  return readDocument(await formatDocument(paperOf(...args), zh));
}

/** Reads a document; throws where a part is not well-formed. */
export function readDocument(bytes: Uint8Array): ReadDocument {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
  const nodes = new Map(Object.entries(parts).map(([path, text]) => [path, parseXml(text)]));
  const [body] = all(nodes.get('word/document.xml') ?? NOTHING, 'w:body');
  const styles = all(nodes.get('word/styles.xml') ?? NOTHING, 'w:style');
  return {
    parts,
    body: body ?? NOTHING,
    styles: new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style])),
  };
}

/** The paragraphs below a node, also those in tables. */
export function paragraphsOf(node: XmlNode): ReadParagraph[] {
  return all(node, 'w:p').map((paragraph) => ({
    style: valOf(paragraph, 'w:pStyle'),
    text: all(paragraph, 'w:r').map(runText).join(''),
    properties: all(paragraph, 'w:pPr')[0],
  }));
}

/** The texts of all paragraphs of a style. */
export function textsOf(node: XmlNode, style: string): string[] {
  return paragraphsOf(node)
    .filter((paragraph) => paragraph.style === style)
    .map(({ text }) => text);
}

/** The rows of a table as the texts of their cells. */
export function rowsOf(table: XmlNode): string[][] {
  return all(table, 'w:tr').map((row) =>
    all(row, 'w:tc').map((cell) =>
      paragraphsOf(cell)
        .map(({ text }) => text)
        .join('\n'),
    ),
  );
}

/** The `w:val` of the first element of that name below a node; else empty. */
export function valOf(node: XmlNode | undefined, name: string): string {
  return attributeOf(node, name, 'w:val');
}

/** An attribute of the first element of that name below a node; else empty. */
export function attributeOf(node: XmlNode | undefined, name: string, attribute: string): string {
  return (node && all(node, name)[0]?.attributes[attribute]) ?? '';
}

/** Whether a paragraph has a property such as `w:keepNext`, and not only to deny it. */
export function has({ properties }: ReadParagraph, name: string): boolean {
  return properties !== undefined && all(properties, name).some(({ attributes }) => attributes['w:val'] !== 'false');
}

const NOTHING: XmlNode = { name: '', attributes: {}, children: [], text: '' };

function runText(run: XmlNode): string {
  const signs: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:tab': '\t' };
  return run.children.map(({ name, text }) => (name === 'w:t' ? text : (signs[name] ?? ''))).join('');
}
