/** From paths into the data to lines and columns of the text, with the `yaml` package's document tree. */
import { isMap, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { type DataPath, type Diagnostic, type Finding, type Range, toDiagnostic } from '../diagnostics/diagnostic.js';
import { rangeIn } from './inspect.js';

type Span = readonly [start: number, end: number];

/** Gives each finding its range; `textOf` returns a file's text, or undefined when it has none. */
export function locateFindings(
  findings: readonly Finding[],
  textOf: (file: string) => string | undefined,
): Diagnostic[] {
  const locators = new Map<string, (place: { at: 'key' | 'value'; path: DataPath }) => Range>();
  return findings.map((found) => {
    const { place, file } = found;
    if (place.at === 'range') return toDiagnostic(found, place.range);
    const locate = locators.get(file) ?? createLocator(textOf(file) ?? '');
    locators.set(file, locate);
    return toDiagnostic(found, locate(place));
  });
}

function createLocator(text: string): (place: { at: 'key' | 'value'; path: DataPath }) => Range {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, schema: 'core', merge: false, logLevel: 'silent' });
  return ({ at, path }) => {
    const [start, end] = spanOf(document.contents, path, at) ?? [0, 1];
    return rangeIn(text, counter, start, end);
  };
}

/** The span of the key or value at a path; where the path ends early, of the nearest thing above it. */
function spanOf(root: Node | null, path: DataPath, at: 'key' | 'value'): Span | undefined {
  let node: Node | null = root;
  let span = firstKeySpan(root);
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => String((key as { value?: unknown }).value) === String(step));
      if (!pair) return span;
      const key = pair.key as Node;
      span = nodeSpan(key) ?? span;
      node = pair.value as Node | null;
      if (last && at === 'value') return nodeSpan(node) ?? span;
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null;
      span = (last && at === 'value' ? nodeSpan(node) : firstKeySpan(node)) ?? span;
    } else {
      return span;
    }
  }
  return at === 'value' && path.length === 0 ? (nodeSpan(root) ?? span) : span;
}

/** The first key of a mapping, else the node itself: what stands for a list item that has no key of its own. */
function firstKeySpan(node: Node | null): Span | undefined {
  const first = isMap(node) ? (node.items[0]?.key as Node | undefined) : undefined;
  return nodeSpan(first ?? node);
}

function nodeSpan(node: Node | null | undefined): Span | undefined {
  const range = node?.range;
  return range ? [range[0], range[1]] : undefined;
}
