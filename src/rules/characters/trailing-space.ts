/** Blanks at the end of a line. */
import { type Finding, finding } from '../../diagnostics/diagnostic.js';
import type { PlanDraft } from '../rule.js';
import { contentEnd, placeInLine, soundLines } from './text-lines.js';

const ANY = /[ \t]\r?(?:\n|$)/;

export function* trailingSpace({ files }: PlanDraft): Iterable<Finding> {
  for (const file of files) {
    if (!ANY.test(file.text ?? '')) continue;
    for (const line of soundLines(file)) {
      const { content } = line;
      const end = contentEnd(content);
      if (end === content.length) continue;
      // After a backslash the blank is text of a quoted scalar.
      const fix = content[end - 1] === '\\' ? undefined : ({ as: 'text', text: '' } as const);
      yield finding('trailing-space', file.path, placeInLine(line, end, content.length), {}, { fix });
    }
  }
}
