/** How many columns a text takes in an editor. */
import { eastAsianWidth } from 'get-east-asian-width';

const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/** Columns of a line: a Chinese character takes two, “ ” and … one, as in most editors. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!INVISIBLE.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}
