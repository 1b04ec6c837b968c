/** The lines of `show` that tell how a measure goes: percent, pace, each department, targets, turns, letters. */
import type { Messages } from '../messages/messages.js';
import { TURN_STATES } from '../model/state.js';
import type { MeasureDetail } from '../reports/show.js';
import type { Surface } from '../terminal/surface.js';
import { drawMarkedBar } from './marked-bar.js';
import { targetPhrase } from './phrases.js';

const BAR = 20;

/** The percent and whose word it is. */
export function percentLines({ percent }: MeasureDetail, { words, reports }: Messages): string[] {
  return percent === null ? [] : [reports.show.percentOf(percent.value, words.percentBases[percent.basis])];
}

/** A bar with a mark where the measure should be, and the pace in words. */
export function paceLines({ pace }: MeasureDetail, { words, reports }: Messages, surface: Surface): string[] {
  if (pace === null) return [];
  const { word, actual, expected, basis } = pace;
  return [
    `${drawMarkedBar(actual, expected, BAR, surface)}  ${reports.show.paceOf(words.paces[word], actual, expected, basis)}`,
  ];
}

/** Each department's own state, where anybody has reported or owes a report. */
export function partyLines({ parties }: MeasureDetail, { words, reports }: Messages): string[] {
  return parties.map(({ name, progress, percent, lastReport }) =>
    reports.show.party(name, words.partyProgress[progress], percent, lastReport),
  );
}

/** The targets with what was reached. */
export function targetLines({ targets, targetValues }: MeasureDetail, messages: Messages): string[] {
  const { words, reports } = messages;
  return targets.map((target, at) => {
    const value = targetValues[at];
    const reached =
      value === undefined || value.actual === null
        ? ''
        : reports.show.targetValue(`${value.actual}${target.unit}`, words.targetStandings[value.standing]);
    return targetPhrase(target, messages) + reached;
  });
}

/** How many turns were kept, late and missed, and the next one; empty where none can be counted. */
export function turnsLine(
  { id, kind, counts }: MeasureDetail['schedules'][number],
  { turns }: MeasureDetail,
  { words, reports }: Messages,
): string {
  if (kind !== 'counted') return kind === 'open' ? '' : words.scheduleKinds[kind];
  const past = TURN_STATES.filter((state) => state !== 'open' && counts[state] > 0);
  const own = turns.find(({ schedule }) => schedule === id)?.turns ?? [];
  const next = own.find(({ state }) => state === 'open')?.deadline ?? null;
  const parts = past.map((state) => `${words.turnStates[state]} ${counts[state]}`);
  return reports.show.turnCounts(parts.join(words.listSeparator), next);
}

/** A duty that an event has started. */
export function startedLine(
  { event, eventName, name, owedBy, deadline, state }: MeasureDetail['started'][number],
  { words, reports }: Messages,
): string {
  const who = owedBy.join(words.listSeparator);
  return reports.show.startedDuty(
    `${eventName} ${event}`,
    name,
    who,
    deadline ?? words.undecided,
    words.turnStates[state],
  );
}

/** A letter that was sent, with its reply. */
export function letterLine(
  { date, step, number, to, replyDue, reply }: MeasureDetail['letters'][number],
  { words, reports }: Messages,
): string {
  const { show } = reports;
  const asked = replyDue === undefined ? '' : show.replyDue(replyDue);
  const answer = reply ? show.replied(reply.date, reply.note ?? null) : replyDue === undefined ? '' : show.noReply;
  return `${date} ${show.letter(words.ladderSteps[step], number ?? null, to)}${asked}${answer}`;
}

/** The step that the ladder asks for. */
export function suggestionLines({ suggestion }: MeasureDetail, { words, reports }: Messages): string[] {
  if (suggestion === null) return [];
  return [reports.show.suggestStep(words.ladderSteps[suggestion.step], suggestion.to.join(words.listSeparator))];
}
