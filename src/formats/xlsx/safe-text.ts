/** Plan text as a workbook can hold it: nothing that breaks the file, nothing that a reader takes for something else. */

/** The most characters that a cell may hold. */
const CELL_LIMIT = 32_767;

/** Control characters but tab and line feed, and signs that turn the direction of writing. */
const FORBIDDEN = /[^\P{Cc}\t\n]|\p{Bidi_Control}|[\ufffe\uffff]/gu;

const LONE_SURROGATE = /\p{Cs}/gu;

/** What readers of a workbook turn back into one character. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

/** The text without what XML forbids or nobody could see; each line ends in a line feed. */
export function safeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(LONE_SURROGATE, '\ufffd').replace(FORBIDDEN, '');
}

/** Safe text as a cell holds it: no longer than allowed, and `_x0041_` is no capital A. */
export function cellText(safe: string): string {
  const whole = safe.length <= CELL_LIMIT ? safe : `${safe.slice(0, CELL_LIMIT - 1).replace(LONE_SURROGATE, '')}…`;
  return whole.replace(ESCAPE, '_x005F_');
}

/** One line of it, for titles and names. */
export function safeLine(text: string): string {
  return safeText(text)
    .replace(/\s*[\n\t]\s*/g, ' ')
    .trim();
}
