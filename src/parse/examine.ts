/** A text in which something may be wrong: everything that is, and what can be read nevertheless. */
import type { Finding } from '../diagnostics/diagnostic.js';
import { getValue } from './data-path.js';
import type { Defect } from './defect.js';
import { inspectText, isOfWholeFile, toFindings } from './inspect.js';
import { type Conflict, findConflicts } from './merge-conflict.js';
import { readData, readRepeatedKeys } from './read-data.js';
import { blankOut, type Recovery, recoverText } from './recover.js';

/** What is wrong with the YAML of a file, and what is left of it, unless its mistakes cannot be told apart. */
export interface Examination {
  readonly findings: readonly Finding[];
  readonly rest?: Rest | undefined;
}

/** What can be read of a text. */
export interface Rest {
  readonly text: string;
  readonly data: unknown;
  /** True of a finding that the schema has only because something could not be read. */
  readonly isCaused: (found: Finding) => boolean;
}

/** Looks through the text of a file. */
export function examineText(file: string, text: string): Examination {
  const conflicts = findConflicts(text);
  if (conflicts.length > 0) return examineTorn(file, text, conflicts);
  // What the fast reader refuses is broken in any case, and its parts tell more than the whole.
  const known = 'failure' in readRepeatedKeys(text) ? undefined : inspectText(text);
  if (known?.length === 0) return { findings: [], rest: readRest(unharmed(text)) };
  const recovery = known?.some(isOfWholeFile) ? undefined : recoverText(text);
  return examined(file, text, recovery?.defects ?? known ?? inspectText(text), recovery);
}

/** The lines of a conflict are left out, and the parts that they tear are lost. */
function examineTorn(file: string, text: string, conflicts: readonly Conflict[]): Examination {
  const torn = conflicts.map(({ lines }) => lines);
  const recovery = recoverText(blankOut(text, torn), torn);
  return examined(file, text, [...conflicts.map(({ defect }) => defect), ...(recovery?.defects ?? [])], recovery);
}

function examined(file: string, text: string, defects: readonly Defect[], recovery: Recovery | undefined): Examination {
  return { findings: toFindings(file, text, defects), rest: recovery && readRest(recovery) };
}

function unharmed(text: string): Recovery {
  return { text, defects: [], blanked: [], hasLostKeys: false };
}

function readRest({ text, blanked, hasLostKeys }: Recovery): Rest {
  const read = readData(text);
  if ('failure' in read) throw new Error(`unreadable at ${read.offset} after inspection`);
  const { data } = read;
  const empty = new Set(blanked.filter((path) => getValue(data, path) === null).map((path) => JSON.stringify(path)));
  const isCaused = ({ code, place }: Finding) =>
    (place.at === 'value' && empty.has(JSON.stringify(place.path))) ||
    (hasLostKeys && code === 'missing-property' && place.at === 'key' && place.path.length === 0);
  return { text, data, isCaused };
}
