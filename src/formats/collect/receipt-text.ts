/** The receipt on the terminal: what was taken, what waits, what was refused, who has not answered. */
import type { CollectReport, ExtensionRequest, ReplyEntry } from '../../reports/collect/collect.js';
import { printable } from '../../terminal/printable.js';
import type { Surface } from '../../terminal/surface.js';
import { oneLine } from '../edit/one-line.js';
import { clausesOf } from '../edit/progress.js';
import { fillLines } from '../fill.js';
import { renderHeading } from '../heading.js';
import { renderTable, type TableCell } from '../table.js';
import { formatConflict } from './conflict-text.js';
import { refusalNotes } from './refusals.js';
import { type CollectWords, duePhrase, type FaultNote, placePhrase } from './style.js';

/** What a receipt on the terminal is made of. */
export interface ReceiptText {
  readonly report: CollectReport;
  readonly faults: readonly FaultNote[];
  /** Nothing is written: texts are shown whole. */
  readonly isPreview: boolean;
  /** The conflicts were shown before. */
  readonly isAsked: boolean;
}

/** The receipt with a final line break. */
export function formatReceipt(text: ReceiptText, words: CollectWords, surface: Surface): string {
  const { report, faults, isPreview } = text;
  const { receipt, messages } = words;
  const facts = receipt.facts(report.returned.length, messages.words.date(report.date));
  const wrap = wrapIn(surface);
  const entries = (title: string, list: readonly ReplyEntry[]) =>
    list.length === 0 ? [] : [block(title, renderEntries(list, isPreview, words, surface), surface)];
  const refused = refusalNotes(report.refused, words);
  const blocks = [
    renderHeading(printable(oneLine(report.plan)), facts, surface),
    wrap(receipt.answers(report.answered.length, report.blank.length, report.silent.length)),
    ...(report.taken.length === 0 ? [wrap(receipt.nothingTaken)] : []),
    ...entries(receipt.taken(report.taken.length, isPreview), report.taken),
    ...entries(receipt.there(report.there.length), report.there),
    ...conflictBlocks(text, words, surface),
    ...entries(receipt.waiting(report.waiting.length), report.waiting),
    ...entries(receipt.left(report.left.length), report.left),
    ...(refused.length > 0
      ? [block(receipt.refused(report.refused.length), renderNotes(refused, words, surface), surface)]
      : []),
    ...(faults.length > 0 ? [block(receipt.faults(faults.length), renderNotes(faults, words, surface), surface)] : []),
    ...extensionBlocks(report.extensions, words, surface),
    nameLines(report, words).flatMap((items) => fillLines(items.map(printable), surface.width, surface.measure)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function wrapIn({ width, measure }: Surface): (text: string) => string[] {
  return (text) => fillLines([printable(text)], width, measure);
}

function block(title: string, lines: readonly string[], { palette }: Surface): string[] {
  return [palette.head(title), ...lines];
}

/** A table of entries; a department that follows itself is named once. */
function renderEntries(
  list: readonly ReplyEntry[],
  isWhole: boolean,
  { receipt, progress, messages }: CollectWords,
  surface: Surface,
): string[] {
  const shorten = isWhole ? (text: string) => oneLine(text) : undefined;
  return renderTable(
    {
      columns: [
        { title: receipt.columns.department, minimum: 12 },
        { title: receipt.columns.measure },
        { title: receipt.columns.content, minimum: 24 },
      ],
      rows: list.map(({ department, entry }, at): TableCell[] => [
        list[at - 1]?.department === department ? '' : department,
        { text: entry.measure, paint: surface.palette.code },
        printable(clausesOf(entry, progress, shorten).join(messages.words.clauseSeparator)),
      ]),
    },
    surface,
  );
}

function conflictBlocks({ report, isAsked }: ReceiptText, words: CollectWords, surface: Surface): string[][] {
  const { conflicts } = report;
  const { receipt } = words;
  if (conflicts.length === 0) return [];
  const ids = conflicts.map(({ measure, department }) => ` ${measure} ${department}`);
  const isSplit = conflicts.some(({ reasons }) => reasons.includes('disagree'));
  const [first = [], ...others] = isAsked
    ? [ids.flatMap(wrapIn(surface))]
    : conflicts.map((conflict) => formatConflict(conflict, words, surface));
  return [
    block(receipt.conflicts(conflicts.length), first, surface),
    ...others,
    [receipt.choose.file, ...(isSplit ? [receipt.choose.path] : [])].flatMap(wrapIn(surface)),
  ];
}

function renderNotes(notes: readonly FaultNote[], words: CollectWords, { width, measure }: Surface): string[] {
  return notes.flatMap(({ place, text }) => [
    ...fillLines([placePhrase(place, words)], width - 1, measure).map((line) => ` ${line}`),
    ...fillLines([printable(oneLine(text))], width - 3, measure).map((line) => `   ${line}`),
  ]);
}

function extensionBlocks(list: readonly ExtensionRequest[], words: CollectWords, surface: Surface): string[][] {
  const { receipt, messages } = words;
  const { colon, clauseSeparator } = messages.words;
  if (list.length === 0) return [];
  const wrap = (indent: number, items: readonly string[]) =>
    fillLines(items.map(cleanLine), surface.width - indent, surface.measure).map((line) => ' '.repeat(indent) + line);
  const lines = list.flatMap(({ department, measure, due, to, text }) => [
    ...wrap(1, [
      `${measure} ${department}${colon}`,
      receipt.extension(duePhrase(due, words), duePhrase(to, words)) + clauseSeparator,
      text,
    ]),
    ...wrap(3, [receipt.extensionStep(measure, to)]),
  ]);
  return [block(receipt.extensions(list.length), lines, surface)];
}

/** A text from a file in one line; a blank that parts it from what follows stays. */
function cleanLine(text: string): string {
  return printable(text.replace(/\s+/g, ' '));
}

/** Who is missing, and what was not read; lines break between the names. */
function nameLines({ blank, silent, skipped }: CollectReport, { receipt, messages }: CollectWords): string[][] {
  const list = (label: string, names: readonly string[]): string[][] =>
    names.length === 0
      ? []
      : [[label, ...names.map((name, at) => name + (at < names.length - 1 ? messages.words.listSeparator : ''))]];
  return [
    ...list(receipt.blankReturned, blank),
    ...list(receipt.silent, silent),
    ...skipped.map(({ file, why }) => [receipt.skipped[why](oneLine(file))]),
  ];
}
