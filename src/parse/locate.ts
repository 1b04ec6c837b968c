/** From paths into the data to lines and columns of the text, with the `yaml` package's document tree. */
import { isMap, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
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
  let step: Step = { node: root, key: firstKeySpan(root) };
  for (const name of path) {
    const next = descend(step.node, name);
    if (!next) return step.key;
    step = { node: next.node, key: next.key ?? step.key };
  }
  return at === 'value' ? (nodeSpan(step.node) ?? step.key) : step.key;
}

/** A node, and the span of what it is known by. */
interface Step {
  readonly node: Node | null;
  readonly key: Span | undefined;
}

function descend(node: Node | null, name: string | number): Step | undefined {
  if (isMap(node)) {
    const pair = pairsOf(node).get(String(name));
    return pair && { node: (pair.value as Node | null) ?? null, key: nodeSpan(pair.key as Node) };
  }
  if (!isSeq(node)) return undefined;
  const item = (node.items[Number(name)] as Node | undefined) ?? null;
  return { node: item, key: firstKeySpan(item) };
}

const PAIRS = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The pairs of a mapping by key, the first of equal ones; looked up once for many findings. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known = PAIRS.get(map);
  if (known) return known;
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = String((pair.key as { value?: unknown }).value);
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  PAIRS.set(map, pairs);
  return pairs;
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
