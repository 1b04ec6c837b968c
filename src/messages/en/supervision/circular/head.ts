/** English wording around the body of a circular: title, addressees, headings, signature. */
import type { Period } from '../../../../model/period.js';
import type { head as chinese } from '../../../zh/supervision/circular/head.js';
import { words } from '../../words.js';
import { dayOf, spanOf } from './dates.js';

/** Room to write by hand on a printed paper. */
const BLANK = '____________';

const PERIODS = {
  weekly: ({ text, start, end }: Period) =>
    `week ${Number(text.slice(6))} of ${text.slice(0, 4)} (${spanOf(start, end, text.slice(0, 4))})`,
  monthly: ({ start }: Period) => words.date(start).replace(/^\d+ /, ''),
  quarterly: ({ text }: Period) => `quarter ${text.slice(6)} of ${text.slice(0, 4)}`,
  yearly: ({ text }: Period) => `the year ${text}`,
};

export const head: typeof chinese = {
  period: (cadence, period, upTo) => `${PERIODS[cadence](period)}${upTo === null ? '' : `, up to ${dayOf(upTo)}`}`,
  title: (plan, cadence, period) => `${plan}: ${cadence === 'yearly' ? 'summary' : 'progress'} of ${period}`,
  number: (year) => `[${year}] No. ____`,
  blank: '____',
  counties: (all) => (all ? 'all counties' : 'the counties concerned'),
  departments: 'the departments concerned',
  to: (names) => `To: ${names}`,
  parts: { overall: '1. Overview', advances: '2. Progress', problems: '3. Problems', demands: '4. What comes next' },
  point: (number, title) => `(${number}) ${title}`,
  pointEnd: '. ',
  indent: '  ',
  annex: (number, title) => `Annex ${number}: ${title}`,
  enclosures: (titles) => titles.map((title, at) => `${at === 0 ? 'Annexes: ' : '         '}${at + 1}. ${title}`),
  contact: (text) => `Contact: ${text ?? `${BLANK}  Phone: ${BLANK}`}`,
  copies: (names) => `Copies: ${names ?? BLANK}`,
};
