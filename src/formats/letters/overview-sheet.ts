/** All matters of all letters as one table: a row for each department and measure. */
import type { LetterForm } from '../../model/official-letter.js';
import type { DepartmentLetter, LetterMatter, LettersReport } from '../../reports/letters/letters.js';
import { toColumns } from '../columns.js';
import { roleNotes } from '../remind/measure.js';
import type { Sheet } from '../sheet.js';
import { findingLines } from './annexes.js';
import { formerPhrase } from './matters.js';
import { contextOf, type LetterContext, type LettersWording } from './wording.js';

const FORMS: readonly LetterForm[] = ['supervision', 'reminder', 'request'];

/** The table for the office's own use. */
export function overviewSheet(report: LettersReport, wording: LettersWording): Sheet {
  const { overview, names } = wording.letters;
  const { words, reports } = wording.messages;
  const counts = FORMS.map((form) => ({ form, count: report.letters.filter((letter) => letter.form === form).length }));
  const listed = counts
    .filter(({ count }) => count > 0)
    .map(({ form, count }) => overview.letterCount(names[form], count));
  const rows = report.letters.flatMap((letter) => {
    const context = contextOf(report, letter, wording);
    return letter.matters.map((matter) => matterRow(letter, matter, context));
  });
  return {
    title: overview.title,
    lines: [
      reports.asOf(words.date(report.asOf)),
      listed.length === 0 ? overview.nothing : overview.count(listed.join(words.listSeparator)),
    ],
    columns: toColumns(overview.columns, {
      id: 'id',
      due: 'date',
      percent: 'percent',
      alert: 'lamp',
      replyBy: 'date',
    }),
    blocks: [{ rows }],
    foot: [],
    page: { size: 'A4', landscape: true },
  };
}

function matterRow({ department, form, late }: DepartmentLetter, matter: LetterMatter, context: LetterContext) {
  const { measure, alert, former } = matter;
  const { report, style, wording } = context;
  const { words } = wording.messages;
  const percent = measure.own.percent ?? measure.percent;
  return [
    department,
    wording.letters.names[form],
    measure.id,
    measure.title,
    roleNotes(measure, style).join(words.clauseSeparator),
    measure.due.binding ? measure.due.effective : words.standing,
    percent === null ? '' : `${percent}%`,
    words.lamps[alert ?? 'none'],
    findingLines(matter, context).join('\n'),
    former.map((letter) => formerPhrase(letter, context)).join('\n'),
    late ? (report.answerBy ?? '') : '',
  ];
}
