/** What stands on which line of a YAML text, as the `yaml` package sees it. */
import { isCollection, isPair, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { displayWidth } from '../../src/model/display-width.js';

type Path = readonly (string | number)[];

/** The paths, in JSON, of the keys and items that begin on each line. */
export function pathsByLine(text: string): ReadonlyMap<number, readonly string[]> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, schema: 'core' });
  const found = new Map<number, string[]>();
  const add = (offset: number, path: Path) => {
    const { line } = counter.linePos(offset);
    found.set(line, [...(found.get(line) ?? []), JSON.stringify(path)]);
  };
  const walk = (node: unknown, path: Path): void => {
    if (!isCollection(node)) return;
    for (const [index, item] of node.items.entries()) {
      const key = isPair(item) ? (item.key as Node & { value: unknown }) : undefined;
      const value = (isPair(item) ? item.value : item) as Node | null;
      const inner = [...path, key ? String(key.value) : index];
      add((key ?? value)?.range?.[0] ?? 0, inner);
      walk(value, inner);
    }
  };
  walk(document.contents, []);
  return found;
}

/** Brackets that hold something and end to the right of a column, a Chinese character being two. */
export function wideBrackets(text: string, width: number): string[] {
  const found: string[] = [];
  visit(parseDocument(text, { schema: 'core' }), {
    Collection: (_key, node) => {
      const [start = 0, end = 0] = node.range ?? [];
      const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, end);
      if (node.flow && node.items.length > 0 && displayWidth(line) > width) found.push(line);
    },
  });
  return found;
}
