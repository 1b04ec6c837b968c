/** Text to plain data, fast: js-yaml with the YAML 1.2 core schema, no positions. */
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';

/** Why a text could not be read, and the offset at which the reader gave up. */
export interface ReadFailure {
  readonly failure: 'syntax' | 'too-deep';
  readonly offset: number;
}

/** Data of a text, `undefined` for a text without any. */
export type ReadResult = { readonly data: unknown } | ReadFailure;

const MAX_DEPTH = 100;

/** Constructs that the restricted subset leaves out, or text that might be one: worth a closer look. */
const SUSPICIOUS =
  /(?:^|[\s[{,:?-])[&*!]|^%|^---|^\.\.\.|<<|(?:^|[\s[{,:])[-+]?(?:0[xob]|\d[\d.]*_|\.(?:inf|nan)|[\d.]+e\+?\d{3})|[-+]\.\d|\r(?!\n)|["'\]}]#|(?:^|[\s[{,])\?(?:\s|$)|(?:^|[{,]|\s(?!\s))(?:~|null)?[ \t]?:(?:\s|$)|[\]}][ \t]*:|^ *\t|^[^"\n]*"[^"\n]*\n\S|^[^'\n]*'[^'\n]*\n\S/im;

/** True when the text may hold anchors, tags, several documents or numbers that programs read differently. */
export function needsInspection(text: string): boolean {
  return SUSPICIOUS.test(text);
}

/** Reads a text that holds only the restricted subset. */
export function readData(text: string): ReadResult {
  try {
    return { data: load(text, { schema: CORE_SCHEMA, maxDepth: MAX_DEPTH } as object) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { failure: error.reason.includes('maxDepth') ? 'too-deep' : 'syntax', offset: error.mark?.position ?? 0 };
  }
}
