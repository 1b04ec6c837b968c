/** Names of worksheets as every spreadsheet accepts them. */
import { safeLine } from './safe-text.js';

const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;
/** Kept by Excel for itself. */
const RESERVED = /^history$/i;

/** A name for each title: clean, no longer than allowed, all different whatever their case. */
export function nameSheets(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, at) => {
    const wanted = cleanName(title) || String(at + 1);
    let name = cut(wanted, LONGEST);
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) {
      const mark = ` (${copy})`;
      name = cut(wanted, LONGEST - mark.length) + mark;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The name as formulas and defined names write it. */
export function quoteName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function cleanName(title: string): string {
  const clean = safeLine(title)
    .replace(FORBIDDEN, ' ')
    .replace(/ +/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  return RESERVED.test(clean) ? `${clean} 1` : clean;
}

/** The first UTF-16 units of a text, no character halved, no sign at the end that a name may not end in. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text
    .slice(0, length)
    .replace(/\p{Cs}$/u, '')
    .replace(/[' ]+$/, '');
}
