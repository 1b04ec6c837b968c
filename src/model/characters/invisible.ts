/** Characters that nobody sees, and that have no work to do where they stand. */
import type { Flaw } from './flaw.js';

const CLASS =
  '[\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2028\\u2029\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff9-\\ufffb\\u{e0001}\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}]';

export const INVISIBLE = new RegExp(CLASS, 'u');

const EMOJI = '\\p{Extended_Pictographic}(?:[\\ufe0e\\ufe0f]|\\p{Emoji_Modifier}\\ufe0f?)?';

/** Where such characters belong: joined emoji, keycaps, flags, and variants of an ideograph. */
const AT_HOME = [
  '\\u{1f3f4}[\\u{e0020}-\\u{e007e}]+\\u{e007f}',
  `${EMOJI}(?:\\u200d${EMOJI})*`,
  '[0-9#*]\\ufe0f\\u20e3',
  '\\p{Ideographic}[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]',
].join('|');

const RUNS = new RegExp(`${AT_HOME}|(?<run>${CLASS}+)`, 'gu');

/** Runs of invisible characters that should not be there. */
export function findInvisible(text: string): Flaw[] {
  return [...text.matchAll(RUNS)].flatMap(({ index, groups }) =>
    groups?.run === undefined ? [] : [{ at: index, found: groups.run, meant: '' }],
  );
}
