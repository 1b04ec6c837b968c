/** The marks that git leaves in a file with a merge conflict. */
import type { Defect, Span } from './defect.js';

const MARK_LENGTH = 7;
const MARK = /^(?:[<>|]{7}(?= |$)|={7}$).*/gm;

/** One conflict and the lines that it takes. */
export interface Conflict {
  readonly defect: Defect;
  readonly lines: Span;
}

/** Every conflict, at its first mark; where some marks have been removed already, at the first that is left. */
export function findConflicts(text: string): Conflict[] {
  const conflicts: Conflict[] = [];
  let open: Conflict | undefined;
  for (const { 0: line, index } of text.matchAll(MARK)) {
    const isGoingOn = open && !line.startsWith('<');
    if (isGoingOn) conflicts.pop();
    open = conflictAt(isGoingOn ? open : undefined, index, index + line.length);
    conflicts.push(open);
    if (line.startsWith('>')) open = undefined;
  }
  return conflicts;
}

/** A conflict that begins or goes on with a line. */
function conflictAt(begun: Conflict | undefined, start: number, end: number): Conflict {
  if (begun) return { ...begun, lines: { start: begun.lines.start, end } };
  return { defect: { code: 'merge-conflict', params: {}, start, end: start + MARK_LENGTH }, lines: { start, end } };
}
