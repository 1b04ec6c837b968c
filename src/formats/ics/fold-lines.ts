/** Long lines of a calendar on several lines: the writer's own way measures each character anew, most of the time of a large calendar. */

/** Octets of a line, beside the blank that marks one that goes on. */
const ROOM = 74;
const LINE_END = '\r\n';

/** The text with no line of more than 75 octets, as RFC 5545 wants it; no character is parted. */
export function foldLines(text: string): string {
  return text.split(LINE_END).map(foldLine).join(LINE_END);
}

function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > ROOM) {
      pieces.push(piece);
      piece = '';
      octets = 0;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join(`${LINE_END} `);
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
