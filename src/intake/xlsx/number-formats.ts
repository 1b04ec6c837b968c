/** Number formats of a workbook: which cells are dates, and which percentages. */
import type { Attributes, XmlHandler } from './scan-xml.js';

/** What a number in a cell of this format is; a date with what it shows: the day, the month or the year alone. */
export type NumberKind = 'number' | 'percent' | 'day' | 'month' | 'year';

/** The formats that every Excel knows by number, those of Chinese Excel among them. */
const KNOWN: Readonly<Record<number, NumberKind>> = {
  9: 'percent',
  10: 'percent',
  ...kindOfAll('day', [14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58]),
  ...kindOfAll('month', [17, 27, 36, 50, 52, 57]),
};

/** What a format's own code makes of a number: `yyyy"年"m"月"` is a month. */
function numberKindOf(code: string): NumberKind {
  // Colours, conditions, locales and words in quotes say nothing; only the part for positive numbers counts.
  const [plain = ''] = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  const signs = plain.replace(/\[[^\]]*\]/g, '').toLowerCase();
  if (signs.includes('%')) return 'percent';
  if (/general|g\/通用/.test(signs)) return 'number';
  if (signs.includes('d')) return 'day';
  // Beside hours or seconds an m means minutes.
  if (/m/.test(signs) && !/[hs]/.test(signs)) return 'month';
  return /[ye]{2}/.test(signs) ? 'year' : 'number';
}

/** Gathers the kinds of all cell styles, in their order, from `styles.xml`. */
export function gatherNumberKinds(kinds: NumberKind[]): XmlHandler {
  const own = new Map<string, NumberKind>();
  let isInCellStyles = false;
  const kindOf = (id: string) => own.get(id) ?? KNOWN[Number(id)] ?? 'number';
  return {
    open: (name, attributes: Attributes) => {
      if (name === 'numFmt') own.set(attributes.numFmtId ?? '', numberKindOf(attributes.formatCode ?? ''));
      else if (name === 'cellXfs') isInCellStyles = true;
      else if (name === 'xf' && isInCellStyles) kinds.push(kindOf(attributes.numFmtId ?? '0'));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  };
}

function kindOfAll(kind: NumberKind, ids: readonly number[]): Record<number, NumberKind> {
  return Object.fromEntries(ids.map((id) => [id, kind]));
}
