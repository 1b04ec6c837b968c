/** A string written as YAML in the style of the one that it replaces. */

/** Chinese and Latin words with the signs that never mean anything to YAML, neither in blocks nor in brackets. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}（）《》〔〕“”‘’、，。；：？！·…—./_+-]| (?! |$))*$/u;
const NOT_A_STRING = /^(?:null|true|false|[-+]?(?:\d[\d_]*\.?[\d_]*|\.\d+)(?:e[-+]?\d+)?|0[xob][\da-f_]+)$/i;

/** The YAML source of a string: quoted as `old` was, otherwise bare where every reader takes it for this very text. */
export function writeScalar(value: string, old: string): string {
  if (old.startsWith("'") && !/[\p{Cc}\u2028\u2029]/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  const isQuoted = old.startsWith('"') || old.startsWith("'");
  return !isQuoted && PLAIN.test(value) && !NOT_A_STRING.test(value) ? value : JSON.stringify(value);
}
