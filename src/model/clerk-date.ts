/** Dates as clerks write them, turned into the form of the files. */
import { type DateText, parsePeriod } from './period.js';

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

/** A date or period inside a sentence; years may be 今年 and 明年. */
const YEAR_WORD = '(?:\\d{4}年?|[今本明]年)';
const IN_SENTENCE = new RegExp(
  [
    '\\d{4}[-./]\\d{1,2}(?:[-./]\\d{1,2})?(?!\\d)',
    '(?<!\\d)\\d{8}(?!\\d)',
    `${YEAR_WORD}?第?(?:\\d{1,2}月(?:份|\\d{1,2}日?)?|[一二三四1-4]季度|[上下]半年)`,
    `${YEAR_WORD}底|年底`,
    '(?<!\\d)\\d{1,2}[./]\\d{1,2}(?!\\d)',
  ].join('|'),
  'g',
);

/**
 * The period that a sentence such as `申请延期至9月底前` names after 至 or 到, else the last one in it; without a year
 * it is the next that is not over on a given day. Undefined where it names none.
 */
export function findClerkDate(sentence: string, after: DateText): string | undefined {
  const plain = sentence.normalize('NFKC').replace(/\s+/g, '');
  const [, goal = ''] = /[至到](.*)$/s.exec(plain) ?? [];
  const [first] = goal.match(IN_SENTENCE) ?? [];
  const found = first ?? plain.match(IN_SENTENCE)?.at(-1);
  if (found === undefined) return undefined;
  const year = Number(after.slice(0, 4));
  const named = found.replace(/^[今本]年/, `${year}年`).replace(/^明年/, `${year + 1}年`);
  const periods = [year, year + 1].flatMap((one) => parsePeriod(readClerkDate(named, String(one))) ?? []);
  return (periods.find(({ end }) => end >= after) ?? periods[0])?.text;
}

function withYear(text: string, year: string): string {
  return WITHOUT_YEAR.test(text) ? `${year}年${text}` : text;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
