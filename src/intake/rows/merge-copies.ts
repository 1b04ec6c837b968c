/** Rows that were copied inside a file: the same answer counts once. */
import { contentKey, hasContent } from '../../edit/progress/new-entry.js';
import { writeReturnCode } from '../../model/return-code.js';
import type { Answer } from '../answer.js';

/** The answers in their order, without blank copies of one that was filled in and without a second one that says the same. */
export function mergeCopies(answers: readonly Answer[]): Answer[] {
  const filled = new Set(answers.filter(isFilled).map(({ code }) => writeReturnCode(code)));
  const seen = new Set<string>();
  return answers.filter((answer) => {
    const code = writeReturnCode(answer.code);
    if (!isFilled(answer) && filled.has(code)) return false;
    const key = `${code} ${contentKey(answer.content)} ${answer.extension?.text ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isFilled({ content, extension }: Answer): boolean {
  return hasContent(content) || extension !== undefined;
}
