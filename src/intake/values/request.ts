/** What a department asks for: to close the measure, or more time. */
import { findClerkDate } from '../../model/clerk-date.js';
import type { DateText } from '../../model/period.js';
import { foldCell, type Reading, saysNothing } from './reading.js';
import { plainText } from './text.js';

/** One request; free words beside the one for closing are kept. */
export type Request =
  | { readonly submit: true; readonly words: string }
  | { readonly extension: { readonly text: string; readonly to?: string } };

const CLOSE = /销号|办结|submittoclose/;
const EXTEND = /延期|延长|顺延|推迟|askformoretime/;
const ASKED = '(?:销号|办结|延期)';
const REFUSES = new RegExp(`^暂?(?:不|未|无需|不需要?)(?:申请)?${ASKED}$|^否$`);
/** `未达到销号标准`, but not `设备未到货申请延期`. */
const REFUSES_WITH_WORDS = new RegExp(`(?:不|未|无需|没有)(?:申请|(?:(?!申请)[^，。；、,;]){0,8})${ASKED}`);
const CLOSE_ALONE = /^(?:申请)?(?:销号|办结)$|^submittoclose$/;

/** `申请销号`, `申请延期至9月底前` with the words around them; a date without a year follows the given day. */
export function readRequest(text: string, asOf: DateText): Reading<Request> {
  if (saysNothing(text)) return undefined;
  const folded = foldCell(text);
  if (REFUSES.test(folded)) return undefined;
  const closes = CLOSE.test(folded);
  if (closes === EXTEND.test(folded) || REFUSES_WITH_WORDS.test(folded)) return { expected: { form: 'request' } };
  const words = plainText(text);
  if (closes) return { value: { submit: true, words: CLOSE_ALONE.test(folded) ? '' : words } };
  const to = findClerkDate(words, asOf);
  return { value: { extension: { text: words, ...(to !== undefined && { to }) } } };
}
