/** Actual values of a measure's targets, as they stand in one cell. */
import type { Target } from '../../model/plan.js';
import { type Cell, shownText, toPercent } from '../table.js';
import { readNumber } from './number.js';
import { foldCell, type Reading, saysNothing } from './reading.js';

/** Values by the ids of their targets. */
type Values = Readonly<Record<string, number>>;

/** A part of a name as short as this means nothing. */
const SHORTEST_PART = 2;

/** A number for the only target, or one line for each: `name：31`; lines without a value are passed over. */
export function readTargetsCell(cell: Cell, targets: readonly Target[], progress: string): Reading<Values> {
  if (cell.kind === 'text' && saysNothing(cell.text)) return undefined;
  const [only] = targets;
  if (!only) return { expected: { form: 'no-targets', progress } };
  const expected = {
    expected:
      targets.length === 1
        ? ({ form: 'number', target: only.name, unit: only.unit } as const)
        : ({ form: 'targets', names: targets.map(({ name }) => name) } as const),
  };
  const pairs = cell.kind === 'number' ? numberPairs(cell, targets) : readPairs(cell, targets);
  if (!pairs || isContradictory(pairs)) return expected;
  return pairs.length === 0 ? undefined : { value: Object.fromEntries(pairs) };
}

type Pair = readonly [string, number];

function numberPairs(cell: Cell & { kind: 'number' }, targets: readonly Target[]): Pair[] | undefined {
  const [only, ...others] = targets;
  if (!only || others.length > 0) return undefined;
  if (!cell.isPercent) return [[only.id, cell.value]];
  return foldCell(only.unit) === '%' ? [[only.id, toPercent(cell.value)]] : undefined;
}

function readPairs(cell: Cell, targets: readonly Target[]): Pair[] | undefined {
  if (cell.kind !== 'text') return undefined;
  const pieces = shownText(cell, 'zh').split(/[\r\n;；]+/);
  return joinAll(pieces.map((piece) => readPiece(piece, targets) ?? readParts(piece, targets)));
}

/** Some put commas between what should be lines; the enumeration comma is also part of names. */
const COMMAS = [/，|,(?!\d{3})/, /[，、]|,(?!\d{3})/];

function readParts(piece: string, targets: readonly Target[]): readonly Pair[] | undefined {
  for (const comma of COMMAS) {
    const parts = piece.split(comma);
    const pairs = parts.length === 1 ? undefined : joinAll(parts.map((part) => readPiece(part, targets)));
    if (pairs) return pairs;
  }
  return undefined;
}

function joinAll(lists: readonly (readonly Pair[] | undefined)[]): Pair[] | undefined {
  const all: Pair[] = [];
  for (const list of lists) {
    if (!list) return undefined;
    all.push(...list);
  }
  return all;
}

/** The value of one target; none for a piece that has a name at most. */
function readPiece(piece: string, targets: readonly Target[]): readonly Pair[] | undefined {
  const folded = foldCell(piece);
  const [only, ...others] = targets;
  const [target, rest] = splitName(folded, targets) ?? [others.length === 0 ? only : undefined, folded];
  if (rest === '' || saysNothing(rest)) return [];
  const value = target && readNumber(rest, target.unit);
  return target && value !== undefined ? [[target.id, value]] : undefined;
}

/** The target that a piece begins with, and what follows. */
function splitName(folded: string, targets: readonly Target[]): readonly [Target, string] | undefined {
  for (const colon of folded.matchAll(/[:=]/g)) {
    const target = findTarget(folded.slice(0, colon.index), targets);
    if (target) return [target, folded.slice(colon.index + 1)];
  }
  const begun = targets
    .filter(({ name }) => folded.startsWith(foldCell(name)))
    .sort((a, b) => b.name.length - a.name.length);
  const [longest] = begun;
  return longest && [longest, folded.slice(foldCell(longest.name).length)];
}

/** By id or name, or by a part of the name that no other has. */
function findTarget(folded: string, targets: readonly Target[]): Target | undefined {
  const exact = targets.filter(({ id, name }) => foldCell(id) === folded || foldCell(name) === folded);
  const partly = folded.length < SHORTEST_PART ? [] : targets.filter(({ name }) => foldCell(name).includes(folded));
  const found = exact.length > 0 ? exact : partly;
  return found.length === 1 ? found[0] : undefined;
}

function isContradictory(pairs: readonly Pair[]): boolean {
  const last = new Map(pairs);
  return pairs.some(([id, value]) => last.get(id) !== value);
}
