/** Text from a plan made harmless for a calendar file. */
import { escape as escapeText } from 'ical-generator';
import { printable } from '../../terminal/printable.js';

/** The text without characters that no calendar may hold; lines stay. */
export function plainText(text: string): string {
  return text
    .replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
    .split(/\r\n|\r|\n/)
    .map((line) => printable(line.replace(/\t/g, ' ')))
    .join('\n');
}

/** The text as a value of a property that the writer takes as it is. */
export function escapedText(text: string): string {
  return escapeText(plainText(text), false);
}
