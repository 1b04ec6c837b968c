/** Letters as a paper: each with its annexes, one after the other. */
import type { DepartmentLetter, LettersReport } from '../../reports/letters/letters.js';
import type { Layout, Paper, PaperPart } from '../paper/paper.js';
import { annexSheets } from './annexes.js';
import { toLetter } from './letter.js';
import { overviewSheet } from './overview-sheet.js';
import { contextOf, type LettersWording } from './wording.js';

/**
 * The letters of a report, which may be that of a single department. As a table it is one row for each department and
 * measure; several letters have that table as their summary.
 */
export function lettersPaper(report: LettersReport, wording: LettersWording, layout: Layout = 'pages'): Paper {
  const { messages, letters: words } = wording;
  const overview = overviewSheet(report, wording);
  const parts = report.letters.map((letter) => letterParts(report, letter, wording));
  const [only] = parts.length === 1 ? parts : [];
  return {
    title: only ? only.title : words.paperTitle(report.plan),
    author: report.issuer,
    language: messages.language,
    date: report.asOf,
    parts: layout === 'table' ? [{ kind: 'sheet', sheet: overview }] : parts.flatMap((part) => part.parts),
    ...(layout === 'pages' && parts.length > 1 && { summary: overview }),
    lamps: messages.words.lamps,
  };
}

/** `督办函-市公安局`. */
export function letterFileName({ form, department }: DepartmentLetter, { letters }: LettersWording): string {
  return letters.fileName(letters.names[form], department);
}

/** Where the clerk finds what is the office's own and stands in no letter; nothing where there is nothing. */
export function officeNotes({ office }: LettersReport, { letters, messages }: LettersWording): string[] {
  const { pending, suggestions, measures, note } = letters.office;
  const parts = [
    ...(office.pending > 0 ? [pending(office.pending)] : []),
    ...(office.suggestions > 0 ? [suggestions(office.suggestions)] : []),
    ...(office.measures > 0 ? [measures(office.measures)] : []),
  ];
  return parts.length === 0 ? [] : [note(parts.join(messages.words.listSeparator))];
}

function letterParts(
  report: LettersReport,
  letter: DepartmentLetter,
  wording: LettersWording,
): { readonly title: string; readonly parts: readonly PaperPart[] } {
  const context = contextOf(report, letter, wording);
  const paper = toLetter(context);
  return {
    title: paper.title,
    parts: [
      { kind: 'letter', letter: paper },
      ...annexSheets(context).map((sheet): PaperPart => ({ kind: 'sheet', sheet })),
    ],
  };
}
