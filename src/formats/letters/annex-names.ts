/** Which annexes a letter has, and what they are called. */
import type { PaperMessages } from '../../messages/messages.js';
import type { DepartmentLetter } from '../../reports/letters/letters.js';

/** The annexes by what they are. */
export type AnnexKind = 'list' | 'reply';

/** The annexes in their order; only where something is late an answer is asked for. */
export function annexKinds({ late }: DepartmentLetter): readonly AnnexKind[] {
  return late ? ['list', 'reply'] : ['list'];
}

/** `附件2`; without a number where there is only one annex. */
export function annexName(kind: AnnexKind, letter: DepartmentLetter, { annexName: name }: PaperMessages['letters']) {
  const kinds = annexKinds(letter);
  return name(kinds.length === 1 ? null : kinds.indexOf(kind) + 1);
}

/** What an annex is called, without its number. */
export function annexTitle(kind: AnnexKind, { form }: DepartmentLetter, letters: PaperMessages['letters']): string {
  return kind === 'list' ? letters.list.titles[form] : letters.reply.title;
}
