/** A conflict on the terminal: what the plan says beside what each of the files says. */
import type { ConflictReport, LaterRecord } from '../../reports/collect/side-by-side.js';
import { printable } from '../../terminal/printable.js';
import type { Surface } from '../../terminal/surface.js';
import { oneLine } from '../edit/one-line.js';
import { fillLines } from '../fill.js';
import { renderTable, type Span } from '../table.js';
import { fieldPhrase } from './field-phrase.js';
import { type CollectWords, placePhrase } from './style.js';

/** As many replies stand beside each other as can be read on a narrow terminal. */
const BESIDE = 2;

/** More replies than these only take room: a file that holds so many has to be mended. */
const SHOWN = 6;

/** Heading, reasons, and a table for every two replies. */
export function formatConflict(conflict: ConflictReport, words: CollectWords, surface: Surface): string[] {
  const { palette, width, measure } = surface;
  const { receipt } = words;
  const wrap = (text: string) => fillLines([printable(text)], width - 1, measure).map((line) => ` ${line}`);
  const shown = conflict.replies.slice(0, SHOWN);
  const starts = shown.flatMap((_, at) => (at % BESIDE === 0 ? [at] : []));
  const more = conflict.replies.length - shown.length;
  return [
    ...wrap(`${conflict.measure} ${conflict.department}  ${oneLine(conflict.title)}`).map(palette.head),
    ...reasonLines(conflict, words).flatMap(wrap),
    ...shown.flatMap((places, at) => {
      const label = receipt.side.file(conflict.replies.length > 1 ? at + 1 : null);
      return wrap(label + words.messages.words.colon + sourcePhrase(places, words));
    }),
    ...starts.flatMap((from) => renderSide(conflict, from, words, surface)),
    ...(more > 0 ? wrap(receipt.moreReplies(more)) : []),
  ];
}

function sourcePhrase(places: ConflictReport['replies'][number], words: CollectWords): string {
  return words.receipt.places(places.slice(0, SHOWN).map((place) => placePhrase(place, words)));
}

/** Why somebody has to choose, and what the plan has recorded meanwhile. */
export function reasonLines(conflict: ConflictReport, { receipt, messages }: CollectWords): string[] {
  const { reasons, asOf, since, decision, departments, measure } = conflict;
  const isChanged = reasons.includes('changed');
  const records = since.map((record) => recordPhrase(record, receipt));
  return [
    receipt.reasonLine(
      reasons.map((reason) => receipt.reasons[reason]),
      messages.words.date(asOf),
    ),
    ...(reasons.includes('closed') && decision ? [receipt.decisionLine(recordPhrase(decision, receipt))] : []),
    ...(isChanged && records.length > 0 ? [receipt.sinceLine(records)] : []),
    ...(isChanged && records.length === 0 ? [receipt.otherChange(measure)] : []),
    ...(reasons.includes('not-own') ? [receipt.ownersLine(departments)] : []),
  ];
}

function recordPhrase(record: LaterRecord, { since }: CollectWords['receipt']): string {
  switch (record.kind) {
    case 'decision':
      return since.decision(record.date, record.status, oneLine(record.by));
    case 'extension':
      return since.extension(record.date, record.from, record.to);
    case 'report':
      return since.report(record.date);
  }
}

function renderSide(conflict: ConflictReport, from: number, words: CollectWords, surface: Surface): string[] {
  const { receipt } = words;
  const { palette } = surface;
  const isOnly = conflict.replies.length === 1;
  const numbers = conflict.replies.slice(from, from + BESIDE).map((_, at) => from + at);
  const spans = (text: string, note: string): Span[] =>
    text.split('\n').map((line, at, lines) => ({ text: printable(line) + (at === lines.length - 1 ? note : '') }));
  return renderTable(
    {
      columns: [
        { title: receipt.side.field },
        { title: receipt.side.plan, minimum: 16 },
        ...numbers.map((at) => ({ title: receipt.side.file(isOnly ? null : at + 1), minimum: 16 })),
      ],
      rows: conflict.fields.map(({ field, plan, replies }) => [
        { text: receipt.fields[field], paint: palette.faint },
        plan ? spans(fieldPhrase(field, plan.value, words), receipt.dated(plan.date)) : receipt.none,
        ...numbers.map((at) => {
          const reply = replies[at];
          return reply
            ? spans(fieldPhrase(field, reply.value, words), receipt.cell(printable(reply.place.cell)))
            : receipt.none;
        }),
      ]),
    },
    surface,
    2,
  );
}
