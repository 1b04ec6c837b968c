/** The hands that a plan file may come from: the same data, as a clerk's editor or habit may have left it. */
import { readData } from '../../src/parse/read-data.js';
import { inAnotherHand } from './yaml-styles.js';

/** The text in another hand; the number is that of the file. */
export type Hand = (text: string, nth: number) => string;

/** The data of a text; an Error where it cannot be read. */
export function dataOf(text: string): unknown {
  const read = readData(text);
  if ('failure' in read) throw new Error(read.failure);
  return read.data;
}

const withCrlf: Hand = (text) => text.trimEnd().replaceAll('\n', '\r\n');

/** For texts without blocks: a comment inside one would be a line of it. */
const withComments: Hand = (text) =>
  text.replace(/^( *)(?!#)(\S.*)\n/gm, (_line, blanks: string, rest: string, at: number) => {
    const above = at % 3 === 1 ? `${blanks}# 上 ${at}\n` : at % 3 === 2 ? '\n' : '';
    return `${above}${blanks}${rest}${at % 2 === 1 ? ` # 旁 ${at}` : ''}\n`;
  });

const inOtherStyle: Hand = (text, nth) => inAnotherHand(dataOf(text), nth);

/** Those that leave every value in its style. */
export const LIGHT_HANDS: Readonly<Record<string, Hand>> = {
  'as it is': (text) => text,
  'with CRLF and without a final line break': withCrlf,
  'with comments and empty lines': withComments,
};

export const HANDS: Readonly<Record<string, Hand>> = {
  ...LIGHT_HANDS,
  'in another style, with CRLF and without a final line break': (text, nth) => withCrlf(inOtherStyle(text, nth), nth),
};
