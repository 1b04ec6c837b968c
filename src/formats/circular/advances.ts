/** 二、主要进展: what each section achieved. */

import type { Advance, DatedFact, Note } from '../../reports/circular/advances.js';
import type { CircularReport } from '../../reports/circular/circular.js';
import type { Paragraph } from '../paper/letter.js';
import { numberPoints, onOneLine, type Wording, yearOf } from './wording.js';

/** The paragraphs of the second part: a point for each section. */
export function advanceParagraphs(report: CircularReport, wording: Wording): Paragraph[] {
  const year = yearOf(report);
  const points = report.advances.map((advance) => ({
    title: advance.title,
    text: sectionText(advance, year, wording),
    items: advance.notes.map((note) => noteText(note, year, wording)),
  }));
  return points.length === 0 ? [{ text: wording.circular.advances.nothing.trimEnd() }] : numberPoints(points, wording);
}

function sectionText(advance: Advance, year: string, { messages, circular }: Wording): string {
  const { measures, completion, finished, milestones, targets, notes } = advance;
  const { advances } = circular;
  const { listSeparator } = messages.words;
  const facts = (list: readonly DatedFact[]) =>
    list.map(({ measure, title, date }) => advances.dated(measure, title, date, year)).join(listSeparator);
  const reached = targets.map(({ measure, name, actual, goal, unit }) =>
    advances.target(measure, name, actual, goal, unit),
  );
  const isQuiet = finished.length + milestones.length + targets.length + notes.length === 0;
  return [
    advances.section(measures, completion.done, completion.rate),
    finished.length === 0 ? '' : advances.finished(facts(finished)),
    milestones.length === 0 ? '' : advances.milestones(facts(milestones)),
    reached.length === 0 ? '' : advances.targets(reached.join(listSeparator)),
    isQuiet ? advances.nothing : '',
  ].join('');
}

function noteText(note: Note, year: string, { messages, circular }: Wording): string {
  const { advances } = circular;
  const from = advances.from(note.department, note.date, year, note.percent);
  return advances.note(note.measure, note.title, onOneLine(note.text, messages), from);
}
