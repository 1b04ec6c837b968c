/** What the papers of all kinds have in common. */
import { arrangeSheet, type SheetSettings } from '../../formats/paper/arrange-sheet.js';
import type { Paper, PaperPart } from '../../formats/paper/paper.js';
import { commonPlaces } from '../../formats/paper/places.js';
import type { PaperFormat } from '../../formats/paper/render.js';
import type { Sheet } from '../../formats/sheet.js';
import type { JudgedPlan } from '../../judge/judged.js';
import type { Messages } from '../../messages/messages.js';
import { dutyOf } from '../../model/duty.js';
import type { Selection } from '../selection.js';

/** What a paper of tables is made of. */
export interface TablePaper {
  /** The plan with the measures that the paper is about. */
  readonly judged: JudgedPlan;
  readonly messages: Messages;
  readonly format: PaperFormat;
  /** Of this kind in plan.yaml. */
  readonly settings: SheetSettings | undefined;
  /** Whose paper it is, where it is one department's. */
  readonly department?: string | undefined;
}

/** A paper of tables as the settings want them, with what only some formats show of the measures it is about. */
export async function tablePaper(sheets: readonly Sheet[], made: TablePaper): Promise<Paper> {
  const { judged, messages, format } = made;
  const paper = sheetPaper(sheets, made);
  if (format === 'xlsx') return { ...paper, summary: await summarize(judged, messages) };
  if (format !== 'html') return paper;
  const { compileOverview } = await import('../../reports/overview/overview.js');
  return { ...paper, overview: compileOverview(judged) };
}

/** A paper that is one department's says so in its title. */
function nameDepartment(sheet: Sheet, department: string, { words }: Messages): Sheet {
  if (sheet.title.includes(department)) return sheet;
  return { ...sheet, title: sheet.title + words.bracket(department) };
}

/** A paper of tables as the settings want them, and nothing else. */
export function sheetPaper(sheets: readonly Sheet[], { judged, messages, settings, department }: TablePaper): Paper {
  const places = commonPlaces(judged, messages, department);
  const arranged = sheets
    .map((sheet) => (department === undefined ? sheet : nameDepartment(sheet, department, messages)))
    .map((sheet) => arrangeSheet(sheet, settings, places));
  return {
    title: arranged[0]?.title ?? judged.plan.title,
    author: judged.plan.issuer,
    language: messages.language,
    date: judged.asOf,
    lamps: messages.words.lamps,
    parts: arranged.map((sheet): PaperPart => ({ kind: 'sheet', sheet })),
  };
}

async function summarize(judged: JudgedPlan, messages: Messages): Promise<Sheet> {
  const { summarizeStatus } = await import('../../reports/status/status.js');
  const { summarySheet } = await import('../../formats/paper/summary-sheet.js');
  return summarySheet(summarizeStatus(judged), messages);
}

/** The plan with only those measures in which a party has a duty. */
export function divide(judged: JudgedPlan, party: string): JudgedPlan {
  const { register } = judged.plan;
  return {
    ...judged,
    measures: judged.measures.filter(({ measure }) => dutyOf(register, measure, party) !== undefined),
  };
}

/** True where a party has nothing to do. */
export function isEmpty({ measures }: JudgedPlan): boolean {
  return measures.length === 0;
}

/** Whose paper it is, where exactly one party was asked for. */
export function onlyParty(departments: Selection['departments'] = []): string | undefined {
  return departments.length === 1 ? departments[0] : undefined;
}
