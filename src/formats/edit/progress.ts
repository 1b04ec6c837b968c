/** A report that was added to the plan, in words. */
import type { EditMessages, Messages } from '../../messages/messages.js';
import type { EntrySummary, ProgressReport } from '../../reports/edit/progress.js';
import type { Surface } from '../../terminal/surface.js';
import { fillLines } from '../fill.js';
import { oneLine } from './one-line.js';

type Wording = EditMessages['progress'];

/** How much of a text is shown, in characters. */
const EXCERPT = 16;

/** The entry, and what follows from it: a line each; on a terminal they break between clauses. */
export function describeProgress(
  report: ProgressReport,
  messages: Messages,
  wording: Wording,
  terminal: Surface | undefined,
): readonly string[] {
  const { entry, department, departmentAssumed, status, waitingFor } = report;
  const { statuses } = messages.words;
  const followUps = [
    ...(departmentAssumed ? [wording.assumed(department)] : []),
    ...(status.before === status.after
      ? []
      : [wording.status(entry.measure, statuses[status.before], statuses[status.after])]),
    ...(waitingFor.length > 0 ? [wording.waitingFor(entry.measure, waitingFor)] : []),
  ];
  return [...describeEntry(entry, department, messages, wording, terminal), ...followUps];
}

/** The entry in one line, on a terminal in as many as it takes. */
export function describeEntry(
  entry: EntrySummary,
  department: string,
  { words }: Messages,
  wording: Wording,
  terminal: Surface | undefined,
): readonly string[] {
  const clauses = clausesOf(entry, wording);
  const items = clauses.map((clause, at) => clause + (at < clauses.length - 1 ? words.clauseSeparator : ''));
  const head = wording.entry(entry.measure, department, entry.date);
  return terminal ? fillLines([head, ...items], terminal.width, terminal.measure) : [head + items.join('')];
}

/** What an entry says, in short or as `shorten` would have its texts. */
export function clausesOf(
  entry: EntrySummary,
  wording: Wording,
  shorten: (text: string) => string = excerpt,
): readonly string[] {
  const { percent, targets, actions, milestone, schedule, duty, evidence, note, problem, next } = entry;
  return [
    percent === null ? [] : wording.percent(percent),
    targets.map(({ name, value, unit }) => wording.target(name, value, unit)),
    actions.length > 0 ? wording.finished(actions) : [],
    milestone ? wording.milestone(milestone.title) : [],
    schedule ? wording.schedule(schedule.name, schedule.occurrence) : [],
    duty ? wording.duty(duty.name, duty.event) : [],
    note === null ? [] : wording.note(shorten(note)),
    problem === null ? [] : wording.problem(shorten(problem)),
    next === null ? [] : wording.next(shorten(next)),
    evidence.length > 0 ? wording.evidence(evidence) : [],
    entry.submit ? wording.submit : [],
    entry.nothing ? wording.nothing : [],
  ].flat();
}

/** The beginning of a text, in one line. */
function excerpt(text: string): string {
  const characters = [...oneLine(text)];
  return characters.length <= EXCERPT ? characters.join('') : `${characters.slice(0, EXCERPT - 1).join('')}…`;
}
