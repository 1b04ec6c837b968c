/** The receipt on paper: who returned what, what was taken, what waits, what was refused, which extensions were asked for. */
import type { CollectReport, ReplyEntry } from '../../reports/collect/collect.js';
import type { ConflictReport } from '../../reports/collect/side-by-side.js';
import { clausesOf } from '../edit/progress.js';
import type { Sheet, SheetColumn } from '../sheet.js';
import { reasonLines } from './conflict-text.js';
import { fieldPhrase } from './field-phrase.js';
import { overviewSheet } from './overview-sheet.js';
import { refusalNotes } from './refusals.js';
import { type CollectWords, duePhrase, type FaultNote, placePhrase } from './style.js';

/** The sheets of a receipt; those without rows are left out, but for the first. */
export function receiptSheets(report: CollectReport, faults: readonly FaultNote[], words: CollectWords): Sheet[] {
  const sheets = [
    entriesSheet(words.receipt.paper.taken, report.taken, words),
    entriesSheet(words.receipt.paper.there, report.there, words),
    conflictSheet(report.conflicts, words),
    refusalSheet(report, faults, words),
    extensionSheet(report, words),
  ];
  return [
    overviewSheet(report, faults, words),
    ...sheets.filter(({ blocks }) => blocks.some(({ rows }) => rows.length > 0)),
  ];
}

function makeSheet(title: string, columns: readonly SheetColumn[], rows: readonly (readonly string[])[]): Sheet {
  return { title, lines: [], columns, blocks: [{ rows }], foot: [], page: { size: 'A4', landscape: true } };
}

const text = (title: string): SheetColumn => ({ title, kind: 'text' });
const merged = (title: string): SheetColumn => ({ title, kind: 'text', merge: true });
const id = (title: string): SheetColumn => ({ title, kind: 'id' });

function entriesSheet(title: string, list: readonly ReplyEntry[], words: CollectWords): Sheet {
  const { receipt, messages, progress } = words;
  const { columns, paper } = receipt;
  return makeSheet(
    title,
    [merged(columns.department), id(paper.id), text(columns.measure), text(columns.content), text(columns.place)],
    list.map(({ department, title: measure, entry, from }) => [
      department,
      entry.measure,
      measure,
      clausesOf(entry, progress, (whole) => whole).join(messages.words.clauseSeparator),
      from.map((place) => placePhrase(place, words)).join('\n'),
    ]),
  );
}

/** A row for each field: the plan's word, and that of each file with its place. */
function conflictSheet(conflicts: readonly ConflictReport[], words: CollectWords): Sheet {
  const { columns, paper, side } = words.receipt;
  return makeSheet(
    paper.conflicts,
    [
      merged(columns.department),
      { ...id(paper.id), merge: true },
      merged(columns.why),
      text(side.field),
      text(side.plan),
      text(side.file(null)),
    ],
    conflicts.flatMap((conflict) =>
      conflict.fields.map(({ field, plan, replies }) => [
        conflict.department,
        conflict.measure,
        reasonLines(conflict, words).join('\n'),
        words.receipt.fields[field],
        plan ? fieldPhrase(field, plan.value, words) + words.receipt.dated(plan.date) : words.receipt.none,
        replies
          .map((reply) =>
            reply
              ? fieldPhrase(field, reply.value, words) + words.messages.words.bracket(placePhrase(reply.place, words))
              : words.receipt.none,
          )
          .join('\n'),
      ]),
    ),
  );
}

/** Rows that cannot be taken, that were not understood, that wait for others, or that were left out by choice. */
function refusalSheet(report: CollectReport, faults: readonly FaultNote[], words: CollectWords): Sheet {
  const { columns, paper, none } = words.receipt;
  const entries = (list: readonly ReplyEntry[], why: string) =>
    list.flatMap(({ department, entry, from }) =>
      from.map((place): FaultNote => ({ department, place, text: entry.measure + words.messages.words.colon + why })),
    );
  const notes = [
    ...refusalNotes(report.refused, words),
    ...faults,
    ...entries(report.waiting, paper.waiting),
    ...entries(report.left, paper.left),
  ];
  return makeSheet(
    paper.refused,
    [text(columns.department), text(columns.place), text(columns.why)],
    notes.map((note) => [note.department ?? none, placePhrase(note.place, words), note.text]),
  );
}

function extensionSheet({ extensions }: CollectReport, words: CollectWords): Sheet {
  const { columns, paper, none } = words.receipt;
  return makeSheet(
    paper.extensions,
    [text(columns.department), id(paper.id), text(columns.measure), text(paper.due), text(paper.to), text(paper.asked)],
    extensions.map((one) => [
      one.department,
      one.measure,
      one.title,
      duePhrase(one.due, words) ?? none,
      duePhrase(one.to, words) ?? none,
      one.text,
    ]),
  );
}
