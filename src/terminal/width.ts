/** How many columns a text takes on the terminal. */
import { eastAsianWidth } from 'get-east-asian-width';
import type { Io } from './io.js';

/** Columns of a text. */
export type MeasureWidth = (text: string) => number;

/** Characters whose width needs no table: ASCII takes one, these Chinese characters and signs two. */
const SIMPLE = /^[\x20-\x7e\u3001-\u3002\u4e00-\u9fff\uff01-\uff5e]*$/;
const NARROW = /[\x20-\x7e]/g;
const INVISIBLE = /[\p{M}\p{Cf}\p{Cc}]/u;
const JOINER = '\u200d';
const EMOJI_STYLE = '\ufe0f';

/** A measure for a terminal; on Chinese consoles ambiguous characters (“ ” … ① ─ ●) take two columns. */
export function createMeasureWidth(ambiguousAsWide: boolean): MeasureWidth {
  return (text) => {
    if (SIMPLE.test(text)) return text.length * 2 - (text.match(NARROW)?.length ?? 0);
    let width = 0;
    let previous = '';
    let previousWidth = 0;
    for (const character of text) {
      const drawnApart = !INVISIBLE.test(character) && previous !== JOINER;
      const own = drawnApart ? eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide }) : 0;
      // The emoji style makes the narrow character before it a wide picture.
      width += character === EMOJI_STYLE && previousWidth === 1 ? 1 : own;
      previous = character;
      previousWidth = own;
    }
    return width;
  };
}

/**
 * True on the old Windows console, which draws ambiguous characters with its Chinese font;
 * Windows Terminal and editors' terminals do not. PLAN_AMBIGUOUS_WIDTH (1 or 2) decides where this is wrong.
 */
export function ambiguousIsWide({ env, platform, systemLocale }: Io): boolean {
  if (env.PLAN_AMBIGUOUS_WIDTH !== undefined) return env.PLAN_AMBIGUOUS_WIDTH === '2';
  const modern = env.WT_SESSION !== undefined || env.TERM_PROGRAM !== undefined;
  return platform === 'win32' && !modern && systemLocale().toLowerCase().startsWith('zh');
}
