/** Chinese numerals. */

const DIGITS = '〇一二三四五六七八九';

/** The number from 1 to 99 that a Chinese numeral such as `四`, `十二` or `二十` means; undefined for any other text. */
export function readNumeral(text: string): number | undefined {
  const [, tens, ten, ones] = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text) ?? [];
  if (ten === undefined && ones === undefined) return undefined;
  const count = ten === undefined ? 0 : tens === undefined ? 1 : DIGITS.indexOf(tens);
  return count * 10 + (ones === undefined ? 0 : DIGITS.indexOf(ones));
}
