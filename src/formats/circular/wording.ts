/** What the parts of a circular are worded by, and the small phrases that they share. */
import type { Messages, SupervisionMessages } from '../../messages/messages.js';
import type { Exports } from '../../model/plan.js';
import type { CircularReport } from '../../reports/circular/circular.js';
import type { Paragraph } from '../paper/letter.js';

/** General wording, that of the circular, and what the office says instead. */
export interface Wording {
  readonly messages: Messages;
  readonly circular: SupervisionMessages['circular'];
  /** What plan.yaml sets. */
  readonly exports?: Exports;
}

/** The annexes by what they show. */
export type AnnexKind = 'units' | 'flagged' | 'rhythms';

/** The annexes of a report, in their order. */
export function annexKinds({ annexes }: CircularReport): readonly AnnexKind[] {
  return annexes.units === null ? ['flagged', 'rhythms'] : ['units', 'flagged', 'rhythms'];
}

/** An annex's number, from 1. */
export function annexNumber(report: CircularReport, kind: AnnexKind): number {
  return annexKinds(report).indexOf(kind) + 1;
}

/** The year in which dates go without one. */
export function yearOf({ asOf }: CircularReport): string {
  return asOf.slice(0, 4);
}

/** Points with their numbers: 一、二 or 1, 2. */
export function numberPoints(
  points: readonly { readonly title: string; readonly text: string; readonly items?: readonly string[] }[],
  { messages, circular }: Wording,
): Paragraph[] {
  return points.flatMap(({ title, text, items = [] }, at) => [
    { lead: circular.head.point(messages.words.sectionNumber(String(at + 1)), title), text: text.trimEnd() },
    ...items.map((item) => ({ text: item })),
  ]);
}

/** What somebody wrote on several lines, as one. */
export function onOneLine(text: string, { words }: Messages): string {
  return text
    .trim()
    .replace(/(?<=\p{P})\s*\n\s*/gu, '')
    .replace(/\s*\n\s*/g, words.clauseSeparator);
}
