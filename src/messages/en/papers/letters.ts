/** English wording of letters. */
import type { LadderStep } from '../../../model/ladder.js';
import type { Concern } from '../../../model/official-letter.js';
import type { PaperMessages } from '../../zh/papers.js';
import { counted } from '../plural.js';

const SENT: Readonly<Record<LadderStep, string>> = {
  reminder: 'reminded',
  supervision: 'supervision letter sent',
  interview: 'interviewed',
  criticism: 'criticised in a circular',
};

const CONCERNS: Readonly<Record<Concern, string>> = {
  overdue: 'overdue',
  rhythm: 'with a duty not done in time',
  returned: 'sent back and not submitted again',
  behind: 'behind',
  silent: 'without a report',
  unanswered: 'with a letter not answered',
  near: 'with a date close at hand',
};

/** Room to write by hand on a printed paper. */
const BLANK = '____________';
const pieces = (count: number) => `${counted(count, 'piece')} of work`;

export const letters: PaperMessages['letters'] = {
  names: { reminder: 'reminder', supervision: 'supervision letter', request: 'letter of request' },
  paperTitle: (plan) => `${plan}: letters`,
  fileName: (form, department) => `${form}-${department}`,
  titles: {
    reminder: 'Reminder about “{plan}”',
    supervision: 'Supervision letter about “{plan}”',
    request: 'Request for support with “{plan}”',
  },
  numbers: { reminder: '', supervision: '[{year}] No. {blank}', request: '[{year}] No. {blank}' },
  blank: '____',
  plan: (title, reference) => `“${title}”${reference === null ? '' : ` (${reference})`}`,
  grounds: {
    reminder: (plan, asOf, count) =>
      `Under ${plan} your unit has ${pieces(count)} to speed up. This is how things stand as of ${asOf}:`,
    earlyReminder: (plan, count) => `Under ${plan} your unit has ${pieces(count)} with a date close at hand:`,
    supervision: (plan, asOf, pressed, others) =>
      `Under ${plan} your unit has ${pieces(pressed)} that was not carried out as required, and is now pressed for it${others === 0 ? '' : `; it is also reminded of ${others} more`}. This is how things stand as of ${asOf}:`,
    request: (plan, asOf, count) =>
      `Thank you for your constant support. Under ${plan} your unit has ${pieces(count)}; this is how things stand as of ${asOf}:`,
  },
  headings: {
    matters: { reminder: 'What this is about', supervision: 'What is pressed for', request: 'How things stand' },
    demands: { reminder: 'What is asked', supervision: 'What is asked', request: 'What we ask of you' },
  },
  heading: (number, title) => `${number}. ${title}`,
  point: (number, title) => `(${number}) ${title}`,
  matter: (title, id, notes) => `${title} (${id}${notes === '' ? '' : `, ${notes}`})`,
  former: (step, number, sent, gentle) =>
    `${gentle ? 'letter of request sent' : SENT[step]} on ${sent}${number === null ? '' : ` (${number})`}`,
  replied: (day) => `, answered on ${day}`,
  replyOwed: (day) => `, to be answered by ${day}`,
  unanswered: (day, days, gentle) =>
    gentle ? ', not answered yet' : `, to be answered by ${day}, ${counted(days, 'day')} overdue`,
  summary: (count, concerns, annex) =>
    `${pieces(count)}, ${concerns.length === 1 ? 'all ' : ''}${concerns.join(', ')}; ${annex} lists them.`,
  sameFacts: (names, facts, annex) =>
    annex === null ? `${names.join('; ')}. Of all these: ${facts}` : `${pieces(names.length)} (${annex}): ${facts}`,
  concern: (concern, count) => `${count === null ? '' : `${count} `}${CONCERNS[concern]}`,
  demands: {
    reminder: (by, office, form) =>
      `Please press on, and report ${by} to ${office} (${form}) how far you are, why it was not done in time, what you will do about it, when it will be done and who answers for it.`,
    silentReminder: (by, office, form) =>
      `Please report ${by} to ${office} (${form}) how far you are; where nothing was done, why, what comes next, and when it will be done.`,
    earlyReminder: 'Please plan ahead, so that the work is done and reported in time.',
    supervision: (by, office, form) =>
      `Please find the cause, decide on measures with a date and a person who answers for them, carry them out, and report in writing ${by} to ${office} (${form}, signed and sealed).`,
    request: (by, office, form) =>
      `We ask for your support, and would be grateful to be told ${by} how far things are, what stands in the way, and when they will be done (${form}; ${office}).`,
    earlyRequest: (office) => `We ask for your support in good time, and to be told how things go (${office}).`,
    thanks: 'With our thanks.',
  },
  annexName: (number) => (number === null ? 'Annex' : `Annex ${number}`),
  annexTitle: (name, title) => `${name}: ${title}`,
  enclosures: (titles) =>
    titles.length === 1
      ? titles.map((title) => `Annex: ${title}`)
      : titles.map((title, at) => `${at === 0 ? 'Annexes: ' : '         '}${at + 1}. ${title}`),
  contact: (text) => `Contact: ${text ?? `${BLANK}  Phone: ${BLANK}`}`,
  copies: (names) => `Copies: ${names}`,
  list: {
    titles: { reminder: 'Matters to be reminded of', supervision: 'Matters pressed for', request: 'Matters' },
    name: (department) => `matters (${department})`,
    line: (department, asOf) => `${department}, as of ${asOf}`,
    blocks: { pressed: 'pressed for', others: 'reminded of' },
    columns: {
      number: 'no.',
      id: 'id',
      matter: 'matter',
      role: 'role',
      due: 'due',
      progress: 'progress',
      facts: 'findings',
      former: 'letters sent',
    },
  },
  reply: {
    title: 'Reply form',
    name: (department) => `reply (${department})`,
    line: (department, by, office) => `From ${department}, ${by} to ${office}`,
    columns: {
      id: 'id',
      matter: 'matter',
      handled: 'what was done',
      cause: 'why it is not done',
      remedy: 'measures',
      expected: 'done by',
      signed: 'signature',
      sealed: 'seal',
    },
    gentleColumns: { handled: 'how far things are', cause: 'what stands in the way', remedy: 'next steps' },
    dateHint: 'a date, such as 2022-12-31',
  },
  overview: {
    title: 'Matters of the letters',
    count: (list) => `Letters: ${list}`,
    letterCount: (form, count) => `${form} ${count}`,
    nothing: 'There is nothing to write about.',
    columns: {
      department: 'department',
      form: 'letter',
      id: 'id',
      matter: 'matter',
      role: 'role',
      due: 'due',
      percent: 'percent',
      alert: 'alert',
      facts: 'findings',
      former: 'letters sent',
      replyBy: 'reply by',
    },
  },
  office: {
    pending: (count) => `${counted(count, 'submission')} to decide on`,
    suggestions: (count) => counted(count, 'suggested step'),
    measures: (count) => `${counted(count, 'piece')} of the office's own work`,
    note: (parts) => `In no letter: ${parts}; “plan remind” shows them.`,
  },
};
