/** File names made from plan text. */

const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\s*(?:\.|$))/i;
const MAX_BYTES = 200;

/** A name that is legal on Windows and Linux and names a file in its own directory, whatever the text. */
export function safeFileName(text: string): string {
  const cleaned = trim(text.normalize('NFC').replace(FORBIDDEN, '_'));
  return trim(shorten(cleaned.replace(RESERVED, '_$&'))) || '_';
}

/** Windows drops blanks and dots at the end of a name. */
function trim(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, '');
}

/** Names for texts that come one by one: each differs from all before it, as cleaning makes some texts equal. */
export function createFileNames(): (text: string) => string {
  const used = new Set<string>();
  return (text) => {
    const base = safeFileName(text);
    let name = base;
    for (let nth = 2; used.has(foldCase(name)); nth++) name = `${base}-${nth}`;
    used.add(foldCase(name));
    return name;
  };
}

function shorten(name: string): string {
  const { read } = new TextEncoder().encodeInto(name, new Uint8Array(MAX_BYTES));
  return name.slice(0, read);
}

/** Two names that a file system may take for one: ς, Σ and σ are one letter to it, ß is SS. */
function foldCase(name: string): string {
  return name.toLowerCase().toUpperCase();
}
