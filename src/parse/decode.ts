/** Bytes to text: UTF-8 with or without a byte order mark, and nothing else. */
import { type Finding, finding, type Place } from '../diagnostics/diagnostic.js';

/** The text of a file without its byte order mark, or the finding that says why it has none. */
export function decodeText(path: string, bytes: Uint8Array): string | Finding {
  if (looksLikeUtf16(bytes)) return finding('not-utf8', path, placeAt(1, 1), { encoding: 'utf-16' });
  const body = withoutMark(bytes);
  const text = decodeStrict(body);
  if (text === undefined) {
    return finding('not-utf8', path, firstInvalid(body), { encoding: isGbk(body) ? 'gbk' : 'unknown' });
  }
  const nul = text.indexOf('\0');
  return nul < 0 ? text : finding('nul-byte', path, placeOfOffset(text, nul), {});
}

function placeOfOffset(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  return placeAt(lines.length, (lines.at(-1)?.length ?? 0) + 1);
}

function placeAt(line: number, column: number): Place {
  return { at: 'range', range: { line, column, endLine: line, endColumn: column + 1 } };
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  return first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
}

function decodeStrict(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  // The mark of UTF-32 begins like that of UTF-16.
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return false;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 512);
  const evenNuls = head.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const oddNuls = head.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  // ASCII signs have their zero byte on one side; a few Chinese characters have one on the other.
  const [less, more] = evenNuls < oddNuls ? [evenNuls, oddNuls] : [oddNuls, evenNuls];
  return head.length >= 8 && more > head.length / 8 && more > less * 4;
}

/** Text that is GBK throughout; UTF-8 with a few wrong bytes keeps most of its characters and is not taken for GBK. */
function isGbk(bytes: Uint8Array): boolean {
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  const kept = asUtf8.match(/\p{Script=Han}/gu)?.length ?? 0;
  const lost = asUtf8.match(/\ufffd/g)?.length ?? 0;
  if (kept > lost || !isMostlyGb2312(bytes)) return false;
  try {
    return /\p{Script=Han}/u.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

/** True when nine of ten characters are of GB 2312, as in Chinese text; in Big5 far fewer bytes look so. */
function isMostlyGb2312(bytes: Uint8Array): boolean {
  let all = 0;
  let usual = 0;
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) continue;
    const second = bytes[++at] ?? 0;
    all++;
    if (first >= 0xa1 && first <= 0xf7 && second >= 0xa1) usual++;
  }
  return usual >= all * 0.9;
}

function firstInvalid(bytes: Uint8Array): Place {
  let start = 0;
  for (let line = 1; start <= bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const content = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (decodeStrict(content) === undefined) {
      return placeAt(line, longestValidPrefix(content) + 1);
    }
    if (end < 0) break;
    start = end + 1;
  }
  return placeAt(1, 1);
}

/** UTF-16 units before the first invalid byte. */
function longestValidPrefix(content: Uint8Array): number {
  let low = 0;
  let high = content.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isValidPrefix(content.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.subarray(0, low), { stream: true }).length;
}

function isValidPrefix(content: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content, { stream: true });
    return true;
  } catch {
    return false;
  }
}
