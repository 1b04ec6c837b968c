/** From the tables of a file to its answers. */
import { measuresOf, type Plan } from '../../model/plan.js';
import type { ReturnCode } from '../../model/return-code.js';
import type { Answer, ReturnedFile } from '../answer.js';
import type { Headings } from '../headings.js';
import type { IntakeFault } from '../intake-fault.js';
import type { Row, Table } from '../table.js';
import { Unreadable } from '../unreadable.js';
import { checkLayout } from './check-layout.js';
import { commonOwner, findCodes } from './codes.js';
import { type FileKnowledge, findRows } from './find-rows.js';
import { indexTitles, type Layout, readLayout } from './layout.js';
import { mergeCopies } from './merge-copies.js';
import { createCellAt } from './merged-values.js';
import { readRow } from './read-row.js';

/** A file has a header for each of its sheets, and not thousands. */
const MOST_LENT = 50;

/** All answers and faults. Throws {@link Unreadable} where no cell has a return code. */
export function readAnswers(
  file: string,
  tables: readonly Table[],
  plan: Plan,
  headings: Headings,
): Pick<ReturnedFile, 'answers' | 'faults'> {
  const known = learnFile(file, tables, headings);
  const answers: Answer[] = [];
  const faults: IntakeFault[] = [];
  for (const table of tables) {
    for (const row of table.rows) {
      const layout = known.layouts.get(row);
      if (layout) faults.push(...checkLayout(layout, { file, table, plan, headings }));
    }
    readTable(table, plan, known, { answers, faults });
  }
  return { answers: mergeCopies(answers), faults };
}

function learnFile(file: string, tables: readonly Table[], headings: Headings): FileKnowledge {
  const titles = indexTitles(headings);
  const rows = tables.flatMap((table) => table.rows);
  const layouts = rows.flatMap((row): [Row, Layout][] => {
    const layout = readLayout(row, titles);
    return layout ? [[row, layout]] : [];
  });
  const codes = rows.flatMap((row) => findCodes(row).map(({ code }) => code));
  if (codes.length === 0) throw new Unreadable('no-checklist');
  const sound = codes.filter((code): code is ReturnCode => code !== 'damaged');
  const lent = layouts.slice(0, MOST_LENT).map(([, layout]) => layout);
  return { file, layouts: new Map(layouts), lent, owner: commonOwner(sound) };
}

/** What the rows of a file give, in their order. */
interface Harvest {
  readonly answers: Answer[];
  readonly faults: IntakeFault[];
}

function readTable(table: Table, plan: Plan, known: FileKnowledge, { answers, faults }: Harvest): void {
  const targets = new Map(measuresOf(plan).map((measure) => [measure.id, measure.targets]));
  const context = {
    file: known.file,
    sheet: table.sheet,
    cellAt: createCellAt(table),
    language: plan.language,
    targetsOf: (measure: string) => targets.get(measure),
  };
  for (const found of findRows(table, known)) {
    if ('kind' in found) faults.push(found);
    else {
      const read = readRow(found, context);
      if ('faults' in read) faults.push(...read.faults);
      else answers.push(read.answer);
    }
  }
}
