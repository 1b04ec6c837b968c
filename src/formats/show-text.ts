/** Everything about a task or measure on the terminal. */
import type { Messages } from '../messages/messages.js';
import { parsePeriod } from '../model/period.js';
import { ROLES } from '../model/role.js';
import type { MeasureDetail, ShowReport } from '../reports/show.js';
import type { Surface } from '../terminal/surface.js';
import { asOfPhrase, renderHeading } from './heading.js';
import { lampSpan } from './lamps.js';
import { actionPhrase, extensionPhrase, namesInRole, owedByPhrase } from './phrases.js';
import { reasonPhrases } from './reasons.js';
import {
  letterLine,
  paceLines,
  partyLines,
  percentLines,
  startedLine,
  suggestionLines,
  targetLines,
  turnsLine,
} from './show-supervision.js';
import { wrapText } from './wrap.js';

/** The task's heading, then each measure with all that is known of it. */
export function formatShow(
  report: ShowReport,
  clampedFrom: string | undefined,
  messages: Messages,
  surface: Surface,
): string {
  const { words, reports } = messages;
  const section = words.sectionTitle(report.section.id, report.section.title);
  const task = `${reports.show.task(report.task.id)}${words.colon}${report.task.title}`;
  const heading = [
    ...renderHeading(task, [section], surface),
    surface.palette.faint(
      [asOfPhrase(report.asOf, clampedFrom, messages), words.statuses[report.task.status]].join('  '),
    ),
  ];
  const fields = report.measures.map((measure) =>
    fieldsOf(measure, messages, surface).filter(({ lines }) => lines.length > 0),
  );
  const width = Math.max(...fields.flat().map(({ label }) => surface.measure(label)));
  const measures = report.measures.map((measure, at) => [
    `${surface.palette.code(measure.id)}  ${surface.palette.head(measure.title)}`,
    ...(fields[at] ?? []).flatMap(({ label, lines }) => renderField(label, lines, width, surface)),
  ]);
  return `${[heading, ...measures].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

interface Field {
  readonly label: string;
  readonly lines: readonly string[];
}

function renderField(
  label: string,
  lines: readonly string[],
  labelWidth: number,
  { measure, palette, width }: Surface,
): string[] {
  const indent = labelWidth + 4;
  const wrapped = lines.flatMap((line) => hangingLines(line, width - indent, measure));
  return wrapped.map((line, index) => {
    const head = index === 0 ? label : '';
    return `  ${palette.faint(head)}${' '.repeat(labelWidth - measure(head) + 2)}${line}`;
  });
}

/** Later lines of an item stand under its text, not under its box or number. */
function hangingLines(line: string, width: number, measure: Surface['measure']): string[] {
  const [mark = ''] = /^(?:□|\d+\.) /.exec(line) ?? [];
  const hang = measure(mark);
  const [first = '', ...rest] = wrapText(line.slice(mark.length), width - hang, measure);
  return [mark + first, ...rest.map((text) => ' '.repeat(hang) + text)];
}

function fieldsOf(measure: MeasureDetail, messages: Messages, surface: Surface): Field[] {
  const { words, reports } = messages;
  const { show } = reports;
  const list = words.listSeparator;
  const status = [words.statuses[measure.status], lampText(measure, messages, surface)].filter(Boolean).join('  ');
  return [
    { label: show.state, lines: [status] },
    { label: show.reasons, lines: reasonPhrases(measure.reasons, messages) },
    { label: show.percentLabel, lines: percentLines(measure, messages) },
    { label: show.pace, lines: paceLines(measure, messages, surface) },
    { label: show.due, lines: [dueLine(measure, messages)] },
    { label: show.start, lines: measure.start === null ? [] : [words.date(measure.start)] },
    ...ROLES.map((role) => ({
      label: words.roles[role],
      lines: [namesInRole(measure, role, messages)].filter(Boolean),
    })),
    { label: show.thresholds, lines: measure.ownAlerts ? [show.ownThresholds(measure.alerts)] : [] },
    { label: show.collator, lines: measure.collator === null ? [] : [measure.collator] },
    {
      label: show.actions,
      lines: measure.actions.map((action) => `□ ${actionPhrase(action, messages)}`),
    },
    { label: show.parties, lines: partyLines(measure, messages) },
    { label: show.targets, lines: targetLines(measure, messages) },
    {
      label: show.schedules,
      lines: measure.schedules.flatMap((schedule) => scheduleLines(schedule, measure, messages)),
    },
    { label: show.triggers, lines: measure.triggers.map((trigger) => triggerLine(trigger, messages)) },
    { label: show.started, lines: measure.started.map((duty) => startedLine(duty, messages)) },
    { label: show.milestones, lines: measure.milestones.map((milestone) => milestoneLine(milestone, messages)) },
    { label: show.after, lines: measure.after.length > 0 ? [measure.after.join(list)] : [] },
    { label: show.extensions, lines: measure.extensions.map((extension) => extensionLine(extension, messages)) },
    { label: show.decisions, lines: measure.decisions.map((decision) => decisionLine(decision, messages)) },
    { label: show.letters, lines: measure.letters.map((letter) => letterLine(letter, messages)) },
    { label: show.suggestion, lines: suggestionLines(measure, messages) },
    { label: show.progress, lines: measure.progress.map((entry) => progressLine(entry, messages)) },
    { label: show.source, lines: measure.source ? [words.source(measure.source.item, measure.source.clause)] : [] },
  ];
}

function lampText({ alert }: MeasureDetail, messages: Messages, { palette }: Surface): string {
  const { text, paint } = lampSpan(alert, messages, palette);
  return (paint ?? String)(text);
}

function dueLine(measure: MeasureDetail, messages: Messages): string {
  const { due, standing, effectiveDue } = measure;
  const { words, reports } = messages;
  const moved = extensionPhrase(measure, messages);
  const period = due === null ? undefined : parsePeriod(due);
  if (period) return words.due(period) + (moved === undefined ? '' : words.bracket(moved));
  return standing ? reports.show.standingDue : reports.show.noDue(effectiveDue);
}

function scheduleLines(
  schedule: MeasureDetail['schedules'][number],
  measure: MeasureDetail,
  messages: Messages,
): string[] {
  const { name, every, from, owedBy } = schedule;
  const { words, reports } = messages;
  const start = from === null ? '' : words.comma + reports.show.from(words.date(from));
  const counts = turnsLine(schedule, measure, messages);
  return [
    name + words.colon + words.every(every) + start + owedByPhrase(owedBy, messages),
    ...(counts === '' ? [] : [`  ${counts}`]),
  ];
}

function triggerLine(
  { eventName, within, name, owedBy }: MeasureDetail['triggers'][number],
  messages: Messages,
): string {
  const { words } = messages;
  return words.afterEvent(eventName, words.within(within), name) + owedByPhrase(owedBy, messages);
}

function milestoneLine(
  { title, due, done }: MeasureDetail['milestones'][number],
  { words, reports }: Messages,
): string {
  const period = parsePeriod(due);
  const state = done === null ? '' : words.bracket(reports.show.milestoneDone(words.date(done)));
  return (period ? words.due(period) : due) + words.colon + title + state;
}

function extensionLine(
  { date, from, to, reason, approvedBy }: MeasureDetail['extensions'][number],
  messages: Messages,
): string {
  const { words, reports } = messages;
  return `${date} ${reports.show.extension(from ?? words.undecided, to, reason, approvedBy)}`;
}

function decisionLine(
  { date, status, by, reason }: MeasureDetail['decisions'][number],
  { words, reports }: Messages,
): string {
  return `${date} ${reports.show.decision(words.officeStatuses[status], by)}${reason === undefined ? '' : words.clauseSeparator + reason}`;
}

function progressLine(entry: MeasureDetail['progress'][number], { words, reports }: Messages): string {
  const { show } = reports;
  const parts = [
    entry.percent === undefined ? undefined : show.percent(entry.percent),
    entry.note,
    entry.problem === undefined ? undefined : show.problem(entry.problem),
    entry.next === undefined ? undefined : show.next(entry.next),
    entry.nothing ? show.nothing : undefined,
    entry.submit ? show.submit : undefined,
  ];
  return `${entry.date} ${entry.department}${words.colon}${parts.filter((part) => part !== undefined).join(words.clauseSeparator)}`;
}
