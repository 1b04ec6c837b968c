/** Answers as if they had been read from returned checklists. */
import type { EntryContent } from '../../src/edit/progress/new-entry.js';
import type { Answer, ReturnedFile } from '../../src/intake/answer.js';
import { measuresOf, type Plan } from '../../src/model/plan.js';
import { planKey } from '../../src/model/return-code.js';
import { measureState } from '../../src/reports/measure-state.js';

/** A row of a checklist; what a test does not say is as plain as it can be. */
export interface AnswerSketch {
  /** By its official name. */
  readonly department?: string;
  readonly measure?: string;
  readonly content?: EntryContent;
  readonly extension?: NonNullable<Answer['extension']>;
  /** The plan that the checklist was made from, else the one at hand. */
  readonly from?: Plan;
  readonly asOf?: string;
  readonly state?: string;
  readonly file?: string;
  readonly sheet?: string;
}

/** Files with these rows, in the order in which they first name each file; row 1 is the first of each file. */
export function returnedFiles(plan: Plan, sketches: readonly AnswerSketch[]): ReturnedFile[] {
  const names = [...new Set(sketches.map(fileOf))];
  return names.map((file) => {
    const own = sketches.filter((sketch) => fileOf(sketch) === file);
    return { file, answers: own.map((sketch, at) => toAnswer(plan, sketch, at + 1)), faults: [] };
  });
}

function fileOf({ department = '甲局', file = `${department}.xlsx` }: AnswerSketch): string {
  return file;
}

function toAnswer(plan: Plan, sketch: AnswerSketch, row: number): Answer {
  const { department = '甲局', measure = '01-1', content = {}, extension, from = plan, sheet } = sketch;
  const { asOf = '2022-06-01', state = stateOf(from, measure, department) } = sketch;
  const id = plan.register.departments.find(({ name }) => name === department)?.id ?? department;
  const file = fileOf(sketch);
  const place = { file, ...(sheet !== undefined && { sheet }), cell: `A${row}` };
  return {
    code: { plan: planKey(from), department: id, measure, asOf, state },
    place,
    content,
    places: {},
    ...(extension && { extension }),
  };
}

function stateOf(plan: Plan, id: string, department: string): string {
  const measure = measuresOf(plan).find((candidate) => candidate.id === id);
  return measure ? measureState(plan, measure, department) : 'none';
}
