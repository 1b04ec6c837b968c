/** Text from outside made harmless for the terminal. */

/**
 * Control characters and signs that turn the direction of writing, which could redraw or disguise what is shown, and
 * those that nobody sees, or not as they are meant; a joiner inside an emoji is none of them.
 */
const UNPRINTABLE =
  /[\p{Cc}\p{Bidi_Control}\p{Co}\u00ad\u180e\u200b\u200c\u2028\u2029\u2060-\u2064\ufeff]|(?<!\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d/gu;

/** The text with such characters written as `<U+001B>`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, nameCharacter);
}

/** The character's number as Unicode writes it. */
function nameCharacter(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** The character's number as JSON writes it. */
export function escapeCharacter(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
