/** A word of a command line as it has to be typed. */

const PLAIN = /^[\p{L}\p{N}_./:-]+$/u;
/** Backslashes part the names of a path on Windows, where no file name has a quotation mark. */
const PLAIN_ON_WINDOWS = /^[\p{L}\p{N}_./:\\-]+$/u;

/** The word, in quotation marks where the system's shells would otherwise take it apart or change it. */
export function quoteWord(word: string, platform: string): string {
  if (platform === 'win32') return PLAIN_ON_WINDOWS.test(word) ? word : `"${word}"`;
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
