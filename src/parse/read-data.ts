/** Text to plain data, fast: js-yaml with the YAML 1.2 core schema, no positions. */
import { CORE_SCHEMA, type LoadOptions, load, YAMLException } from 'js-yaml';

/** Why a text could not be read, and the offset at which the reader gave up: the end, where it was the whole. */
export interface ReadFailure {
  readonly failure: 'syntax' | 'too-deep';
  readonly offset: number;
}

/** Data of a text, `undefined` for a text without any. */
export type ReadResult = { readonly data: unknown } | ReadFailure;

/** Levels of nesting that a text may have. */
export const MAX_DEPTH = 100;

const OPTIONS = { schema: CORE_SCHEMA, maxDepth: MAX_DEPTH } as LoadOptions;

/** Reads a text in which no key may be repeated. */
export function readData(text: string): ReadResult {
  return read(text, OPTIONS);
}

/** Reads a text in which the last of equal keys counts. */
export function readRepeatedKeys(text: string): ReadResult {
  return read(text, { ...OPTIONS, json: true });
}

function read(text: string, options: LoadOptions): ReadResult {
  try {
    return { data: load(text, options) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return {
      failure: error.reason.includes('maxDepth') ? 'too-deep' : 'syntax',
      offset: error.mark?.position ?? text.length,
    };
  }
}
