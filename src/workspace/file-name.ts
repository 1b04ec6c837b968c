/** File names made from plan text. */

const FORBIDDEN = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
const MAX_BYTES = 200;

/** A name that is legal on Windows and Linux and names a file in its own directory, whatever the text. */
export function safeFileName(text: string): string {
  const cleaned = text
    .normalize('NFC')
    .replace(FORBIDDEN, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(RESERVED, '_$&');
  return shorten(cleaned) || '_';
}

/** Names for several texts, made different from each other where cleaning made them equal. */
export function distinctFileNames(texts: readonly string[]): string[] {
  const used = new Set<string>();
  return texts.map((text) => {
    const base = safeFileName(text);
    let name = base;
    for (let nth = 2; used.has(name.toLowerCase()); nth++) name = `${base}-${nth}`;
    used.add(name.toLowerCase());
    return name;
  });
}

function shorten(name: string): string {
  let short = name;
  while (new TextEncoder().encode(short).length > MAX_BYTES) short = [...short].slice(0, -1).join('');
  return short;
}
