/** The annexes of a letter: the list of its matters, and the form by which it is answered. */
import { parsePeriod } from '../../model/period.js';
import type { LetterMatter } from '../../reports/letters/letters.js';
import { toColumns } from '../columns.js';
import { factPhrase, periodPhrase } from '../remind/facts.js';
import { progressPhrase, roleNotes } from '../remind/measure.js';
import type { PageShape, Sheet, SheetBlock, SheetColumn } from '../sheet.js';
import { annexKinds, annexName, annexTitle } from './annex-names.js';
import { formerPhrase, groupMatters } from './matters.js';
import type { LetterContext } from './wording.js';

/** All annexes of a letter. */
export function annexSheets(context: LetterContext): Sheet[] {
  const { letter, wording } = context;
  return annexKinds(letter).map((kind) => {
    const title = wording.letters.annexTitle(
      annexName(kind, letter, wording.letters),
      annexTitle(kind, letter, wording.letters),
    );
    return { ...(kind === 'list' ? listSheet : replySheet)(context), title, page: LANDSCAPE };
  });
}

const LANDSCAPE: PageShape = { size: 'A4', landscape: true };

/** Columns that are left out where nothing stands in them. */
const OPTIONAL: ReadonlySet<string> = new Set(['progress', 'former']);

function listSheet(context: LetterContext): Omit<Sheet, 'title'> {
  const { letter, report, wording } = context;
  const { list } = wording.letters;
  const groups = groupMatters(context);
  const all = groups.flatMap(({ matters }) => matters);
  const blocks = groups.map(({ matters, pressed }): SheetBlock => {
    const rows = matters.map((matter) => matterRow(all.indexOf(matter) + 1, matter, context));
    return groups.length === 1 ? { rows } : { heading: pressed ? list.blocks.pressed : list.blocks.others, rows };
  });
  const columns = toColumns(list.columns, { number: 'number', id: 'id' });
  const isShown = (_: unknown, at: number) =>
    !OPTIONAL.has(columns[at]?.key ?? '') || blocks.some(({ rows }) => rows.some((row) => row[at] !== ''));
  return {
    name: list.name(letter.department),
    lines: [list.line(letter.department, wording.messages.words.date(report.asOf))],
    columns: columns.filter(isShown),
    blocks: blocks.map((block) => ({ ...block, rows: block.rows.map((row) => row.filter(isShown)) })),
    foot: [],
  };
}

function matterRow(number: number, matter: LetterMatter, context: LetterContext): string[] {
  const { measure, former } = matter;
  const { style, wording } = context;
  return [
    String(number),
    measure.id,
    measure.title,
    roleNotes(measure, style).join(wording.messages.words.clauseSeparator),
    dueCell(matter, context),
    progressPhrase(measure, style),
    findingLines(matter, context).join('\n'),
    former.map((letter) => formerPhrase(letter, context)).join('\n'),
  ];
}

/** All that has to be told of a matter, letters aside, a line each. */
export function findingLines({ measure }: LetterMatter, { style }: LetterContext): string[] {
  return measure.facts.filter(({ kind }) => kind !== 'reply').map((fact) => factPhrase(fact, style));
}

function dueCell({ measure: { due } }: LetterMatter, { style, wording }: LetterContext): string {
  const { words } = wording.messages;
  if (due.current === null) {
    return due.binding ? words.undecided + words.bracket(words.date(due.effective)) : words.standing;
  }
  const original = due.original !== null && parsePeriod(due.original) ? periodPhrase(due.original, style) : null;
  const moved = due.extensions === 0 ? '' : wording.remind.extended(original, due.extensions);
  return periodPhrase(due.current, style) + moved;
}

function replySheet({ letter, wording, by, office, style }: LetterContext): Omit<Sheet, 'title'> {
  const { reply } = wording.letters;
  const { id, matter, ...asked } = { ...reply.columns, ...(style.gentle && reply.gentleColumns) };
  const toFill = (column: SheetColumn): SheetColumn => ({
    ...column,
    fill: column.key === 'expected' ? { hint: reply.dateHint } : {},
  });
  return {
    name: reply.name(letter.department),
    lines: [reply.line(letter.department, by, office)],
    columns: [...toColumns({ id, matter }, { id: 'id' }), ...toColumns(asked).map(toFill)],
    blocks: [
      { rows: letter.matters.map(({ measure }) => [measure.id, measure.title, ...Object.keys(asked).map(() => '')]) },
    ],
    foot: [],
  };
}
