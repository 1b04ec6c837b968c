/** Texts made comparable: case, width, invisible signs and the number of blanks do not count. */

/** The folded text; two texts that fold alike look alike to a clerk. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
