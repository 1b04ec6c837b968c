/** Values of targets: `online=31`, `在线监测系统=1,200座`. */
import { Problem } from '../../messages/problem.js';
import { readDecimal } from '../../model/decimal.js';
import type { Measure, Target } from '../../model/plan.js';
import { foldText } from '../../query/fold.js';
import { findItem, type Item, labelOf, type Shelf } from './find-item.js';

type TargetItem = Item & { readonly target: Target };

/** The value of one target, from its id or name, a sign of equality or a colon, and a number; the only target need not be named. */
export function readTarget(text: string, measure: Measure): { readonly target: Target; readonly value: number } {
  const [name, value] = splitTarget(text);
  const shelf = shelfOf(measure);
  if (name !== undefined) {
    const { target } = findItem(shelf, name);
    return { target, value: readTargetValue(value, target) };
  }
  const [only] = shelf.items;
  if (only && shelf.items.length === 1) return { target: only.target, value: readTargetValue(value, only.target) };
  if (!only) throw new Problem(({ progressFaults }) => progressFaults.noItems('target', measure.id));
  throw new Problem(({ progressFaults }) => progressFaults.targetUnclear(text, shelf.items.map(labelOf)));
}

/** A number, with or without the target's unit; a Problem for another unit. */
export function readTargetValue(text: string, { name, unit }: Target): number {
  const quantity = readDecimal(text);
  if (!quantity) throw new Problem(({ progressFaults }) => progressFaults.badTargetValue(name, text, unit));
  const { value, rest } = quantity;
  if (rest === '' || foldText(rest) === foldText(unit).replaceAll(' ', '')) return value;
  throw new Problem(({ progressFaults }) => progressFaults.wrongUnit(name, text, unit));
}

/** The values by the targets' ids; a Problem for a target that is named twice. */
export function targetValues(
  read: readonly { readonly target: Target; readonly value: number }[],
): Readonly<Record<string, number>> {
  const seen = new Set<string>();
  for (const { target } of read) {
    if (seen.has(target.id)) throw new Problem(({ progressFaults }) => progressFaults.targetTwice(target.name));
    seen.add(target.id);
  }
  return Object.fromEntries(read.map(({ target, value }) => [target.id, value]));
}

function shelfOf({ id, targets }: Measure): Shelf<TargetItem> {
  const items = targets.map((target) => ({ id: target.id, names: [target.name], target }));
  return { thing: 'target', measure: id, items };
}

function splitTarget(text: string): readonly [string | undefined, string] {
  const at = text.search(/[=＝]/);
  const from = at === -1 ? text.search(/[:：]/) : at;
  return from === -1 ? [undefined, text.trim()] : [text.slice(0, from).trim(), text.slice(from + 1).trim()];
}
