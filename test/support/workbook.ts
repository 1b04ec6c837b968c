/** The parts of an xlsx file, read without its writer. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element with what stands in it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** All text below it. */
  readonly text: string;
}

/** A cell as it stands in the file. */
export interface ReadCell {
  /** `s` shared string, `inlineStr`, `e` error, `n` number. */
  readonly type: string;
  readonly text: string;
  readonly style: number;
}

/** A worksheet with its cells by their references. */
export interface ReadSheet {
  readonly name: string;
  readonly xml: XmlNode;
  readonly cells: ReadonlyMap<string, ReadCell>;
}

/** A workbook with its parts as text. */
export interface ReadWorkbook {
  readonly parts: Readonly<Record<string, string>>;
  readonly workbook: XmlNode;
  readonly styles: XmlNode;
  readonly sheets: readonly ReadSheet[];
}

/** Reads a workbook; throws where a part is not well-formed. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
  const nodes = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, parseXml(text)]));
  const part = (path: string) => nodes[path] ?? { name: '', attributes: {}, children: [], text: '' };
  const strings = part('xl/sharedStrings.xml').children.map(({ text }) => unescapeText(text));
  const workbook = part('xl/workbook.xml');
  const sheets = all(workbook, 'sheet').map(({ attributes }, at): ReadSheet => {
    const xml = part(`xl/worksheets/sheet${at + 1}.xml`);
    return { name: attributes.name ?? '', xml, cells: readCells(xml, strings) };
  });
  return { parts, workbook, styles: part('xl/styles.xml'), sheets };
}

/** All elements of a name below a node. */
export function all(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function readCells(sheet: XmlNode, strings: readonly string[]): Map<string, ReadCell> {
  return new Map(
    all(sheet, 'c').map(({ attributes, text }) => {
      const { r = '', t: type = 'n', s: style = '0' } = attributes;
      return [
        r,
        { type, text: type === 's' ? (strings[Number(text)] ?? '') : unescapeText(text), style: Number(style) },
      ];
    }),
  );
}

/** `_x0041_` is a character, `_x005F_` the underline that keeps one from being it. */
function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The root element of a document; throws where it is not well-formed. */
export function parseXml(text: string): XmlNode {
  const root = { name: '', attributes: {}, children: [] as XmlNode[], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes: attributes as Record<string, string>, children: [] as XmlNode[], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (data) => {
    for (const node of open) node.text += data;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root.children[0] ?? root;
}
