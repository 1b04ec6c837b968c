/** Which fields of a file are beyond doubt: what is not there was never written. */
import type { DataPath, Finding } from '../../diagnostics/diagnostic.js';

/** A file with what the reader and the schema found in it. */
interface Source {
  readonly findings: readonly Finding[];
}

/** What the reader and the schema took away from a file's data. */
interface Losses {
  /** Some of the text itself could not be read. */
  readonly text: boolean;
  /** The paths of refused values, and of everything that holds them. */
  readonly fields: ReadonlySet<string>;
  /** The paths of mappings with a key that may be any misspelt one. */
  readonly keys: ReadonlySet<string>;
  /** The paths of mappings with an unknown key at any depth: the line of a field's own key may be gone. */
  readonly strays: ReadonlySet<string>;
}

const KNOWN_LOSSES = new WeakMap<readonly Finding[], Losses>();

/** True when nothing that the file says of these fields of a mapping was refused, in no part and under no misspelt key. */
export function isKnown({ findings }: Source, mapping: DataPath, ...fields: readonly string[]): boolean {
  if (findings.length === 0) return true;
  const { text, fields: refused, keys } = lossesIn(findings);
  return !text && !keys.has(keyOf(mapping)) && fields.every((field) => !refused.has(keyOf([...mapping, field])));
}

/** True when no item of a list is missing, and for a list that is not there, that it was never written. */
export function isListKnown(
  source: Source,
  mapping: DataPath,
  field: string,
  list: readonly unknown[] | undefined,
): boolean {
  const { text, strays } = lossesIn(source.findings);
  if (list === undefined) return isKnown(source, mapping, field) && !strays.has(keyOf(mapping));
  return !list.includes(undefined) && !text;
}

/** True when the file has text that could not be read, so that whole parts of its data may be missing. */
export function hasUnreadText(findings: readonly Finding[]): boolean {
  return lossesIn(findings).text;
}

function lossesIn(findings: readonly Finding[]): Losses {
  const known = KNOWN_LOSSES.get(findings) ?? collectLosses(findings);
  KNOWN_LOSSES.set(findings, known);
  return known;
}

function collectLosses(findings: readonly Finding[]): Losses {
  const fields = new Set<string>();
  const keys = new Set<string>();
  const strays = new Set<string>();
  for (const found of findings) {
    if (found.place.at === 'range' || found.code === 'missing-property') continue;
    const { path } = found.place;
    for (const above of prefixesOf(path)) fields.add(above);
    if (found.code !== 'unknown-property') continue;
    const mapping = path.slice(0, -1);
    for (const above of prefixesOf(mapping)) strays.add(above);
    if (found.params.nearest === undefined) keys.add(keyOf(mapping));
    else fields.add(keyOf([...mapping, found.params.nearest]));
  }
  return { text: findings.some(({ place }) => place.at === 'range'), fields, keys, strays };
}

/** A path and all that lead to it. */
function prefixesOf(path: DataPath): string[] {
  return [...path, ''].map((_step, length) => keyOf(path.slice(0, length)));
}

function keyOf(path: DataPath): string {
  return JSON.stringify(path);
}
