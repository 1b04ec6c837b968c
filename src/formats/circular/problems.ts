/** 三、存在问题: what is late or missing, unit by unit. */

import type { Note } from '../../reports/circular/advances.js';
import type { UnitFindings } from '../../reports/circular/answerable.js';
import type { CircularReport } from '../../reports/circular/circular.js';
import { CAUSES } from '../../reports/circular/course.js';
import type { UnreportedUnit } from '../../reports/circular/units.js';
import type { Paragraph } from '../paper/letter.js';
import { eventPhrase, mergeDuties } from './event-duties.js';
import { numberPoints, onOneLine, type Wording, yearOf } from './wording.js';

/** As many measures of a unit are named with their figures. */
const LISTED = 5;

/** A point of the part. */
interface Point {
  readonly title: string;
  readonly text: string;
  readonly items?: readonly string[];
}

/** The paragraphs of the third part; where nothing is wrong, a sentence that says so. */
export function problemParagraphs(report: CircularReport, wording: Wording): Paragraph[] {
  const points = [
    overduePoint(report, wording),
    behindPoint(report, wording),
    reportingPoint(report, wording),
    missedPoint(report, wording),
    dutiesPoint(report, wording),
    difficultiesPoint(report, wording),
  ].filter((point) => point.text !== '' || (point.items ?? []).length > 0);
  const { problems } = wording.circular;
  if (points.length === 0) return [{ text: problems.none(report.asOf) }];
  return [...causesText(report, wording).map((text) => ({ text })), ...numberPoints(points, wording)];
}

function causesText({ problems, asOf }: CircularReport, { messages, circular }: Wording): string[] {
  const { red, yellow, causes } = problems;
  if (red + yellow === 0) return [];
  const list = CAUSES.filter((cause) => causes[cause] > 0).map((cause) =>
    circular.overall.count(circular.problems.causes[cause], causes[cause]),
  );
  return [circular.problems.flagged(asOf, red, yellow, list.join(messages.words.listSeparator))];
}

function overduePoint({ problems }: CircularReport, wording: Wording): Point {
  const { circular, messages } = wording;
  const { causes, overdue, waiting } = problems;
  const items = waiting.map(({ measure, title, amount }) => circular.problems.waitingItem(measure, title, amount));
  return {
    title: circular.problems.titles.overdue,
    text:
      unitsText(causes.overdue, overdue, circular.problems.overdue, wording) +
      (items.length === 0 ? '' : circular.problems.waiting(items.length, items.join(messages.words.listSeparator))),
  };
}

function behindPoint({ problems }: CircularReport, wording: Wording): Point {
  const { titles, behind } = wording.circular.problems;
  return { title: titles.behind, text: unitsText(problems.causes.behind, problems.behind, behind, wording) };
}

function unitsText(
  measures: number,
  units: readonly UnitFindings[],
  phrase: (measure: string, amount: number) => string,
  wording: Wording,
): string {
  if (measures === 0) return '';
  const list = units.map((unit) => unitText(unit, phrase, wording));
  const named = units.reduce((sum, { items }) => sum + items.length, 0);
  return wording.circular.problems.units(measures, list.join(wording.messages.words.clauseSeparator), named > measures);
}

/** A unit with the number of its measures and the worst of them; the annex has all. */
function unitText(
  { unit, items }: UnitFindings,
  phrase: (measure: string, amount: number) => string,
  { messages, circular }: Wording,
): string {
  const worst = items.slice(0, LISTED).map(({ measure, amount }) => phrase(measure, amount));
  const more = items.length > LISTED ? circular.problems.andMore : '';
  return circular.problems.unit(unit, items.length, worst.join(messages.words.listSeparator) + more);
}

function reportingPoint({ problems: found, alerts }: CircularReport, wording: Wording): Point {
  const { problems } = wording.circular;
  const { clauseSeparator } = wording.messages.words;
  const units = groupByDays(found.unreported).map(([days, names]) => problems.unreportedUnits(names, days));
  const silent = found.silent.map((unit) => unitText(unit, problems.silent, wording));
  return {
    title: problems.titles.reporting,
    text:
      (units.length === 0 ? '' : problems.unreported(found.unreported.length, units.join(clauseSeparator))) +
      (silent.length === 0 ? '' : problems.silentUnits(alerts.staleDays, silent.join(clauseSeparator))),
  };
}

/** The longest silence first. */
function groupByDays(units: readonly UnreportedUnit[]): [number, string[]][] {
  const groups = new Map<number, string[]>();
  for (const { unit, days } of units) groups.set(days, [...(groups.get(days) ?? []), unit]);
  return [...groups].sort(([a], [b]) => b - a);
}

function missedPoint({ problems: found, overall }: CircularReport, { messages, circular }: Wording): Point {
  const { problems, demands } = circular;
  const list = found.missed.map(({ owedBy, name, measure, missed, inRow }) =>
    problems.missedBy(demands.units(owedBy), name, measure, missed, inRow),
  );
  const text =
    list.length === 0 ? '' : problems.missed(overall.turns.missed, list.join(messages.words.clauseSeparator));
  return { title: problems.titles.missed, text };
}

function dutiesPoint(report: CircularReport, { messages, circular }: Wording): Point {
  const { problems } = circular;
  const year = yearOf(report);
  const list = mergeDuties(report.problems.duties).map((duty) =>
    problems.duty(
      circular.demands.units(duty.owedBy),
      duty.name,
      duty.measure,
      eventPhrase(duty, year, circular),
      problems.day(duty.deadline ?? duty.eventDate, year),
      duty.overdueDays,
    ),
  );
  const count = report.problems.duties.length;
  const text = count === 0 ? '' : problems.duties(count, list.join(messages.words.clauseSeparator));
  return { title: problems.titles.duties, text };
}

function difficultiesPoint(report: CircularReport, wording: Wording): Point {
  const year = yearOf(report);
  const items = report.problems.difficulties.map((note) => difficultyText(note, year, wording));
  return { title: wording.circular.problems.titles.difficulties, text: '', items };
}

function difficultyText({ measure, title, department, date, text }: Note, year: string, wording: Wording): string {
  const { advances, problems } = wording.circular;
  const from = advances.from(department, date, year, null);
  return problems.difficulty(measure, title, onOneLine(text, wording.messages), from);
}
