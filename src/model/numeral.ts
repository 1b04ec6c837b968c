/** Chinese numerals. */

const DIGITS = '〇一二三四五六七八九';

/** The number from 1 to 99 that a Chinese numeral such as `四`, `十二` or `二十` means; undefined for any other text. */
export function readNumeral(text: string): number | undefined {
  const [, tens, ten, ones] = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text) ?? [];
  if (ten === undefined && ones === undefined) return undefined;
  const count = ten === undefined ? 0 : tens === undefined ? 1 : DIGITS.indexOf(tens);
  return count * 10 + (ones === undefined ? 0 : DIGITS.indexOf(ones));
}

const ALL_DIGITS = `零${DIGITS.slice(1)}`;
const WEIGHTS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/**
 * The number that a Chinese numeral such as `三十一`, `一百零五`, `两千`, `一万二千` or `二点五` means, below ten
 * thousand 亿; undefined for any other text, also for shortened ones such as `一百二`.
 */
export function readChineseNumber(text: string): number | undefined {
  const [whole = '', fraction, ...rest] = text.replaceAll('〇', '零').replaceAll('两', '二').split('点');
  const value = sumUp(whole);
  if (rest.length > 0 || fraction === '' || value >= 1e12) return undefined;
  if (whole.replace(/^一十/, '十') !== writeChineseNumber(value)) return undefined;
  const digits = [...(fraction ?? '')].map((digit) => ALL_DIGITS.indexOf(digit));
  return digits.includes(-1) ? undefined : Number(`${value}.${digits.join('')}`);
}

/** What the signs come to, in whatever order they stand. */
function sumUp(text: string): number {
  let [sum, section, digit] = [0, 0, 0];
  for (const sign of text) {
    const weight = WEIGHTS[sign];
    if (weight === undefined) digit = Math.max(0, ALL_DIGITS.indexOf(sign));
    else if (weight < 1e4) [section, digit] = [section + (digit || 1) * weight, 0];
    else [sum, section, digit] = [sum + (section + digit) * weight, 0, 0];
  }
  return sum + section + digit;
}

/** The numeral as it is written in full; below twenty without 一 before 十. */
function writeChineseNumber(value: number): string {
  const digits = String(value).padStart(12, '0');
  const sections = ['亿', '万', ''].map((unit, nth) => {
    const section = [...digits.slice(nth * 4, nth * 4 + 4)].map((digit, at) =>
      digit === '0' ? '零' : ALL_DIGITS.charAt(Number(digit)) + ['千', '百', '十', ''][at],
    );
    return section.join('').replace(/零+$/, '') + (Number(digits.slice(nth * 4, nth * 4 + 4)) === 0 ? '零' : unit);
  });
  const plain = sections.join('').replace(/零+/g, '零');
  return plain === '零' ? plain : plain.replace(/^零|零$/g, '').replace(/^一十/, '十');
}
