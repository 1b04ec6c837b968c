/** Which department the rows of a table belong to: a row of another one was put among them. */
import type { Answer } from '../answer.js';
import type { PlacedAnswer } from './read-replies.js';

/** Each answer with the department that most rows of its worksheet (of its file, in csv) are of; of two, the first. */
export function findOwners(answers: readonly Answer[]): PlacedAnswer[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { place, code } of answers) {
    const table = tableOf(place);
    const rows = counts.get(table) ?? new Map<string, number>();
    counts.set(table, rows.set(code.department, (rows.get(code.department) ?? 0) + 1));
  }
  const owners = new Map([...counts].map(([table, rows]) => [table, mostOf(rows)]));
  return answers.map((answer) => ({ answer, sheetOf: owners.get(tableOf(answer.place)) ?? '' }));
}

function tableOf({ file, sheet = '' }: Answer['place']): string {
  return JSON.stringify([file, sheet]);
}

function mostOf(rows: ReadonlyMap<string, number>): string {
  return [...rows].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
}
