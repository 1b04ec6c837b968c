/** The facts of a reminder as sentences. */
import type { Messages, SupervisionMessages } from '../../messages/messages.js';
import { type DateText, parsePeriod } from '../../model/period.js';
import type { RemindFact } from '../../reports/remind/fact.js';

/** The wording of a reminder and what its sentences depend on. */
export interface RemindStyle {
  readonly messages: Messages;
  readonly remind: SupervisionMessages['remind'];
  /** Days of its year are told without the year. */
  readonly asOf: DateText;
  /** True towards those who do not stand under the office. */
  readonly gentle: boolean;
}

/** What a fact says; of the due, only how much time is left. */
export function factPhrase(fact: RemindFact, style: RemindStyle): string {
  const { remind, gentle } = style;
  const { facts } = remind;
  switch (fact.kind) {
    case 'due':
      return remind.time(fact.days, gentle);
    case 'behind':
      return facts.behind(fact.expected, fact.actual, fact.points, fact.basis === 'milestones', fact.whole, gentle);
    case 'milestone':
      return facts.milestone(fact.title, periodPhrase(fact.due, style), fact.days, gentle);
    case 'returned':
      return facts.returned(dayPhrase(fact.date, style), fact.reason);
    case 'silent':
      return silentPhrase(fact, style);
    case 'missed':
      return facts.missed(fact.schedule, fact.turns, daysPhrase(fact.deadlines, style), gentle);
    case 'turn':
      return facts.turn(fact.schedule, dayPhrase(fact.deadline, style), fact.days);
    case 'duty':
      return dutyPhrase(fact, style);
    case 'reply':
      return replyPhrase(fact, style);
  }
}

/** A day, without the year where that is the message's own. */
export function dayPhrase(date: DateText, { remind, asOf }: RemindStyle): string {
  return remind.day(date, asOf);
}

/** A due in words; of a week only the last day, since its number says nothing to the reader. */
export function periodPhrase(text: string, { messages }: RemindStyle): string {
  const period = parsePeriod(text);
  if (!period) return text;
  return messages.words.due(text.includes('W') ? { ...period, text: period.end } : period);
}

/** Most days that are listed one by one. */
const LISTED = 4;

function silentPhrase({ since, until, days }: RemindFact & { kind: 'silent' }, style: RemindStyle): string {
  const { remind, messages, asOf, gentle } = style;
  const end = until === asOf ? null : messages.words.date(until);
  return remind.facts.silent(dayPhrase(since, style), end, days, gentle);
}

function daysPhrase(days: readonly DateText[], style: RemindStyle): string {
  const { facts } = style.remind;
  const [first, last] = [days[0], days.at(-1)];
  if (days.length <= LISTED || first === undefined || last === undefined) {
    return facts.dueDays(days.map((day) => dayPhrase(day, style)).join(style.messages.words.listSeparator));
  }
  return facts.dueFromTo(dayPhrase(first, style), dayPhrase(last, style));
}

function dutyPhrase(fact: RemindFact & { kind: 'duty' }, style: RemindStyle): string {
  const { facts } = style.remind;
  const event = facts.event(dayPhrase(fact.date, style), fact.place, fact.event);
  const within = style.messages.words.within(fact.within);
  if (fact.deadline === null || fact.days === null) return facts.dutyWithoutDay(fact.name, event, within);
  return facts.duty(fact.name, dayPhrase(fact.deadline, style), event, within, fact.days, style.gentle);
}

function replyPhrase(fact: RemindFact & { kind: 'reply' }, style: RemindStyle): string {
  const [sent, due] = [dayPhrase(fact.date, style), dayPhrase(fact.replyDue, style)];
  return style.remind.facts.reply(fact.step, fact.number, sent, due, fact.days, style.gentle);
}
