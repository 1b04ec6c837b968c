/** Reads the xml of a workbook's part while it is inflated; nothing of it is kept here. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { Unreadable } from '../unreadable.js';
import { type Budget, inflatePart } from './inflate-part.js';
import type { ZipEntry } from './zip-entries.js';

/** Attributes of one element; the widest that office programs write have some dozens. */
const MAX_ATTRIBUTES = 500;

/** Attributes by their names; prefixes stay. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part; names of elements come without their prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Tells the handler of all elements and texts. Throws {@link Unreadable} for what is not well-formed, is not UTF-8 or
 * UTF-16, or brings its own entities: no office program writes a document type, and those who do want to do harm.
 */
export function scanXml(entry: ZipEntry, budget: Budget, handler: XmlHandler): void {
  const parser = openParser(handler, budget);
  let decoder: { decode: (piece?: Uint8Array, options?: { stream: boolean }) => string } | undefined;
  try {
    inflatePart(entry, budget, (piece) => {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      parser.write(decoder.decode(piece, { stream: true }));
    });
    parser.write(decoder?.decode() ?? '').close();
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged', error);
  }
}

function openParser({ open, text, close }: XmlHandler, budget: Budget): SaxesParser {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Unreadable('damaged', error);
  });
  parser.on('doctype', () => {
    throw new Unreadable('damaged');
  });
  let attributesLeft = MAX_ATTRIBUTES;
  parser.on('attribute', () => {
    if (--attributesLeft < 0) throw new Unreadable('damaged');
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    attributesLeft = MAX_ATTRIBUTES;
    if (--budget.elements < 0) throw new Unreadable('too-much-inside');
    open?.(withoutPrefix(name), attributes);
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) parser.on('closetag', ({ name }) => close(withoutPrefix(name)));
  return parser;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
