/** From paths into the data to lines and columns of the text, with the `yaml` package's document tree. */
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { DataPath, Finding, Fix, Place, Range } from '../diagnostics/diagnostic.js';
import { rangeIn } from './inspect.js';
import { locateWithin } from './locate-within.js';

type Span = readonly [start: number, end: number];

type Located = Exclude<Place, { at: 'range' }>;

/** Finds the range of a place in a file. */
export type Locate = (file: string, place: Place) => Range;

/** The ranges of a finding and of its related place, and its fix as it can be written there. */
export interface LocatedFinding {
  readonly range: Range;
  readonly related?: Range;
  readonly fix?: Fix | undefined;
}

/** A locator for the files of a plan; `textOf` returns the text that was read, or undefined when there is none. */
export function createLocator(textOf: (file: string) => string | undefined): Locate {
  const locate = createSpotLocator(textOf);
  return (file, place) => locate(file, place, undefined).range;
}

/** The same for whole findings. */
export function createFindingLocator(textOf: (file: string) => string | undefined): (found: Finding) => LocatedFinding {
  const locate = createSpotLocator(textOf);
  return ({ file, place, related, fix }) => ({
    ...locate(file, place, fix),
    ...(related && { related: locate(related.file, related.place, undefined).range }),
  });
}

/** A range with the fix that can be written there. */
type Spot = Pick<LocatedFinding, 'range' | 'fix'>;

function createSpotLocator(
  textOf: (file: string) => string | undefined,
): (file: string, place: Place, fix: Fix | undefined) => Spot {
  const locators = new Map<string, (place: Located, fix: Fix | undefined) => Spot>();
  return (file, place, fix) => {
    if (place.at === 'range') return { range: place.range, fix };
    const locate = locators.get(file) ?? createFileLocator(textOf(file) ?? '');
    locators.set(file, locate);
    return locate(place, fix);
  };
}

function createFileLocator(text: string): (place: Located, fix: Fix | undefined) => Spot {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: 'core',
    merge: false,
    logLevel: 'silent',
    uniqueKeys: false,
  });
  return (place, fix) => {
    const { node, span } = findPlace(document.contents, place.path, place.at);
    const whole = span ? withoutLineEnd(text, span) : undefined;
    const spot =
      place.at === 'within' ? (isScalar(node) ? locateWithin(text, node, place, fix) : {}) : { span: whole, fix };
    const [start, end] = spot.span ?? whole ?? [0, 1];
    return { range: rangeIn(text, counter, start, end), fix: spot.fix };
  };
}

/** The tree counts the line break after a block of text as part of it. */
function withoutLineEnd(text: string, [start, end]: Span): Span {
  let last = end;
  while (last > start && ' \t\r\n'.includes(text.charAt(last - 1))) last--;
  return [start, last];
}

/** The span of the key or value at a path, with the value's node; where the path ends early, of the nearest thing above it. */
function findPlace(
  root: Node | null,
  path: DataPath,
  at: Located['at'],
): { node: Node | null; span: Span | undefined } {
  let step: Step = { node: root, key: firstKeySpan(root) };
  for (const name of path) {
    const next = descend(step.node, name);
    if (!next) return { node: null, span: step.key };
    step = { node: next.node, key: next.key ?? step.key };
  }
  return { node: step.node, span: at === 'key' ? step.key : (nodeSpan(step.node) ?? step.key) };
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
