/** Who answers for a measure, and findings gathered by those who do. */

import type { JudgedMeasure } from '../../judge/judged.js';
import { compareText } from '../../model/compare-text.js';

/** A measure with one figure about it: days, points or turns. */
export interface FoundItem {
  readonly measure: string;
  readonly title: string;
  readonly amount: number;
}

/** What was found about one unit, the largest amount first. */
export interface UnitFindings {
  readonly unit: string;
  readonly items: readonly FoundItem[];
}

/** A finding before it is gathered. */
export interface Finding extends FoundItem {
  readonly unit: string;
}

/** Those whom the measure's reports wait for: the leads, else the collator, else the responsible; else every party but helpers. */
export function answerableFor({ measure, parties }: JudgedMeasure): readonly string[] {
  const owing = parties.filter(({ owesReports }) => owesReports).map(({ name }) => name);
  if (owing.length > 0) return owing;
  const active = measure.parties.filter(({ role }) => role !== 'support');
  return (active.length > 0 ? active : measure.parties).map(({ name }) => name);
}

/** By unit: the most items first, then the largest amount, then the name. */
export function gatherByUnit(findings: readonly Finding[]): UnitFindings[] {
  const units = new Map<string, FoundItem[]>();
  for (const { unit, ...item } of findings) units.set(unit, [...(units.get(unit) ?? []), item]);
  return [...units]
    .map(([unit, items]) => ({ unit, items: items.sort(byAmount) }))
    .sort((a, b) => b.items.length - a.items.length || largest(b) - largest(a) || compareText(a.unit, b.unit));
}

function byAmount(a: FoundItem, b: FoundItem): number {
  return b.amount - a.amount || compareText(a.measure, b.measure);
}

function largest({ items }: UnitFindings): number {
  return items[0]?.amount ?? 0;
}
