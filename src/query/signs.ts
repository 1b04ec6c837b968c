/** The signs of the query language, half-width and full-width alike. */
import type { Operator } from './tree.js';

/** How an operator was written, and what it means; `negated` is `!=`. */
export interface OperatorSign {
  readonly text: string;
  readonly operator: Operator;
  readonly negated: boolean;
}

/** The longer ones first: `<=` is no `<`. */
const OPERATORS: readonly (readonly [sign: string, operator: Operator, negated?: true])[] = [
  [':<=', '<='],
  [':>=', '>='],
  [':<', '<'],
  [':>', '>'],
  ['<=', '<='],
  ['=<', '<='],
  ['>=', '>='],
  ['=>', '>='],
  ['!=', '=', true],
  ['==', '='],
  [':', '='],
  ['=', '='],
  ['<', '<'],
  ['>', '>'],
  ['≤', '<='],
  ['≦', '<='],
  ['⩽', '<='],
  ['≥', '>='],
  ['≧', '>='],
  ['⩾', '>='],
  ['≠', '=', true],
];

/** The operator that begins here. */
export function operatorAt(text: string, at: number): OperatorSign | undefined {
  const plain = text.slice(at, at + 3).replace(/[\uff00-\uffef]/g, plainSign);
  const found = OPERATORS.find(([sign]) => plain.startsWith(sign));
  return found && { text: text.slice(at, at + found[0].length), operator: found[1], negated: found[2] ?? false };
}

/** The half-width form of a sign; nothing else changes its length. */
export function plainSign(sign: string): string {
  const plain = sign.normalize('NFKC');
  return plain.length === 1 ? plain : sign;
}

/** What closes a quotation that this sign opens; Chinese keyboards produce “ and ” in turn. */
export const QUOTES: Readonly<Record<string, string>> = {
  '"': '"＂',
  '＂': '"＂',
  '“': '“”',
  '”': '“”',
  '「': '」',
  '『': '』',
};

/** Signs that nobody sees count as blanks, but for the joiner of emoji. */
export function isBlank(character: string): boolean {
  return /\s|(?!\u200d)\p{Cf}/u.test(character);
}

/** True between the alternatives of a value. */
export function isSeparator(character: string): boolean {
  return /[,，、;；]/.test(character);
}

/** True for what may stand between two conditions. */
export function isGap(character: string): boolean {
  return isBlank(character) || isSeparator(character);
}

/** True for what ends a word by itself. */
export function isWordEnd(character: string): boolean {
  return isBlank(character) || character in QUOTES || /[()（）]/.test(character);
}

/** True for what ends one of several alternatives. */
export function isValueEnd(character: string): boolean {
  return isWordEnd(character) || isSeparator(character);
}
