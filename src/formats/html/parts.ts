/** The paper itself: its letters and tables one after the other. */
import type { Paper, PaperPart } from '../paper/paper.js';
import { partAnchor } from './address.js';
import { formatArticle } from './article.js';
import type { Markup } from './markup.js';
import type { Anchors } from './table/anchors.js';
import { formatTable } from './table/table.js';
import type { PageWording } from './wording.js';

/** All parts of the paper. */
export function formatParts(paper: Paper, anchors: Anchors, wording: PageWording): Markup[] {
  return paper.parts.map((part, at) => {
    const anchor = partAnchor(at + 1);
    if (part.kind === 'letter') return formatArticle(part.letter, anchor);
    return formatTable({ sheet: part.sheet, anchor, title: partTitle(part, paper, wording) }, anchors, wording);
  });
}

/** What a part is called beside the others: one of many letters by whom it is to, a table with the paper's own title by another. */
export function partTitle(part: PaperPart, paper: Paper, { page }: PageWording): string {
  if (part.kind === 'letter') {
    const { to, title } = part.letter;
    const isOnly = paper.parts.every((other) => other === part || other.kind !== 'letter');
    return isOnly || to === '' ? title : page.letterTo(to, title);
  }
  const { name, title } = part.sheet;
  return name ?? (title === paper.title && paper.parts.length === 1 ? page.table.only : title);
}
