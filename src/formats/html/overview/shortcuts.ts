/** Links from the figures to the rows that they count. */
import type { Paper } from '../../paper/paper.js';
import type { SheetColumn } from '../../sheet.js';
import { partAnchor, toHref } from '../address.js';
import { type Content, html } from '../markup.js';

/** What can be counted and then looked up in a table. */
export type Shortcut = 'status' | 'lamp' | 'section';

const HAS: Readonly<Record<Shortcut, (column: SheetColumn) => boolean>> = {
  status: ({ key }) => key === 'status',
  lamp: ({ kind }) => kind === 'lamp',
  section: ({ key }) => key === 'section',
};

/** The name by which the script finds a column's filter. */
export function shortcutOf(column: SheetColumn): Shortcut | undefined {
  return (Object.keys(HAS) as Shortcut[]).find((shortcut) => HAS[shortcut](column));
}

/** Links to the first table that has such a column, filtered by the word; without one, or for zero, the content stays as it is. */
export function createShortcuts({ parts }: Paper): (shortcut: Shortcut, word: string, content: Content) => Content {
  const hrefs = new Map<Shortcut, string>();
  for (const [at, part] of parts.entries()) {
    const columns = part.kind === 'sheet' ? part.sheet.columns : [];
    for (const shortcut of columns.flatMap((column) => shortcutOf(column) ?? [])) {
      if (!hrefs.has(shortcut)) hrefs.set(shortcut, toHref(partAnchor(at + 1)));
    }
  }
  return (shortcut, word, content) => {
    const href = hrefs.get(shortcut);
    if (href === undefined || content === 0) return content;
    return html`<a href="${href}" data-filter="${shortcut}" data-word="${word}">${content}</a>`;
  };
}
