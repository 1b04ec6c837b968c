/** Dates as clerks write them, turned into the form of the files. */

const QUARTERS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/, ([, y = '', m = '', d = '']) => `${y}-${two(m)}-${two(d)}`],
  [/^(\d{4})[-./年](\d{1,2})(?:月份?)?$/, ([, y = '', m = '']) => `${y}-${two(m)}`],
  [/^(\d{4})年?-?上半年$/, ([, y = '']) => `${y}-H1`],
  [/^(\d{4})年?-?下半年$/, ([, y = '']) => `${y}-H2`],
  [/^(\d{4})年?第?([一二三四1-4])季度$/, ([, y = '', q = '']) => `${y}-Q${QUARTERS[q] ?? q}`],
  [/^(\d{4})年?$/, ([, y = '']) => y],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, y = '', m = '', d = '']) => `${y}-${m}-${d}`],
];

const WITHOUT_YEAR = /^(?:\d{1,2}月(?:份|\d{1,2}日?)?|\d{1,2}[./]\d{1,2}|[上下]半年|第?[一二三四1-4]季度)$/;

/**
 * The ISO form of `2022.6.30`, `20220630`, `6.30`, `2022年6月30日`, `6月底前`, `6月份`, `上半年`, `第二季度`, `年底前` and
 * the like; without a year the given one counts. Any other text is returned as it is.
 */
export function readClerkDate(text: string, year: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(?:底|末)?(?:以)?前$|[底末]$/, '');
  const whole = plain === '年' ? year : withYear(plain, year);
  for (const [form, write] of FORMS) {
    const match = form.exec(whole);
    if (match) return write(match);
  }
  return text;
}

function withYear(text: string, year: string): string {
  return WITHOUT_YEAR.test(text) ? `${year}年${text}` : text;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
