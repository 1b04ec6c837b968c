/** 一、总体情况: the totals, and what they were before. */
import { ALERTS, type Status } from '../../model/state.js';
import type { CircularReport } from '../../reports/circular/circular.js';
import type { TurnCounts } from '../../reports/circular/rhythms.js';
import type { Paragraph } from '../paper/letter.js';
import { annexNumber, type Wording } from './wording.js';

/** From the end backwards, as circulars tell it. */
const ORDER: readonly Status[] = ['done', 'submitted', 'in-progress', 'not-started', 'paused', 'cancelled'];

/** The paragraphs of the first part. */
export function overallParagraphs(report: CircularReport, wording: Wording): Paragraph[] {
  const texts = [
    totalsText(report, wording),
    report.overall.now.measures === 0 ? '' : lampsText(report, wording),
    comparedText(report, wording),
    receivedText(report, wording),
  ];
  return texts.filter(Boolean).map((text) => ({ text: text.trimEnd() }));
}

function totalsText(report: CircularReport, { messages, circular }: Wording): string {
  const { overall } = circular;
  const { measures, statuses, completion, standing } = report.overall.now;
  if (measures === 0) return stageText(report, circular) + overall.none(report.plan);
  const list = ORDER.filter((status) => statuses[status] > 0)
    .map((status) => overall.count(messages.words.statuses[status], statuses[status]))
    .join(messages.words.listSeparator);
  return [
    stageText(report, circular),
    overall.measures(report.asOf, report.plan, measures),
    overall.statuses(list),
    completion.rate === null ? '' : overall.completion(completion.toFinish, completion.rate),
    standing === 0 ? '' : overall.standing(standing),
  ].join('');
}

function stageText(report: CircularReport, { overall }: Wording['circular']): string {
  const { stage, begun, period, issued, planPeriod, asOf } = report;
  return [
    stage === 'unissued' ? overall.unissued(issued) : '',
    stage === 'over' ? overall.over(planPeriod.end) : '',
    begun ? '' : overall.notBegun(period.start, period.end, asOf),
  ].join('');
}

function lampsText(report: CircularReport, { messages, circular }: Wording): string {
  const { words } = messages;
  const { alerts } = report.overall.now;
  const lamps = ALERTS.map((lamp) => circular.overall.count(words.lampHeads[lamp], alerts[lamp]));
  const unjudged = alerts.none === 0 ? [] : [circular.overall.count(words.lampHeads.none, alerts.none)];
  const annex = alerts.red + alerts.yellow === 0 ? '' : circular.overall.lampsAnnex(annexNumber(report, 'flagged'));
  return circular.overall.lamps([...lamps, ...unjudged].join(words.listSeparator)) + annex;
}

function comparedText({ overall, baseline, stage, begun }: CircularReport, { messages, circular }: Wording): string {
  const { words } = messages;
  const { change } = overall;
  if (change === null || baseline === null) return stage === 'unissued' || !begun ? '' : circular.overall.notCompared;
  const parts = [
    circular.overall.change(words.statuses.done, change.done),
    ...(change.rate === null ? [] : [circular.overall.rateChange(change.rate)]),
    circular.overall.change(words.lampHeads.red, change.red),
    circular.overall.change(words.lampHeads.yellow, change.yellow),
  ];
  return circular.overall.compared(baseline, parts.join(words.comma));
}

function receivedText(report: CircularReport, wording: Wording): string {
  const { overall } = wording.circular;
  const { received, turns, duties } = report.overall;
  const { departments, reports, nothing, finished, extensions, letters } = received;
  if (!report.begun || report.stage === 'unissued') return '';
  const annex = annexNumber(report, 'rhythms');
  return [
    reports === 0 ? overall.noReports : overall.reports(departments, reports, nothing),
    overall.office(finished, extensions, letters),
    total(turns) === 0 ? overall.noTurns : overall.turns(total(turns), countList(turns, overall.turn, wording), annex),
    total(duties) === 0 ? '' : overall.duties(total(duties), countList(duties, overall.duty, wording), annex),
  ].join('');
}

function total(counts: TurnCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function countList(
  { kept, late, missed, open, unknown }: TurnCounts,
  phrase: (word: string, count: number) => string,
  { messages, circular }: Wording,
): string {
  const { turnStates, listSeparator } = messages.words;
  const parts: readonly (readonly [string, number])[] = [
    [turnStates.kept, kept],
    [turnStates.late, late],
    [turnStates.missed, missed],
    [circular.overall.pending, open + unknown],
  ];
  return parts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => phrase(word, count))
    .join(listSeparator);
}
