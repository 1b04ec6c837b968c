/** 四、下步要求: what falls due, who has to report, and what the office might do. */

import type { CircularReport } from '../../reports/circular/circular.js';
import type { DueItem, NextTurns, SuggestedItem } from '../../reports/circular/coming.js';
import type { Paragraph } from '../paper/letter.js';
import { eventPhrase, mergeDuties } from './event-duties.js';
import { annexNumber, numberPoints, type Wording, yearOf } from './wording.js';

/** The paragraphs of the fourth part. */
export function demandParagraphs(report: CircularReport, wording: Wording): Paragraph[] {
  const { titles } = wording.circular.demands;
  const points = [
    { title: titles.due, ...dueText(report, wording) },
    { title: titles.turns, text: turnsText(report, wording) },
    { title: titles.duties, text: dutiesText(report, wording) },
    { title: titles.rectify, text: rectifyText(report, wording) },
    { title: titles.reports, text: reportsText(report, wording) },
    { title: titles.waiting, text: waitingText(report, wording) },
    { title: titles.suggestions, text: suggestionsText(report, wording) },
  ];
  return numberPoints(
    points.filter(({ text }) => text !== ''),
    wording,
  );
}

function dueText(report: CircularReport, wording: Wording): { text: string; items?: readonly string[] } {
  const { start, end, due } = report.demands;
  const { demands } = wording.circular;
  if (due.length === 0) {
    const { end: last } = report.planPeriod;
    return { text: start > last ? demands.nothingMore(last) : demands.nothingDue(start, end) };
  }
  return {
    text: demands.due(start, end, due.length),
    items: due.map((item) => dueItemText(item, yearOf(report), wording)),
  };
}

function dueItemText({ date, kind, measure, title, units }: DueItem, year: string, { circular }: Wording): string {
  const { demands } = circular;
  const titles = { measure: (text: string) => text, milestone: demands.milestone, target: demands.target };
  return demands.item(date, year, measure, titles[kind](title), demands.units(units));
}

function turnsText(report: CircularReport, { messages, circular }: Wording): string {
  const { start, end, turns } = report.demands;
  if (turns.length === 0) return '';
  const year = yearOf(report);
  const count = turns.reduce((sum, line) => sum + line.turns, 0);
  const list = turns.map((line) => turnText(line, year, circular));
  return circular.demands.turns(start, end, count, list.join(messages.words.clauseSeparator));
}

function turnText(
  { name, measure, owedBy, turns, first }: NextTurns,
  year: string,
  { demands }: Wording['circular'],
): string {
  const when = first === null ? demands.firstUnknown : demands.first(first, year, turns);
  return demands.turn(name, measure, demands.units(owedBy), turns, when);
}

function dutiesText(report: CircularReport, { messages, circular }: Wording): string {
  const year = yearOf(report);
  const list = mergeDuties(report.demands.duties).map((duty) =>
    circular.demands.duty(
      circular.demands.units(duty.owedBy),
      duty.name,
      duty.measure,
      eventPhrase(duty, year, circular),
      circular.problems.day(duty.deadline ?? duty.eventDate, year),
    ),
  );
  const count = report.demands.duties.length;
  return count === 0 ? '' : circular.problems.duties(count, list.join(messages.words.clauseSeparator));
}

function rectifyText(report: CircularReport, { circular }: Wording): string {
  return report.annexes.flagged.length === 0 ? '' : circular.demands.rectify(annexNumber(report, 'flagged'));
}

function reportsText({ demands, problems }: CircularReport, { messages, circular }: Wording): string {
  const { reporters, pending, end } = demands;
  const late = problems.unreported.filter(({ outside }) => !outside).length;
  const asked = problems.unreported.filter(({ outside }) => outside).map(({ unit }) => unit);
  return [
    reporters === 0 ? '' : circular.demands.reports(reporters, end),
    late === 0 ? '' : circular.demands.late(late),
    asked.length === 0 ? '' : circular.demands.asked(asked.join(messages.words.listSeparator)),
    pending.length === 0 ? '' : circular.demands.pending(pending.length, pending.join(messages.words.listSeparator)),
  ].join('');
}

function waitingText({ demands }: CircularReport, { messages, circular }: Wording): string {
  const list = demands.waiting.map(({ measure, title }) => circular.demands.waitingItem(measure, title));
  return list.length === 0 ? '' : circular.demands.waiting(list.length, list.join(messages.words.listSeparator));
}

function suggestionsText(report: CircularReport, wording: Wording): string {
  const { messages, circular } = wording;
  return report.demands.suggestions
    .map(({ step, items }) => {
      const list = items.map((item) => suggestedText(item, yearOf(report), wording));
      return circular.demands.suggestion(messages.words.ladderSteps[step], list.join(messages.words.clauseSeparator));
    })
    .join('');
}

function suggestionReason(because: SuggestedItem['because'], { messages, circular }: Wording): string {
  if (because.kind === 'missed') return circular.demands.missedTurns(because.turns);
  const overdue = messages.words.reasons.overdue(because.days);
  return because.kind === 'duty' ? circular.demands.lateDuty(because.name, overdue) : overdue;
}

function suggestedText(
  { to, measure, because, lastLetter }: SuggestedItem,
  year: string,
  { messages, circular }: Wording,
): string {
  const { demands } = circular;
  const { ladderSteps } = messages.words;
  const reason = suggestionReason(because, { messages, circular });
  const sent = lastLetter === null ? '' : demands.sent(ladderSteps[lastLetter.step], lastLetter.date, year);
  return demands.suggested(demands.units(to), measure, reason, sent);
}
