/** Sentences of a returned cell. */
import { cleanText } from '../../model/characters/clean-text.js';

/** Control characters and marks of writing direction, which no plan file may hold. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text with the line breaks of the files, without what nobody sees. */
export function plainText(text: string): string {
  return cleanText(text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(CONTROLS, ''), ['invisible-character'])
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
