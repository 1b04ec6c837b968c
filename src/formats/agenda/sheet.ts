/** The agenda as a sheet: one row for each item. */
import type { Messages } from '../../messages/messages.js';
import { weekdayOf } from '../../model/period.js';
import type { AgendaReport, UnknownDay } from '../../reports/agenda/agenda.js';
import { type AgendaItem, departmentsOf } from '../../reports/agenda/item.js';
import type { Sheet } from '../sheet.js';
import { type AgendaWording, agendaNotes, countsPhrase, itemDetails, itemTitle, lastDone } from './phrases.js';

/** The agenda for csv and md; what has no day comes last. */
export function agendaSheet(report: AgendaReport, messages: Messages, wording: AgendaWording): Sheet {
  const { columns } = wording;
  const { asOf, columns: general } = messages.reports;
  return {
    title: report.plan,
    lines: [
      asOf(messages.words.date(report.asOf)),
      wording.range(report.from, report.to),
      ...(report.asked ? [report.asked.join(messages.words.listSeparator)] : []),
      countsPhrase(report, messages, wording),
    ],
    columns: [
      { title: columns.date, kind: 'text' },
      { title: columns.weekday, kind: 'text' },
      { title: columns.kind, kind: 'text' },
      { title: general.id, kind: 'id' },
      { title: columns.title, kind: 'text' },
      { title: columns.detail, kind: 'text' },
      { title: columns.departments, kind: 'text' },
      { title: columns.state, kind: 'text' },
      { title: columns.done, kind: 'text' },
    ],
    blocks: [
      {
        rows: [
          ...report.days.flatMap(({ items }) => items.map((item) => toRow(item, messages, wording))),
          ...report.unknown.map((item) => toUndatedRow(item, messages, wording)),
        ],
      },
    ],
    foot: [...unscheduledNote(report, messages, wording), ...agendaNotes(report, wording)],
  };
}

function toRow(item: AgendaItem, messages: Messages, wording: AgendaWording): string[] {
  return [
    item.date,
    wording.weekday(weekdayOf(item.date)),
    wording.kinds[item.kind],
    item.measure,
    itemTitle(item, messages, wording),
    itemDetails(item, messages, wording).join('\n'),
    departmentsOf(item).join(messages.words.listSeparator),
    wording.states[item.state],
    lastDone(item),
  ];
}

function toUndatedRow(item: UnknownDay, messages: Messages, wording: AgendaWording): string[] {
  const [, , kind = '', id = '', title = '', details = '', ...rest] = toRow(item, messages, wording);
  const day = wording.states.unknown + messages.words.bracket(item.date);
  return [day, '', kind, id, title, `${details}\n${wording.missingYear(item.missingYear)}`, ...rest];
}

function unscheduledNote({ unscheduled }: AgendaReport, { words }: Messages, wording: AgendaWording): string[] {
  if (unscheduled.length === 0) return [];
  const rhythms = unscheduled.map(
    ({ measure, title, kind }) => `${measure} ${title}${words.bracket(wording.unscheduledKinds[kind])}`,
  );
  return [wording.unscheduledTitle + words.colon + rhythms.join(words.clauseSeparator)];
}
