/** A text of a plan in a summary, which has one line for it. */

/** The text with a blank for each of its line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
