/** Text as people search it: letters of either case and either width are the same. */

/** The text without what a search does not look at. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a search; all of them have to be found. */
export function toWords(search: string): string[] {
  return foldText(search).split(/\s+/).filter(Boolean);
}

/** True when the folded text has every word. */
export function hasWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}
