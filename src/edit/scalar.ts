/** A string as YAML on one line: bare where that is safe, else in quotes. */

/** What a bare text begins with: a letter, a digit or a sign that means nothing to YAML. */
const BEGIN = String.raw`[\p{L}\p{N}（《〔“‘…—]`;
/** What it holds: letters, digits and the signs that never mean anything to YAML once a text has begun. */
const INSIDE = String.raw`\p{L}\p{N}\p{M}（）《》〔〕“”‘’、，。；：？！·…—./_+%()&'"=<>*!@$;~\-`;
const SPACE = '| (?! |$)';

/** Bare wherever it stands. */
const BARE = new RegExp(`^${BEGIN}(?:[${INSIDE}]${SPACE})*$`, 'u');
/** Bare outside brackets. */
const BARE_OUTSIDE = new RegExp(String.raw`^${BEGIN}(?:[${INSIDE},\[\]{}]${SPACE})*$`, 'u');
const NOT_A_STRING = /^(?:null|true|false|[-+]?(?:\d[\d_]*\.?[\d_]*|\.\d+)(?:e[-+]?\d+)?|0[xob][\da-f_]+)$/i;
/** What some reader of YAML stumbles over even in quotes, and JSON leaves as it is. */
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** True when every reader takes a text without quotes for this very text; `isInFlow` is being inside `[…]` or `{…}`. */
export function isBare(value: string, isInFlow: boolean): boolean {
  return (isInFlow ? BARE : BARE_OUTSIDE).test(value) && !NOT_A_STRING.test(value);
}

/** A text in double quotes. */
export function writeQuoted(value: string): string {
  return JSON.stringify(value).replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The YAML source of a string: quoted as `old` was, otherwise bare where every reader takes it for this very text. */
export function writeScalar(value: string, old: string): string {
  if (old.startsWith("'") && !/[\p{Cc}\u2028\u2029]/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  const isQuoted = old.startsWith('"') || old.startsWith("'");
  return !isQuoted && isBare(value, true) ? value : writeQuoted(value);
}
