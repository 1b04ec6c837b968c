/** What stands in the cells of a circular's annexes, on paper and on the terminal alike. */
import type { Messages } from '../../messages/messages.js';
import { parsePeriod } from '../../model/period.js';
import type { Alert } from '../../model/state.js';
import type { CircularReport } from '../../reports/circular/circular.js';
import type { DutyRow } from '../../reports/circular/duties.js';
import type { FlaggedRow } from '../../reports/circular/flagged.js';
import type { RhythmRow } from '../../reports/circular/rhythms.js';
import type { UnitFigures } from '../../reports/circular/units.js';
import { lampShape } from '../lamps.js';
import { reasonPhrases } from '../reasons.js';
import type { Wording } from './wording.js';

/** The figures of a row of annex 1; `reports` says 未报 where a report is missing. */
export function unitCells(
  { lead, responsible, courses, completion, change, reports }: UnitFigures,
  reported: string = String(reports),
): string[] {
  const counts = [lead, responsible, courses.done, courses['on-course'], courses.behind, courses.overdue];
  return [...counts.map(String), ...rateCells(completion.rate, change), reported];
}

/** The row in which each measure counts once: the figures of the body. */
export function measureCells({ overall }: CircularReport): string[] {
  const { courses, completion } = overall.now;
  const counts = [courses.done, courses['on-course'], courses.behind, courses.overdue];
  const rates = rateCells(completion.rate, overall.change?.rate ?? null);
  return ['', '', ...counts.map(String), ...rates, String(overall.received.reports)];
}

function rateCells(rate: number | null, change: number | null): string[] {
  const sign = change !== null && change > 0 ? '+' : '';
  return [rate === null ? '—' : `${rate}%`, change === null ? '—' : `${sign}${change}`];
}

/** A lamp by shape and word, so that it is read without colour. */
export function lampCell(alert: Alert, { words }: Messages): string {
  return `${lampShape(alert)} ${words.lamps[alert]}`;
}

/** The due, and where it was moved the one that the document set. */
export function dueCell({ due }: FlaggedRow, { messages, circular }: Wording): string {
  const { words } = messages;
  const phrase = (text: string | null) => {
    const period = text === null ? undefined : parsePeriod(text);
    return period ? words.due(period) : words.undecided;
  };
  if (due.extensions > 0) {
    return circular.annexes.flagged.moved(phrase(due.original), phrase(due.current), due.extensions);
  }
  if (!due.binding) return words.standing;
  return due.current === null ? `${words.undecided}${words.bracket(due.effective)}` : phrase(due.current);
}

/** Percent done, and the share of milestones reached, each with what it should be; the empty text where nothing is known. */
export function percentCell({ percent, pace }: FlaggedRow, { messages, circular }: Wording): string {
  const { flagged } = circular.annexes;
  const expected = pace?.basis === 'linear' ? pace.expected : null;
  const byMilestones = pace?.basis === 'milestones' && pace.expected > 0;
  return [
    ...(percent === null ? [] : [flagged.percent(percent, expected)]),
    ...(byMilestones ? [flagged.milestones(pace.actual, pace.expected)] : []),
  ].join(messages.words.comma);
}

/** Every reason for the lamp. */
export function reasonCells({ reasons }: FlaggedRow, { messages }: Wording): string[] {
  return reasonPhrases(reasons, messages);
}

/** The step that the ladder suggests. */
export function suggestionCell({ suggestion }: FlaggedRow, { messages, circular }: Wording): string {
  if (suggestion === null) return '';
  const { annexes, demands } = circular;
  return annexes.flagged.suggestion(messages.words.ladderSteps[suggestion.step], demands.units(suggestion.to));
}

/** Each letter that was sent, and whether it was answered. */
export function letterCells({ letters }: FlaggedRow, year: string, { messages, circular }: Wording): string[] {
  const { flagged } = circular.annexes;
  return letters.map(({ date, step, number, to, replyDue, reply }) => {
    const name = number === undefined ? '' : messages.words.bracket(number);
    const sent = flagged.letter(messages.words.ladderSteps[step], date, year, to, name);
    if (reply) return sent + flagged.reply(reply.date, year);
    return sent + (replyDue === undefined ? '' : flagged.noReply);
  });
}

/** Frequency, or why the turns cannot be counted. */
export function everyCell({ kind, every }: RhythmRow, { words }: Wording['messages']): string {
  return kind === 'counted' ? words.every(every) : words.scheduleKinds[kind];
}

/** Turns, kept, late, missed, pending, and the longest row of misses; dashes where turns cannot be counted. */
export function turnCells({ kind, counts, missedBy }: RhythmRow): string[] {
  const { kept, late, missed, open, unknown } = counts;
  if (kind !== 'counted') return Array.from({ length: 6 }, () => '—');
  const longest = Math.max(0, ...missedBy.map(({ inRow }) => inRow));
  return [kept + late + missed + open + unknown, kept, late, missed, open + unknown, longest].map(String);
}

/** The sums of annex 3. */
export function turnTotalCells({ overall }: CircularReport): string[] {
  const { kept, late, missed, open, unknown } = overall.turns;
  return [...[kept + late + missed + open + unknown, kept, late, missed, open + unknown].map(String), ''];
}

/** Who owes a schedule; 未定 where nobody does. */
export function ownersCell({ owners }: RhythmRow, { messages, circular }: Wording): string {
  return owners.length === 0 ? messages.words.undecided : circular.demands.units(owners);
}

/** What came of an event duty. */
export function stateCell(
  { state, done, overdueDays }: DutyRow,
  year: string,
  { messages, circular }: Wording,
): string {
  const { duties } = circular.annexes;
  const word = messages.words.turnStates[state];
  if (done !== null) return duties.done(word, done, year);
  return overdueDays > 0 ? duties.overdue(word, overdueDays) : word;
}
