/** The marks that git leaves in a file with a merge conflict. */
import { type Finding, finding } from '../diagnostics/diagnostic.js';

const OPENING = /^<{7}(?: |$)/;
const ANY_MARK = /^(?:[<>]{7}(?: |$)|={7}$)/;

/** One finding at each conflict, or at the first mark of what is left of one. */
export function findConflicts(path: string, text: string): Finding[] {
  const lines = text.split(/\r?\n/);
  const marks = lines.flatMap((line, index) => (ANY_MARK.test(line) ? [index] : []));
  const openings = marks.filter((index) => OPENING.test(lines[index] ?? ''));
  const found = openings.length > 0 ? openings : marks.slice(0, 1);
  return found.map((index) => {
    const range = { line: index + 1, column: 1, endLine: index + 1, endColumn: 2 };
    return finding('merge-conflict', path, { at: 'range', range }, {});
  });
}
