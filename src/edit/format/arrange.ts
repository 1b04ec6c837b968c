/** An outline in its order: keys as the schema has them, and no comment between a dash and what stands beside it. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import type { FileKind } from '../../parse/source.js';
import { inKeyOrder } from '../style.js';
import type { Content, Part } from './outline.js';

/** Arranges a value and everything in it. */
export function arrange(kind: FileKind, path: DataPath, content: Content): Content {
  const { data, parts } = content;
  if (!parts) return content;
  const arranged = parts.map((part, index) => ({
    ...part,
    content: arrange(kind, [...path, part.key ?? index], part.content),
  }));
  const ordered = Array.isArray(data)
    ? arranged.map(liftComments)
    : inKeyOrder(kind, path, arranged, ({ key = '' }) => key);
  return { ...content, parts: ordered };
}

/** Comments above the first part of an item stand above the item. */
function liftComments(item: Part): Part {
  const [first, ...others] = item.content.parts ?? [];
  const [top, ...rest] = first?.before ?? [];
  if (!first || !top) return item;
  return {
    ...item,
    before: [...item.before, { ...top, afterBlank: top.afterBlank || item.afterBlank }, ...rest],
    afterBlank: first.afterBlank,
    content: { ...item.content, parts: [{ ...first, before: [], afterBlank: false }, ...others] },
  };
}
