/** Text from outside made harmless for the terminal. */

/** Control characters and signs that turn the direction of writing, which could redraw or disguise what is shown. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** The text with such characters written as `\u001b`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, escapeCharacter);
}

/** The character's number as JSON writes it. */
export function escapeCharacter(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
