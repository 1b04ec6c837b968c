/** Texts inside a workbook's parts. */
import type { XmlHandler } from './scan-xml.js';

/** Gathers the text of one item, of all its runs and without the readings above its characters. */
export interface TextGatherer extends Required<XmlHandler> {
  readonly open: (name: string) => void;
  /** The text since the last call. */
  readonly take: () => string;
}

/** A gatherer for items of shared or inline strings. */
export function gatherText(): TextGatherer {
  let pieces: string[] = [];
  let isInText = false;
  let readings = 0;
  return {
    open: (name) => {
      if (name === 't') isInText = readings === 0;
      else if (name === 'rPh') readings++;
    },
    text: (text) => {
      if (isInText) pieces.push(text);
    },
    close: (name) => {
      if (name === 't') isInText = false;
      else if (name === 'rPh') readings--;
    },
    take: () => {
      if (pieces.length === 0) return '';
      const text = unescapeText(pieces.join(''));
      pieces = [];
      return text;
    },
  };
}

/** Excel writes characters that xml cannot hold as `_x000D_`. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The strings of a workbook, in their order; gathered from `sharedStrings.xml`. */
export function gatherSharedStrings(strings: string[]): XmlHandler {
  const item = gatherText();
  return {
    ...item,
    close: (name) => {
      item.close(name);
      if (name === 'si') strings.push(item.take());
    },
  };
}
