/** Bytes of a plan file to its text and back. */

const MARK = [0xef, 0xbb, 0xbf];

/** The text of a sound file, and whether its bytes begin with a byte order mark. */
export function decodeBytes(bytes: Uint8Array): { readonly text: string; readonly hasMark: boolean } {
  return { text: new TextDecoder().decode(bytes), hasMark: MARK.every((byte, at) => bytes[at] === byte) };
}

/** The text's bytes, with a byte order mark where the file had one. */
export function encodeText(text: string, hasMark = false): Uint8Array {
  return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
}
