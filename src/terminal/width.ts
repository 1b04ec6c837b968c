/** How many columns a text takes on the terminal. */
import { eastAsianWidth } from 'get-east-asian-width';
import type { Io } from './io.js';

/** Columns of a text. */
export type MeasureWidth = (text: string) => number;

/** Characters whose width needs no table: ASCII takes one, these Chinese characters and signs two. */
const SIMPLE = /^[\x20-\x7e\u3001-\u3002\u4e00-\u9fff\uff01-\uff5e]*$/;
const NARROW = /[\x20-\x7e]/g;
const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const SKIN_TONE = /\p{Emoji_Modifier}/u;
const TAKES_SKIN_TONE = /\p{Emoji_Modifier_Base}/u;
const EMOJI = /\p{Emoji}/u;
const JOINER = '\u200d';
const EMOJI_STYLE = '\ufe0f';

/** A measure for a terminal; on Chinese consoles ambiguous characters (“ ” … ① ─ ●) take two columns. */
export function createMeasureWidth(ambiguousAsWide: boolean): MeasureWidth {
  const widthOf = (character: string) =>
    INVISIBLE.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide });
  return (text) => {
    if (SIMPLE.test(text)) return text.length * 2 - (text.match(NARROW)?.length ?? 0);
    let width = 0;
    let sign = { text: '', width: 0, joined: false };
    for (const character of text) {
      const merged = mergedWidth(sign, character);
      width += merged === undefined ? widthOf(character) : merged - sign.width;
      if (merged !== undefined) sign = { ...sign, width: merged, joined: character === JOINER };
      else if (!INVISIBLE.test(character)) sign = { text: character, width: widthOf(character), joined: false };
    }
    return width;
  };
}

/** The width of a sign together with a character that changes or joins it; undefined when the character stands for itself. */
function mergedWidth(sign: { text: string; width: number; joined: boolean }, character: string): number | undefined {
  if (sign.text === '') return undefined;
  if (character === JOINER) return sign.width;
  if (sign.joined && PICTURE.test(sign.text) && PICTURE.test(character)) return sign.width;
  if (SKIN_TONE.test(character) && TAKES_SKIN_TONE.test(sign.text)) return 2;
  if (character === EMOJI_STYLE && EMOJI.test(sign.text)) return 2;
  return undefined;
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
