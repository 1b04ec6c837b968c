/** What can be read of a text in spite of its mistakes: each part that has none. */
import type { DataPath } from '../diagnostics/diagnostic.js';
import { getValue } from './data-path.js';
import type { Defect, Span } from './defect.js';
import { inspectText, isOfWholeFile } from './inspect.js';
import { findLosses, type Loss } from './losses.js';
import { type Part, splitParts } from './parts.js';
import { readRepeatedKeys } from './read-data.js';

/** A text with more parts is no plan file: it is taken as a whole, for each part takes some time of its own. */
const MAX_PARTS = 10_000;

/** A text that can be read, and what was taken out of it. */
export interface Recovery {
  /** Blanks stand where something could not be read, so that all the rest is at its place. */
  readonly text: string;
  readonly defects: readonly Defect[];
  /** Where a value is empty now that was not. */
  readonly blanked: readonly DataPath[];
  /** Keys at the margin may have been taken out. */
  readonly hasLostKeys: boolean;
}

/**
 * Takes out of a text the parts with defects, and those with `holes`, from which something was taken out before.
 * There is no recovery where the parts do not account for everything that is wrong with the text.
 */
export function recoverText(text: string, holes: readonly Span[] = []): Recovery | undefined {
  const parts = splitParts(text);
  if (parts.length === 0 || parts.length > MAX_PARTS || !isSplitAsRead(text, parts)) return undefined;
  const losses = findLosses(text, parts, holes);
  const defects = losses.flatMap((loss) => loss.defects);
  if (defects.some(isOfWholeFile)) return undefined;
  const rest = takeOutRepeated(blankOut(text, losses.flatMap(lostSpans)), parts);
  if (!rest || (losses.length === 0 && rest.repeated.size === 0)) return undefined;
  const torn = new Set(losses.filter((loss) => loss.defects.length === 0).map(({ part }) => part));
  const repeated = [...rest.repeated].flatMap(([part, defect]) => (torn.has(part) ? [] : [defect]));
  return {
    text: rest.text,
    defects: withoutMoreReturns([...defects, ...repeated]),
    blanked: losses.map(({ part }) => part.path),
    hasLostKeys: holes.length > 0 || losses.some(({ part, hasLabel }) => part.hasStrays || !hasLabel),
  };
}

/** The text with blanks in these places, which are in order; line ends are kept. */
export function blankOut(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/\r(?!\n)|[^\r\n]/g, ' '));
    at = end;
  }
  return [...pieces, text.slice(at)].join('');
}

/** Where the fast reader takes the text as it is, it must see the same parts: perhaps only the indentation is wrong. */
function isSplitAsRead(text: string, parts: readonly Part[]): boolean {
  const read = readRepeatedKeys(text);
  if ('failure' in read) return true;
  const entries = new Set(parts.map(({ path }) => String(path[0])));
  const known = Object.keys(Object(read.data));
  const lengths = new Map(parts.flatMap(({ path: [key = '', index] }) => (index === undefined ? [] : [[key, index]])));
  return (
    known.length === entries.size &&
    known.every((key) => entries.has(key)) &&
    [...lengths].every(([key, last]) => {
      const list = getValue(read.data, [key]);
      return Array.isArray(list) && list.length === Number(last) + 1;
    })
  );
}

/** All of a part but its label, which then stands for an empty value. */
function lostSpans({ part: { start, end, label }, hasLabel }: Loss): Span[] {
  if (!hasLabel) return [{ start, end }];
  return [
    { start, end: label.start },
    { start: label.end, end },
  ];
}

/** Takes out the entries that repeat others; nothing is left where more is wrong than that. */
function takeOutRepeated(
  text: string,
  parts: readonly Part[],
): { text: string; repeated: ReadonlyMap<Part, Defect> } | undefined {
  const entries = parts.filter(({ path }) => path.length === 1);
  const byLabel = new Map(entries.map((part) => [part.label.start, part]));
  const repeated = new Map<Part, Defect>();
  for (const defect of inspectText(text)) {
    const part = byLabel.get(defect.start);
    if (defect.code !== 'duplicate-key' || !part) return undefined;
    repeated.set(part, defect);
  }
  if (repeated.size === 0) return { text, repeated };
  const spans = entries.flatMap((part, index) =>
    repeated.has(part) ? [{ start: part.start, end: entries[index + 1]?.start ?? text.length }] : [],
  );
  const rest = blankOut(text, spans);
  return inspectText(rest).length === 0 ? { text: rest, repeated } : undefined;
}

/** A carriage return alone is mentioned once in a file. */
function withoutMoreReturns(defects: readonly Defect[]): Defect[] {
  const isReturn = ({ code, params }: Defect) => code === 'yaml-feature' && params.feature === 'carriage-return';
  const first = defects.find(isReturn);
  return defects.filter((defect) => defect === first || !isReturn(defect));
}
