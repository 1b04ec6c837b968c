/** The agenda as a sheet: one row for each item. */
import type { Messages } from '../../messages/messages.js';
import type { AgendaColumn } from '../../model/columns.js';
import { weekdayOf } from '../../model/period.js';
import type { OwnPlaces } from '../../model/places.js';
import type { AgendaReport, UnknownDay } from '../../reports/agenda/agenda.js';
import { type AgendaItem, departmentsOf } from '../../reports/agenda/item.js';
import { type ColumnKind, fillPlaces, type Sheet, type SheetColumn } from '../sheet.js';
import { type AgendaWording, countsPhrase, itemDetails, itemTitle, lastDone } from './phrases.js';

/** All items of the agenda; what has no day comes last. */
export function agendaSheet(report: AgendaReport, messages: Messages, wording: AgendaWording): Sheet {
  const { columns } = wording;
  const { asOf, columns: general } = messages.reports;
  const period = wording.range(report.from, report.to);
  const count = countsPhrase(report, messages, wording);
  const notes = [...unscheduledNote(report, messages, wording), ...moreNotes(report, wording)];
  return {
    title: fillPlaces(wording.sheetTitle, { plan: report.plan }),
    name: messages.reports.papers.agenda,
    lines: [
      asOf(messages.words.date(report.asOf)),
      period,
      ...(report.asked ? [report.asked.join(messages.words.listSeparator)] : []),
      count,
    ],
    columns: [
      column('date', columns.date, 'date'),
      column('weekday', columns.weekday),
      column('kind', columns.kind),
      column('id', general.id, 'id'),
      column('title', columns.title),
      column('detail', columns.detail),
      column('departments', columns.departments),
      column('state', columns.state),
      column('done', columns.done, 'date'),
    ],
    page: { size: 'A4', landscape: true },
    blocks: [
      {
        rows: [
          ...report.days.flatMap(({ items }) => items.map((item) => toRow(item, messages, wording))),
          ...report.unknown.map((item) => toUndatedRow(item, messages, wording)),
        ],
      },
    ],
    foot: notes,
    places: { period, count, notes: notes.join('\n') } satisfies OwnPlaces<'agenda'>,
  };
}

function column(key: AgendaColumn, title: string, kind: ColumnKind = 'text'): SheetColumn {
  return { key, title, kind };
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
  return [day, '', kind, id, title, `${details}\n${wording.unknownYear(item.missingYear)}`, ...rest];
}

function unscheduledNote({ unscheduled }: AgendaReport, { words }: Messages, wording: AgendaWording): string[] {
  if (unscheduled.length === 0) return [];
  const rhythms = unscheduled.map(
    ({ measure, title, kind }) => `${measure} ${title}${words.bracket(wording.unscheduledKinds[kind])}`,
  );
  return [wording.unscheduledTitle + words.colon + rhythms.join(words.clauseSeparator)];
}

/** What the agenda does not list; a reader of paper runs no command to see it. */
function moreNotes({ overdueBefore, unstated }: AgendaReport, wording: AgendaWording): string[] {
  return [
    ...(overdueBefore > 0 ? [wording.overdueEarlier(overdueBefore)] : []),
    ...(unstated ? [wording.unstated(unstated.measures, unstated.date)] : []),
  ];
}
